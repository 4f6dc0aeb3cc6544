"""Scrim for a long time, with a Chromium that opens its camera, looks and goes, over and over.

    python -m tests.browsers.soak [--seconds 1800] [--every 60]

Each visit saves pictures, which the leak oracle looks at; the settings change with each. Memory is
read while nobody watches and the camera rests.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from itertools import combinations, cycle
from pathlib import Path

from tests.browsers.browser import Page
from tests.browsers.meeting import Scrim, look, meeting, oracle, planes_of, wait
from video.frame import Planes

BACKGROUNDS = ("#204060", "blur", "#c0a080", "blur")
PICTURES = 6
SETTLED_AFTER = 1 / 6
"""Share of the time after which memory is compared."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=1800.0)
    parser.add_argument("--every", type=float, default=60.0)
    chosen = parser.parse_args()
    knows = oracle()
    leaks = pictures = visits = refused = frames = 0
    memory: list[tuple[float, float]] = []
    with (
        tempfile.TemporaryDirectory() as folder,
        meeting("chromium", Path(folder), "--on-demand") as (_, started, page),
    ):
        began, backgrounds = time.monotonic(), cycle(BACKGROUNDS)
        while (now := time.monotonic() - began) < chosen.seconds:
            try:
                seen, found = visit(started, page, next(backgrounds), chosen.every)
            except AssertionError as error:
                refused += 1
                print(f"{now:6.0f} s: {str(error)[:300]}", flush=True)
                continue
            visits, frames = visits + 1, frames + seen
            pictures += len(found)
            leaks += sum(knows.leaks(planes) for planes in found)
            started.wait_for(lambda told: told["resting"], "the camera to rest")
            memory.append((now, resident_mb(started)))
            print(f"{now:6.0f} s: {visits} visits, {memory[-1][1]:.1f} MB", flush=True)
            time.sleep(max(0.0, chosen.every - (time.monotonic() - began - now)))
    settled = [point for point in memory if point[0] >= SETTLED_AFTER * chosen.seconds]
    slopes = [
        (later[1] - early[1]) / (later[0] - early[0]) * 3600
        for early, later in combinations(settled, 2)
    ]
    growth_mb = statistics.median(slopes)
    print(
        f"{chosen.seconds / 60:.0f} minutes: {visits} visits, {refused} failed, {frames} frames, "
        f"{pictures} pictures looked at, {leaks} with room; resident memory at rest "
        f"{settled[0][1]:.1f} -> {settled[-1][1]:.1f} MB, {growth_mb:+.1f} MB an hour"
    )


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
    main()
