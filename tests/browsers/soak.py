"""Scrim for a long time, with a Chromium that opens its camera, looks and goes, over and over.

    python -m tests.browsers.soak [--seconds 1800] [--every 60] [--docs]

Each visit saves pictures, which the leak oracle looks at; the settings change with each. Memory is
read while nobody watches and the camera rests. Exit code 1 where a bar is missed; where PipeWire or
Chromium is not installed it says so and is content.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations, cycle
from pathlib import Path

import pytest

from tests.browsers.browser import Page
from tests.browsers.meeting import Scrim, look, meeting, oracle, planes_of, wait
from tests.page import fill
from video.frame import Planes

BACKGROUNDS = ("#204060", "blur", "#c0a080", "blur")
PICTURES = 6
SETTLED_AFTER = 1 / 6
"""Share of the time after which memory is compared."""

MOST_MB_PER_HOUR = 1.0
"""Of resident memory at rest."""

LONG_S = 1200.0
"""From here on a run is long enough for the growth of its memory to mean something."""

FAILED = 0.1
"""The most of all visits that may fail: Chromium is late on a machine that does much else."""


@dataclass
class Soaked:
    """What a soak has seen so far; memory is (seconds, MB) at each rest."""

    seconds: float
    visits: int = 0
    failed: int = 0
    frames: int = 0
    pictures: int = 0
    leaks: int = 0
    memory: list[tuple[float, float]] = field(default_factory=list)

    @property
    def settled(self) -> list[tuple[float, float]]:
        """The rests once all is warm; all of them where the run was too short for that."""
        late = [point for point in self.memory if point[0] >= SETTLED_AFTER * self.seconds]
        return late if len(late) > 1 else self.memory

    @property
    def growth_mb(self) -> float:
        """Of resident memory, an hour: the median of all slopes between two rests."""
        slopes = [
            (later[1] - early[1]) / (later[0] - early[0]) * 3600
            for early, later in combinations(self.settled, 2)
        ]
        return statistics.median(slopes) if slopes else 0.0

    def table(self) -> Iterator[str]:
        """The rows for the documentation."""
        first, last = (self.settled[at][1] if self.settled else 0.0 for at in (0, -1))
        yield f"| Chromium over PipeWire, {self.seconds / 60:.0f} minutes | |"
        yield "|---|---:|"
        yield f"| visits; that failed | {self.visits}; {self.failed} |"
        yield f"| frames that the page was shown | {self.frames} |"
        yield f"| pictures looked at; with room in them | {self.pictures}; {self.leaks} |"
        yield f"| resident memory at rest, first → last, MB | {first:.1f} → {last:.1f} |"
        yield f"| it grows, MB an hour (bar: {MOST_MB_PER_HOUR:g}) | {self.growth_mb:+.1f} |"

    def misses(self) -> Iterator[str]:
        """The bars that were missed, a line each."""
        if self.leaks:
            yield f"the room was seen in {self.leaks} pictures; expected none"
        if not self.pictures:
            yield "no picture was looked at; expected some"
        if self.failed > FAILED * (self.visits + self.failed):
            yield f"{self.failed} visits failed beside {self.visits}; expected one in ten at most"
        if self.seconds >= LONG_S and self.growth_mb > MOST_MB_PER_HOUR:
            grows = f"{self.growth_mb:.1f} MB an hour"
            yield f"resident memory grows by {grows}; expected {MOST_MB_PER_HOUR:g} at most"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seconds", type=float, default=1800.0)
    parser.add_argument("--every", type=float, default=60.0)
    parser.add_argument("--docs", action="store_true", help="write the table of the guarantees")
    chosen = parser.parse_args()
    try:
        soaked = soak(chosen.seconds, chosen.every)
    except pytest.skip.Exception as error:
        print(f"soak: no Chromium over PipeWire: {error}", file=sys.stderr)
        return 0
    rows = [*soaked.table()]
    print("\n".join(rows))
    if chosen.docs:
        fill("browser soak", rows)
    misses = [*soaked.misses()]
    for miss in misses:
        print(f"soak: {miss}", file=sys.stderr)
    return 1 if misses else 0


def soak(seconds: float, every: float) -> Soaked:
    """A visit every so many seconds, for so long.

    Raises:
        pytest.skip.Exception: something that it needs is not installed.
    """
    knows, soaked = oracle(), Soaked(seconds)
    with (
        tempfile.TemporaryDirectory() as folder,
        meeting("chromium", Path(folder), "--on-demand") as (_, started, page),
    ):
        began, backgrounds = time.monotonic(), cycle(BACKGROUNDS)
        while (now := time.monotonic() - began) < seconds:
            try:
                seen, found = visit(started, page, next(backgrounds), every)
            except AssertionError as error:
                soaked.failed += 1
                print(f"{now:6.0f} s: {str(error)[:300]}", flush=True)
                continue
            soaked.visits, soaked.frames = soaked.visits + 1, soaked.frames + seen
            soaked.pictures += len(found)
            soaked.leaks += sum(knows.leaks(planes) for planes in found)
            started.wait_for(lambda told: told["resting"], "the camera to rest")
            soaked.memory.append((now, resident_mb(started)))
            print(
                f"{now:6.0f} s: {soaked.visits} visits, {soaked.memory[-1][1]:.1f} MB", flush=True
            )
            time.sleep(max(0.0, every - (time.monotonic() - began - now)))
    return soaked


def visit(started: Scrim, page: Page, background: str, every: float) -> tuple[int, list[Planes]]:
    """How many frames the page was shown, and some of its pictures."""
    started.say(f"background {background}")
    page.open("Scrim")
    wait(lambda: any(frame["stamp"] for frame in look(page, 0.5)), "the person")
    found, seen = [], 0
    for number in range(PICTURES):
        seen += len(look(page, every / 3 / PICTURES))
        if number == PICTURES // 2:
            started.say("cover")
        found.append(planes_of(page.picture()))
        started.say("uncover")
    page.ask("close")
    return seen, found


def resident_mb(started: Scrim) -> float:
    """What Scrim's process holds in memory."""
    status = Path(f"/proc/{started.program.pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    sys.exit(main())
