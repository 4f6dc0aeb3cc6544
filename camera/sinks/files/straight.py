"""Straight alpha: the person's own color, as editors and OBS want it, and how much of it is seen.

It is worked out of the composite over black alone, so that a file holds no more of the room than
that shows: nothing at all where alpha is 0, and ever fewer levels the less is seen.
"""

from __future__ import annotations

import cv2
import numpy as np

from video.composite import Composite
from video.frame import CHROMA_NEUTRAL, LUMA_BLACK, Alpha, Planes, empty_planes, split

FAINT = 16
"""Alpha below which a clip's color fades: its codec may take such an alpha for 0."""

HALF = 128
"""Alpha from which a pixel is seen, where a format knows no half."""


def straight(composite: Composite, *, faint: int = 1) -> tuple[Planes, Alpha]:
    """I420 planes and alpha (H, W); a card is seen whole. Below alpha `faint` the color fades.

    Luma is black where alpha is 0, chroma grey where the alpha of all its pixels is.
    """
    alpha = composite.alpha
    if alpha is None:
        return composite.planes, np.full(split(composite.planes)[0].shape, 255, np.uint8)
    planes = empty_planes(composite.size)
    y, u, v = split(planes)
    luma, *chroma = split(composite.planes)
    half = cv2.resize(alpha, (u.shape[1], u.shape[0]), interpolation=cv2.INTER_AREA)
    y[:] = _divided(luma, alpha, LUMA_BLACK, faint)
    for plane, into in zip(chroma, (u, v), strict=True):
        into[:] = _divided(plane, np.asarray(half, np.uint8), CHROMA_NEUTRAL, faint)
    return planes, alpha


def straight_bgra(composite: Composite) -> Planes:
    """Full-range (H, W, 4) of the visible size: black where alpha is 0."""
    width, height = composite.visible
    return np.ascontiguousarray(_bgra(*straight(composite))[:height, :width])


def cut_out_bgra(composite: Composite) -> Planes:
    """Full-range (H, W, 4) of the whole size: a pixel is seen whole, or black with alpha 0."""
    planes, alpha = straight(composite)
    return _bgra(planes, np.where(alpha < HALF, 0, 255).astype(np.uint8))


def _bgra(planes: Planes, alpha: Alpha) -> Planes:
    bgra: Planes = np.dstack((cv2.cvtColor(planes, cv2.COLOR_YUV2BGR_I420), alpha))
    bgra[alpha == 0] = 0
    return bgra


def _divided(plane: Planes, alpha: Alpha, zero: int, faint: int) -> Planes:
    """round((plane - zero) * 255 / alpha + zero), `zero` where alpha is 0."""
    distance = plane.astype(np.float32) - np.float32(zero)
    seen = np.maximum(alpha, faint).astype(np.float32)
    straight_plane = np.clip(np.rint(distance * (255 / seen) + zero), 0, 255)
    straight_plane[alpha == 0] = zero
    return straight_plane.astype(np.uint8)
