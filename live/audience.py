"""Audience: whether anybody watches, and whether the camera may rest meanwhile.

The virtual camera says how many clients have it open, where the platform tells. The user watches,
too, while the window shows the preview: who looks at the picture before a meeting must see it.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from video.protocols import Clock, Sink

ASK_EVERY_S = 0.5
REST_AFTER_S = 3.0
"""How long nobody must have watched: clients close and open a camera while they look for one."""


@runtime_checkable
class Watched(Protocol):
    """A sink that may know who watches."""

    def watchers(self) -> int | None:
        """How many clients have it open now; None where that cannot be known."""


class Audience:
    """Asked by the sender, read by every thread."""

    def __init__(
        self,
        clock: Clock,
        *,
        on_demand: bool = False,
        ask_every_s: float = ASK_EVERY_S,
        rest_after_s: float = REST_AFTER_S,
    ) -> None:
        self.ask_every_s = ask_every_s
        self._clock = clock
        self._on_demand = on_demand
        self._rest_after_s = rest_after_s
        self._asked_at = float("-inf")
        self._watched_at = clock.now()
        self.watchers: int | None = None

    def ask(self, sink: Sink) -> None:
        """Count the watchers of the sink, if the last count is old enough."""
        now = self._clock.now()
        if now - self._asked_at < self.ask_every_s:
            return
        self._asked_at = now
        self.watchers = sink.watchers() if isinstance(sink, Watched) else None
        if self.watchers != 0:
            self._watched_at = now

    def look(self) -> None:
        """The user looks at the preview."""
        self._watched_at = self._clock.now()

    @property
    def is_gone(self) -> bool:
        """Whether nobody has watched for a while, so that the camera may rest."""
        if not self._on_demand or self.watchers != 0:
            return False
        return self._clock.now() - self._watched_at > self._rest_after_s
