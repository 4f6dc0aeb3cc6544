"""Keeps None, True and False alive under a PySide6 that drops references to them.

PySide6 6.12.0 is built as if these three were immortal, which they are from Python 3.12 on. On 3.11
each of its calls that returns nothing drops one reference to None that it does not own (measured:
exactly one a call, emitting a signal one to True; 6.11.3 and 6.10.3 drop none), and within minutes
of drawing a preview Python aborts with "deallocating None". No window may end a meeting like that.
"""

from __future__ import annotations

import ctypes
import sys

from PySide6.QtCore import QObject

HELD = 1 << 40
"""References added: 600 drops a second, as measured with the window open, last for 58 years."""

_PROBES = 100


def keep_singletons_alive() -> bool:
    """True where references are being dropped; the three are then held for good."""
    if sys.version_info >= (3, 12) or not _references_are_dropped():
        return False
    for singleton in (None, True, False):
        ctypes.c_ssize_t.from_address(id(singleton)).value += HELD  # ob_refcnt comes first
    return True


def _references_are_dropped() -> bool:
    probe = QObject()
    before = sys.getrefcount(None)
    for _ in range(_PROBES):
        probe.setObjectName("")
    return before - sys.getrefcount(None) > _PROBES // 2
