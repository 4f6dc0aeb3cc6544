"""Beside: what is opened on a thread of its own while the rest of the start goes on.

A camera takes half a second to its first picture and a network a twentieth to be read; neither
needs the interpreter meanwhile. Linux alone: elsewhere cameras belong to the thread that opened
them, or ask for permission on the first one, so there all is opened in turn, when it is taken.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Generic, TypeVar

LEFT_AFTER_S = 3.0
"""How long an end waits for what is still being opened; a driver that hangs is left behind."""


Opened = TypeVar("Opened")


class Beside(Generic[Opened]):
    """Opens at once; `take` has it or raises why not. Left untaken, it is closed by the block."""

    def __init__(
        self,
        opens: Callable[[], Opened],
        closes: Callable[[Opened], None],
        *,
        at_once: bool = sys.platform.startswith("linux"),
    ) -> None:
        self._opens = opens
        self._closes = closes
        self._lock = threading.Lock()
        self._opened: Opened | None = None
        self._failure: BaseException | None = None
        self._left = False
        self._thread = threading.Thread(target=self._open, name="opening", daemon=True)
        if at_once:
            self._thread.start()

    def take(self) -> Opened:
        """What was opened, the caller's from now on.

        Raises:
            BaseException: what the opening raised.
        """
        if self._thread.ident is None:
            return self._opens()
        self._thread.join()
        opened, self._opened = self._opened, None
        if self._failure is not None:
            raise self._failure
        assert opened is not None, "taken before"
        return opened

    def __enter__(self) -> Beside[Opened]:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._thread.ident is not None:
            self._thread.join(LEFT_AFTER_S)
        with self._lock:
            self._left, unused = True, self._opened
            self._opened = None
        if unused is not None:
            self._closes(unused)

    def _open(self) -> None:
        try:
            opened = self._opens()
        except BaseException as failure:
            self._failure = failure
            return
        with self._lock:
            self._opened, left = opened, self._left
        if left:
            self._closes(opened)
