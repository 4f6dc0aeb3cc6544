"""Outlet: one of several sinks, with a thread of its own, so that its fate is its own.

It takes the newest composite, whatever it missed meanwhile. A sink that refuses is closed and
opened again, as often as it takes; nothing that was meant for the one before gets to the new one.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import NamedTuple

from video.composite import Composite
from video.errors import ScrimError
from video.mailbox import Mailbox
from video.protocols import Announcing, Sink

RETRY_S = 0.5
"""Between two tries to get a lost sink back."""

END_S = 1.0
"""How long a sink may take for its last picture; one that hangs is left behind."""

OpenSink = Callable[[], Sink]


class Way(NamedTuple):
    """A sink that is open, and how it is opened again; None where that would lose what it holds."""

    sink: Sink
    reopen: OpenSink | None


class _Numbered(NamedTuple):
    number: int
    composite: Composite


class Outlet:
    """One output. `put` never waits; `delivered` is the number of the last picture that left."""

    def __init__(self, way: Way, arrived: threading.Condition, *, retry_s: float = RETRY_S) -> None:
        self.sink = way.sink
        self.trouble: str | None = None
        """Why nothing leaves here now; None while all does."""
        self.delivered = 0
        self.late = False
        """Whether it was behind when the others had delivered: nobody waits for it until it has
        caught up."""
        self._reopen = way.reopen
        self._arrived = arrived
        self._retry_s = retry_s
        self._box: Mailbox[_Numbered] = Mailbox()
        self._end = threading.Event()
        self._changed: Callable[[], None] | None = None
        self._keeps_sink = False
        self._thread = threading.Thread(
            target=self._run, name=f"outlet {way.sink.device}", daemon=True
        )

    @property
    def is_dead(self) -> bool:
        """Whether its sink failed for good."""
        return self.trouble is not None and self._reopen is None

    def announce(self, changed: Callable[[], None]) -> bool:
        """Whether `changed` is called when somebody came or left, also once it was lost and is
        back.
        """
        self._changed = changed
        return isinstance(self.sink, Announcing) and self.sink.announce(changed)

    def put(self, number: int, composite: Composite) -> None:
        """This picture is the next one, unless a newer one comes first."""
        if self._thread.ident is None:
            self._thread.start()
        if self.trouble is None:
            self._box.put(_Numbered(number, composite))

    def close(self) -> None:
        """The last picture leaves, the sink is closed; one that hangs is left behind."""
        self._finish()
        if not self._thread.is_alive():
            _close(self.sink)

    def let_go(self) -> None:
        """Ends here; the sink stays open, for somebody else to use."""
        self._keeps_sink = True
        self._finish()

    def _finish(self) -> None:
        self._end.set()
        self._box.close()
        if self._thread.is_alive():
            self._thread.join(END_S)

    def _run(self) -> None:
        while True:
            taken = self._box.take()
            if taken is None:  # closed, and empty
                break
            try:
                self.sink.send(taken.composite)
            except Exception as error:
                self.trouble = str(error) or f"{self.sink.device} failed"
                self._announce(taken.number)
                if not self._get_back():
                    break
                continue
            self._announce(taken.number)
        if not self._keeps_sink:
            _close(self.sink)

    def _announce(self, number: int) -> None:
        with self._arrived:
            self.delivered = number
            self._arrived.notify_all()

    def _get_back(self) -> bool:
        """Whether the sink is open again, after as many tries as it takes."""
        _close(self.sink)
        if self._reopen is None:
            return False
        while not self._end.wait(self._retry_s):
            try:
                self.sink = self._reopen()
            except Exception as error:
                self.trouble = str(error) or f"{self.sink.device} does not open"
                continue
            self._box.take(0)  # meant for the one before
            self.trouble = None
            if self._changed is not None:
                self.announce(self._changed)
                self._changed()
            return True
        return False


def _close(sink: Sink) -> None:
    with contextlib.suppress(ScrimError):
        sink.close()
