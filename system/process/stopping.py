"""What ends a run from outside: Ctrl-C and SIGTERM, and time."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def stopping(stop: Callable[[], None]) -> Iterator[None]:
    """Within the block Ctrl-C and SIGTERM ask for an orderly end."""

    def ask(*_: object) -> None:
        stop()

    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, previous in before.items():
            signal.signal(number, previous)


@contextmanager
def after(seconds: float | None, stop: Callable[[], None]) -> Iterator[None]:
    """Within the block an end is asked for once the time has passed; None never does."""
    timer = threading.Timer(seconds or 0, stop)
    timer.daemon = True
    if seconds is not None:
        timer.start()
    try:
        yield
    finally:
        timer.cancel()
