"""Pace: how often the window looks for a new picture: at the camera's rate, while that is cheap."""

from __future__ import annotations

import time
from collections.abc import Callable

FAST_MS = 16
"""Between two looks: a picture of a camera at 30 a second waits half of its time at most."""

SLOW_MS = 67
"""15 pictures a second: enough to see oneself."""

DEAR = 0.10
"""Of a core: what the window may take for pictures at the camera's rate."""

LOOKS_MS = 2000
"""One judgment is over so much time."""

RESTS_S = 30.0
"""Too dear once, it is not tried again for so long."""


class Pace:
    """Judges what its thread took of a core; the window asks `interval_ms` while it shows pictures.

    Everything that the thread does counts, a menu drawn or a slider dragged, too: then the pictures
    give way for a while.
    """

    def __init__(
        self,
        now: Callable[[], float] = time.monotonic,
        spent: Callable[[], float] = time.thread_time,
    ) -> None:
        self._now = now
        self._spent = spent
        self._since = (now(), spent())
        self._dear_at = float("-inf")
        self.interval_ms = FAST_MS

    def rest(self) -> None:
        """Nothing is shown from now on, or something again: what was measured says nothing."""
        self._since = (self._now(), self._spent())

    def judge(self) -> int:
        """Between two looks from now on, in milliseconds."""
        now, spent = self._now(), self._spent()
        if (now - self._since[0]) * 1000 < LOOKS_MS:
            return self.interval_ms
        share = (spent - self._since[1]) / (now - self._since[0])
        self._since = (now, spent)
        if self.interval_ms == FAST_MS:
            if share > DEAR:
                self.interval_ms, self._dear_at = SLOW_MS, now
        elif share < DEAR / 2 and now - self._dear_at > RESTS_S:
            self.interval_ms = FAST_MS
        return self.interval_ms
