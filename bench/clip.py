"""Clip: the frames that everybody is measured on, at one size, as a camera sends them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import Any, Literal

import cv2
import numpy as np
from numpy.typing import NDArray

from camera.convert import from_yuyv
from camera.jpeg import JpegDecoder
from video.errors import ScrimError
from video.frame import LUMA_BLACK, LUMA_WHITE, Frame, Grab, Planes, Size
from video.pixels.fit import fit
from video.protocols import Source

FRAMES = 16
"""How many are kept; they are shown forth and back, so that nothing ever jumps."""

JPEG_QUALITY = 80
SENSOR_NOISE = 2.0
"""Standard deviation, in levels of luma, that is added to pictures which no sensor made."""

Form = Literal["mjpeg", "yuyv"]
FORMS: tuple[Form, ...] = ("mjpeg", "yuyv")


@dataclass(frozen=True)
class Clip:
    """Consecutive frames of one size, and the same as JPEG pictures and as packed YUYV."""

    name: str
    frames: tuple[Frame, ...]

    @property
    def size(self) -> Size:
        """(width, height)."""
        return self.frames[0].size

    @cached_property
    def jpegs(self) -> tuple[bytes, ...]:
        """JPEG 4:2:2, quality 80: what a webcam sends, and nearly its size."""
        return tuple(_jpeg(frame.planes) for frame in self.frames)

    @cached_property
    def yuyv(self) -> tuple[Planes, ...]:
        """Packed 4:2:2, (H, W, 2) uint8."""
        return tuple(_yuyv(frame) for frame in self.frames)

    @cached_property
    def rgb(self) -> tuple[NDArray[np.uint8], ...]:
        """Full-range RGB, (H, W, 3): what other people's networks take."""
        return tuple(
            np.asarray(cv2.cvtColor(frame.planes, cv2.COLOR_YUV2RGB_I420), np.uint8)
            for frame in self.frames
        )

    def place(self, index: int) -> int:
        """Which frame is shown at that index: 0, 1, ... last, ... 1, 0, 1, ..."""
        last = len(self.frames) - 1
        return last - abs(last - index % (2 * last)) if last else 0


class Camera:
    """Grabs of a clip in the form that a webcam would send it in; belongs to one thread."""

    def __init__(self, clip: Clip, form: Form) -> None:
        self._clip = clip
        self._pictures: Sequence[Any] = clip.jpegs if form == "mjpeg" else clip.yuyv
        self._decode: Callable[[Any], Any] = JpegDecoder().decode if form == "mjpeg" else from_yuyv

    def grab(self, index: int, captured_at: float) -> Grab:
        """The picture of that index, still compressed."""
        picture = self._pictures[self._clip.place(index)]
        return Grab(picture, index, captured_at, self._decode)


def film(source: Source, sizes: Sequence[Size]) -> dict[Size, Clip]:
    """The first frames of a source at each size, cropped to fill; the source stays open.

    Raises:
        SourceError: a picture cannot be decoded.
        ScrimError: the source holds none.
    """
    frames: list[Frame] = []
    made = source.name == "demo"
    for grab in islice(iter(source.grab, None), FRAMES):
        frames.append(grab.retrieve())
        if grab.still:  # the next picture of a folder shows somebody else
            frames, made = frames * FRAMES, True
            break
    if not frames:
        raise ScrimError(f"{source.name} holds no frame; expected some; choose another --input")
    return {size: Clip(source.name, tuple(_at(frames, size, noisy=made))) for size in sizes}


def _at(frames: Sequence[Frame], size: Size, *, noisy: bool) -> list[Frame]:
    sized = [fit(frame, size) for frame in frames]
    if not noisy:
        return sized
    chance = np.random.default_rng(0)
    return [_with_noise(frame, chance) for frame in sized]


def _with_noise(frame: Frame, chance: np.random.Generator) -> Frame:
    planes = frame.planes.copy()
    luma = planes[: frame.size[1]]
    noise = chance.standard_normal(luma.shape, np.float32) * np.float32(SENSOR_NOISE)
    luma[:] = np.clip(np.rint(luma + noise), LUMA_BLACK, LUMA_WHITE).astype(np.uint8)
    return Frame(planes, frame.index, frame.captured_at)


def _jpeg(planes: Planes) -> bytes:
    bgr = cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420)
    layout = (cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_422)
    _, encoded = cv2.imencode(".jpg", bgr, (cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY, *layout))
    return encoded.tobytes()


def _yuyv(frame: Frame) -> Planes:
    packed = np.empty((*frame.y.shape, 2), np.uint8)
    packed[:, :, 0] = frame.y
    packed[:, 0::2, 1] = np.repeat(frame.u, 2, axis=0)
    packed[:, 1::2, 1] = np.repeat(frame.v, 2, axis=0)
    return packed
