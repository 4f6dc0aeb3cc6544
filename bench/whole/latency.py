"""Latency: from capture to sent, through the threads that users run, at a camera's pace."""

from __future__ import annotations

import math
import threading
import time
from dataclasses import replace
from typing import Any

import numpy as np

from bench.clip import Camera, Clip
from bench.subjects.path import App
from camera.sinks.blackhole import open_blackhole
from camera.sources.pacing import Pause
from live.run import Live
from options import Options
from pipeline import Pipeline
from settings import Settings
from video.clock import MonotonicClock
from video.frame import Grab
from video.meter import Meter
from video.protocols import Clock

WARMING_FRAMES = 4
"""Stepped before the camera starts: the first ones are covers and load the network."""


class PacedCamera:
    """A Source that hands out a clip's JPEG pictures at a fixed rate, as a webcam does.

    A picture is captured when it is due, whenever the thread wakes up: that it comes late is
    latency. One that is due while nobody asks is missed, and counted.
    """

    name = "paced pictures"
    live = True
    length: int | None = None

    def __init__(
        self, clip: Clip, fps: float, *, clock: Clock | None = None, pause: Pause | None = None
    ) -> None:
        self.size = clip.size
        self.fps = fps
        self.index = -1
        self.missed = 0
        self._camera = Camera(clip, "mjpeg")
        self._clock = clock or MonotonicClock()
        self._started: float | None = None
        self._closed = threading.Event()
        self._pause = pause or self._closed.wait

    def grab(self) -> Grab | None:
        """The next picture when it is due; None once closed."""
        now = self._clock.now()
        if self._started is None:
            self._started = now
        index = max(self.index + 1, math.floor((now - self._started) * self.fps))
        self.missed += index - self.index - 1
        self.index = index
        due = self._started + index / self.fps
        if self._pause(max(0.0, due - now)):
            return None
        return self._camera.grab(index, due)

    def close(self) -> None:
        """Ends a grab that waits in another thread."""
        self._closed.set()


class LatencyMeter(Meter):
    """A meter that keeps every latency of a run, not only the latest."""

    def __init__(self) -> None:
        super().__init__()
        self.all_ms: list[float] = []

    def sent(self, captured_at: float, now: float, *, fresh: bool, cover: bool) -> None:
        """Count a delivery."""
        super().sent(captured_at, now, fresh=fresh, cover=cover)
        if fresh and not cover:
            self.all_ms.append(1000 * (now - captured_at))


def measure_latency(
    app: App, options: Options, clip: Clip, fps: float, seconds: float
) -> dict[str, Any]:
    """p50 and p95 of capture to sent, frames dropped, and processor time, of so many seconds."""
    clock = MonotonicClock()
    parts = app.open_parts(replace(options, size=clip.size, fps=fps))
    pipeline = Pipeline(parts, Settings(), clock)
    warming = Camera(clip, "mjpeg")
    for index in range(WARMING_FRAMES):
        pipeline.step(warming.grab(index, clock.now()))
    pipeline.meter = meter = LatencyMeter()
    source = PacedCamera(clip, fps)
    live = Live(pipeline, source, open_blackhole(), lambda: PacedCamera(clip, fps), None)
    wall, cpu = time.perf_counter(), time.process_time()
    live.start()
    live.join(seconds)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    pipeline.close()
    parts.segmenter.close()
    return _report(clip, source, meter) | {
        "quality": options.quality,
        "fps": fps,
        "seconds": seconds,
        "cpu_percent": 100 * cpu / wall,
    }


def _report(clip: Clip, source: PacedCamera, meter: LatencyMeter) -> dict[str, Any]:
    """What the source and the meter have counted; latency is None where nothing was sent."""
    times = meter.all_ms
    p50, p95 = np.percentile(times, (50, 95)) if times else (None, None)
    reading = meter.read()
    return {
        "size": f"{clip.size[0]}x{clip.size[1]}",
        "captured": source.index + 1,
        "sent": len(times),
        "dropped": reading.dropped + source.missed,
        "sent_fps": reading.fps,
        "latency_ms": {
            "p50": None if p50 is None else float(p50),
            "p95": None if p95 is None else float(p95),
            "max": max(times, default=None),
        },
    }
