"""A plane made smaller without aliasing: the network's input, the blur and the preview need it."""

from __future__ import annotations

import cv2
import numpy as np

from video.frame import Planes, Size


def shrink(plane: Planes, size: Size) -> Planes:
    """One plane at (width, height), every pixel of it weighed in; uint8.

    Halved exactly (2 x 2 means) while it is at least twice as large, then stretched once: an order
    of magnitude quicker than area averaging at odd ratios. The plane itself where it has that size.
    """
    height, width = plane.shape
    while width >= 2 * size[0] or height >= 2 * size[1]:
        width = width // 2 if width >= 2 * size[0] else width
        height = height // 2 if height >= 2 * size[1] else height
        plane = _resized(plane, (width, height))
    return plane if (width, height) == size else _resized(plane, size)


def _resized(plane: Planes, size: Size) -> Planes:
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_LINEAR), np.uint8)
