"""Motion: what moves takes a new alpha at once, what rests is averaged and stops to tremble."""

from __future__ import annotations

import cv2
import numpy as np

from segmentation.refine.guide import Color, Plane
from video.pixels import compiled

UNCERTAIN_DROP_DAMPING = np.float32(0.2)
"""How much of its share a cell gives up that the network is losing without being sure of it."""

AROUND = np.ones((5, 5), np.uint8)
"""What moves takes its surroundings along: they are uncovered next."""


class Motion:
    """Tells still places from moving ones, whatever the sensor's noise and the room's light."""

    def __init__(self, still_share: float) -> None:
        self._still_share = still_share
        self._reference: Plane | None = None
        self._noise = 1.0

    def measure(self, color: Color) -> Plane:
        """How much of what is new to take, per cell: 1 where it moves, `still_share` where not.

        The reference it compares with is averaged like the alpha: what creeps adds up until it is
        seen.
        """
        if self._reference is None or self._reference.shape != color.shape:
            self._reference = color.astype(np.float32)
            return np.ones(color.shape[1:], np.float32)
        reference, loops = self._reference, compiled.kernels
        changed = change if loops is None else loops.change
        followed = follow if loops is None else loops.follow
        # a lamp changes all, a person does not
        lamp = middle(color[0, ::4, ::4] - reference[0, ::4, ::4])
        moved = changed(color, reference, lamp)
        self._noise += 0.1 * (middle(moved[::3, ::3]) - self._noise)
        gain = 0.5 / max(self._noise, 0.1)
        share: Plane = followed(
            moved, color, reference, gain=gain, bias=-1.25, still=self._still_share
        )
        return share

    def reset(self) -> None:
        """Forget the scene."""
        self._reference = None


class Steady:
    """The coarse alpha, averaged over time where the picture rests.

    A network trembles in small steps to and fro; those are taken in part. What it says again and
    again is believed, still picture or not: a shadow that it took for a sleeve must not stay. Where
    it lets go of the person without being sure, as of an arm between two frames that show it, it
    is believed more slowly.
    """

    def __init__(self, rising_share: float) -> None:
        self._rising_share = np.float32(rising_share)
        self._alpha: Plane | None = None
        self._dissent = np.zeros(0, np.float32)

    def update(self, coarse: Plane, moving: Plane) -> tuple[Plane, Plane]:
        """The averaged alpha, and how much of a new full-size alpha to take in each cell.

        `moving` is how much of what is new to take as far as the picture tells, 0..1.
        """
        if self._alpha is None or self._alpha.shape != coarse.shape:
            self._alpha, self._dissent = coarse.copy(), np.zeros_like(coarse)
            return self._alpha, np.ones_like(coarse)
        if compiled.kernels is not None:
            share = compiled.kernels.steady(
                coarse,
                moving,
                self._alpha,
                self._dissent,
                rising=float(self._rising_share),
                hesitation=float(UNCERTAIN_DROP_DAMPING),
            )
            return self._alpha, share
        step = coarse - self._alpha
        share = np.where(step > 0, np.maximum(moving, self._rising_share), moving)
        share *= np.minimum(np.abs(step) * np.float32(1.5) + np.float32(0.3), 1)
        self._dissent += np.float32(0.3) * (step - self._dissent)
        persistent = np.clip(np.abs(self._dissent) * 5 - np.float32(0.25), 0, 1)
        share = np.maximum(share, persistent)
        unsure = 4 * coarse * (1 - coarse)
        share *= np.where(step < 0, 1 - UNCERTAIN_DROP_DAMPING * unsure, np.float32(1))
        self._dissent *= 1 - share
        step *= share
        self._alpha += step
        return self._alpha, np.maximum(moving, np.minimum(np.abs(step) * 12, 1))

    def reset(self) -> None:
        """Forget what was said before."""
        self._alpha = None


def change(color: Color, reference: Plane, lamp: float) -> Plane:
    """How far each cell's color is from the reference's, less what is common to all; a new array.

    The mean comes before the magnitude: noise cancels in it, an edge that moves does not.
    """
    changed = np.zeros(color.shape[1:], np.float32)
    for step, common in zip(color - reference, (np.float32(lamp), 0, 0), strict=True):
        changed += np.abs(cv2.blur(step, (3, 3)) - common)
    return changed


def follow(
    changed: Plane, color: Color, reference: Plane, *, gain: float, bias: float, still: float
) -> Plane:
    """How much of what is new each cell takes, `still`..1; the reference takes it, in place."""
    moving = np.asarray(cv2.dilate(changed, AROUND), np.float32)
    share = moving * np.float32(gain) + np.float32(bias)
    share = np.asarray(cv2.blur(np.clip(share, still, 1), (3, 3)), np.float32)
    reference += share * (color - reference)
    return share


def middle(plane: Plane) -> float:
    """The median, the higher one of two; `np.median` takes four times as long."""
    return float(np.partition(plane, plane.size // 2, axis=None)[plane.size // 2])
