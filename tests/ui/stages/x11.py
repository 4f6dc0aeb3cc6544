"""X11Stage: the window on an X server of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PIL import Image

from tests.programs.xserver import x_server
from tests.ui.stages.stage import Box, Stage, program

MISSING = [tool for tool in ("Xvfb", "xdotool", "setxkbmap") if shutil.which(tool) is None]


class X11Stage(Stage):
    """No window manager: whoever opens a dialog gives it the keyboard by `dialog`."""

    def __init__(self, display: str, app: subprocess.Popen[str]) -> None:
        super().__init__(app)
        self._display = display
        self.comes_back()
        self.begin()

    @property
    def environ(self) -> Mapping[str, str]:
        return {"DISPLAY": self._display}

    def press(self, *keys: str) -> None:
        self._xdotool("key", *keys)

    def hold(self, key: str, seconds: float) -> None:
        self._xdotool("keydown", key, "sleep", str(seconds), "keyup", key)

    def click(self, x: int, y: int) -> None:
        self._xdotool("mousemove", "--sync", str(x), str(y), "click", "1")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        between = [str((a + b) // 2) for a, b in zip(start, end, strict=True)]
        self._xdotool("mousemove", "--sync", *map(str, start), "mousedown", "1")
        for place in (between, [*map(str, end)]):  # a drag begins on the way
            self._xdotool("mousemove", "--sync", *place, "sleep", "0.2")
        self._xdotool("mouseup", "1")

    def waits_for(self, title: str) -> str:
        return self._xdotool("search", "--sync", "--onlyvisible", "--name", f"^{title}$")

    def dialog(self, title: str) -> None:
        self._xdotool("windowfocus", "--sync", self.waits_for(title))

    def back(self) -> None:
        self._xdotool("windowfocus", "--sync", self.window)

    def close(self) -> None:
        from Xlib import X
        from Xlib.display import Display
        from Xlib.protocol.event import ClientMessage

        connection = Display(self._display)
        shown = connection.create_resource_object("window", int(self.window))
        asked, how = map(connection.intern_atom, ("WM_PROTOCOLS", "WM_DELETE_WINDOW"))
        wish = (32, [how, X.CurrentTime, 0, 0, 0])
        shown.send_event(ClientMessage(window=shown, client_type=asked, data=wish))
        connection.sync()
        connection.close()

    def comes_back(self) -> None:
        self.window = self._xdotool("search", "--sync", "--onlyvisible", "--name", "^Scrim:")
        self.back()

    def place(self, title: str, x: int, y: int) -> None:
        self._xdotool("windowmove", self.waits_for(title), str(x), str(y))

    def layout(self, name: str) -> None:
        subprocess.run(["setxkbmap", name], env={**os.environ, **self.environ}, check=True)

    def picture(self, box: Box) -> Image.Image:
        from Xlib import X
        from Xlib.display import Display

        x, y, width, height = box  # the window is at the screen's origin
        connection = Display(self._display)
        raw = connection.screen().root.get_image(x, y, width, height, X.ZPixmap, 0xFFFFFFFF)
        connection.close()
        return Image.frombytes("RGB", (width, height), raw.data, "raw", "BGRX")

    def _xdotool(self, *words: str) -> str:
        ran = subprocess.run(
            ["xdotool", *words],
            env={**os.environ, **self.environ},
            capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        assert ran.returncode == 0, f"xdotool {' '.join(words)}: {ran.stderr}"
        return ran.stdout.split()[0] if ran.stdout else ""


@contextmanager
def x11_stage(given: Mapping[str, str], *words: str) -> Iterator[Stage]:
    """The stage, with the test session's window started with those words."""
    with (
        x_server() as display,
        program({**given, "DISPLAY": display}, "tests.ui.fake_session", *words) as app,
    ):
        yield X11Stage(display, app)
