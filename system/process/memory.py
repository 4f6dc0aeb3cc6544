"""Memory that is given back: few pools, what was freed, code that only a start needs.

A long call must not grow.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import linecache
import sys
import threading
from collections.abc import Iterator
from functools import cache

_M_ARENA_MAX, _POOLS = -8, 2

SETTLED_S = 5.0
"""After that long a run has all that it needs; what it does not use then, only its start did."""


def give_back() -> None:
    """Returns to the system what malloc keeps of freed memory; nothing where there is no glibc.

    For the moments after something large was let go of (a background, a network): glibc keeps freed
    pictures in pieces between what lives on, and every change of settings leaves more of them
    resident. It takes about a millisecond for each ten megabytes that it finds, so it is not for
    every frame.
    """
    trim = _libc("malloc_trim")
    if trim is not None:
        trim(0)


@contextlib.contextmanager
def settling(after_s: float = SETTLED_S) -> Iterator[None]:
    """Within the block, once: what only the start needed is given back, by a thread of its own."""
    timer = threading.Timer(after_s, give_back_start)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def give_back_start() -> None:
    """Returns what was freed, and on Linux the pages of code that nothing has to run again.

    A quarter of a run that has just begun.
    """
    linecache.clearcache()  # PySide reads the source of all that is loaded after it, and keeps it
    give_back()
    if sys.platform.startswith("linux"):
        from system.linux.loaded_code import let_go

        with contextlib.suppress(OSError):
            let_go()


def collect_from_now() -> None:
    """Cycles are freed again, by who had that stopped while modules were loaded: none is garbage.

    What lives by now is set aside; a collection looks through what has come since.
    """
    gc.freeze()
    gc.enable()


def share_pools() -> None:
    """From now on all threads share two pools of memory, where there is a glibc.

    It would make one for every thread, up to eight for a core, and what one thread freed no other
    could use. For the start of a program: pools that exist stay.
    """
    option = _libc("mallopt")
    if option is not None:
        option(_M_ARENA_MAX, _POOLS)


@cache
def _libc(name: str) -> ctypes._NamedFuncPointer | None:
    try:
        return getattr(ctypes.CDLL(None), name)  # type: ignore[no-any-return]
    except (AttributeError, OSError, TypeError):  # another libc; Windows has no CDLL(None)
        return None
