"""Pacing: a fixed rate, or the times of a recording, for sources without a clock of their own."""

from __future__ import annotations

import math
from collections.abc import Callable

from video.protocols import Clock

Pause = Callable[[float], bool]
"""Waits that many seconds; True at once when the source is closed (threading.Event.wait is one)."""

LATE_S = 0.1
"""What a schedule still makes up for, as a camera would."""


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


class Schedule:
    """The moments of a recording, as far apart as they were."""

    def __init__(self, clock: Clock, pause: Pause) -> None:
        self._clock = clock
        self._pause = pause
        self._began_at: float | None = None

    def wait(self, at_s: float) -> bool:
        """Waits until so long after the first moment; True once closed.

        Who is much too late goes on from there: nothing hurries to catch up.
        """
        now = self._clock.now()
        if self._began_at is None or now - self._began_at - at_s > LATE_S:
            self._began_at = now - at_s
        return self._pause(max(self._began_at + at_s - now, 0.0))
