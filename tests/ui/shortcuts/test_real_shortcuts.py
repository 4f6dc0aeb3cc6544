"""The whole window and another program on a real X server: the key arrives, the focus stays."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.ui.stages.lines import Lines
from ui.controller import COVER_HOLDS_S

ROOT = Path(__file__).parents[3]
MISSING = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")


class Desk:
    """Scrim's window, and another program over it that has the focus."""

    def __init__(self, display: str, folder: Path, *grab: str) -> None:
        self._environ = {**os.environ, "DISPLAY": display, "SCRIM_CONFIG_DIR": str(folder)}
        for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
            self._environ.pop(name, None)
        self._open = ExitStack()
        if grab:
            self.other = self._start("tests.ui.shortcuts.bystander", *grab)
            assert self.other.next() == "ready"
        self.scrim = self._start("tests.ui.fake_session", "--shortcuts", "Ctrl+Alt+Shift")
        self.xdotool("search", "--sync", "--onlyvisible", "--name", "^Scrim:")
        if not grab:
            self.other = self._start("tests.ui.shortcuts.bystander")
            assert self.other.next() == "ready"
        window = self.xdotool("search", "--sync", "--onlyvisible", "--name", "^Bystander$")
        self.bystander = window.split()[0]
        self.xdotool("windowraise", self.bystander, "windowfocus", "--sync", self.bystander)

    def press(self, *keys: str) -> None:
        self.xdotool("key", *keys)

    def focus(self) -> str:
        return self.xdotool("getwindowfocus").strip()

    def xdotool(self, *words: str) -> str:
        return subprocess.run(
            ["xdotool", *words],
            env=self._environ, capture_output=True, text=True, check=True, timeout=60,
        ).stdout  # fmt: skip

    def close(self) -> None:
        self._open.close()

    def _start(self, *module: str) -> Lines:
        process = subprocess.Popen(
            [sys.executable, "-m", *module],
            cwd=ROOT, env=self._environ, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self._open.enter_context(process)
        self._open.callback(process.kill)
        return Lines(process)


def percent_of(said: str) -> int:
    """The blur that Scrim says it has, uncovered."""
    assert said.endswith(", covered False")
    return int(said.removeprefix("blur ").partition(",")[0])


@pytest.fixture
def desk(display: str, tmp_path: Path) -> Iterator[Desk]:
    found = Desk(display, tmp_path)
    yield found
    found.close()


def held(desk: Desk) -> None:
    """Waits until Scrim holds its keys: the first press that it answers."""
    for _ in range(200):
        desk.press("ctrl+alt+shift+m")
        heard = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "^Scrim says$"],
            env=desk._environ, capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        if heard.stdout.strip():
            return
    pytest.fail("no key of 200 arrived")


def test_every_key_arrives_and_the_focus_stays(desk: Desk) -> None:
    held(desk)
    said = desk.scrim.next()
    assert percent_of(said) > 60
    assert desk.focus() == desk.bystander
    desk.press("ctrl+alt+shift+c")
    while "covered True" not in said:  # whatever else was pressed while waiting
        said = desk.scrim.next()
    desk.press("ctrl+alt+shift+l")
    percent = int(said.removeprefix("blur ").partition(",")[0])
    assert desk.scrim.next() == f"blur {percent - 5}, covered True"
    time.sleep(COVER_HOLDS_S + 0.1)  # sooner, a cover is not lifted
    desk.press("ctrl+alt+shift+c", "ctrl+alt+shift+b")
    assert desk.scrim.next() == f"blur {percent - 5}, covered False"
    assert desk.scrim.next() == f"blur {percent - 5}, covered False, background drawn:loft"
    assert desk.focus() == desk.bystander
    desk.press("x")
    seen = desk.other.next()
    assert seen in ("key Key_X", "key Key_M"), "before Scrim held the keys, M was the other's"
    while seen != "key Key_X":
        seen = desk.other.next()
        assert seen in ("key Key_X", "key Key_M")


def test_a_click_on_the_display_reaches_the_program_below(desk: Desk) -> None:
    held(desk)
    shown = desk.xdotool("search", "--onlyvisible", "--name", "^Scrim says$").split()[0]
    place = dict(
        line.split("=") for line in
        desk.xdotool("getwindowgeometry", "--shell", shown).splitlines()
    )  # fmt: skip
    x, y = int(place["X"]) + 10, int(place["Y"]) + 10
    assert x > 640, "at the right"
    assert y < 200, "at the top"
    desk.xdotool("mousemove", str(x), str(y), "click", "1")
    seen = desk.other.next()
    while seen == "key Key_M":
        seen = desk.other.next()
    assert seen == f"click {x} {y}"
    assert desk.focus() == desk.bystander


def test_a_key_that_the_other_holds_stays_the_others(display: str, tmp_path: Path) -> None:
    desk = Desk(display, tmp_path, "--grab")
    try:
        held(desk)
        desk.press("ctrl+alt+shift+c", "ctrl+alt+shift+l")
        percent = 0
        while (now := percent_of(desk.scrim.next())) > percent:  # the first that falls was L
            percent = now
    finally:
        desk.close()
