"""Picture: a still image behind the person, cropped to fill, never stretched."""

# ruff: noqa: ARG002 - a Background is given what any of them may need

from __future__ import annotations

from pathlib import Path

import av
import av.error
import cv2
import numpy as np
from numpy.typing import NDArray

from compositing.foreground import Foreground
from settings import Settings
from video.errors import ScrimError
from video.frame import Alpha, Frame, Planes, Size

MOST_PIXELS = 50_000_000
"""A picture larger than this is refused before it is decoded."""

KEPT_WIDTH, KEPT_HEIGHT = 3840, 2160
"""What is kept of a larger picture: enough for a 4K camera."""

Pixels = NDArray[np.uint8]


class BackgroundError(ScrimError):
    """A background's file is missing, damaged or too large."""


class Picture:
    """The Background that is one image."""

    def __init__(self, image: Pixels) -> None:
        """`image` is BGR (h, w, 3)."""
        self._image = image
        self._planes: dict[Size, Planes] = {}
        self._foreground = Foreground()

    def render(self, frame: Frame, alpha: Alpha, settings: Settings) -> Planes:
        """The image at the frame's size; the same array as long as that stays."""
        if frame.size not in self._planes:
            self._planes = {frame.size: filled(self._image, frame.size)}
        return self._planes[frame.size]

    def person(self, frame: Frame, alpha: Alpha, planes: Planes, settings: Settings) -> Frame:
        """The frame with the old room taken out of the person's edges."""
        return self._foreground.person(frame, alpha, planes, settings)

    def close(self) -> None:
        """Nothing to release: the file was closed when it had been read."""


def open_picture(path: Path) -> Picture:
    """The image file as a background, decoded.

    Raises:
        BackgroundError: missing, no image, or more than 50 million pixels.
    """
    width, height = _size_of(path)
    if width * height > MOST_PIXELS:
        raise BackgroundError(
            f"picture {path} has {width}x{height} = {width * height / 1e6:.0f} million pixels; "
            f"expected at most {MOST_PIXELS // 1_000_000} million; save it smaller"
        )
    try:
        image = cv2.imread(str(path), cv2.IMREAD_COLOR)
    except cv2.error:
        image = None
    if image is None:
        raise BackgroundError(_unreadable(path, "its pixels are damaged"))
    scale = min(1.0, max(KEPT_WIDTH / image.shape[1], KEPT_HEIGHT / image.shape[0]))
    if scale < 1:
        image = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return Picture(np.asarray(image, np.uint8))


def filled(image: Pixels, size: Size) -> Planes:
    """I420 planes of that even size, covered by the middle of a BGR image."""
    width, height = size
    rows, columns = image.shape[:2]
    scale = max(width / columns, height / rows)
    crop_w = min(columns, max(1, round(width / scale)))
    crop_h = min(rows, max(1, round(height / scale)))
    left, top = (columns - crop_w) // 2, (rows - crop_h) // 2
    part = image[top : top + crop_h, left : left + crop_w]
    interpolation = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    fitted = cv2.resize(part, size, interpolation=interpolation)
    return np.asarray(cv2.cvtColor(fitted, cv2.COLOR_BGR2YUV_I420), np.uint8)


def _size_of(path: Path) -> Size:
    """Width and height that the file's header says, before anything is decoded."""
    if not path.is_file():
        raise BackgroundError(_unreadable(path, "there is no such file"))
    try:
        with av.open(str(path), metadata_errors="replace") as container:
            stream = container.streams.video[0]
            return stream.codec_context.width, stream.codec_context.height
    except (av.error.FFmpegError, IndexError, OSError) as error:
        raise BackgroundError(_unreadable(path, "its header is damaged")) from error


def _unreadable(path: Path, why: str) -> str:
    return f"picture {path} cannot be read: {why}; expected a jpg, png, webp or bmp; check the file"
