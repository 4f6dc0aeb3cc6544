"""PipeWire camera: composites to every program that asks PipeWire for cameras, without a module."""

from __future__ import annotations

import time
from collections.abc import Callable

from camera.host import PIPEWIRE_NODE
from camera.pipewire import abi
from camera.pipewire.connection import Connection, open_connection
from camera.pipewire.stream import Stream
from camera.sinks.admission import admitted
from language.translation import tr
from system.remedy import command
from video.composite import Composite
from video.errors import SinkError
from video.frame import Planes, Size

DEVICE = "pipewire"
"""What `--output` calls it."""

NAME = "Scrim"
OPENED_S = 3.0
"""How long the daemon may take until the camera is listed."""

LAST_PICTURE_S = 0.4
"""How long the last picture is sent to whoever still watches, before the camera goes: it is what
stays on their screen."""


CLIENTS_S = 1.0
"""How long the daemon may take to end the streams that watch."""


class PipeWireCamera:
    """An open camera of one size. `send` waits for no client and costs nothing without one."""

    device = DEVICE

    def __init__(self, connection: Connection, stream: Stream, size: Size) -> None:
        self.size: Size = size
        self.closed = False
        self._connection = connection
        self._stream = stream
        self._last: Planes | None = None
        """The last picture, while somebody watches."""

    def send(self, composite: Composite) -> None:
        """Deliver it to whoever watches; copied before this returns.

        Raises:
            TypeError: it is not a Composite.
            SinkError: another size, the daemon is gone, or the camera is closed.
        """
        planes = admitted(composite, self).planes
        if why := self._lost():
            raise SinkError(
                tr(
                    "PipeWire's camera is gone: {why}; expected the daemon to go on. "
                    "It comes back with it",
                    why=why,
                )
            )
        self._stream.send(planes)
        self._last = planes if self._stream.is_taken else None

    def watchers(self) -> int:
        """How many clients take its pictures now."""
        if self.closed or not self._stream.is_taken:
            return 0
        return max(1, len(self.programs()))

    def programs(self) -> list[str]:
        """The programs that take its pictures now, one entry for each time that one does."""
        if self.closed or not self._stream.is_taken:
            return []
        node = self._stream.node
        with self._connection.locked():
            return self._connection.graph.watching(node)

    def announce(self, changed: Callable[[], None]) -> bool:
        """Whether `changed` is called, from another thread, when the first client comes or the
        last one leaves.
        """
        self._stream.on_change = changed
        return not self.closed

    def close(self) -> None:
        """The camera is listed no more: clients see it end. Safe to call twice."""
        if self.closed:
            return
        self.closed = True
        if self._last is not None and not self._lost():
            self._see_off(self._last)
        self._end_clients()
        self._stream.close()
        self._connection.close()

    def _see_off(self, last: Planes) -> None:
        """The last picture reaches its clients, if they take any within that time."""
        until = time.monotonic() + LAST_PICTURE_S
        while time.monotonic() < until and self._stream.is_taken:
            time.sleep(LAST_PICTURE_S / 10)
            self._stream.send(last)

    def _end_clients(self) -> None:
        """No client is handed another camera in place of this one.

        The session manager links a program that was not told to refuse it (OBS) to the next
        camera that it knows: the webcam, and with it the room. So its stream ends first, as a
        browser's does by itself.
        """
        node, until = self._stream.node, time.monotonic() + CLIENTS_S
        asked: set[int] = set()
        while not self._lost() and time.monotonic() < until:
            with self._connection.locked():
                takers = self._connection.graph.takers(node)
                self._connection.end(takers - asked)
            asked |= takers
            if not (takers or self._stream.is_taken):
                return
            time.sleep(CLIENTS_S / 100)  # until the daemon has told that they are gone

    def _lost(self) -> str | None:
        if self._stream.state in (abi.ERROR, abi.UNCONNECTED):
            return self._stream.error or self._connection.lost or "it has ended"
        return self._connection.lost


def open_pipewire(size: Size, fps: float, *, name: str = NAME) -> PipeWireCamera:
    """A camera of that name that PipeWire lists from now on.

    Raises:
        SinkError: PipeWire is not there, does not answer or refuses.
    """
    connection = open_connection(NAME)
    stream = Stream(connection, size)
    try:
        stream.connect(name, PIPEWIRE_NODE, fps)
        _wait_until_listed(stream)
    except SinkError:
        stream.close()
        connection.close()
        raise
    return PipeWireCamera(connection, stream, size)


def _wait_until_listed(stream: Stream) -> None:
    deadline = time.monotonic() + OPENED_S
    while stream.state == abi.CONNECTING:
        if time.monotonic() > deadline:
            break
        time.sleep(0.005)
    if stream.state not in (abi.PAUSED, abi.STREAMING):
        why = stream.error or f"no answer within {OPENED_S:g} s"
        raise SinkError(
            tr(
                "PipeWire lists no camera: {why}; expected it to. '{doctor}' says more",
                why=why,
                doctor=command("doctor"),
            )
        )
