"""Meter: how long each stage took lately, and how many frames came, went and were dropped."""

from __future__ import annotations

import threading
import time
from collections import defaultdict, deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

WINDOW = 300
"""How many of the latest frames the percentiles look at: ten seconds at 30 fps."""


@dataclass(frozen=True)
class Reading:
    """The meter at one moment; times in milliseconds, each stage as (p50, p95)."""

    fps: float = 0.0
    sent: int = 0
    dropped: int = 0
    covers: int = 0
    cpu_percent: float = 0.0
    latency_ms: tuple[float, float] = (0.0, 0.0)
    stages_ms: dict[str, tuple[float, float]] = field(default_factory=dict)
    quality: str = ""


class Meter:
    """Collects from every thread; `read` never blocks a stage for longer than a copy."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stages: defaultdict[str, deque[float]] = defaultdict(lambda: deque(maxlen=WINDOW))
        self._latencies: deque[float] = deque(maxlen=WINDOW)
        self._sent_at: deque[float] = deque(maxlen=WINDOW)
        self._cpu: deque[tuple[float, float]] = deque(maxlen=16)
        self.quality = ""
        """What is in use where that was not the user's choice; it goes into every reading."""
        self._counts = {"sent": 0, "dropped": 0, "covers": 0}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Times the block under that name."""
        started = time.perf_counter()
        try:
            yield
        finally:
            with self._lock:
                self._stages[name].append(1000 * (time.perf_counter() - started))

    def sent(self, captured_at: float, now: float, *, fresh: bool, cover: bool) -> None:
        """Count a delivery; a repeated picture and a cover say nothing about latency."""
        with self._lock:
            self._counts["sent"] += 1
            self._counts["covers"] += cover
            if fresh and not cover:
                self._sent_at.append(now)
                self._latencies.append(1000 * (now - captured_at))

    def count_drops(self, dropped: int) -> None:
        """How many frames were never shown since the start."""
        with self._lock:
            self._counts["dropped"] = dropped

    def read(self) -> Reading:
        """What the meter shows now."""
        with self._lock:
            self._cpu.append((time.monotonic(), time.process_time()))
            (wall0, busy0), (wall1, busy1) = self._cpu[0], self._cpu[-1]
            span = self._sent_at[-1] - self._sent_at[0] if len(self._sent_at) > 1 else 0.0
            return Reading(
                fps=(len(self._sent_at) - 1) / span if span > 0 else 0.0,
                cpu_percent=100 * (busy1 - busy0) / (wall1 - wall0) if wall1 > wall0 else 0.0,
                latency_ms=percentiles(self._latencies),
                stages_ms={name: percentiles(times) for name, times in self._stages.items()},
                quality=self.quality,
                **self._counts,
            )


def percentiles(times_ms: deque[float]) -> tuple[float, float]:
    """(p50, p95) of the times; zeros where there are none."""
    if not times_ms:
        return 0.0, 0.0
    ordered = sorted(times_ms)
    return ordered[len(ordered) // 2], ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))]
