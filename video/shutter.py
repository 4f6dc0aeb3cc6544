"""Shutter: the privacy state machine, the one place that decides composite or cover.

It is born closed and fails closed. Only an alpha that makes sense, made from the very frame it is
for, opens it; whatever goes wrong closes it with a reason that the cover shows. It recovers by
itself: `REOPEN_AFTER` sensible alphas in a row open it again.

Every closing begins a new *generation*. Work belongs to the generation in which it began: an alpha
or a composite of an earlier one neither opens the shutter nor goes out, however late it arrives.
"""

from __future__ import annotations

import threading

import numpy as np
from numpy.typing import NDArray

from video.errors import ScrimError
from video.frame import Alpha, CoarseAlpha, Frame, Size
from video.reason import Reason

REOPEN_AFTER = 2
"""Sensible alphas in a row before a closed shutter opens: one may be luck."""

VISIBLE = 0.1
"""Alpha from which a cell lets something of the room through, as far as coverage goes."""

FULL_COVERAGE = 0.97
"""Coverage from which on the matte says that no room is to be hidden at all."""

SURE = 0.9
"""Alpha from which a cell is taken for person without any doubt."""

MOSTLY_DOUBT = 0.7
"""Share of cells between `VISIBLE` and `SURE` above which the matte has decided nothing.

0.59 is the most that a network in training showed in 1920 frames of 32 clips; noise has 0.8.
"""

SUDDEN_GAIN = 0.25
"""Growth of coverage from one frame to the next that no person makes: 0.08 in the same clips."""

FULL_GAIN = 0.1
"""The same where it ends at full coverage: who fills the picture came near step by step."""


class Shutter:
    """Open, or closed with a reason. Any thread may close it; one thread judges."""

    def __init__(self, reopen_after: int = REOPEN_AFTER) -> None:
        self._reopen_after = reopen_after
        self._lock = threading.Lock()
        self._reason: Reason | None = Reason.STARTING
        self._covered = False
        self._held: Reason | None = None
        self._good_in_a_row = 0
        self._coverage: float | None = None
        self._generation = 0

    @property
    def reason(self) -> Reason | None:
        """Why it is closed; None while it is open."""
        with self._lock:
            return self._closed()

    @property
    def generation(self) -> int:
        """How often it has been closed; to be read before any work on a frame begins."""
        with self._lock:
            return self._generation

    def shows(self, generation: int) -> bool:
        """Whether a composite that was begun in that generation may go out now."""
        with self._lock:
            return generation == self._generation and self._closed() is None

    def close(self, reason: Reason) -> None:
        """Closed until enough sensible alphas have come; what was known of the last one is void."""
        with self._lock:
            self._shut(reason)
            self._coverage = self._held = None

    def hold(self, reason: Reason) -> None:
        """Closed until `release`, however sensible the alphas; or until it closes for a fault."""
        with self._lock:
            self._shut(reason)
            self._held = reason

    def release(self) -> None:
        """Not held any more: closed until enough sensible alphas have come."""
        with self._lock:
            if self._held is not None:
                self._shut(self._held)
                self._coverage = self._held = None

    @property
    def is_held(self) -> bool:
        """Whether it was held, and neither released nor closed since."""
        with self._lock:
            return self._held is not None

    def cover(self, covered: bool) -> None:
        """The user's own switch: while on, nothing opens the shutter."""
        with self._lock:
            self._covered = covered

    def consent(self, generation: int) -> Reason | None:
        """Opens without any alpha, for a user who confirmed that the room may be seen."""
        with self._lock:
            if generation == self._generation:
                self._reason, self._coverage = None, None
            return self._closed()

    def judge(
        self,
        coarse: CoarseAlpha,
        grid: Size,
        generation: int,
        *,
        still: bool = False,
        confirmed: bool = False,
    ) -> Reason | None:
        """Why this frame must be covered; None where its coarse alpha may be shown.

        A still has no past to be sudden against and needs no second opinion; one `confirmed` by
        other looks may cover the whole picture.
        """
        fault = nonsense(coarse, grid)
        with self._lock:
            if fault is None and generation == self._generation:
                fault = self._accept(_share(coarse > VISIBLE), still=still or confirmed)
            if fault is not None:
                self._shut(fault)
            return self._closed()

    def _accept(self, coverage: float, *, still: bool) -> Reason | None:
        """Counts a well-formed alpha; or says what is sudden about it."""
        before, gain = self._coverage, coverage - (self._coverage or 0.0)
        if not still and coverage >= FULL_COVERAGE and (self._reason or gain >= FULL_GAIN):
            return Reason.MATTE_FULL
        self._coverage = coverage
        if not still and before is not None and gain >= SUDDEN_GAIN:
            return Reason.MATTE_SUDDEN
        self._good_in_a_row += 1
        if still or self._good_in_a_row >= self._reopen_after:
            self._reason = None
        return None

    def _shut(self, reason: Reason) -> None:
        self._reason, self._good_in_a_row, self._generation = reason, 0, self._generation + 1

    def _closed(self) -> Reason | None:
        return Reason.COVERED_BY_USER if self._covered else self._held or self._reason


def nonsense(coarse: CoarseAlpha, grid: Size) -> Reason | None:
    """What is wrong with a coarse alpha: None where it is well-formed."""
    if not isinstance(coarse, np.ndarray) or coarse.shape != (grid[1], grid[0]):
        return Reason.MATTE_SHAPE
    if coarse.dtype != np.float32:
        return Reason.MATTE_TYPE
    low, high = float(coarse.min()), float(coarse.max())
    if not (low >= -0.001 and high <= 1.001):  # NaN fails both comparisons
        return Reason.MATTE_RANGE
    if _share((coarse > VISIBLE) & (coarse < SURE)) > MOSTLY_DOUBT:
        return Reason.MATTE_UNDECIDED
    return None


def check_refined(alpha: Alpha, coarse: CoarseAlpha, frame: Frame) -> None:
    """Nothing where a full-size alpha fits the frame and shows what the coarse one said.

    Raises:
        ScrimError: shape or type are wrong, or it shows far more of the picture.
    """
    if alpha.dtype != np.uint8 or alpha.shape != frame.y.shape:
        raise ScrimError(
            f"the refiner gave {alpha.dtype} {alpha.shape}; expected uint8 {frame.y.shape}"
        )
    shown, allowed = _share(alpha[::8] > 127), _share(coarse > VISIBLE)
    if shown - allowed > SUDDEN_GAIN:
        raise ScrimError(
            f"the refiner shows {shown:.0%} of the picture; expected about {allowed:.0%}"
        )


def _share(cells: NDArray[np.bool_]) -> float:
    """How many of them are true, 0..1; `mean` would make floats of them first."""
    return np.count_nonzero(cells) / cells.size
