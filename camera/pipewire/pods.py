"""Pods: parameters as PipeWire writes them. Native byte order, each padded to eight bytes."""

from __future__ import annotations

import struct
from fractions import Fraction
from typing import NamedTuple

from camera.pipewire import abi
from video.frame import Size

MOST_PER_SECOND = 1001
"""Largest denominator of a rate: 30000/1001 is exact."""


class Agreed(NamedTuple):
    """The format that a stream has agreed on with the daemon."""

    video_format: int
    size: Size


def offered_format(size: Size, fps: float) -> bytes:
    """The one mode of a camera: I420 of that size and rate."""
    rate = Fraction(fps).limit_denominator(MOST_PER_SECOND)
    return _object(
        abi.OBJECT_FORMAT,
        abi.PARAM_ENUM_FORMAT,
        {
            abi.FORMAT_MEDIA_TYPE: _id(abi.MEDIA_VIDEO),
            abi.FORMAT_MEDIA_SUBTYPE: _id(abi.SUBTYPE_RAW),
            abi.FORMAT_VIDEO_FORMAT: _id(abi.VIDEO_I420),
            abi.FORMAT_VIDEO_SIZE: _pod(abi.TYPE_RECTANGLE, struct.pack("2I", *size)),
            abi.FORMAT_VIDEO_FRAMERATE: _pod(
                abi.TYPE_FRACTION, struct.pack("2I", rate.numerator, rate.denominator)
            ),
        },
    )


def wanted_buffers(bytes_each: int, stride: int) -> bytes:
    """Memory that a process can map, a few buffers of one block each."""
    kinds = (1 << abi.DATA_MEM_PTR) | (1 << abi.DATA_MEM_FD)
    return _object(
        abi.OBJECT_BUFFERS,
        abi.PARAM_BUFFERS,
        {
            abi.BUFFERS_BUFFERS: _choice(abi.CHOICE_RANGE, 4, 2, 16),
            abi.BUFFERS_BLOCKS: _int(1),
            abi.BUFFERS_SIZE: _int(bytes_each),
            abi.BUFFERS_STRIDE: _int(stride),
            abi.BUFFERS_DATA_TYPE: _choice(abi.CHOICE_FLAGS, kinds),
        },
    )


def wanted_header(bytes_each: int) -> bytes:
    """A header with a time stamp beside every buffer."""
    return _object(
        abi.OBJECT_META,
        abi.PARAM_META,
        {abi.META_TYPE: _id(abi.META_HEADER), abi.META_SIZE: _int(bytes_each)},
    )


def agreed_format(pod: bytes) -> Agreed | None:
    """What a Format object holds; None where it is no such object or lacks size or format.

    Never raises, whatever the bytes are.
    """
    try:
        return _agreed(pod)
    except struct.error:
        return None


def _agreed(pod: bytes) -> Agreed | None:
    length, kind, object_kind = struct.unpack_from("3I", pod)
    if kind != abi.TYPE_OBJECT or object_kind != abi.OBJECT_FORMAT:
        return None
    video_format: int | None = None
    size: Size | None = None
    at, end = 16, min(8 + length, len(pod))
    while at + 16 <= end:
        key, _, value_bytes, value_kind = struct.unpack_from("4I", pod, at)
        body = at + 16
        if value_kind == abi.TYPE_CHOICE:  # of one kind only: its first value is the choice
            (value_kind,) = struct.unpack_from("I", pod, body + 12)
            body += 16
        if key == abi.FORMAT_VIDEO_FORMAT and value_kind == abi.TYPE_ID:
            (video_format,) = struct.unpack_from("I", pod, body)
        elif key == abi.FORMAT_VIDEO_SIZE and value_kind == abi.TYPE_RECTANGLE:
            width, height = struct.unpack_from("2I", pod, body)
            size = width, height
        at += 16 + value_bytes + -value_bytes % 8
    return None if video_format is None or size is None else Agreed(video_format, size)


def _pod(kind: int, body: bytes) -> bytes:
    return struct.pack("2I", len(body), kind) + body + bytes(-len(body) % 8)


def _id(value: int) -> bytes:
    return _pod(abi.TYPE_ID, struct.pack("I", value))


def _int(value: int) -> bytes:
    return _pod(abi.TYPE_INT, struct.pack("i", value))


def _choice(kind: int, *values: int) -> bytes:
    head = struct.pack("4I", kind, 0, 4, abi.TYPE_INT)
    return _pod(abi.TYPE_CHOICE, head + struct.pack(f"{len(values)}i", *values))


def _object(kind: int, param: int, properties: dict[int, bytes]) -> bytes:
    body = struct.pack("2I", kind, param)
    body += b"".join(struct.pack("2I", key, 0) + value for key, value in properties.items())
    return _pod(abi.TYPE_OBJECT, body)
