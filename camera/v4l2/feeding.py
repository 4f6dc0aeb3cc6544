"""Feeding: whether a program sends pictures to a loopback device that says it gives and takes them.

With exclusive_caps=0 such a device says so always: a second writer would be let in, and the two
would mix. So its newest picture is asked for: who feeds it has written one lately.
"""

from __future__ import annotations

import time

from camera.v4l2.buffers import buffers
from camera.v4l2.device import Ask, open_device

LATELY_S = 1.0


def query_fed(path: str) -> bool:
    """Whether a picture was written to the device within the last second."""
    try:
        with open_device(path) as device:
            newest = newest_picture(device.ask)
    except OSError:
        return False
    return 0 <= time.monotonic() - newest < LATELY_S


def newest_picture(ask: Ask) -> float:
    """When the newest picture was written, in the driver's monotonic seconds; minus infinity."""
    return max((one.at for one in buffers(ask) if one.at), default=float("-inf"))
