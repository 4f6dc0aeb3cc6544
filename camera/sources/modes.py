"""What a webcam is asked to send: the cheapest pixel format with the wanted size and rate."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import cv2

from camera import convert
from media.pixels.rgb import Picture, from_bgr
from video.errors import SourceError
from video.frame import Size

PREFERENCE = ("YUYV", "MJPG")
"""Cheapest to decode first: 0.5 ms and 3.5 ms a 720p picture. Few webcams send YUYV at 720p30."""

RAW_SHAPES: dict[str, Callable[[int, int], tuple[int, ...]]] = {
    "YUYV": lambda w, h: (h, w, 2),
    "YUY2": lambda w, h: (h, w, 2),
    "UYVY": lambda w, h: (h, w, 2),
    "NV12": lambda w, h: (h * 3 // 2, w),
    "YU12": lambda w, h: (h * 3 // 2, w),
    "I420": lambda w, h: (h * 3 // 2, w),
    "BGR3": lambda w, h: (h, w, 3),
}
_DECODE: dict[str, Callable[[Any], Picture]] = {
    "YUYV": convert.from_yuyv,
    "YUY2": convert.from_yuyv,
    "UYVY": convert.from_uyvy,
    "NV12": convert.from_nv12,
    "YU12": convert.from_i420,
    "I420": convert.from_i420,
    "BGR3": from_bgr,
}
_SHARED_CHROMA = {"YUYV": (2, 1), "YUY2": (2, 1), "UYVY": (2, 1), "BGR3": (1, 1)}
"""How many pixels across and down share one chroma sample; in all other formats two and two."""

JPEG = ("MJPG", "JPEG")
_CONVERTED = "BGR3"
_ENOUGH = 0.95  # 29.97 is 30
_FLUID = 0.8
"""Of the wanted rate: 25 for 30 is fluid, 12 is not."""

SMALLER: tuple[Size, ...] = ((960, 540), (640, 480))
"""What is asked for where a camera is slow at the wanted size."""


@dataclass(frozen=True)
class Mode:
    """What a webcam sends: pixel format, (width, height), frames a second."""

    fourcc: str
    size: Size
    fps: float

    @property
    def is_converted(self) -> bool:
        """Whether OpenCV makes BGR of what the camera sends."""
        return self.fourcc == _CONVERTED

    def __str__(self) -> str:
        return f"{self.fourcc} {self.size[0]}x{self.size[1]} at {self.fps:g} fps"


class Tunable(Protocol):
    """The part of cv2.VideoCapture that a negotiation needs."""

    def set(self, propId: int, value: float, /) -> bool: ...  # noqa: N803

    def get(self, propId: int, /) -> float: ...  # noqa: N803


def negotiate(capture: Tunable, size: Size, fps: float) -> Mode:
    """The mode that the camera is left in: the wanted size and rate, else the nearest size.

    A format that OpenCV alone understands is converted to BGR by it, which costs 2 ms more.
    """
    offers: list[Mode] = []
    for wanted in (size, *(smaller for smaller in SMALLER if smaller[0] < size[0])):
        for fourcc in PREFERENCE:
            mode = _ask(capture, fourcc, wanted, fps)
            if mode.fourcc in (*RAW_SHAPES, *JPEG):
                if mode.size == size and mode.fps >= _ENOUGH * fps:
                    return mode
                offers.append(mode)
        if offers and max(mode.fps for mode in offers) >= _FLUID * fps:
            break  # it is quick enough without being smaller
    if not offers:
        return _let_opencv_convert(capture, fps)
    best = min(offers, key=lambda mode: _badness(mode, size, fps))
    return best if best == offers[-1] else _ask(capture, best.fourcc, best.size, fps)


def _badness(mode: Mode, size: Size, fps: float) -> tuple[bool, bool, float, float]:
    """Pictures that stutter are worse than small ones, down to 640 pixels; then the size counts."""
    tiny = mode.size[0] < min(size[0], SMALLER[-1][0])
    stutters = mode.fps < _FLUID * fps
    lacks, distance = max(0.0, fps - mode.fps), _distance(mode.size, size)
    return tiny, stutters, *((lacks, distance) if stutters else (distance, lacks))


def decoder_of(mode: Mode) -> Callable[[Any], Picture]:
    """What turns the bytes of that mode into I420; belongs to one thread. Raises SourceError."""
    if mode.fourcc in JPEG:
        from camera.jpeg import JpegDecoder  # and FFmpeg, which other formats do without

        return JpegDecoder().decode
    shape, decode = RAW_SHAPES[mode.fourcc](*mode.size), _DECODE[mode.fourcc]
    if not _holds(mode):
        raise SourceError(
            f"the camera says that it sends {mode}; expected a size that {mode.fourcc} can have. "
            "Try another --size"
        )

    def decode_raw(pixels: Any) -> Picture:
        try:
            whole = pixels.reshape(shape)
        except ValueError as error:
            raise SourceError(
                f"a picture has {pixels.size} bytes; expected {mode}. Plug the camera in again"
            ) from error
        return decode(whole)

    return decode_raw


def _holds(mode: Mode) -> bool:
    """Whether there are pictures of that size: where pixels share their chroma it is even."""
    across, down = _SHARED_CHROMA.get(mode.fourcc, (2, 2))
    return min(mode.size) > 0 and mode.size[0] % across == 0 and mode.size[1] % down == 0


def _ask(capture: Tunable, fourcc: str, size: Size, fps: float) -> Mode:
    """The mode that the camera takes when asked for one; format before size, or size is lost."""
    capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*fourcc))
    capture.set(cv2.CAP_PROP_FRAME_WIDTH, size[0])
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, size[1])
    capture.set(cv2.CAP_PROP_FPS, fps)
    capture.set(cv2.CAP_PROP_CONVERT_RGB, 0)
    return _current(capture, fps)


def _let_opencv_convert(capture: Tunable, fps: float) -> Mode:
    capture.set(cv2.CAP_PROP_CONVERT_RGB, 1)
    mode = _current(capture, fps)
    return Mode(_CONVERTED, mode.size, mode.fps)


def _current(capture: Tunable, fps: float) -> Mode:
    code = int(capture.get(cv2.CAP_PROP_FOURCC)) & 0xFFFFFFFF
    fourcc = code.to_bytes(4, "little").decode("ascii", errors="replace").strip()
    width, height = (
        int(capture.get(which)) for which in (cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT)
    )
    return Mode(fourcc, (width, height), capture.get(cv2.CAP_PROP_FPS) or fps)


def _distance(size: Size, wanted: Size) -> int:
    return abs(size[0] - wanted[0]) + abs(size[1] - wanted[1])
