"""Crop: the part of a picture that is shown at full size, and the picture and matte cut to it."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import cv2
import numpy as np

from video.frame import Alpha, Frame, Planes, Size, empty_planes, split


class Crop(NamedTuple):
    """A part of a picture with the picture's own shape: its middle and its width, in pixels.

    Coordinates are those of the picture's surface: pixel 0 reaches from 0 to 1.
    """

    x: float
    y: float
    width: float

    def height(self, size: Size) -> float:
        """Its height in pixels, in a picture of that size."""
        return self.width * size[1] / size[0]


def whole(size: Size) -> Crop:
    """The crop that leaves nothing out."""
    return Crop(size[0] / 2, size[1] / 2, float(size[0]))


def inside(crop: Crop, size: Size) -> Crop:
    """The crop moved, and made smaller if need be, until it lies within the picture."""
    width = min(crop.width, size[0])
    half_width, half_height = width / 2, width * size[1] / size[0] / 2
    return Crop(
        min(max(crop.x, half_width), size[0] - half_width),
        min(max(crop.y, half_height), size[1] - half_height),
        width,
    )


def settled(crop: Crop, size: Size) -> Crop:
    """The nearest crop that starts and ends between pixels in every plane: it needs no sampling."""
    width, _ = sides(crop, size)
    if width == size[0]:
        return whole(size)
    _, height = sides(crop._replace(width=float(width)), size)
    left = _even(min(max(crop.x - width / 2, 0), size[0] - width))
    top = _even(min(max(crop.y - height / 2, 0), size[1] - height))
    return Crop(left + width / 2, top + height / 2, float(width))


def sides(crop: Crop, size: Size) -> Size:
    """Width and height that are cut, both even: a chroma sample covers two by two pixels."""
    return (
        min(max(_even(crop.width), 2), size[0]),
        min(max(_even(crop.height(size)), 2), size[1]),
    )


class Cropper:
    """Cuts frames and mattes and stretches the cut to the old size; owns what it returns."""

    def __init__(self) -> None:
        self._planes: Planes | None = None
        self._alpha: Alpha | None = None

    def cut(self, frame: Frame, alpha: Alpha, crop: Crop) -> tuple[Frame, Alpha]:
        """The crop of both at the frame's size; the very inputs where nothing is left out.

        `alpha` is (H, W) uint8 and belongs to the frame. The same pixels are taken from luma,
        chroma and alpha, at fractions of a pixel where the crop moves. Valid until the next call.
        """
        size = frame.size
        if sides(crop, size) == size:
            return frame, alpha
        if self._planes is None or self._alpha is None or self._planes.shape != frame.planes.shape:
            self._planes = empty_planes(size)
            self._alpha = np.empty(size[::-1], np.uint8)
        y, u, v = split(self._planes)
        for plane, into, unit in ((frame.y, y, 1), (frame.u, u, 2), (frame.v, v, 2)):
            part, side = _part(plane, crop, size, unit), (into.shape[1], into.shape[0])
            sharp = cv2.INTER_CUBIC if unit == 1 else cv2.INTER_LINEAR
            cv2.resize(part, side, dst=into, interpolation=sharp)
        cv2.resize(_part(alpha, crop, size, 1), size, dst=self._alpha)  # never beyond its own range
        zoom = frame.zoom * size[1] / sides(crop, size)[1]
        return replace(frame, planes=self._planes, zoom=zoom), self._alpha


def _part(plane: Planes, crop: Crop, size: Size, unit: int) -> Planes:
    """The crop of a plane with `unit` pixels of the picture a sample: a view where it is settled.

    The middle is exact; the sides are whole samples, because `cv2.resize` is four times as quick as
    a warp and a side that is off by half a sample shows nowhere.
    """
    width, height = (side // unit for side in sides(crop, size))
    left, top = crop.x / unit - width / 2, crop.y / unit - height / 2
    row, column = round(top), round(left)
    if row == top and column == left:
        return plane[row : row + height, column : column + width]
    middle = (crop.x / unit - 0.5, crop.y / unit - 0.5)  # it counts from the middle of a pixel
    return np.asarray(cv2.getRectSubPix(plane, (width, height), middle), np.uint8)


def _even(value: float) -> int:
    return 2 * round(value / 2)
