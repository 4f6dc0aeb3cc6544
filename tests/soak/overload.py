"""Overload: whether a run stays in step while every core is busy with something else.

    python -m tests.soak.overload [--seconds 20] [--docs]

In step means: what is late is dropped, never queued. So a composite waits for the work on the one
before it and for its own, and for no third. The bar: 95 of 100 composites leave, from their capture
on, within three frame times of what the machine manages at that moment, that is, within the time in
which this composite and the two before it left. Nothing ever goes back in time, nothing is shown
again for more than a second, and a witness looks at every picture for the room.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from background_choice import parse_background
from compositing.backgrounds.open import open_background
from live.run import Live
from pipeline import Pipeline
from segmentation.refine.guided import GuidedRefiner
from settings import Settings
from stages.parts import Parts
from tests.faults.programs.clips import write_person_network
from tests.page import fill
from tests.soak.parts import FPS, RoomCamera, SoakMeter, film_room, open_exact
from tests.soak.witness import Evidence, Witness
from video.clock import MonotonicClock
from video.composite import Composite, admit
from video.frame import Size
from video.pixels.fit import fit
from video.protocols import Clock

SIZES: tuple[Size, ...] = ((640, 360), (1280, 720))
FRAME_TIMES = 3
REPEATED_MS = 1000.0
"""For how long a composite may be shown again."""

SPIN = "while True: pass"


class OrderedSink:
    """Looks at the order and the age of what leaves; the witness looks at the pictures."""

    device = "overload"

    def __init__(self, size: Size, witness: Witness, clock: Clock) -> None:
        self.size: Size | None = size
        self.oldest_ms = 0.0
        self.backward = 0
        self._witness = witness
        self._clock = clock
        self._newest_at = float("-inf")

    def send(self, composite: Composite) -> None:
        admit(composite)
        if composite.kind == "composite":
            age_ms = 1000 * (self._clock.now() - composite.captured_at)
            self.oldest_ms = max(self.oldest_ms, age_ms)
            self.backward += composite.captured_at < self._newest_at
            self._newest_at = composite.captured_at
        self._witness.show(composite.planes)

    def close(self) -> None:
        pass


@dataclass(frozen=True)
class Outcome:
    """What one run showed; times in milliseconds."""

    size: Size
    busy: bool
    captured: int
    shown: int
    dropped: int
    latency: tuple[float, float, float, float]
    """p50, p95, p99, highest."""
    interval: float
    """Mean, between two composites that were shown."""
    frame_times: float
    """The 95th percentile of each composite's latency in the frame times of its moment."""
    oldest: float
    backward: int
    testimony: Evidence

    def misses(self) -> Iterator[str]:
        """One line for every bar that was missed."""
        if self.frame_times > FRAME_TIMES:
            yield f"95 % leave within {self.frame_times:.1f} frame times; expected {FRAME_TIMES}"
        if self.backward:
            yield f"{self.backward} composites went back in time; expected none"
        if self.oldest > REPEATED_MS + self.latency[-1]:
            most = REPEATED_MS + self.latency[-1]
            yield f"a composite of {self.oldest:.0f} ms left; expected {most:.0f} at most"
        if self.testimony.leaks:
            yield f"the room was seen in {self.testimony.leaks} pictures; expected none"

    def row(self) -> str:
        """A row of the table in the documentation."""
        seen, others = self.testimony, "every core busy" if self.busy else "as it was"
        latency = ", ".join(f"{value:.0f}" for value in self.latency[:-1])
        return (
            f"| {self.size[0]}x{self.size[1]}, {others} | {1000 / self.interval:.1f} "
            f"| {self.captured} / {self.shown} / {self.dropped} | {latency} "
            f"| {self.interval:.0f} | {self.frame_times:.1f} | {self.oldest:.0f} "
            f"| {self.backward} | {seen.leaks} of {seen.seen} |"
        )


def measure(size: Size, seconds: float, folder: Path, *, busy: bool) -> Outcome:
    """One run of so many seconds at a camera of 30 fps."""
    clock, clip = MonotonicClock(), film_room(1, size)
    network = write_person_network(folder / "person.onnx", inside=6)
    parts = Parts(
        open_exact(network, "balanced"),
        GuidedRefiner(),
        lambda wanted: open_background(parse_background(wanted.background)),
        fit,
    )
    pipeline = Pipeline(parts, Settings(), clock)
    pipeline.meter = meter = SoakMeter(int(seconds * FPS * 2) + 100)
    camera, witness = RoomCamera(clip), Witness(size, 1, patience=0)
    sink = OrderedSink(size, witness, clock)
    with ExitStack() as stack:
        stack.enter_context(closing(pipeline))
        if busy:
            stack.enter_context(every_core_busy())
        live = Live(pipeline, camera, sink, lambda: RoomCamera(clip), None)
        live.start()
        live.join(seconds)
    p50, p95, p99, highest = np.percentile(meter.latencies_ms(), (50, 95, 99, 100)).tolist()
    return Outcome(
        size, busy, camera.index + 1, meter.count, meter.read().dropped + camera.missed,
        (p50, p95, p99, highest), float(meter.intervals_ms().mean()),
        float(np.percentile(meter.frame_times(), 95)), sink.oldest_ms, sink.backward,
        witness.testify(),
    )  # fmt: skip


@contextmanager
def every_core_busy() -> Iterator[None]:
    """Within the block a program that does nothing but compute runs for every core."""
    cores = os.cpu_count() or 1
    spinning = [subprocess.Popen([sys.executable, "-c", SPIN]) for _ in range(cores)]
    try:
        yield
    finally:
        for process in spinning:
            process.kill()
            process.wait()


def table(outcomes: list[Outcome]) -> list[str]:
    """The table of the documentation."""
    head = (
        "| Camera at 30 fps, the machine | shown, fps | captured / shown / dropped "
        "| latency, ms: p50, p95, p99 | interval, ms | p95 in frame times | oldest sent, ms "
        "| went back | room seen in |"
    )
    return [head, "|---" + 8 * "|---:" + "|", *(outcome.row() for outcome in outcomes)]


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--docs", action="store_true", help="write the table into docs/")
    chosen = parser.parse_args()
    cv2.setNumThreads(1)
    outcomes = []
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            for busy in (False, True):
                outcomes.append(measure(size, chosen.seconds, Path(folder), busy=busy))
                print(outcomes[-1].row(), flush=True)
    rows = table(outcomes)
    if chosen.docs:
        fill("overload", rows)
    missed = [line for outcome in outcomes for line in outcome.misses()]
    for line in missed:
        print(f"overload: {line}", file=sys.stderr)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
