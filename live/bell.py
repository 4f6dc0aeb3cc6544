"""Bell: wakes every thread that waits for something to have changed, whatever it was.

Who waits reads `rings` first, then looks at what matters, then waits with that number: what rang in
between is not missed.
"""

from __future__ import annotations

import threading


class Bell:
    """`ring` from any thread, and from a signal handler; `wait` in as many as like."""

    def __init__(self) -> None:
        self._changed = threading.Condition()  # its lock is one that a handler may take again
        self.rings = 0

    def ring(self) -> None:
        """Wake who waits."""
        with self._changed:
            self.rings += 1
            self._changed.notify_all()

    def wait(self, heard: int, timeout_s: float | None = None) -> None:
        """Until it has rung more often than `heard`, at most that long."""
        with self._changed:
            self._changed.wait_for(lambda: self.rings != heard, timeout_s)
