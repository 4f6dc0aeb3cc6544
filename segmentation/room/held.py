"""HeldRoom: a room that was seen without anybody, held against the light of every later frame.

The network's plate follows the light by itself where the room is seen, but not behind the person,
and forgets all where much changes at once. A room that was learned whole is worth more than that:
for each frame the gain of each channel is fitted between what was learned and what is seen about
the person; the plate is lit alike, and made whole again where the network let go of it. A room that
does not fit for a while, whatever its light, is another one: the camera was moved.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from video.frame import CoarseAlpha

Real = NDArray[np.float32]

CELL = 4
"""Cells of the grid in one of the plate, each way."""

CLEAR = 0.1
"""Alpha below which a place, with its surroundings, was room in the frame before."""

LEAST_CLEAR = 0.05
"""Share of the picture that must be clear to tell anything from it."""

DARKEST = 0.06
"""Level, 0..1, from which on a place tells of the light."""

LEAST_CHANGE = 0.015
"""Change of a gain that is one of light, not of noise."""

MOST_GAIN = 2.5
"""From that gain on, either way, nothing is known of what was learned."""

DIFFERENT, MOST_DIFFERENT = 0.06, 0.2
"""Difference, 0..1, of a place that is something else, and the share of them in another room."""

FORGOTTEN_AFTER = 20
"""Frames in a row that do not fit before the room is forgotten."""

LEAST_KNOWN = 0.5
"""Share of the plate below which the network has let go of it."""


class RoomState(NamedTuple):
    """RGB 0..1 of the room (3, h, w), and how well each place is known, 0..1 (h, w)."""

    rgb: Real
    seen: Real


class HeldRoom:
    """What was learned, float32 (3, h, w) at the plate's size, 0..1, and its light now.

    `within` (h, w) says where in the grid the picture lies.
    """

    def __init__(self, rgb: Real, within: NDArray[np.bool_]) -> None:
        self._rgb = rgb
        self._within = within
        self._gain = np.ones(3, np.float32)
        self._around: Real | None = None
        self._misfits = 0

    @property
    def is_lost(self) -> bool:
        """Whether this is another room."""
        return self._misfits >= FORGOTTEN_AFTER

    def hold(self, picture: Real, known: RoomState | None) -> tuple[bool, RoomState | None]:
        """Whether this is the room, and what the network should know before it sees the picture.

        The latter is None where it knows that. `picture` (3, h, w) lies at the plate's size;
        `known` is what the network knows by now.
        """
        if self._around is None or known is None:
            return False, None  # who is where is not known yet
        clear = self._within & (self._around < CLEAR)
        if clear.mean() < LEAST_CLEAR:
            return self._is_whole(known), None
        gain = self._fit(picture, clear)
        if gain is None or self._differs(picture, clear, gain) > MOST_DIFFERENT:
            self._misfits += 1
            return False, None
        self._misfits = 0
        step = gain / self._gain
        if not self._is_whole(known):
            self._gain = gain
            return True, RoomState(self._lit(gain), np.ones_like(known.seen))
        if np.abs(step - 1).max() < LEAST_CHANGE:
            return True, None
        self._gain = gain
        return True, RoomState(np.clip(known.rgb * step[:, None, None], 0, 1), known.seen)

    def saw(self, alpha: CoarseAlpha) -> None:
        """The answer to that picture: who is where when the next one comes."""
        height, width = self._within.shape
        small = cv2.resize(alpha, (width, height), interpolation=cv2.INTER_AREA)
        self._around = np.asarray(cv2.dilate(small, np.ones((5, 5), np.uint8)), np.float32)

    def _is_whole(self, known: RoomState) -> bool:
        return bool((known.seen[self._within] >= 1).mean() >= LEAST_KNOWN)

    def _fit(self, picture: Real, clear: NDArray[np.bool_]) -> Real | None:
        """The gain of each channel; None where it is out of reach, or nothing tells of it."""
        gain = np.ones(3, np.float32)
        for channel, (now, before) in enumerate(zip(picture, self._rgb, strict=True)):
            told = clear & (before > DARKEST) & (now < 1)
            if np.count_nonzero(told) < LEAST_CLEAR * told.size:
                continue
            gain[channel] = np.median(now[told] / before[told])
        return gain if gain.min() > 1 / MOST_GAIN and gain.max() < MOST_GAIN else None

    def _differs(self, picture: Real, clear: NDArray[np.bool_], gain: Real) -> float:
        """The share of the clear places that are something else in that light."""
        difference = np.abs(picture - self._lit(gain)).max(axis=0)
        return float((difference[clear] > DIFFERENT).mean())

    def _lit(self, gain: Real) -> Real:
        return np.asarray(np.clip(self._rgb * gain[:, None, None], 0, 1), np.float32)


def shrunk(image: Real) -> Real:
    """A picture (3, h, w) at the size of the plate, by means."""
    size = image.shape[2] // CELL, image.shape[1] // CELL
    planes = [cv2.resize(plane, size, interpolation=cv2.INTER_AREA) for plane in image]
    return np.asarray(planes, np.float32)
