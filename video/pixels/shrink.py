"""A plane made smaller without aliasing, or larger without steps: many a stage looks from afar."""

from __future__ import annotations

import cv2
import numpy as np

from video.pixels import compiled
from video.planes import Planes, Size

MOST_HALVINGS = 4
"""In one pass of the compiled loop."""


def shrink(plane: Planes, size: Size) -> Planes:
    """One plane at (width, height), every pixel of it weighed in; uint8.

    Halved exactly (2 x 2 means) while it is at least twice as large, then stretched once: an order
    of magnitude quicker than area averaging at odd ratios. The plane itself where it has that size.
    """
    plane = _halved(plane, size)
    height, width = plane.shape
    while width >= 2 * size[0] or height >= 2 * size[1]:
        width = width // 2 if width >= 2 * size[0] else width
        height = height // 2 if height >= 2 * size[1] else height
        plane = _resized(plane, (width, height))
    return plane if (width, height) == size else _resized(plane, size)


def stretch(plane: Planes, target: Planes) -> None:
    """Fills the target with the plane, bilinearly; the middles of cells stay where they were."""
    factor = target.shape[1] // plane.shape[1]
    if (
        compiled.kernels is not None
        and factor in compiled.kernels.SHRINKS
        and target.shape[1] == plane.shape[1] * factor
        and len(target) >= len(plane)
    ):
        compiled.kernels.stretch(plane, factor, target)
    else:
        cv2.resize(plane, (target.shape[1], target.shape[0]), dst=target)


def _halved(plane: Planes, size: Size) -> Planes:
    """Halved as often as both sides divide, in one pass, where the compiled loops are."""
    height, width = plane.shape
    least = min(width // size[0], height // size[1])
    halvings = min(least.bit_length() - 1, MOST_HALVINGS)
    while halvings > 0 and (width | height) % (1 << halvings):
        halvings -= 1
    if compiled.kernels is None or halvings < 1 or plane.strides[1] != 1:
        return plane
    small: Planes = compiled.kernels.shrink(plane, 1 << halvings)
    return small


def _resized(plane: Planes, size: Size) -> Planes:
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_LINEAR), np.uint8)
