"""The picture made small for the window: the one place but the network's input where RGB exists."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from video.frame import Alpha, Planes, split
from video.pixels.shrink import shrink

PREVIEW_WIDTH_PX = 640


def small_rgb(planes: Planes, width: int = PREVIEW_WIDTH_PX) -> NDArray[np.uint8]:
    """A new full-range RGB picture (h, w, 3), at most `width` wide, of I420 planes."""
    y, u, v = split(planes)
    rows, columns = y.shape
    scale = min(1.0, width / columns)
    size = (max(2, round(columns * scale / 2) * 2), max(2, round(rows * scale / 2) * 2))
    half = (size[0] // 2, size[1] // 2)
    small = np.empty((size[1] * 3 // 2, size[0]), np.uint8)
    for plane, into, at in zip((y, u, v), split(small), (size, half, half), strict=True):
        np.copyto(into, shrink(plane, at))
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_YUV2RGB_I420), np.uint8)


def small_matte(alpha: Alpha, width: int = PREVIEW_WIDTH_PX) -> NDArray[np.uint8]:
    """A new gray RGB picture (h, w, 3) of the alpha, at most `width` wide."""
    rows, columns = alpha.shape
    scale = min(1.0, width / columns)
    size = (max(1, round(columns * scale)), max(1, round(rows * scale)))
    return np.asarray(cv2.cvtColor(shrink(alpha, size), cv2.COLOR_GRAY2RGB), np.uint8)
