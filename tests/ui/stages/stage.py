"""Stage: the window on a screen of its own, and what a person there can do and see."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from PIL import Image, ImageChops, ImageStat

from tests.ui.stages.lines import Lines

ROOT = Path(__file__).parents[3]

Box = tuple[int, int, int, int]
"""Left, top, width, height in pixels, of the window."""

DIFFERS = 15.0
"""From this difference on two pictures show different things; what moves stays below it."""


class Stage(ABC):
    """A window on a screen of its own; `said` reads what the session printed next.

    Keys are named as xdotool names them: "plus", "shift+Left", "Cyrillic_es".
    """

    LOOK, ADD = (690, 32), (840, 636)
    """Where those buttons are."""

    def __init__(self, app: subprocess.Popen[str]) -> None:
        self.app = app
        self._lines = Lines(app)

    @abstractmethod
    def press(self, *keys: str) -> None:
        """Those keys or chords, one after the other."""

    @abstractmethod
    def hold(self, key: str, seconds: float) -> None:
        """The key held down; it repeats as on a keyboard."""

    @abstractmethod
    def click(self, x: int, y: int) -> None:
        """The left button, there in the window."""

    @abstractmethod
    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """From there on the screen to there, with the left button held."""

    @abstractmethod
    def waits_for(self, title: str) -> str:
        """The window of that title, once it is shown: its number."""

    @abstractmethod
    def dialog(self, title: str) -> None:
        """Wait for the dialog of that title; the keyboard is its."""

    @abstractmethod
    def back(self) -> None:
        """Give the keyboard back to the window."""

    @abstractmethod
    def close(self) -> None:
        """The window's frame is asked to close it."""

    @abstractmethod
    def comes_back(self) -> None:
        """Wait until the window is shown again; the keyboard is its."""

    @abstractmethod
    def place(self, title: str, x: int, y: int) -> None:
        """Move the window of that title there on the screen, once it is shown."""

    @abstractmethod
    def layout(self, name: str) -> None:
        """The keyboard has that layout from now on: "de", "fr", "ru"."""

    @abstractmethod
    def picture(self, box: Box) -> Image.Image:
        """What the screen shows in that part of the window."""

    def sees_change(self, box: Box, before: Image.Image) -> None:
        """Wait until the screen shows something else there."""
        until = time.monotonic() + 20
        while difference(before, self.picture(box)) < DIFFERS:
            assert time.monotonic() < until, f"nothing changes in {box}"

    def menu(self, x: int, y: int) -> None:
        """Click there, and wait until a menu hangs below."""
        below = (x - 30, y + 36, 60, 10)
        before = self.picture(below)
        self.click(x, y)
        self.sees_change(below, before)

    @property
    @abstractmethod
    def environ(self) -> Mapping[str, str]:
        """For another program on the same screen."""

    def begin(self) -> None:
        """Wait until the window is at work: it answers keys."""
        self.press("plus", "minus")
        assert [self.said(), self.said()] == ["blur 65, covered False", "blur 60, covered False"]

    def said(self) -> str:
        """What the session said next; nothing once it has ended."""
        return self._lines.next()


OnStage = Callable[..., AbstractContextManager[Stage]]
"""Takes what is special in the environment, and words for the test session."""


def difference(one: Image.Image, other: Image.Image) -> float:
    """Of two pictures, in steps of 1/255 a pixel, over the three channels."""
    return sum(ImageStat.Stat(ImageChops.difference(one, other)).mean)


@contextmanager
def program(environ: Mapping[str, str], *words: str) -> Iterator[subprocess.Popen[str]]:
    """A module of the tests as a program on that screen; killed at the end."""
    given = {**os.environ, "QT_QPA_PLATFORM": "", "WAYLAND_DISPLAY": "", "DISPLAY": "", **environ}
    given = {name: value for name, value in given.items() if value}
    with subprocess.Popen(
        [sys.executable, "-m", *words], cwd=ROOT, env=given, stdout=subprocess.PIPE, text=True
    ) as app:
        try:
            yield app
        finally:
            app.kill()
