"""Feeding: whether a program sends pictures to a loopback device that says it gives and takes them.

With exclusive_caps=0 such a device says so always: a second writer would be let in, and the two
would mix. So its newest picture is asked for: who feeds it has written one lately.
"""

from __future__ import annotations

import os
import struct
import time
from collections.abc import Callable

Ask = Callable[[int, bytearray], object]
"""Fills a V4L2 structure in place; OSError where the driver does not tell."""

LATELY_S = 1.0
_QUERYBUF = 0xC058_5609
_CAPTURE_STREAM, _MMAP, _MOST_BUFFERS = 1, 1, 32


def query_fed(path: str) -> bool:
    """Whether a picture was written to the device within the last second."""
    import fcntl  # Unix only

    try:
        device = os.open(path, os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        newest = newest_picture(lambda request, buffer: fcntl.ioctl(device, request, buffer))
    finally:
        os.close(device)
    return 0 <= time.monotonic() - newest < LATELY_S


def newest_picture(ask: Ask) -> float:
    """When the newest picture was written, in the driver's monotonic seconds; minus infinity."""
    newest = float("-inf")
    for index in range(_MOST_BUFFERS):
        buffer = bytearray(88)  # struct v4l2_buffer: its time is at 24
        struct.pack_into("2I", buffer, 0, index, _CAPTURE_STREAM)
        struct.pack_into("I", buffer, 60, _MMAP)
        try:
            ask(_QUERYBUF, buffer)
        except OSError:
            break
        seconds, microseconds = struct.unpack_from("2q", buffer, 24)
        if seconds or microseconds:
            newest = max(newest, seconds + microseconds / 1e6)
    return newest
