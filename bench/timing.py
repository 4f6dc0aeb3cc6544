"""Timing: wall and processor time side by side, by stage, of subjects that take turns.

Every subject sees the same frames, in short blocks, round after round, so that whatever else the
machine does hits all of them alike. Medians count.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

import cv2
import numpy as np

from video.meter import Meter

BLOCK_FRAMES = 4
"""Frames that a subject gets in a row; the first one warms the caches and does not count."""

BLOCK_MS = 100.0
"""A block ends after that long, and a frame that takes longer needs no warming."""

DEFAULT_THREADS = -1
"""As many threads as OpenCV starts when nobody tells it otherwise."""

Summary = dict[str, Any]
"""{wall_ms: {p50, p95}, cpu_ms: {p50, p95}, samples}."""


@dataclass(frozen=True)
class Lap:
    """How long something took on the clock, and for how long all threads together computed."""

    wall_ms: float
    cpu_ms: float

    def __sub__(self, other: Lap) -> Lap:
        return Lap(self.wall_ms - other.wall_ms, self.cpu_ms - other.cpu_ms)


Sample = dict[str, Lap]
"""What one frame took, by stage; `frame` is all of it."""


class Stopwatch:
    """Collects the laps of one frame; belongs to one thread."""

    def __init__(self) -> None:
        self._laps: Sample = {}

    @contextmanager
    def lap(self, name: str) -> Iterator[None]:
        """Times the block under that name; blocks of one name add up."""
        wall, cpu = time.perf_counter(), time.process_time()
        try:
            yield
        finally:
            before = self._laps.get(name, Lap(0.0, 0.0))
            self._laps[name] = Lap(
                before.wall_ms + 1000 * (time.perf_counter() - wall),
                before.cpu_ms + 1000 * (time.process_time() - cpu),
            )

    def take(self) -> Sample:
        """The laps since the last call."""
        laps, self._laps = self._laps, {}
        return laps


class StageMeter(Meter):
    """A pipeline's meter whose stages are laps of a stopwatch."""

    def __init__(self, stopwatch: Stopwatch) -> None:
        super().__init__()
        self._stopwatch = stopwatch

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Times the block under that name; blocks of one name add up."""
        with self._stopwatch.lap(name):
            yield


class Subject(Protocol):
    """What is measured: frame after frame of the clip that it was made with."""

    @property
    def name(self) -> str:
        """What the report calls it; unique among those that take turns."""

    @property
    def threads(self) -> int:
        """How many threads OpenCV may use in it."""

    def step(self, index: int) -> Sample | None:
        """What the frame of that index took; None where it does not count."""

    def close(self) -> None:
        """Free what it holds."""


def take_turns(subjects: Sequence[Subject], rounds: int) -> dict[str, list[Sample]]:
    """What every counted frame of every subject took, by the subject's name.

    The subjects are closed and OpenCV's number of threads is 1 afterwards.
    """
    with ExitStack() as closing:
        closing.callback(cv2.setNumThreads, 1)
        for subject in subjects:
            closing.callback(subject.close)
        return _taken(subjects, rounds)


def summary(laps: Sequence[Lap]) -> Summary:
    """Medians and 95th percentiles of at least one lap."""
    return {
        "wall_ms": _spread([lap.wall_ms for lap in laps]),
        "cpu_ms": _spread([lap.cpu_ms for lap in laps]),
        "samples": len(laps),
    }


def stages(samples: Sequence[Sample]) -> dict[str, Summary]:
    """The summary of every stage that the samples have, in their order."""
    names = dict.fromkeys(name for sample in samples for name in sample)
    return {name: summary([sample[name] for sample in samples if name in sample]) for name in names}


def _taken(subjects: Sequence[Subject], rounds: int) -> dict[str, list[Sample]]:
    samples: dict[str, list[Sample]] = {subject.name: [] for subject in subjects}
    for turn in range(rounds):
        first = turn % max(1, len(subjects))  # nobody always follows the same neighbor
        for subject in (*subjects[first:], *subjects[:first]):
            cv2.setNumThreads(subject.threads)
            samples[subject.name] += _block(subject, turn * BLOCK_FRAMES)
    return samples


def _block(subject: Subject, first: int) -> list[Sample]:
    counted: list[Sample] = []
    started = time.perf_counter()
    for index in range(first, first + BLOCK_FRAMES):
        sample = subject.step(index)
        late = 1000 * (time.perf_counter() - started) > BLOCK_MS
        if sample is not None and (index > first or late):
            counted.append(sample)
        if late and counted:
            break
    return counted


def _spread(times_ms: list[float]) -> dict[str, float]:
    p50, p95 = np.percentile(times_ms, (50, 95))
    return {"p50": float(p50), "p95": float(p95)}
