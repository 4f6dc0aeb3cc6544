"""Load: what `--quality auto` does while others want the same processor core; Linux alone.

    python -m bench.whole.load [--size 1280x720] [--fps 30] [--seconds 15] [--rivals 1]
        [--budget 50]

Ties the whole app to one core and shows it JPEG pictures at a camera's pace: alone, then beside
rivals that spin on that core, then alone again. Prints each change of level, and for each phase
what a meeting would have got.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace

import cv2
import numpy as np

from bench.clip import Clip, film
from bench.machine import Watch
from bench.report.table import aligned
from bench.whole.latency import PacedCamera
from camera.sinks.blackhole import open_blackhole
from camera.sources.demo import open_demo
from live.quality.governing import Governing
from live.run import Live
from options import Options
from pipeline import Pipeline
from settings import Settings
from start.command_line.command import parse
from start.opening.parts import open_parts
from video.clock import MonotonicClock
from video.meter import Meter

LOOK_EVERY_S = 0.02
SPIN = "while True: pass"
HEAD = ("", "settled s", "new fps", "sent fps", "late p50 ms", "p95", "covers", "CPU %")


@dataclass(frozen=True)
class Delivery:
    """What left: when, how late, and whether it was new and no cover. Times since the start."""

    at_s: float
    late_ms: float
    fresh: bool
    cover: bool


@dataclass(frozen=True)
class Phase:
    """A stretch of the run, in seconds since its start, and the processor time that it took."""

    name: str
    began_s: float
    ended_s: float
    cpu_s: float


@dataclass
class Record:
    """All that was seen of a run."""

    changes: list[tuple[float, str]] = field(default_factory=list)
    """When each level came into force."""
    phases: list[Phase] = field(default_factory=list)
    deliveries: list[Delivery] = field(default_factory=list)


class Tally(Meter):
    """A meter that keeps every delivery."""

    def __init__(self, began_at: float, kept: list[Delivery]) -> None:
        super().__init__()
        self._began_at = began_at
        self._kept = kept

    def sent(self, captured_at: float, now: float, *, fresh: bool, cover: bool) -> None:
        """Count a delivery."""
        super().sent(captured_at, now, fresh=fresh, cover=cover)
        late_ms = 1000 * (now - captured_at)
        self._kept.append(Delivery(now - self._began_at, late_ms, fresh, cover))


def measure_load(options: Options, seconds: float, count: int, core: int) -> Record:
    """What was seen in all phases; this process stays on that core."""
    with closing(open_demo(options.size, options.fps)) as source:
        clip = film(source, [options.size])[options.size]
    len(clip.jpegs)  # compressed before the clock starts
    os.sched_setaffinity(0, {core})
    record, clock = Record(), MonotonicClock()
    began_at = clock.now()
    pipeline = Pipeline(open_parts(options, live=True), Settings(), clock)
    pipeline.meter = Tally(began_at, record.deliveries)
    governing = Governing(pipeline, options.cpu_budget_percent)

    def watch(name: str, seconds: float) -> None:
        """Let it run for so long, and note each change of level."""
        began_s, cpu_s = clock.now() - began_at, time.process_time()
        while (now_s := clock.now() - began_at) < began_s + seconds:
            time.sleep(LOOK_EVERY_S)
            level = governing.name
            if level and (not record.changes or record.changes[-1][1] != level):
                record.changes.append((now_s, level))
        record.phases.append(Phase(name, began_s, now_s, time.process_time() - cpu_s))

    with closing(pipeline), running(pipeline, clip, options.fps, governing):
        watch("alone", seconds)
        with rivals(count, core):
            watch(f"rivals: {count}", seconds)
        watch("alone again", 2 * seconds)
    return record


@contextmanager
def running(pipeline: Pipeline, clip: Clip, fps: float, governing: Governing) -> Iterator[None]:
    """Within the block the threads run, from a camera to nowhere."""
    live = Live(
        pipeline,
        PacedCamera(clip, fps),
        open_blackhole(),
        lambda: PacedCamera(clip, fps),
        None,
        governing=governing,
    )
    live.start()
    try:
        yield
    finally:
        live.stop()
        live.join()


@contextmanager
def rivals(count: int, core: int) -> Iterator[None]:
    """Within the block so many processes spin on that core."""
    spinning = [subprocess.Popen([sys.executable, "-c", SPIN]) for _ in range(count)]
    try:
        for process in spinning:
            os.sched_setaffinity(process.pid, {core})
        yield
    finally:
        for process in spinning:
            process.kill()
            process.wait()


def lines_of(record: Record, fps: float) -> Iterator[str]:
    """Each change of level, and a table with one row for each phase."""
    for at_s, level in record.changes:
        yield f"  after {at_s:5.1f} s  {level}"
    yield from aligned(HEAD, [row_of(record, phase, fps) for phase in record.phases])


def row_of(record: Record, phase: Phase, fps: float) -> list[str]:
    """What the meeting got in that phase; rates and delays are those after the last change."""
    changes = [at_s for at_s, _ in record.changes if phase.began_s < at_s <= phase.ended_s]
    settled_s = max(changes, default=phase.began_s)
    within = [one for one in record.deliveries if phase.began_s < one.at_s <= phase.ended_s]
    after = [one for one in within if one.at_s > settled_s]
    late_ms = [one.late_ms for one in after if one.fresh and not one.cover]
    p50, p95 = np.percentile(late_ms, (50, 95)) if late_ms else (np.nan, np.nan)
    seconds = phase.ended_s - settled_s
    return [
        phase.name,
        f"{settled_s - phase.began_s:.1f}",
        f"{len(late_ms) / seconds:.1f}",
        f"{len(after) / seconds:.1f} of {fps:g}",
        f"{p50:.0f}",
        f"{p95:.0f}",
        str(sum(one.cover for one in within)),
        f"{100 * phase.cpu_s / (phase.ended_s - phase.began_s):.0f}",
    ]


def main(words: Sequence[str]) -> int:
    """0 once it has been measured."""
    parser = argparse.ArgumentParser(prog="bench.whole.load", description=__doc__)
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--fps", type=float, default=Options.fps)
    parser.add_argument("--seconds", type=float, default=15.0, help="of each phase")
    parser.add_argument("--rivals", type=int, default=1, help="processes that spin")
    parser.add_argument("--budget", type=float, default=Options.cpu_budget_percent)
    parser.add_argument("--core", type=int, default=max(os.sched_getaffinity(0)))
    chosen = parser.parse_args(words)
    asked = parse(["run", "--size", chosen.size, "--fps", str(chosen.fps)]).options
    options = replace(asked, cpu_budget_percent=chosen.budget)
    cv2.setNumThreads(1)
    machine = Watch()
    record = measure_load(options, chosen.seconds, chosen.rivals, chosen.core)
    print("\n".join(lines_of(record, options.fps)))
    before, after = machine.conditions()["load"]
    print(f"load of the machine before and after: {before}, {after}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
