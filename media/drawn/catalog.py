"""Catalog: every drawing by name, as I420 at any size."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from media.drawn import moving, stills
from media.drawn.canvas import Canvas
from video.frame import Planes, Size, empty_planes, split

STILLS: dict[str, Callable[[Size], Canvas]] = {
    "loft": stills.loft,
    "library": stills.library,
    "brick": stills.brick,
    "wood": stills.wood,
    "linen": stills.linen,
    "dawn": stills.dawn,
    "clouds": stills.clouds,
    "hills": stills.hills,
    "night": stills.night,
    "lights": stills.lights,
    "mist": stills.mist,
    "waves": stills.waves,
}
MOVING: dict[str, Callable[[Size, float], Canvas]] = {
    "aurora": moving.aurora,
    "drift": moving.drift,
}

COARSE = 16
"""Pixels of the picture per pixel that is drawn, of what moves."""


def drawn(name: str, size: Size) -> Planes:
    """That drawing at that even size; of what moves, its first moment."""
    if name in MOVING:
        return drawn_at(name, size, 0.0)
    return np.asarray(cv2.cvtColor(_bytes(STILLS[name](size)), cv2.COLOR_RGB2YUV_I420), np.uint8)


def drawn_at(name: str, size: Size, seconds: float, into: Planes | None = None) -> Planes:
    """A drawing that moves, so long after its beginning; written into `into` where given."""
    small = tuple(max(2 * round(side / COARSE / 2), 4) for side in size)
    canvas = MOVING[name]((small[0], small[1]), seconds)
    coarse = cv2.cvtColor(_bytes(canvas), cv2.COLOR_RGB2YUV_I420)
    planes = empty_planes(size) if into is None else into
    for plane, target in zip(split(np.asarray(coarse, np.uint8)), split(planes), strict=True):
        cv2.resize(plane, target.shape[::-1], dst=target, interpolation=cv2.INTER_LINEAR)
    return planes


def _bytes(canvas: Canvas) -> np.ndarray:
    return np.asarray(np.rint(np.clip(canvas, 0, 1) * 255), np.uint8)
