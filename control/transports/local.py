"""Local: a socket in a folder of this user alone; one request and one answer a connection."""

from __future__ import annotations

import contextlib
import os
import selectors
import socket
import struct
import time
from collections.abc import Callable
from pathlib import Path

from control.transports.messages import LONGEST_BYTES
from control.transports.place import SOCKET, ControlError

PATIENCE_S = 2.0
"""How long a program may take to say what it wants, and to hear the answer."""

MOST_AT_ONCE = 32
"""Connections that may be open; of more, the oldest is dropped."""

Answer = Callable[[bytes], bytes]


class Server:
    """Answers on a socket. One thread calls `take` when a selector says so, or time has passed."""

    def __init__(self, listener: socket.socket, path: Path, answer: Answer) -> None:
        self._listener = listener
        self._path = path
        self._answer = answer
        self._waiting: dict[socket.socket, tuple[float, bytearray]] = {}
        self._selector: selectors.BaseSelector | None = None

    def register(self, selector: selectors.BaseSelector) -> None:
        """From now on the selector knows what to wait for; its data is what to call."""
        self._selector = selector
        selector.register(self._listener, selectors.EVENT_READ, self._accept)

    def drop_slow(self) -> None:
        """End connections that have said nothing whole for too long."""
        now = time.monotonic()
        for connection, (since, _) in list(self._waiting.items()):
            if now - since > PATIENCE_S:
                self._drop(connection)

    @property
    def is_waiting(self) -> bool:
        """Whether a connection has not said all yet."""
        return bool(self._waiting)

    def close(self) -> None:
        """Nobody is answered any more; safe to call twice."""
        for connection in list(self._waiting):
            self._drop(connection)
        with contextlib.suppress(OSError):
            self._listener.close()
            self._path.unlink()

    def _accept(self) -> None:
        try:
            connection, _ = self._listener.accept()
        except OSError:
            return
        if not _is_ours(connection):
            connection.close()
            return
        connection.setblocking(False)
        while len(self._waiting) >= MOST_AT_ONCE:
            self._drop(next(iter(self._waiting)))
        self._waiting[connection] = (time.monotonic(), bytearray())
        if self._selector is not None:
            self._selector.register(
                connection, selectors.EVENT_READ, lambda: self._read(connection)
            )

    def _read(self, connection: socket.socket) -> None:
        if connection not in self._waiting:
            return
        _, said = self._waiting[connection]
        try:
            more = connection.recv(LONGEST_BYTES)
        except BlockingIOError:
            return
        except OSError:
            more = b""
        said += more
        if more and b"\n" not in said and len(said) <= LONGEST_BYTES:
            return
        if said:
            self._reply(connection, bytes(said.partition(b"\n")[0]))
        self._drop(connection)

    def _reply(self, connection: socket.socket, said: bytes) -> None:
        answer = self._answer(said)
        with contextlib.suppress(OSError):  # who asked does not listen
            connection.settimeout(PATIENCE_S)
            connection.sendall(answer)

    def _drop(self, connection: socket.socket) -> None:
        if self._waiting.pop(connection, None) is not None:
            if self._selector is not None:
                self._selector.unregister(connection)
            connection.close()


def open_server(folder: Path, answer: Answer) -> Server:
    """A socket in that folder that only this user may write to.

    The caller is the one instance: what lies there is a dead one's.

    Raises:
        ControlError: it cannot be made.
    """
    path = folder / SOCKET
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        path.unlink(missing_ok=True)
        listener.bind(str(path))
        os.chmod(path, 0o600)
        listener.listen(MOST_AT_ONCE)
        listener.setblocking(False)
    except OSError as error:
        listener.close()
        raise ControlError(f"{path} cannot be made ({error.strerror or error})") from None
    return Server(listener, path, answer)


def ask(folder: Path, request: bytes, timeout_s: float) -> bytes | None:
    """The answer of the Scrim that listens there; None where none does.

    Raises:
        ControlError: it does not answer in time.
    """
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    with contextlib.closing(connection):
        connection.settimeout(timeout_s)
        try:
            _connect(connection, str(folder / SOCKET), time.monotonic() + timeout_s)
            connection.sendall(request)
            return b"".join(iter(lambda: connection.recv(LONGEST_BYTES), b""))
        except (FileNotFoundError, ConnectionRefusedError):
            return None
        except OSError as error:
            why = "nothing came in time" if isinstance(error, TimeoutError) else error.strerror
            raise ControlError(
                f"Scrim does not answer ({why}); expected an answer within {timeout_s:g} s. "
                "Look at its window, or end it"
            ) from None


def _connect(connection: socket.socket, path: str, until: float) -> None:
    """Connected; where many ask at once, when there is room."""
    while True:
        try:
            connection.connect(path)
        except BlockingIOError:
            if time.monotonic() > until:
                raise
            time.sleep(0.01)
        else:
            return


def _is_ours(connection: socket.socket) -> bool:
    """Whether the other end runs as this user or as root, where the system tells."""
    peer = getattr(socket, "SO_PEERCRED", None)
    if peer is None:
        return True  # the folder's permissions are the guard
    about = connection.getsockopt(socket.SOL_SOCKET, peer, struct.calcsize("3i"))
    return struct.unpack("3i", about)[1] in (0, os.getuid())
