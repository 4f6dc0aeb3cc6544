"""The guide: the frame's color on the small grid of cells on which alpha is fitted to it.

Planes of the guide are int16 around 0, so that sums of products are exact.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from video.frame import Frame, Planes, Size
from video.pixels.shrink import shrink

Plane = NDArray[np.float32]
"""One value per cell, (h, w)."""

Levels = NDArray[np.int16]
"""The same in whole levels."""

Color = NDArray[np.int16]
"""y, u, v on one grid, each less 128: (3, h, w)."""


def color_of(frame: Frame, grid: Size, covered: Size) -> Color:
    """The frame on a grid (width, height) that stands for its upper left `covered` pixels."""
    width, height = covered
    near = frame.size[0] // 4, frame.size[1] // 4
    if covered == frame.size:
        planes = frame.shrunk(grid)
    elif frame.quarter and near[0] >= grid[0] and near[1] >= grid[1]:
        cell = width / grid[0] / 4
        y, u, v = (_cells_of(plane, grid, cell) for plane in frame.shrunk(near))
        planes = y, u, v
    else:
        halves = slice((height + 1) // 2), slice((width + 1) // 2)
        parts = frame.y[:height, :width], frame.u[halves], frame.v[halves]
        y, u, v = (shrink(part, grid) for part in parts)
        planes = y, u, v
    color = np.empty((3, grid[1], grid[0]), np.int16)
    for plane, small in zip(planes, color, strict=True):
        np.subtract(plane, 128, out=small, dtype=np.int16)
    return color


def _cells_of(plane: Planes, grid: Size, cell: float) -> Planes:
    """The plane at the middles of square cells of that many of its pixels, from its corner on."""
    middle = (cell - 1) / 2
    places = np.array([[cell, 0, middle], [0, cell, middle]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    cells = cv2.warpAffine(plane, places, grid, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(cells, np.uint8)


def stretch(plane: Plane, shape: tuple[int, ...]) -> Plane:
    """The plane stretched bilinearly to that shape; a new array."""
    return np.asarray(cv2.resize(plane, (shape[1], shape[0])), np.float32)


def guide_scale(size: Size, guide_width: int) -> int:
    """Pixels per guide cell: near width / guide_width, leaving few pixels over on both sides."""
    width, height = size
    near = [
        scale
        for scale in range(1, min(size) + 1)
        if 0.8 * guide_width <= width / scale <= 1.3 * guide_width
    ]
    if not near:
        return max(1, min(round(width / guide_width), *size))
    return min(
        near, key=lambda s: abs(width / s / guide_width - 1) + (width % s + height % s) / 100
    )
