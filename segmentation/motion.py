"""Time: what moves takes a new alpha at once, what rests is averaged and stops to tremble."""

from __future__ import annotations

import cv2
import numpy as np

from segmentation.guide import Color, Plane
from video import compiled

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
        if compiled.kernels is not None:
            return self._measure_compiled(color, self._reference)
        steps = color - self._reference
        lamp = np.float32(middle(steps[0, ::4, ::4]))  # it changes all, a person does not
        change = np.zeros(color.shape[1:], np.float32)
        for step, common in zip(steps, (lamp, 0, 0), strict=True):
            # the mean before the magnitude: noise cancels in it, an edge that moves does not
            change += np.abs(cv2.blur(step, (3, 3)) - common)
        self._noise += 0.1 * (middle(change[::3, ::3]) - self._noise)
        moving = np.asarray(cv2.dilate(change, AROUND), np.float32)
        share = moving * np.float32(0.5 / max(self._noise, 0.1)) - np.float32(1.25)
        share = np.asarray(cv2.blur(np.clip(share, self._still_share, 1), (3, 3)), np.float32)
        steps *= share
        self._reference += steps
        return share

    def _measure_compiled(self, color: Color, reference: Plane) -> Plane:
        assert compiled.kernels is not None
        lamp = middle(color[0, ::4, ::4] - reference[0, ::4, ::4])
        change = compiled.kernels.change(color, reference, lamp)
        self._noise += 0.1 * (middle(change[::3, ::3]) - self._noise)
        share: Plane = compiled.kernels.follow(
            change, color, reference,
            gain=0.5 / max(self._noise, 0.1), bias=-1.25, still=self._still_share,
        )  # fmt: skip
        return share

    def reset(self) -> None:
        """Forget the scene."""
        self._reference = None


class Steady:
    """The coarse alpha, averaged over time where the picture rests.

    A network trembles in small steps to and fro; those are taken in part. What it says again and
    again is believed, still picture or not: a shadow that it took for a sleeve must not stay.
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
                coarse, moving, float(self._rising_share), self._alpha, self._dissent
            )
            return self._alpha, share
        step = coarse - self._alpha
        share = np.where(step > 0, np.maximum(moving, self._rising_share), moving)
        share *= np.minimum(np.abs(step) * np.float32(1.5) + np.float32(0.3), 1)
        self._dissent += np.float32(0.3) * (step - self._dissent)
        persistent = np.clip(np.abs(self._dissent) * 5 - np.float32(0.25), 0, 1)
        share = np.maximum(share, persistent)
        self._dissent *= 1 - share
        step *= share
        self._alpha += step
        return self._alpha, np.maximum(moving, np.minimum(np.abs(step) * 12, 1))

    def reset(self) -> None:
        """Forget what was said before."""
        self._alpha = None


def middle(plane: Plane) -> float:
    """The median, the higher one of two; `np.median` takes four times as long."""
    return float(np.partition(plane, plane.size // 2, axis=None)[plane.size // 2])
