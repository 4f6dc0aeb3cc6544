"""Pace: when the window looks for a new picture: as one comes, while that is cheap.

A look that finds none is a wake-up for nothing, so the next one is due when the next picture is.
"""

from __future__ import annotations

import time
from collections.abc import Callable

FAST_MS = 30
"""From a picture to the next look at the soonest: no more than 30 a second are made."""

AGAIN_MS = 6
"""To the next look where a picture was due and is not there yet."""

PATIENT = 3
"""Looks in vain, one soon after the other, before it is as slow as can be: a card does not move."""

SURE = 8
"""Pictures in a row that were there when they were looked for: then one may come sooner."""

SLOW_MS = 67
"""15 pictures a second: enough to see oneself."""

DEAR = 0.10
"""Of a core: what the window may take for pictures at the camera's rate."""

LOOKS_MS = 2000
"""One judgment is over so much time."""

RESTS_S = 30.0
"""Too dear once, it is not tried again for so long."""


class Pace:
    """Says when to look, and judges what its thread took of a core.

    `interval_ms` is the least between two pictures that are shown.

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
        self._due_ms = FAST_MS
        self._hits = self._misses = 0

    def next_ms(self, *, fresh: bool) -> int:
        """Until the next look, after one that found a new picture or none.

        It follows the camera: a millisecond later where it was too early, sooner now and then.
        """
        if not fresh:
            self._misses += 1
            return AGAIN_MS if self._misses <= PATIENT else SLOW_MS
        if self._misses:
            self._due_ms, self._hits = min(self._due_ms + 1, SLOW_MS), 0
        elif self._hits == SURE:
            self._due_ms, self._hits = max(self._due_ms - 1, FAST_MS), 0
        else:
            self._hits += 1
        self._misses = 0
        return max(self._due_ms, self.interval_ms)

    def rest(self) -> None:
        """Nothing is shown from now on, or something again: what was measured says nothing."""
        self._since = (self._now(), self._spent())

    def judge(self) -> int:
        """Between two pictures at least from now on, in milliseconds."""
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
