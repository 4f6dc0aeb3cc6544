"""Mailbox: a hop between two threads that holds one item, the newest.

Not a queue: nothing waits in line, so nothing gets late. What is overwritten before it was taken is
counted as a drop.
"""

from __future__ import annotations

import threading
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Mailbox(Generic[Item]):
    """One slot: `put` overwrites, `take` waits for something new."""

    def __init__(self) -> None:
        self._ready = threading.Condition()
        self._item: Item | None = None
        self._closed = False
        self.dropped = 0

    def put(self, item: Item) -> None:
        """Leave an item; one that still lies there is dropped and counted."""
        with self._ready:
            if self._item is not None:
                self.dropped += 1
            self._item = item
            self._ready.notify()

    def take(self, timeout_s: float | None = None) -> Item | None:
        """The newest item; None after the timeout, or once the box is closed and empty."""
        with self._ready:
            self._ready.wait_for(lambda: self._item is not None or self._closed, timeout_s)
            item, self._item = self._item, None
            return item

    def close(self) -> None:
        """Wake whoever waits; what lies in the box can still be taken."""
        with self._ready:
            self._closed = True
            self._ready.notify_all()

    @property
    def closed(self) -> bool:
        """True once nothing more will come."""
        return self._closed
