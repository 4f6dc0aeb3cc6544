"""Fan-out: one composite, several sinks, each with its own fate.

A sink that fails or comes late holds up no other, and gets back by itself. While all keep up,
`send` returns when the picture has left through each of them.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Sequence

from camera.sinks.admission import admitted
from camera.sinks.outlet import RETRY_S, Outlet, Way
from video.composite import Composite
from video.errors import SinkError
from video.frame import Size
from video.protocols import Sink, Watched

WAIT_S = 0.015
"""How long sinks that kept up so far may take for a picture: half a frame's time at 30 fps."""


class FanOut:
    """Several open sinks as one. One thread sends and asks."""

    def __init__(
        self, ways: Sequence[Way], *, wait_s: float = WAIT_S, retry_s: float = RETRY_S
    ) -> None:
        self._arrived = threading.Condition()
        self._outlets = [Outlet(way, self._arrived, retry_s=retry_s) for way in ways]
        self._wait_s = wait_s
        self._number = itertools.count(1)
        self.size: Size | None = next((way.sink.size for way in ways if way.sink.size), None)
        self.closed = False

    @property
    def device(self) -> str:
        """All of them, in words."""
        return " + ".join(outlet.sink.device for outlet in self._outlets)

    @property
    def sinks(self) -> list[Sink]:
        """Those that are in use at this moment."""
        return [outlet.sink for outlet in self._outlets]

    @property
    def trouble(self) -> str | None:
        """What does not work at this moment, in one line; None while all does."""
        return " · ".join(filter(None, (outlet.trouble for outlet in self._outlets))) or None

    def send(self, composite: Composite) -> None:
        """Hand it to every sink, and wait a moment for those that keep up.

        Raises:
            TypeError: it is not a Composite.
            SinkError: another size, it is closed, or every sink has failed for good.
        """
        admitted(composite, self)
        if all(outlet.is_dead for outlet in self._outlets):
            raise SinkError(self.trouble or "no output is left; expected one")
        number = next(self._number)
        waited_for = [outlet for outlet in self._outlets if not (outlet.late or outlet.trouble)]
        for outlet in self._outlets:
            outlet.put(number, composite)
        with self._arrived:
            self._arrived.wait_for(
                lambda: all(outlet.delivered >= number for outlet in waited_for), self._wait_s
            )
            for outlet in self._outlets:
                outlet.late = outlet.delivered < number

    def watchers(self) -> int | None:
        """How many clients watch through all of them; None where that cannot be known."""
        counted = [self._count(outlet) for outlet in self._outlets]
        known = [count for count in counted if count is not None]
        return sum(known) if len(known) == len(counted) else None

    def programs(self) -> list[str]:
        """What the clients of all of them are called, as far as that is known."""
        return [
            name
            for outlet in self._outlets
            if outlet.trouble is None and isinstance(outlet.sink, Watched)
            for name in outlet.sink.programs()
        ]

    def announce(self, changed: Callable[[], None]) -> bool:
        """Whether all of them call `changed`, from other threads, when somebody came or left."""
        heard = [outlet.announce(changed) for outlet in self._outlets]  # every one is asked
        return all(heard)

    def let_go(self, kept: Sequence[Sink]) -> None:
        """These are somebody else's from now on: they stay open, and get nothing from here."""
        leaving = [outlet for outlet in self._outlets if outlet.sink in kept]
        self._outlets = [outlet for outlet in self._outlets if outlet not in leaving]
        for outlet in leaving:
            outlet.let_go()

    def close(self) -> None:
        """Close every sink, once its last picture has left; safe to call twice."""
        self.closed = True
        for outlet in self._outlets:
            outlet.close()

    @staticmethod
    def _count(outlet: Outlet) -> int | None:
        """Nobody watches through a sink that is lost; whether one that does not tell is watched,
        cannot be known.
        """
        if outlet.trouble is not None:
            return 0
        return outlet.sink.watchers() if isinstance(outlet.sink, Watched) else None
