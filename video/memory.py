"""Memory that was freed, given back to the system: a long call must not grow."""

from __future__ import annotations

import ctypes
from functools import cache


def give_back() -> None:
    """Returns to the system what malloc keeps of freed memory; nothing where there is no glibc.

    For the moments after something large was let go of (a background, a network): glibc keeps freed
    pictures in pieces between what lives on, and every change of settings leaves more of them
    resident. It takes about a millisecond for each ten megabytes that it finds, so it is not for
    every frame.
    """
    trim = _trim()
    if trim is not None:
        trim(0)


@cache
def _trim() -> ctypes._NamedFuncPointer | None:
    try:
        return ctypes.CDLL(None).malloc_trim
    except (AttributeError, OSError, TypeError):  # another libc; Windows has no CDLL(None)
        return None
