"""Pipe: the same as `local` on Windows, where Python has no such sockets: a named pipe with a key.

Written after its documentation, not tried on a machine yet. The key lies in the user's own folder.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import threading
from collections.abc import Callable
from pathlib import Path

from control.transports.messages import LONGEST_BYTES
from control.transports.place import ControlError

KEY = "control.key"


class PipeServer:
    """Answers on a pipe, with a thread of its own."""

    def __init__(self, folder: Path, answer: Callable[[bytes], bytes]) -> None:
        from multiprocessing.connection import Listener

        key = secrets.token_bytes(32)
        (folder / KEY).write_bytes(key)
        self._folder = folder
        self._answer = answer
        self._closing = False
        self._listener = Listener(_address(folder), family="AF_PIPE", authkey=key)
        self._thread = threading.Thread(target=self._serve, name="control-pipe", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Nobody is answered any more; safe to call twice."""
        if not self._closing:
            self._closing = True
            with contextlib.suppress(OSError, EOFError, ControlError):
                ask(self._folder, b"[]\n", 1.0)  # wakes the one that waits
            self._listener.close()

    def _serve(self) -> None:
        from multiprocessing import AuthenticationError

        while not self._closing:
            with (
                contextlib.suppress(OSError, EOFError, AuthenticationError),
                self._listener.accept() as connection,
            ):
                if connection.poll(2.0) and not self._closing:
                    connection.send_bytes(self._answer(connection.recv_bytes(LONGEST_BYTES)))


def ask(folder: Path, request: bytes, timeout_s: float) -> bytes | None:
    """The answer of the Scrim that listens; None where none does.

    Raises:
        ControlError: it does not answer in time.
    """
    from multiprocessing import AuthenticationError
    from multiprocessing.connection import Client

    try:
        key = (folder / KEY).read_bytes()
        connection = Client(_address(folder), family="AF_PIPE", authkey=key)
    except FileNotFoundError:
        return None
    except (OSError, EOFError, AuthenticationError) as error:
        raise ControlError(f"Scrim cannot be reached ({error})") from None
    with connection, contextlib.suppress(OSError, EOFError):
        connection.send_bytes(request)
        if connection.poll(timeout_s):
            return connection.recv_bytes(LONGEST_BYTES)
    raise ControlError(f"Scrim does not answer; expected an answer within {timeout_s:g} s")


def _address(folder: Path) -> str:
    name = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    return rf"\\.\pipe\scrim-{name}"
