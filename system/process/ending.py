"""Ending: how the process leaves while a thread of it still hangs in a library or a driver."""

from __future__ import annotations

import contextlib
import os
import sys
import threading


def leave(code: int) -> int:
    """The exit code, to be left with; where a thread has been left behind, this does not return.

    Python ends such a thread by unwinding it, which C++ answers by aborting the whole process:
    a stop that went well, but for one call, would be a crash. So the process ends at once, once
    what was said has been written.
    """
    if not left_behind():
        return code
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def left_behind() -> list[str]:
    """The names of threads that nobody waits for and that have not ended."""
    return [
        thread.name
        for thread in threading.enumerate()
        if thread.daemon and thread is not threading.current_thread()
    ]
