"""Sleep: how a platform says that the machine is about to sleep, and that it is awake."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from video.errors import ScrimError


class SleepError(ScrimError):
    """The system does not tell when it sleeps."""


class Watch(Protocol):
    """Listens until it is closed."""

    def close(self) -> None:
        """Nothing is called any more; safe to call twice."""


OpenWatch = Callable[[Callable[[], None], Callable[[], None]], Watch]
"""Calls the first before the machine sleeps, which waits for it a moment, the second once it is
awake; both from a thread of its own. Raises SleepError."""
