"""Relight: adds light to a person who sits in the dark, and leaves alone who does not.

The light is told by the brightest parts of head and shoulders, not by how bright the person is:
dark skin, dark hair and a black shirt in good light have highlights too. What is added depends on
the smoothed picture, so that the grain of a dim camera stays as faint as it was.
"""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from settings import USUAL_PERCENT
from video.frame import (
    CHROMA_NEUTRAL,
    LUMA_BLACK,
    LUMA_WHITE,
    Alpha,
    Frame,
    Planes,
    empty_planes,
    split,
)

HIGHLIGHT = 90
"""Percentile of the luma of the upper body that tells the light."""

UPPER = 0.5
"""Share of the person, from the top, that is looked at: the rest is clothes and hands."""

DIM, LIT = 70.0, 110.0
"""Highlights (luma) up to which all light is added, and from which on there is none.

A person in a dim room has 57; when the lamp of a room goes out it falls from 157 to 84. Of 49 clips
in usable light, dark skin among them, one has less than 110 (106), half have more than 145.
"""

LIFT = 2.0
"""Steepest part of what is added, as a share of the luma."""

TOE = 0.06
"""Share of the luma range below which black stays black: there is nothing but grain to lift."""

SKIN = 0.35
"""Share of the luma range whose gain decides how much color is added: where dim skin is bright."""

COLOR = 0.7
"""Share of the luma's gain that color gets: skin does not turn gray, and color noise stays low."""

GRAIN_PX = 5
"""Side of the window over which the picture is smoothed before it says how much is added."""

MOST = 1.6
"""Times the usual light, at 100 percent: with twice as much, half of the tones of a dim face would
end up in one."""

STEPS = 64
"""Strengths up to the usual light that there are tables for: from one to the next no luma changes
by more than one."""

SETTLE_S = 1.0
"""Time constant of the strength: the light does not pump when a white sleeve passes."""

STEADY = 0.06
"""Change of strength that is taken for flicker, and not followed."""

LEAST_PERSON = 0.005
"""Share of the picture that must be person to measure."""

STEP_PX = 8
SURE = 250
"""Alpha above which a pixel is measured: nothing of the room shines through."""

MARGIN_PX = 32
"""Around the person, in which colors change as well: edges are told from what surrounds them."""

LONGEST_STEP_S = 0.1
"""Time that counts between two frames, at most: a clock may jump."""

Table = NDArray[np.uint8]
Box = tuple[slice, slice]


class Relight:
    """Turns a frame into one whose person is lit; `reset` forgets the light of the past."""

    def __init__(self) -> None:
        self._planes: Planes | None = None
        self.reset()

    def reset(self) -> None:
        """The next frame's light is taken as it is, without a past to come from."""
        self._strength: float | None = None
        self._target = 0.0
        self._seen_at = 0.0

    @property
    def strength(self) -> float:
        """How much light the last person got, 0..1 of what there is."""
        return self._strength or 0.0

    def relit(self, frame: Frame, alpha: Alpha, percent: int = USUAL_PERCENT) -> Frame:
        """The frame with light on the person; the frame itself where the light is good.

        `alpha` (H, W) uint8 belongs to the frame; what is added to luma is weighted by it, as light
        on the person alone would be. `percent`, 0..100, is how much of it there is. Valid until the
        next call.
        """
        self._follow(highlight(frame, alpha), frame.captured_at)
        step = round(self.strength * STEPS * times_usual(percent))
        if step == 0:
            return frame
        if self._planes is None or self._planes.shape != frame.planes.shape:
            self._planes = empty_planes(frame.size)
        np.copyto(self._planes, frame.planes)
        light, tint = tables(step)
        luma, chroma = around(alpha)
        y, u, v = split(self._planes)
        extra = np.asarray(cv2.LUT(_smooth(y[luma]), light), np.uint8)
        cv2.multiply(extra, alpha[luma], dst=extra, scale=1 / 255)
        cv2.add(y[luma], extra, dst=y[luma])
        for plane in (u[chroma], v[chroma]):
            cv2.addWeighted(plane, 1, cv2.LUT(_smooth(plane), tint), 1, -CHROMA_NEUTRAL, dst=plane)
        return replace(frame, planes=self._planes)

    def _follow(self, seen: float | None, now: float) -> None:
        """The strength goes where the light asks for it, slowly; without a person it stays."""
        step_s = min(max(now - self._seen_at, 0.0), LONGEST_STEP_S)
        self._seen_at = now
        if seen is None:
            return
        wanted = min(max((LIT - seen) / (LIT - DIM), 0.0), 1.0)
        if self._strength is None:
            self._strength = self._target = wanted
        if abs(wanted - self._target) > STEADY or wanted in (0.0, 1.0):
            self._target = wanted
        self._strength += (1 - math.exp(-step_s / SETTLE_S)) * (self._target - self._strength)


def times_usual(percent: int) -> float:
    """How many times the usual light that many percent are: 0 none, 50 once, 100 `MOST`."""
    return float(np.interp(percent, (0, USUAL_PERCENT, 100), (0, 1, MOST)))


def highlight(frame: Frame, alpha: Alpha) -> float | None:
    """Luma of the brightest parts of head and shoulders; None where there is hardly a person."""
    offset = min(STEP_PX // 2, frame.size[0] - 1, frame.size[1] - 1)
    person = alpha[offset::STEP_PX, offset::STEP_PX] > SURE
    upto = np.cumsum(np.count_nonzero(person, axis=1))
    if upto[-1] <= LEAST_PERSON * person.size:
        return None
    rows = int(np.searchsorted(upto, UPPER * upto[-1])) + 1
    luma = frame.y[offset::STEP_PX, offset::STEP_PX][:rows][person[:rows]]
    place = len(luma) * HIGHLIGHT // 100
    return float(np.partition(luma, place)[place])


def around(alpha: Alpha) -> tuple[Box, Box]:
    """Rows and columns that hold the person and some room, for luma and for chroma.

    What is so small that no measured pixel shows it may lie outside.
    """
    seen = alpha[::STEP_PX, ::STEP_PX] > 0
    spans = []
    for axis, length in enumerate(alpha.shape):
        places = np.flatnonzero(seen.any(axis=1 - axis)) * STEP_PX
        first, last = (places[0], places[-1]) if len(places) else (0, 0)
        spans.append((max(int(first) - MARGIN_PX, 0), min(int(last) + MARGIN_PX, length)))
    (top, bottom), (left, right) = spans
    halves = (slice(top // 2, bottom // 2), slice(left // 2, right // 2))
    return (slice(top, bottom), slice(left, right)), halves


@lru_cache(maxsize=STEPS)
def tables(step: int) -> tuple[Table, Table]:
    """What is added to each luma, and to each chroma (128 stands for nothing).

    `step` is 1..STEPS for up to the usual light, and up to `MOST` times that for more.
    """
    share = np.clip((np.arange(256) - LUMA_BLACK) / (LUMA_WHITE - LUMA_BLACK), 0, 1)
    light = np.rint((LUMA_WHITE - LUMA_BLACK) * added(share, step / STEPS))
    gain = COLOR * float(added(np.array([SKIN]), step / STEPS)[0]) / SKIN
    chroma = np.arange(256) - CHROMA_NEUTRAL
    room = np.maximum(CHROMA_NEUTRAL - 16 - np.abs(chroma), 0)  # to the end of its range
    tint = np.clip(np.rint(gain * chroma), -room, room) + CHROMA_NEUTRAL
    return light.astype(np.uint8), tint.astype(np.uint8)


def added(share: NDArray[np.float64], strength: float) -> NDArray[np.float64]:
    """What is added to luma, both as shares of its range: most in the shadows, none at the ends."""
    toe = share**2 / (share**2 + TOE**2)
    return strength * LIFT * toe * share * (1 - share) ** 3


def _smooth(plane: Planes) -> Planes:
    return np.asarray(cv2.blur(plane, (GRAIN_PX, GRAIN_PX)), np.uint8)
