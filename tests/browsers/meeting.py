"""A meeting: Scrim on a desktop of its own, and what a real browser in it sees."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from camera.convert import Bytes
from tests.browsers.browser import PROGRAMS, Page, browsing
from tests.browsers.coded import CodedRoom, code_place, late_ms
from tests.camera.pipewire.desktop import Desktop, desktop, skip_without
from tests.leaks import LeakOracle
from video.frame import Planes, Size

SIZE: Size = (1280, 720)
KEY = 7
PATIENCE_S = 60.0
"""How long what must come may take: two cores may be shared by much else."""


class Scrim:
    """A running `scrim_process`; every word that is said to it is answered with how it stands."""

    def __init__(self, program: subprocess.Popen[str]) -> None:
        self.program = program

    def say(self, words: str) -> dict[str, Any]:
        """Do that, and tell."""
        assert self.program.stdin is not None
        assert self.program.stdout is not None
        self.program.stdin.write(f"{words}\n")
        self.program.stdin.flush()
        answer = self.program.stdout.readline()
        assert answer, "Scrim has ended"
        told: dict[str, Any] = json.loads(answer)
        return told

    def wait_for(self, condition: Callable[[dict[str, Any]], object], what: str) -> None:
        """Return once its state is such."""
        wait(lambda: condition(self.say("state")), what)

    def kill(self) -> None:
        """As when it crashes."""
        self.program.kill()
        self.program.wait()


@contextmanager
def scrim(here: Desktop, *more: str) -> Iterator[Scrim]:
    """Scrim on that desktop; ends with the block."""
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.browsers.scrim_process", str(KEY), *more],
        env=here.environment_whole(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        started = Scrim(program)
        started.say("state")
        yield started
    finally:
        program.kill()
        program.wait()
        for stream in (program.stdin, program.stdout):
            if stream is not None:
                stream.close()


@contextmanager
def meeting(kind: str, folder: Path, *more: str) -> Iterator[tuple[Desktop, Scrim, Page]]:
    """A desktop, Scrim and a browser of that kind that has not opened its camera yet."""
    skip_without(PROGRAMS[kind], "chromium")
    with (
        desktop(portal="grant") as here,
        scrim(here, *more) as started,
        browsing(kind, folder / "browser", here.environment) as page,
    ):
        yield here, started, page


def wait(condition: Callable[[], object], what: str) -> None:
    """Return once it is so.

    Raises:
        AssertionError: it never was.
    """
    until = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < until, f"waited {PATIENCE_S:g} s in vain for {what}"
        time.sleep(0.1)


def look(page: Page, seconds: float) -> list[dict[str, Any]]:
    """Every frame that the page shows within that time: when, its code, the color of a corner."""
    page.ask("decode", **code_place(SIZE))
    page.ask("seen")
    time.sleep(seconds)
    seen: list[dict[str, Any]] = page.ask("seen")
    return seen


def fps_of(seen: Sequence[dict[str, Any]]) -> float:
    """Frames a second, by the page's clock."""
    return (len(seen) - 1) * 1000 / (seen[-1]["at"] - seen[0]["at"])


def latencies_ms(seen: Sequence[dict[str, Any]]) -> list[int]:
    """From the camera to the page, ascending."""
    return sorted(
        late_ms(frame["at"], frame["stamp"]) for frame in seen if frame["stamp"] is not None
    )


def planes_of(picture: Bytes) -> Planes:
    """I420 of a picture that a page has saved."""
    return np.asarray(cv2.cvtColor(picture, cv2.COLOR_BGR2YUV_I420), np.uint8)


def oracle() -> LeakOracle:
    """Knows the room of `scrim`."""
    return LeakOracle([CodedRoom(SIZE, KEY).luma])
