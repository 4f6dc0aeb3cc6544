"""CloseUp: whether a matte that covers the whole frame is a face, confirmed by further inferences.

A network that fails says that all is person, and so does one that sees a face too close: it knows
people with a room about them. So it is given that: the frame, smaller, in a plain grey surround. A
person fills the frame in it and ends where it ends; a failure fills the surround, too, and a room
is known as one. Two sizes must agree, again and again, before the matte is believed.
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np

from video.frame import CHROMA_NEUTRAL, CoarseAlpha, Frame, Size, empty_planes, split
from video.protocols import Segmenter
from video.shutter import FULL_COVERAGE, MOSTLY_DOUBT, SURE, VISIBLE

SCALES = (0.5, 0.6)
"""How large the frame lies in its surround."""

SURROUND = 110
"""Luma about it."""

INSIDE, OUTSIDE = 0.98, 0.05
"""Least share of the frame that is person, and most of the surround, where a look agrees."""

EVERY, AGREEMENTS = 5, 6
"""Frames from one look to the next, and looks in a row that agree: a second of 30 fps."""

EVERY_THEN = 15
"""Frames from one look to the next once it is believed; one that disagrees ends that."""


class Look(NamedTuple):
    """What one look found: alpha within the frame, and whether a person fills it and ends there."""

    alpha: CoarseAlpha
    agrees: bool


class CloseUp:
    """Judges mattes that cover the whole picture; asks nothing while none does."""

    def __init__(self, segmenter: Segmenter) -> None:
        """`segmenter` is asked about frames that have no past; closed with this."""
        self._segmenter = segmenter
        self._full = 0
        """Frames in a row that were covered wholly."""
        self._agreed = 0

    def judged(self, frame: Frame, coarse: CoarseAlpha) -> tuple[CoarseAlpha, bool]:
        """The alpha to go on with, and whether other looks stand for it, whatever it covers.

        It is the one that was given; where that is undecided and they do stand for it, that of a
        look at this very frame.

        Raises:
            ModelError: the engine failed.
        """
        if np.count_nonzero(coarse > VISIBLE) < FULL_COVERAGE * coarse.size:
            self.reset()
            return coarse, False
        due = self._full % (EVERY_THEN if self._agreed >= AGREEMENTS else EVERY) == 0
        self._full += 1
        if due:
            agrees = all(self._look(frame, scale).agrees for scale in SCALES)
            self._agreed = self._agreed + 1 if agrees else 0
        if self._agreed < AGREEMENTS:
            return coarse, False
        if is_undecided(coarse):
            found = self._look(frame, SCALES[-1])
            if not found.agrees:
                self._agreed = 0
                return coarse, False
            size = coarse.shape[1], coarse.shape[0]
            coarse = np.asarray(cv2.resize(found.alpha, size), np.float32)
        return coarse, True

    def reset(self) -> None:
        """Forget what was agreed."""
        self._full = self._agreed = 0

    def close(self) -> None:
        """Free the engine; safe to call twice."""
        self._segmenter.close()

    def _look(self, frame: Frame, scale: float) -> Look:
        surrounded, (left, top, width, height) = surround(frame, scale)
        self._segmenter.reset()
        alpha = self._segmenter.segment(surrounded)
        x, y = alpha.shape[1] / surrounded.size[0], alpha.shape[0] / surrounded.size[1]
        right, bottom = round((left + width) * x), round((top + height) * y)
        inside = alpha[round(top * y) : bottom, round(left * x) : right]
        about = np.ones(alpha.shape, bool)
        about[max(round(top * y) - 2, 0) :, max(round(left * x) - 2, 0) : right + 2] = False
        middle = inside[1:-1, 1:-1]
        agrees = bool(
            (middle > 0.5).mean() >= INSIDE and (alpha[about] > VISIBLE).mean() <= OUTSIDE
        )
        return Look(inside, agrees)


def is_undecided(coarse: CoarseAlpha) -> bool:
    """Whether it says half of nearly everything."""
    return float(((coarse > VISIBLE) & (coarse < SURE)).mean()) > MOSTLY_DOUBT


def surround(frame: Frame, scale: float) -> tuple[Frame, tuple[int, int, int, int]]:
    """The frame in the middle of the lower edge of a grey picture half its size; where it lies.

    That is left, top, width and height, all even.
    """
    size = _even(frame.size[0] / 2), _even(frame.size[1] / 2)
    width, height = _even(size[0] * scale), _even(size[1] * scale)
    left, top = (size[0] - width) // 4 * 2, size[1] - height
    planes = empty_planes(size)
    parts = zip(
        (frame.y, frame.u, frame.v),
        split(planes),
        (1, 2, 2),
        (SURROUND, CHROMA_NEUTRAL, CHROMA_NEUTRAL),
        strict=True,
    )
    for plane, into, unit, grey in parts:
        into[:] = grey
        inner: Size = (width // unit, height // unit)
        small = cv2.resize(plane, inner, interpolation=cv2.INTER_AREA)
        into[top // unit :, left // unit : left // unit + inner[0]] = small
    return Frame(planes, frame.index, frame.captured_at), (left, top, width, height)


def _even(side: float) -> int:
    return max(4, round(side / 2) * 2)
