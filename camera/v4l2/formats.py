"""Formats: which pixel format and size a loopback device has taken, whoever asked for it.

A client that holds the device, `keep_format` or a fixed size keep what was set before: S_FMT then
answers "yes" and changes nothing. So whoever writes asks back.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

from camera.v4l2.device import open_device
from video.frame import Size

_VIDIOC_G_FMT = 0xC0D0_5604
_OUTPUT_STREAM = 2  # V4L2_BUF_TYPE_VIDEO_OUTPUT


class Format(NamedTuple):
    """What one picture in a device is: the four letters of V4L2, and (width, height)."""

    fourcc: str
    size: Size

    def __str__(self) -> str:
        return f"{self.fourcc} {self.size[0]}x{self.size[1]}"


def query_format(path: str) -> Format | None:
    """The format in which the device takes pictures now; None where it does not tell."""
    answer = bytearray(208)  # struct v4l2_format; the picture's begins at 8
    struct.pack_into("I", answer, 0, _OUTPUT_STREAM)
    try:
        with open_device(path) as device:
            device.ask(_VIDIOC_G_FMT, answer)
    except OSError:
        return None
    width, height, code = struct.unpack_from("2I4s", answer, 8)
    return Format(code.decode("ascii", errors="replace").strip(), (width, height))
