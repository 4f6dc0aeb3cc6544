"""No network: what this process denies itself before it opens a camera."""

from __future__ import annotations

import sys
from pathlib import Path


def deny_network() -> str | None:
    """None where from now on neither this process nor any that it starts can reach a network.

    Else a line that says why it still could: the filter is the kernel's, and only Linux has one
    that a program may set for itself. Local sockets go on working. Cannot be undone; safe to
    repeat.
    """
    if not sys.platform.startswith("linux"):
        return "only Linux lets a program deny itself the network"
    from system.linux.seccomp import install

    try:
        install()
    except OSError as error:
        return f"the kernel refuses the filter that denies Scrim the network ({error.strerror})"
    return None


def is_denied() -> bool:
    """Whether a filter of system calls is in force here, as the kernel tells."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return False
    return "\nSeccomp:\t2" in status
