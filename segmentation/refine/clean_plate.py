"""CleanPlate: where the picture is the empty room, and the network is not sure, nobody is.

A room that was learned whole tells more at the refiner's grid than at the network's: what looks the
same as the room, within its noise, is the room in 99 of 100 cells, unless the network is sure of
the person (a white shirt before a white wall). So alpha is lowered there, and nowhere raised: a
room that was learned wrong can show nothing. `docs/decisions/learned-room.md` has the figures.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from segmentation.refine.guide import Color, Plane, color_of
from segmentation.refine.ridge import CHROMA_RIDGE, LUMA_RIDGE
from video.frame import Frame, Size

CLEAR, LEAST_CLEAR = 0.05, 0.05
"""Alpha below which a cell, with what is about it, tells of the light; the share of such cells that
it takes to tell it."""

AROUND = np.ones((7, 7), np.uint8)
EVERY = 3
"""Of the rows and columns, which the light is fitted to where they are clear."""

RIDGE = 0.01
"""How much each of those holds the light to that of the room as it was learned."""

LEAST_NOISE, MOST_NOISE, MOST_AWAY = 0.3, 2.5, 6.0
"""Distance of the clear cells from the room, at the middle: below the first it is taken for that;
above the second, or where a tenth of them is farther than the third, this is another room."""

SAME, OTHER = 2.0, 5.0
"""Distances, in noises, up to which a cell is the room, and from which on it is something else."""

NOBODY = 1 / 255
"""Alpha below which there is nothing to lower."""

UNSURE, SURE = 0.95, 0.995
"""Alpha up to which a cell that looks like the room is believed to be, and from which on not."""

Colors = NDArray[np.float32]

_WEIGHTS = np.array([1 / LUMA_RIDGE, 1 / CHROMA_RIDGE, 1 / CHROMA_RIDGE], np.float32)


class CleanPlate:
    """The empty room on the grid of a refiner, for frames of its size."""

    def __init__(self, room: Frame) -> None:
        self._room = room
        self._made_for: tuple[Size, Size] | None = None
        self._color: Colors = np.zeros((3, 0, 0), np.float32)

    def cleared(self, alpha: Plane, frame: Frame, color: Color, covered: Size) -> Plane:
        """The alpha (h, w), 0..1, of the frame without what is the room; nowhere more than before.

        `color` is the frame's on the same grid, of its upper left `covered` pixels. It is the very
        alpha where this is another room, or too little of it is seen.
        """
        if frame.size != self._room.size:
            return alpha
        clear = cv2.dilate(alpha, AROUND)[::EVERY, ::EVERY] < CLEAR
        if np.count_nonzero(clear) < LEAST_CLEAR * clear.size:
            return alpha
        room = self._on_grid(color, covered)
        samples = (cells[:, ::EVERY, ::EVERY][:, clear] for cells in (room, color))
        before, now = (np.asarray(sample, np.float32) for sample in samples)
        light = light_between(before, now)
        noise, most = np.percentile(apart(light, before, now), (50, 90))
        if noise > MOST_NOISE or most > MOST_AWAY:
            return alpha
        told = (alpha > NOBODY) & (alpha < SURE)
        found, noise = alpha[told], max(float(noise), LEAST_NOISE)
        distance = apart(light, room[:, told], color[:, told]) * np.float32(1 / noise)
        other = np.clip((distance - SAME) * np.float32(1 / (OTHER - SAME)), 0, 1)
        sure = np.clip((found - UNSURE) * np.float32(1 / (SURE - UNSURE)), 0, 1)
        cleared = alpha.copy()
        cleared[told] = found * np.maximum(other, sure)
        return cleared

    def _on_grid(self, color: Color, covered: Size) -> Colors:
        wanted = (color.shape[2], color.shape[1]), covered
        if self._made_for != wanted:
            self._color = color_of(self._room, *wanted).astype(np.float32)
            self._made_for = wanted
        return self._color


def light_between(before: Colors, now: Colors) -> Colors:
    """The affine map (3, 4) of colors (3, n) that makes the one of the other; least squares."""
    known = np.concatenate([before, np.ones_like(before[:1])])
    hold = RIDGE * known.shape[1]
    square = known @ known.T + hold * np.eye(4)
    return np.asarray(np.linalg.solve(square, known @ now.T + hold * np.eye(4, 3)).T, np.float32)


def apart(light: Colors, room: Colors, now: Colors | Color) -> Plane:
    """How far each color (3, n) is from the room's in that light; 1 says nothing."""
    away = now - (light[:, :3] @ room + light[:, 3:])
    np.square(away, out=away)
    return np.asarray(np.sqrt(_WEIGHTS @ away), np.float32)
