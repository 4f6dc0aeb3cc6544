"""The real clock; tests bring one they turn by hand."""

from __future__ import annotations

import time


class MonotonicClock:
    """Seconds that only go forward."""

    def now(self) -> float:
        return time.monotonic()
