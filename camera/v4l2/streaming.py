"""Streaming: why a camera that opens sends no pictures, in the system's own words."""

from __future__ import annotations

import errno
import struct

from camera.v4l2.device import Ask, open_device
from language.translation import mark

_REQBUFS, _QBUF, _STREAMON = 0xC014_5608, 0xC058_560F, 0x4004_5612
_CAPTURE_STREAM, _MMAP = 1, 1

REMEDIES = {
    errno.ENOSPC: (
        mark("its USB port has no bandwidth left (ENOSPC)"),
        mark(
            "Plug it into another port, away from a hub with other cameras; "
            "or take a smaller --size"
        ),
    ),
    errno.EPROTO: (
        mark("the USB connection fails (EPROTO)"),
        mark("Try another cable or port"),
    ),
    errno.EIO: (
        mark("the driver reports a failure (EIO)"),
        mark("Plug the camera in again"),
    ),
}
"""What it means that streaming cannot begin, and what helps."""


def query_refusal(path: str) -> int | None:
    """The error with which the driver refuses to stream now; None where it does not.

    For a camera that nobody streams from: buffers are asked for and given back.
    """
    if not path.startswith("/dev/"):  # not Linux
        return None
    try:
        with open_device(path) as device:
            return refusal(device.ask)
    except OSError as error:
        return error.errno


def refusal(ask: Ask) -> int | None:
    """The error with which streaming in the present format is refused; None where it begins."""
    buffers = bytearray(struct.pack("5I", 2, _CAPTURE_STREAM, _MMAP, 0, 0))
    try:
        ask(_REQBUFS, buffers)
        for index in range(struct.unpack_from("I", buffers)[0]):
            queued = bytearray(88)  # struct v4l2_buffer
            struct.pack_into("2I", queued, 0, index, _CAPTURE_STREAM)
            struct.pack_into("I", queued, 60, _MMAP)
            ask(_QBUF, queued)
        ask(_STREAMON, bytearray(struct.pack("I", _CAPTURE_STREAM)))
    except OSError as error:
        return error.errno
    return None
