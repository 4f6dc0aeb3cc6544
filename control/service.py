"""Service: the thread that listens to other programs while Scrim runs."""

from __future__ import annotations

import contextlib
import os
import selectors
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from control.requests.controls import Controls
from control.transports.dbus import NAME, BusObject
from control.transports.messages import answered
from system.desktop.bus import Bus, BusError, open_bus

LOOK_EVERY_S = 0.25
"""Between two looks for what has changed, where the bus is to be told."""


class Service:
    """Listens until it is closed: on the socket of a folder, and on the bus where there is one."""

    def __init__(self, controls: Controls, folder: Path) -> None:
        from control.transports.local import open_server

        self._server = open_server(folder, lambda data: answered(controls, data))
        self._selector = selectors.DefaultSelector()
        self._wake, self._waker = os.pipe()
        self._selector.register(self._wake, selectors.EVENT_READ, lambda: None)
        self._server.register(self._selector)
        self._bus: Bus | None = None
        self._object: BusObject | None = None
        self._join_bus(controls)
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="control", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Nobody is answered any more; safe to call twice."""
        if self._closing.is_set():
            return
        self._closing.set()
        os.write(self._waker, b".")
        if threading.current_thread() is not self._thread:
            self._thread.join(3.0)

    def _join_bus(self, controls: Controls) -> None:
        """Be on the session bus; without one, or beside another Scrim, the socket has to do."""
        try:
            bus = open_bus()
        except BusError:
            return
        offered = BusObject(bus, controls)
        try:
            if not bus.own(NAME, offered.answer):
                bus.close()
                return
        except (OSError, TimeoutError):
            return
        self._bus, self._object = bus, offered
        self._selector.register(bus.descriptor, selectors.EVENT_READ, self._hear_bus)

    def _serve(self) -> None:
        try:
            while not self._closing.is_set():
                for key, _ in self._selector.select(self._pause_s()):
                    key.data()
                self._server.drop_slow()
                self._tell_bus()
        finally:
            self._server.close()
            self._leave_bus()
            self._selector.close()
            os.close(self._wake)
            os.close(self._waker)

    def _pause_s(self) -> float | None:
        return LOOK_EVERY_S if self._bus or self._server.is_waiting else None

    def _hear_bus(self) -> None:
        if self._bus is not None:
            try:
                for _ in self._bus.take():
                    pass
            except OSError:
                self._leave_bus()

    def _tell_bus(self) -> None:
        if self._object is not None:
            try:
                self._object.tell_changes()
            except OSError:
                self._leave_bus()

    def _leave_bus(self) -> None:
        bus, self._bus, self._object = self._bus, None, None
        if bus is not None:
            with contextlib.suppress(KeyError, ValueError, OSError):
                self._selector.unregister(bus.descriptor)
            with contextlib.suppress(OSError):
                bus.close()


@contextmanager
def answering(
    controls: Controls, folder: Path | None, say: Callable[[str], None] = lambda _: None
) -> Iterator[None]:
    """Within the block other programs of this user are answered; nobody without a folder.

    What keeps them from being answered is said in one line; the run goes on.
    """
    from control.transports.place import ControlError

    service = None
    if folder is not None:
        try:
            service = _open(controls, folder)
        except ControlError as error:
            say(f"other programs cannot reach this Scrim: {error}")
    try:
        yield
    finally:
        if service is not None:
            service.close()


class Closable(Protocol):
    def close(self) -> None: ...


def _open(controls: Controls, folder: Path) -> Closable:
    if os.name == "nt":
        from control.transports.pipe import PipeServer

        return PipeServer(folder, lambda data: answered(controls, data))
    return Service(controls, folder)
