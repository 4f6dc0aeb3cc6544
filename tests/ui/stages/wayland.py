"""WaylandStage: the window on a sway of its own, without a display."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PIL import Image

from tests.programs.stopped import stopped
from tests.ui.stages.seat import Seat
from tests.ui.stages.stage import Box, Stage, program

MISSING = [tool for tool in ("sway", "swaymsg", "grim") if shutil.which(tool) is None]

SCREEN = (1280, 800)
PATIENCE_S = 60.0
NOBODY = 65534

CONFIG = f"""
output HEADLESS-1 resolution {SCREEN[0]}x{SCREEN[1]} position 0 0
default_border none
default_floating_border none
for_window [title=".*"] floating enable
for_window [title="^Scrim:"] move absolute position 0 0
xwayland disable
exec echo ready
"""


class Sway:
    """A compositor without a display, drawing by pixman; `seat` types and points."""

    def __init__(self, folder: Path) -> None:
        config, socket = folder / "sway.conf", folder / "wayland-1"
        config.write_text(CONFIG)
        self.environ = {"WAYLAND_DISPLAY": str(socket)}
        self._given = {**os.environ, **self.environ, "SWAYSOCK": str(folder / "sway.sock")}
        headless = {
            "XDG_RUNTIME_DIR": str(folder), "SWAYSOCK": self._given["SWAYSOCK"],
            "PATH": os.environ["PATH"], "WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman",
            "WLR_LIBINPUT_NO_DEVICES": "1",
        }  # fmt: skip
        nobody: dict[str, Any] = {}
        if os.getuid() == 0:  # which sway refuses to be
            shutil.chown(folder, NOBODY, NOBODY)
            nobody = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        self._server = subprocess.Popen(
            ["sway", "-c", str(config)],
            env=headless, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, **nobody,
        )  # fmt: skip
        assert self._server.stdout
        if self._server.stdout.readline() != "ready\n":
            raise OSError(f"sway did not start: {self._server.wait()}")
        self.seat = Seat(socket, SCREEN)

    def ask(self, *words: str) -> Any:
        """What sway answers to that message."""
        ran = subprocess.run(
            ["swaymsg", "-r", *words],
            env=self._given,
            capture_output=True,
            check=True,
            timeout=60,
        )
        return json.loads(ran.stdout)

    def windows(self) -> list[dict[str, Any]]:
        """Every window that is shown."""

        def below(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
            if node.get("pid"):
                yield node
            for child in (*node["nodes"], *node["floating_nodes"]):
                yield from below(child)

        return [*below(self.ask("-t", "get_tree"))]

    def picture(self, box: Box) -> Image.Image:
        """What the screen shows there."""
        x, y, width, height = box
        ran = subprocess.run(
            ["grim", "-g", f"{x},{y} {width}x{height}", "-t", "ppm", "-"],
            env=self._given, capture_output=True, check=True, timeout=60,
        )  # fmt: skip
        return Image.open(io.BytesIO(ran.stdout)).convert("RGB")

    def close(self) -> None:
        """End it; safe to call twice."""
        self.seat.close()
        stopped(self._server)
        if self._server.stdout:
            self._server.stdout.close()


class WaylandStage(Stage):
    """The compositor gives the keyboard to whatever opens; nothing has a frame."""

    def __init__(self, sway: Sway, app: subprocess.Popen[str]) -> None:
        super().__init__(app)
        self._sway = sway
        self.comes_back()
        self.begin()

    @property
    def environ(self) -> Mapping[str, str]:
        return self._sway.environ

    def press(self, *keys: str) -> None:
        for key in keys:
            self._sway.seat.key(key)

    def hold(self, key: str, seconds: float) -> None:
        self._sway.seat.key(key, seconds)

    def click(self, x: int, y: int) -> None:
        self._sway.seat.point(x, y)
        self._sway.seat.button(down=True)
        self._sway.seat.button(down=False)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        self._sway.seat.point(*start)
        self._sway.seat.button(down=True)
        for part in (0.25, 0.5, 0.75, 1.0):  # a drag begins on the way
            self._sway.seat.point(
                *(round(a + (b - a) * part) for a, b in zip(start, end, strict=True))
            )
            time.sleep(0.1)
        self._sway.seat.button(down=False)

    def waits_for(self, title: str) -> str:
        return self._found(lambda shown: shown == title)

    def dialog(self, title: str) -> None:
        self._sway.ask(f"[con_id={self.waits_for(title)}] focus")

    def back(self) -> None:
        self._sway.ask(f"[con_id={self.window}] focus")

    def close(self) -> None:
        self._sway.ask(f"[con_id={self.window}] kill")

    def comes_back(self) -> None:
        self.window = self._found(lambda title: title.startswith("Scrim:"))
        self.back()

    def place(self, title: str, x: int, y: int) -> None:
        self._sway.ask(f"[con_id={self.waits_for(title)}] move absolute position {x} {y}")

    def layout(self, name: str) -> None:
        self._sway.seat.layout(name)

    def picture(self, box: Box) -> Image.Image:
        return self._sway.picture(box)

    def _found(self, fits: Any) -> str:
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            for window in self._sway.windows():
                if fits(window["name"] or "") and window["visible"]:
                    return str(window["id"])
            time.sleep(0.05)
        raise TimeoutError(f"not shown; shown are {[w['name'] for w in self._sway.windows()]}")


@contextmanager
def wayland_stage(given: Mapping[str, str], *words: str) -> Iterator[Stage]:
    """The stage, with the test session's window started with those words."""
    with tempfile.TemporaryDirectory(prefix="scrim-sway-") as folder:
        sway = Sway(Path(folder))
        try:
            with program({**given, **sway.environ}, "tests.ui.fake_session", *words) as app:
                yield WaylandStage(sway, app)
        finally:
            sway.close()
