"""Audience: whether anybody watches, and whether the camera may rest meanwhile.

The virtual camera says how many clients have it open, where the platform tells, and announces that
this may have changed where the kernel announces it. The user watches,
too, while the window shows the preview: who looks at the picture before a meeting must see it.
"""

from __future__ import annotations

from live.notifier import Notifier
from video.protocols import Announcing, Clock, Sink, Watched

ASK_EVERY_S = 0.5
REST_AFTER_S = 3.0
"""How long nobody must have watched: clients close and open a camera while they look for one."""


class Audience:
    """Asked by the sender, read by all; `notifier` tells when the camera may no longer rest."""

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
        self.programs: list[str] = []
        """What those who watch are called, as far as that is known."""
        self.notifier = Notifier()
        self.is_announced = False
        """Whether a watcher is heard without being asked for."""
        self._sink: Sink | None = None

    def ask(self, sink: Sink) -> None:
        """Count the watchers of the sink, if the last count is old enough."""
        if sink is not self._sink:
            self._sink, self._asked_at = sink, float("-inf")
            self.is_announced = isinstance(sink, Announcing) and sink.announce(self._hear)
        now = self._clock.now()
        if now - self._asked_at < self.ask_every_s:
            return
        self._asked_at = now
        before = self.watchers
        watched = sink if isinstance(sink, Watched) else None
        self.watchers = watched.watchers() if watched else None
        self.programs = watched.programs() if watched and self.watchers else []
        if self.watchers != 0:
            self._watched_at = now
            if before == 0:
                self.notifier.notify()

    def look(self) -> None:
        """The user looks at the preview."""
        was_gone, self._watched_at = self.is_gone, self._clock.now()
        if was_gone:
            self.notifier.notify()

    def _hear(self) -> None:
        """The next question is not too early; who waits asks it."""
        self._asked_at = float("-inf")
        self.notifier.notify()

    @property
    def is_gone(self) -> bool:
        """Whether nobody has watched for a while, so that the camera may rest."""
        if not self._on_demand or self.watchers != 0:
            return False
        return self._clock.now() - self._watched_at > self._rest_after_s
