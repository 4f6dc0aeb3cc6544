"""RunState: what the threads of one live run share besides their mailboxes."""

from __future__ import annotations

import contextlib
import sys
import threading
from typing import Literal

from live.audience import Audience
from live.quality.governing import Governing
from pipeline import Pipeline
from video.errors import ScrimError
from video.protocols import Sink, Source
from video.reason import reason_of

REPEAT_S = 1.0
"""How long the last composite may be shown again when nothing newer comes."""

RETRY_S = 0.5
"""Between two tries to get a lost camera or virtual camera back."""

COVERED_S = 0.3
"""Between two frames that are processed while the user covers the camera: none of it is shown,
but the network must know the scene when it is."""

Where = Literal["camera", "worker", "sink", "memory"]


class RunState:
    """The stop signal, the troubles of the moment, and what else more than one thread asks for."""

    def __init__(
        self,
        pipeline: Pipeline,
        audience: Audience,
        governing: Governing,
        *,
        repeat_s: float = REPEAT_S,
        retry_s: float = RETRY_S,
    ) -> None:
        self.pipeline = pipeline
        self.audience = audience
        self.governing = governing
        self.repeat_s = repeat_s
        self.retry_s = retry_s
        self.stop = threading.Event()
        """To be read and waited for; `end` sets it."""
        self.notifier = audience.notifier
        self.resting = False
        """Whether the camera is off because nobody watches, or the machine sleeps."""
        self.asleep = False
        """Whether the machine is about to sleep, or does."""
        self.closed_for_sleep = threading.Event()
        """Set once no camera is open, and none will be while the machine sleeps."""
        self.worked_at = float("-inf")
        """When the frame came that was worked on last."""
        self.late = 0
        """Grabs that were taken and then came too late to be shown."""
        self._troubles: dict[Where, str] = {}

    def end(self) -> None:
        """Ask every thread to end, and wake those that wait."""
        self.stop.set()
        self.notifier.notify()

    @property
    def trouble(self) -> str | None:
        """What does not work at this moment, in one line; None while all does."""
        return next(iter(list(self._troubles.values())), None)

    def is_troubled(self, where: Where) -> bool:
        """Whether that part does not work at this moment."""
        return where in self._troubles

    def report(self, where: Where, error: Exception) -> None:
        """Say it once on the terminal, and keep it for the window until it is settled."""
        trouble = str(error) or reason_of(error)
        if trouble != self._troubles.get(where):
            print(f"scrim: {trouble}", file=sys.stderr, flush=True)
        self._troubles[where] = trouble

    def settle(self, where: Where) -> None:
        """That part works (again)."""
        self._troubles.pop(where, None)

    def may_skip(self, at: float) -> bool:
        """Whether a frame of that time may go unprocessed: the user covers, no room is learned."""
        pipeline = self.pipeline
        if not pipeline.settings.covered or pipeline.room_learning.is_running:
            return False
        return at < self.worked_at + COVERED_S

    def is_stale(self, at: float) -> bool:
        """Whether what came at that time is too old to be shown."""
        return self.pipeline.clock.now() - at > self.repeat_s


def close_device(device: Source | Sink) -> None:
    """Closed, as well as a camera or virtual camera that may be gone can be."""
    with contextlib.suppress(ScrimError):
        device.close()
