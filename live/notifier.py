"""Notifier: wakes every thread that waits for something to have changed, whatever it was.

Who waits reads `count` first, then looks at what matters, then waits with that number: a change in
between is not missed.
"""

from __future__ import annotations

import threading


class Notifier:
    """`notify` from any thread, and from a signal handler; `wait` in as many as like."""

    def __init__(self) -> None:
        self._changed = threading.Condition()  # its lock is one that a handler may take again
        self.count = 0

    def notify(self) -> None:
        """Wake who waits."""
        with self._changed:
            self.count += 1
            self._changed.notify_all()

    def wait(self, seen: int, timeout_s: float | None = None) -> None:
        """Until `count` is no longer `seen`, at most that long."""
        with self._changed:
            self._changed.wait_for(lambda: self.count != seen, timeout_s)
