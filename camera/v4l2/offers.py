"""Offers: which sizes and rates a camera says it can send, in formats that can be decoded."""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeVar

from camera.v4l2.device import Ask, open_device
from video.frame import Size

T = TypeVar("T")
GRAY = frozenset({"GREY", "Y8I", "Y10", "Y10B", "Y10P", "Y12", "Y12I", "Y16", "Z16"})
"""Formats without color: a camera that has no other sees infrared, or how far things are."""

LEAST_WIDTH_PX, LEAST_FPS = 320, 10.0
"""What is smaller or slower is of no use in a meeting."""

USUAL_SIZES: tuple[Size, ...] = ((1920, 1080), (1280, 720), (640, 480), (640, 360))
USUAL_FPS = 30.0
USUAL_RATES = (60.0, USUAL_FPS, 15.0)
"""What is offered of a camera that can send anything within bounds."""

_ENUM_FMT, _ENUM_FRAMESIZES, _ENUM_FRAMEINTERVALS = 0xC040_5602, 0xC02C_564A, 0xC034_564B
_CAPTURE_STREAM, _DISCRETE = 1, 1
_MOST = 200  # a driver that never says "no more" does not hang a menu


class Offer(NamedTuple):
    """One thing that a camera can send: (width, height) and frames a second."""

    size: Size
    fps: float

    def __str__(self) -> str:
        return f"{self.size[0]}x{self.size[1]} at {self.fps:.3g} fps"


def query_offers(path: str) -> list[Offer]:
    """What the driver of a V4L2 device offers, the largest first; empty where it does not tell.

    The camera may be in use meanwhile: nothing is set.
    """
    return _asked(path, offers)


def query_formats(path: str) -> list[str]:
    """The pixel formats that the device has, decodable or not; empty where it does not tell."""
    return _asked(path, formats)


def formats(ask: Ask) -> list[str]:
    """Every pixel format, by the four letters of V4L2."""
    answers = _answers(ask, _ENUM_FMT, 64, struct.pack("I", _CAPTURE_STREAM))
    return [bytes(answer[44:48]).decode("ascii", "replace").strip() for answer in answers]


def _asked(path: str, tell: Callable[[Ask], list[T]]) -> list[T]:
    try:
        with open_device(path) as device:
            return tell(device.ask)
    except OSError:
        return []


def offers(ask: Ask) -> list[Offer]:
    """For each size the quickest rate and the usual one, the largest first; each once."""
    rates: defaultdict[Size, set[float]] = defaultdict(set)
    for fourcc in _formats(ask):
        for size in _sizes(ask, fourcc):
            if size[0] >= LEAST_WIDTH_PX:
                rates[size].update(fps for fps in _rates(ask, fourcc, size) if fps >= LEAST_FPS)
    return [
        Offer(size, fps)
        for size in sorted(rates, key=lambda size: (size[0] * size[1], size), reverse=True)
        for fps in sorted(rates[size], reverse=True)
        if fps in (max(rates[size]), USUAL_FPS)
    ]


def _formats(ask: Ask) -> Iterator[bytes]:
    """The pixel formats that can be decoded, as four bytes."""
    from camera.sources.modes import (  # and OpenCV, which listing names does not need
        JPEG,
        RAW_SHAPES,
    )

    known = {name.encode() for name in (*RAW_SHAPES, *JPEG)}
    for answer in _answers(ask, _ENUM_FMT, 64, struct.pack("I", _CAPTURE_STREAM)):
        fourcc = bytes(answer[44:48])
        if fourcc in known:
            yield fourcc


def _sizes(ask: Ask, fourcc: bytes) -> Iterator[Size]:
    for answer in _answers(ask, _ENUM_FRAMESIZES, 44, fourcc):
        kind, low_w, high_w, _, low_h, high_h = struct.unpack_from("6I", answer, 8)
        if kind == _DISCRETE:
            yield low_w, high_w  # which are width and height here
            continue
        for width, height in USUAL_SIZES:
            if low_w <= width <= high_w and low_h <= height <= high_h:
                yield width, height
        return


def _rates(ask: Ask, fourcc: bytes, size: Size) -> Iterator[float]:
    about = fourcc + struct.pack("2I", *size)
    for answer in _answers(ask, _ENUM_FRAMEINTERVALS, 52, about):
        kind, seconds, frames, most_seconds, least_frames = struct.unpack_from("5I", answer, 16)
        if kind == _DISCRETE:
            if seconds:
                yield round(frames / seconds, 2)
            continue
        for fps in USUAL_RATES:
            if least_frames <= fps * most_seconds and fps * seconds <= frames:
                yield fps
        return


def _answers(ask: Ask, request: int, length: int, about: bytes) -> Iterator[bytearray]:
    """One filled structure for each index, until the driver has no more."""
    for index in range(_MOST):
        structure = bytearray(length)
        structure[:4] = struct.pack("I", index)
        structure[4 : 4 + len(about)] = about
        try:
            ask(request, structure)
        except OSError:
            return
        yield structure
