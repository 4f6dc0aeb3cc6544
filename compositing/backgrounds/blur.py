"""Blur: the room out of focus, the person left out of it.

A plain blur smears the person into the room and leaves a glowing rim. Here every pixel counts only
as much as it is room (normalized convolution): the blur next to a shoulder is made of room alone,
and what lies behind the person is filled from around it. It runs on a grid that gets coarser as
the blur gets stronger, which keeps its cost nearly the same at every strength.
"""

# ruff: noqa: ARG002 - a Background is given what any of them may need

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from settings import Settings
from video.frame import Alpha, Frame, Planes, Size, empty_planes, split
from video.pixels import compiled
from video.pixels.shrink import shrink, stretch

Plane = NDArray[np.float32]

FLOOR_SHARE = 0.024
"""Sigma at 0 percent, as a share of the frame's height: lettering of a twentieth of the height is
unreadable and a face in a poster is nobody's, with room to spare (docs/guarantees.md has the
measurement). A weaker blur shows the room, and that takes the consent of no effect."""

LEAST_SIGMA_PX = 4.0
"""The same for frames so small that their pixels are the larger measure."""

SIGMA_SHARE = 0.055
"""Gaussian sigma at 100 percent, as a share of the frame's height: no face or text survives it."""

GAMMA = 1.4
"""Sigma grows with strength to this power: equal steps look equal."""

MIN_CELL_PX, MAX_CELL_PX = 4, 16

FAINT = 1e-3
"""Weight of the room's mean where no room is near: deep inside the person."""

BLOOM = 6.0
"""How much more a white light counts than a dark wall when a lens smears it."""


class Blur:
    """The Background that is the room, blurred: unreadable at 0 percent, mere colors at 100."""

    def __init__(self) -> None:
        self._planes: Planes | None = None

    def render(self, frame: Frame, alpha: Alpha, settings: Settings) -> Planes:
        """The room of this frame, blurred by `settings.blur_percent`; valid until the next call."""
        sigma_px = sigma_of(settings.blur_percent, frame.size[1], frame.zoom)
        if self._planes is None or self._planes.shape != frame.planes.shape:
            self._planes = empty_planes(frame.size)
        cell = cell_of(sigma_px)
        if settings.lens_blur:
            cells = lens_blurred(room_cells(frame, alpha, cell), sigma_px / cell)
        elif compiled.kernels is None:
            cells = gauss_blurred(room_cells(frame, alpha, cell), sigma_px / cell)
        else:
            cells = _compiled_blur(frame, alpha, cell, sigma_px / cell)
        for plane, target in zip(cells, split(self._planes), strict=True):
            stretch(plane, target)
        return self._planes

    def person(self, frame: Frame, alpha: Alpha, planes: Planes, settings: Settings) -> Frame:
        """The frame itself: its edges hold the very room that is behind them."""
        return frame

    def close(self) -> None:
        """Nothing to release."""


def sigma_of(percent: int, height: int, zoom: float = 1.0) -> float:
    """Gaussian sigma in pixels of a blur of that strength on a frame of that height.

    `zoom` is the frame's: what is enlarged is blurred as much more, so that 0 percent hides the
    same things of the room however large it is shown.
    """
    least = max(FLOOR_SHARE * height, LEAST_SIGMA_PX) * max(zoom, 1.0)
    most = max(SIGMA_SHARE * height, least)
    return least + (most - least) * math.pow(percent / 100, GAMMA)


def cell_of(sigma_px: float) -> int:
    """Pixels per cell: a power of two that leaves sigma at least 1.8 cells, within bounds."""
    finest = 2 ** math.floor(math.log2(max(sigma_px / 1.8, 1)))
    return int(min(max(finest, MIN_CELL_PX), MAX_CELL_PX))


def room_cells(frame: Frame, alpha: Alpha, cell: int) -> tuple[Plane, Plane, Plane, Plane]:
    """The share of room (0..1) of each cell, and y, u, v times that share, in float32.

    Cells next to the person count less: alpha is never quite right there, and a strand of hair that
    it missed would darken the blur along the whole edge.
    """
    size = cells_of(frame, cell)
    person = cv2.dilate(shrink(alpha, size), np.ones((3, 3), np.uint8))
    share = 1 - np.asarray(person, np.uint8) * np.float32(1 / 255)
    share *= share
    y, u, v = (share * plane.astype(np.float32) for plane in frame.shrunk(size))
    return share, y, u, v


def cells_of(frame: Frame, cell: int) -> Size:
    """How many cells of so many pixels the frame has across and down."""
    return max(frame.size[0] // cell, 1), max(frame.size[1] // cell, 1)


def gauss_blurred(
    room: tuple[Plane, Plane, Plane, Plane], sigma_cells: float
) -> tuple[Planes, Planes, Planes]:
    """y, u, v on the cells after a Gaussian; the grid's own variance, 1/4 cell squared, counts."""
    window = window_of(sigma_cells)

    def smear(plane: Plane) -> Plane:
        smeared = cv2.sepFilter2D(plane, -1, window, window, borderType=cv2.BORDER_REFLECT)
        return np.asarray(smeared, np.float32)

    return _normalized(room, smear)


@lru_cache(maxsize=4)
def window_of(sigma_cells: float) -> NDArray[np.float32]:
    """The Gaussian that is so wide together with the grid's own variance; odd, its sum is 1."""
    sigma = math.sqrt(max(sigma_cells**2 - 0.25, 0.01))
    side = round(8 * sigma + 1) | 1  # as wide as OpenCV makes it for floats
    return np.asarray(cv2.getGaussianKernel(side, sigma, cv2.CV_32F), np.float32).ravel()


def _compiled_blur(
    frame: Frame, alpha: Alpha, cell: int, sigma_cells: float
) -> tuple[Planes, Planes, Planes]:
    """`gauss_blurred` of the frame's `room_cells`, in one compiled pass."""
    assert compiled.kernels is not None
    size, window = cells_of(frame, cell), window_of(sigma_cells)
    half = np.ascontiguousarray(window[len(window) // 2 :])
    planes = (np.ascontiguousarray(p) for p in (shrink(alpha, size), *frame.shrunk(size)))
    blurred: tuple[Planes, Planes, Planes] = compiled.kernels.blur(*planes, half, faint=FAINT)
    return blurred


def lens_blurred(
    room: tuple[Plane, Plane, Plane, Plane], sigma_cells: float
) -> tuple[Planes, Planes, Planes]:
    """y, u, v on the cells as an open lens shows them: lights become discs, and stay bright."""
    radius = 2 * sigma_cells  # a disc's variance is radius squared / 4
    reach = math.ceil(radius)
    across = np.arange(-reach, reach + 1)
    distance = np.hypot(across[:, None], across[None, :])
    disc = np.clip(radius + 0.5 - distance, 0, 1).astype(np.float32)
    disc /= disc.sum()
    share, y, u, v = room
    light = y / np.maximum(share, np.float32(FAINT)) * np.float32(1 / 235)
    boost = np.asarray(1 + np.float32(BLOOM) * light**6, np.float32)

    def smear(plane: Plane) -> Plane:
        smeared = cv2.filter2D(plane, -1, disc, borderType=cv2.BORDER_REFLECT)
        return np.asarray(smeared, np.float32)

    return _normalized((share * boost, y * boost, u * boost, v * boost), smear)


def _normalized(
    room: tuple[Plane, Plane, Plane, Plane], smear: Callable[[Plane], Plane]
) -> tuple[Planes, Planes, Planes]:
    """Smeared color over smeared share; where there is next to no room, the room's mean."""
    share, *colors = room
    total = float(share.sum())
    weight = smear(share)
    np.maximum(weight, 0, out=weight)
    weight += np.float32(FAINT)
    planes = []
    for color, empty in zip(colors, (16, 128, 128), strict=True):
        mean = float(color.sum()) / total if total > 1 else float(empty)
        smeared = smear(color)
        smeared += np.float32(FAINT * mean)
        smeared /= weight
        planes.append(np.asarray(cv2.convertScaleAbs(smeared), np.uint8))
    return planes[0], planes[1], planes[2]
