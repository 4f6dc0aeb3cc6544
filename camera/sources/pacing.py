"""Pacer: a fixed rate for sources that have no clock of their own."""

from __future__ import annotations

import math
from collections.abc import Callable

from video.protocols import Clock

Pause = Callable[[float], bool]
"""Waits that many seconds; True at once when the source is closed (threading.Event.wait is one)."""


class Pacer:
    """Ticks on an absolute schedule: what one tick takes never shifts the next one.

    The first tick is at once. Ticks that were missed are skipped: nothing hurries to catch up.
    """

    def __init__(self, fps: float, clock: Clock, pause: Pause) -> None:
        self._fps = fps
        self._clock = clock
        self._pause = pause
        self._started_at: float | None = None
        self._tick = -1

    def next(self) -> int | None:
        """Waits for the next tick and returns its number; None once closed."""
        now = self._clock.now()
        if self._started_at is None:
            self._started_at = now
        due = math.floor((now - self._started_at) * self._fps)
        self._tick = max(self._tick + 1, due)
        wait_s = self._started_at + self._tick / self._fps - now
        return None if self._pause(max(wait_s, 0.0)) else self._tick
