"""Buffers: what a V4L2 driver tells of the pictures that it holds, to whoever asks."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import NamedTuple

from camera.v4l2.device import Ask, nobody, open_device

_QUERYBUF = 0xC058_5609
_CAPTURE_STREAM, _MMAP, _MOST_BUFFERS = 1, 1, 32
_SAME_S = 2e-6
"""A driver tells its times in microseconds."""


class Buffer(NamedTuple):
    """How many bytes of a picture were written, and when, in the driver's monotonic seconds."""

    bytes_used: int
    at: float


def buffers(ask: Ask) -> Iterator[Buffer]:
    """Every buffer of the stream, until the driver has no more."""
    for index in range(_MOST_BUFFERS):
        told = bytearray(88)  # struct v4l2_buffer: its time is at 24
        struct.pack_into("2I", told, 0, index, _CAPTURE_STREAM)
        struct.pack_into("I", told, 60, _MMAP)
        try:
            ask(_QUERYBUF, told)
        except OSError:
            return
        seconds, microseconds = struct.unpack_from("2q", told, 24)
        yield Buffer(struct.unpack_from("I", told, 8)[0], seconds + microseconds / 1e6)


class Lengths:
    """How long the pictures of a stream are, which OpenCV does not tell of raw ones.

    It hands out whole buffers: behind a picture that broke off stands what was there before. The
    driver is asked over a descriptor of its own; one thread asks, and closes.
    """

    def __init__(self, ask: Ask, close: Callable[[], None] = lambda: None) -> None:
        self._ask = ask
        self._close = close

    def of(self, at: float) -> int | None:
        """Bytes of the picture that was captured at that time; None where the driver does not tell.

        To be asked while the picture is held, and the driver cannot fill its buffer anew.
        """
        found = (one.bytes_used for one in buffers(self._ask) if abs(one.at - at) < _SAME_S)
        return next(found, None) or None

    def close(self) -> None:
        """Let the device go; safe to call twice."""
        close, self._close = self._close, lambda: None
        close()
        self._ask = nobody


def open_lengths(path: str) -> Lengths:
    """The lengths of what that device sends; of what cannot be asked, none."""
    try:
        device = open_device(path)
    except OSError:
        return Lengths(nobody)
    return Lengths(device.ask, device.close)
