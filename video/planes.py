"""Planes: one I420 picture as an array, its size and its three planes.

I420 is YUV 4:2:0 planar: y at full size, then u and v at half of it each way, in one C-contiguous
array of shape (H*3/2, W) with even H and W.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Planes = NDArray[np.uint8]
"""One I420 picture, (H*3/2, W)."""

Size = tuple[int, int]
"""(width, height) in pixels."""

LUMA_BLACK, LUMA_WHITE, CHROMA_NEUTRAL = 16, 235, 128


def size_of(planes: Planes) -> Size:
    """(width, height) of the picture that an I420 array holds."""
    return planes.shape[1], planes.shape[0] * 2 // 3


def split(planes: Planes) -> tuple[Planes, Planes, Planes]:
    """Views of the three planes of an I420 array: y (H, W), u and v (H/2, W/2)."""
    width, height = size_of(planes)
    chroma = planes[height:].reshape(2, height // 2, width // 2)
    return planes[:height], chroma[0], chroma[1]


def empty_planes(size: Size) -> Planes:
    """An uninitialised I420 array for a picture of that size (even width and height)."""
    width, height = size
    return np.empty((height * 3 // 2, width), np.uint8)


def even(size: Size) -> Size:
    """The smallest even size that holds `size`."""
    return size[0] + size[0] % 2, size[1] + size[1] % 2
