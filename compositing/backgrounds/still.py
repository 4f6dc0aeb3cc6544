"""Still: a picture behind the person, placed, sized and blurred as its user wants it."""

from __future__ import annotations

import cv2
import numpy as np

from settings import Settings
from video.frame import Frame, Planes, Size, empty_planes, split
from video.pixels.fit import fit

SIGMA_SHARE = 0.04
"""Sigma of the blur at 100 %, of the picture's height."""

Place = tuple[Size, int, int, int, int]


class Still:
    """Keeps the picture as it was asked for last; made anew only when that changes."""

    def __init__(self, planes: Planes) -> None:
        """`planes` is the picture, I420, of any size."""
        self._image = Frame(planes, 0, 0.0)
        self._place: Place | None = None
        self._planes = planes

    def at(self, size: Size, settings: Settings) -> Planes:
        """The picture at that size; the same array as long as nothing changes."""
        place = (
            size,
            settings.backdrop_zoom,
            settings.backdrop_x,
            settings.backdrop_y,
            settings.backdrop_blur,
        )
        if place != self._place:
            self._place, self._planes = place, self._made(size, settings)
        return self._planes

    def _made(self, size: Size, settings: Settings) -> Planes:
        placed = fit(_cut(self._image, size, settings), size).planes
        if settings.backdrop_blur:
            placed = blurred(placed, settings.backdrop_blur)
        return placed


def blurred(planes: Planes, percent: int) -> Planes:
    """A new picture, out of focus by that much."""
    made = np.empty_like(planes)
    sigma = SIGMA_SHARE * planes.shape[0] * 2 / 3 * percent / 100
    for plane, into, unit in zip(split(planes), split(made), (1, 2, 2), strict=True):
        cv2.GaussianBlur(plane, (0, 0), max(sigma / unit, 0.1), dst=into)
    return made


def _cut(image: Frame, size: Size, settings: Settings) -> Frame:
    """The part of the image that is shown: of the output's shape, where the user has moved it."""
    width, height = image.size
    shown = min(width, height * size[0] / size[1]) * 100 / settings.backdrop_zoom
    tall = shown * size[1] / size[0]
    x = width / 2 + (width - shown) / 2 * settings.backdrop_x / 100
    y = height / 2 + (height - tall) / 2 * settings.backdrop_y / 100
    wide, high = max(2 * round(shown / 2), 2), max(2 * round(tall / 2), 2)
    if (wide, high) == image.size:
        return image
    left = min(max(2 * round((x - wide / 2) / 2), 0), width - wide)
    top = min(max(2 * round((y - high / 2) / 2), 0), height - high)
    planes = empty_planes((wide, high))
    for plane, into, unit in zip(
        (image.y, image.u, image.v), split(planes), (1, 2, 2), strict=True
    ):
        np.copyto(
            into,
            plane[top // unit : (top + high) // unit, left // unit : (left + wide) // unit],
        )
    return Frame(planes, 0, 0.0)
