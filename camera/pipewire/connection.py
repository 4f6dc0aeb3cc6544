"""Connection: one line to the PipeWire daemon, with a thread of the library's own to serve it.

Callbacks run in that thread, with the loop's lock held; it is not the real-time thread.
"""

from __future__ import annotations

import ctypes as c
import threading
import weakref
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from camera.pipewire import abi
from camera.pipewire.graph import Graph
from camera.pipewire.library import load, properties
from language.translation import tr
from video.errors import SinkError

_CORE_ID = 0
ANSWER_S = 3.0
"""How long the daemon may take to tell what is there."""


class Connection:
    """An open line. `graph` follows what the daemon knows; read it while `locked`."""

    def __init__(self, library: Any, loop: int, context: int, core: int) -> None:
        self.library = library
        self.core = core
        self.graph = Graph()
        self.lost: str | None = None
        """Why the daemon is gone; None while it is there."""
        self._loop = loop
        self._proxies: list[int] = []
        """The registry, once it is listened to: the library ends with what was made on it."""
        self._answered = threading.Event()
        self._hooks = (abi.Hook(), abi.Hook())
        self._core_events = abi.CoreEvents(
            version=0, done=abi.CoreDone(self._done), error=abi.CoreError(self._failed)
        )
        self._registry_events = abi.RegistryEvents(
            version=0,
            global_added=abi.GlobalAdded(self._added),
            global_removed=abi.GlobalRemoved(self._removed),
        )
        # also at the interpreter's end: no callback may come after that
        self._end = weakref.finalize(self, _end, library, loop, context, core, self._proxies)

    @contextmanager
    def locked(self) -> Iterator[None]:
        """No callback runs meanwhile."""
        self.library.pw_thread_loop_lock(self._loop)
        try:
            yield
        finally:
            self.library.pw_thread_loop_unlock(self._loop)

    def listen(self) -> None:
        """Follow what is there from now on; called once, while `locked`."""
        core = _interface(self.core)
        methods = c.cast(core.funcs, c.POINTER(abi.CoreMethods)).contents
        hook = c.byref(self._hooks[0])
        methods.add_listener(core.data, hook, c.byref(self._core_events), None)
        registry = methods.get_registry(core.data, abi.VERSION_REGISTRY, 0)
        if registry:
            self._proxies.append(registry)
            told, methods_of = _registry(registry)
            hook = c.byref(self._hooks[1])
            methods_of.add_listener(told.data, hook, c.byref(self._registry_events), None)
        methods.sync(core.data, _CORE_ID, 0)

    def end(self, numbers: Iterable[int]) -> None:
        """Ask the daemon to end these objects, whoever they belong to; called while `locked`.

        Where this program may not, nothing happens.
        """
        for registry in self._proxies if self.lost is None else ():
            told, methods = _registry(registry)
            for number in numbers:
                methods.destroy(told.data, number)

    def wait(self) -> bool:
        """Whether the daemon has told all that is there, after some seconds at most."""
        return self._answered.wait(ANSWER_S)

    def close(self) -> None:
        """Hang up; safe to call twice. What was made on it must be gone before."""
        self._end()

    def _done(self, _data: object, _number: int, _sequence: int) -> None:
        self._answered.set()

    def _failed(
        self, _data: object, number: int, _sequence: int, _result: int, message: bytes | None
    ) -> None:
        if number == _CORE_ID:
            self.lost = (message or b"it has ended").decode(errors="replace")

    def _added(
        self, _data: object, number: int, _permissions: int, kind: bytes, _version: int, said: Any
    ) -> None:
        self.graph.add(number, kind.decode(errors="replace"), _text_of(said))

    def _removed(self, _data: object, number: int) -> None:
        self.graph.remove(number)


def open_connection(name: str) -> Connection:
    """A line to this user's PipeWire, for a program of that name.

    Raises:
        SinkError: there is no library, or no daemon answers.
    """
    library = load()
    loop = library.pw_thread_loop_new(name.encode(), None)
    values = properties({"application.name": name, "application.id": name.lower()})
    context = library.pw_context_new(library.pw_thread_loop_get_loop(loop), values, 0)
    core = library.pw_context_connect(context, None, 0) if context else None
    if not core:
        if context:
            library.pw_context_destroy(context)
        library.pw_thread_loop_destroy(loop)
        raise SinkError(
            tr(
                "PipeWire does not answer; expected this user's daemon to run. Start it "
                "(systemctl --user start pipewire wireplumber), or choose another --output"
            )
        )
    connection = Connection(library, loop, context, core)
    with connection.locked():
        connection.listen()
    library.pw_thread_loop_start(loop)
    return connection


def is_running() -> bool:
    """Whether a camera could be published here now."""
    with suppress(SinkError):
        open_connection("Scrim").close()
        return True
    return False


def watching(node_name: str) -> list[str] | None:
    """The programs that take pictures from the cameras of that name; None where none is listed."""
    try:
        connection = open_connection("Scrim")
    except SinkError:
        return None
    try:
        connection.wait()
        with connection.locked():
            listed = connection.graph.named(node_name)
            found = [name for node in listed for name in connection.graph.watching(node)]
        return found if listed else None
    finally:
        connection.close()


def _end(library: Any, loop: int, context: int, core: int, proxies: list[int]) -> None:
    library.pw_thread_loop_stop(loop)
    for proxy in proxies:
        library.pw_proxy_destroy(proxy)
    library.pw_core_disconnect(core)
    library.pw_context_destroy(context)
    library.pw_thread_loop_destroy(loop)


def _interface(address: int) -> abi.Interface:
    return c.cast(address, c.POINTER(abi.Interface)).contents


def _registry(address: int) -> tuple[abi.Interface, abi.RegistryMethods]:
    told = _interface(address)
    return told, c.cast(told.funcs, c.POINTER(abi.RegistryMethods)).contents


def _text_of(said: Any) -> dict[str, str]:
    """The properties as text; empty where there are none."""
    if not said:
        return {}
    items = said.contents
    return {
        item.key.decode(errors="replace"): (item.value or b"").decode(errors="replace")
        for item in items.items[: items.n_items]
    }
