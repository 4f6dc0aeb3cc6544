"""How good an alpha is: the metrics of the project, each defined once.

p is the alpha under test and g the truth, float (H, W) in 0..1; a clip is a sequence of them,
judged frame by frame (`ClipScore`), so that none has to be kept. A metric without anything to
measure (no background in g, say) is NaN; means leave it out.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

import cv2
import numpy as np
from numpy.typing import NDArray

Alpha = NDArray[np.floating]
Region = NDArray[np.bool_]
Scores = dict[str, float]

PERSON = 0.5
"""From this alpha on a pixel counts as person where a metric wants yes or no."""

VISIBLE = 0.1
"""From above this alpha on an onlooker makes out the room."""

TOLERANCE_PX = 2
BAND_PX = 12
GRAD_SIGMA = 1.4
GRAD_CUT = 0.01
"""The Gaussian of Grad ends where its density falls below this."""

BETTER_IS_MORE = frozenset({"iou", "miou", "bf", "hands"})
"""The metrics that should be large; all others should be small."""


def score(p: Alpha, g: Alpha) -> Scores:
    """Every metric of a single picture by name; IoU, BF, leak and loss are shares 0..1."""
    person_p, person_g = p >= PERSON, g >= PERSON
    overlap = iou(person_p, person_g)
    error = np.subtract(p, g, dtype=np.float32)
    return {
        "iou": overlap,
        "miou": (overlap + iou(~person_p, ~person_g)) / 2,
        "bf": boundary_f(person_p, person_g),
        "mad": 1000 * _mean(np.abs(error)),
        "grad": grad(p, g),
        "leak": leak(p, g),
        "loss": loss(p, g),
    }


def iou(a: Region, b: Region) -> float:
    """What both have of what either has, 0..1; 1 where both are empty: they agree."""
    either = np.count_nonzero(a | b)
    return np.count_nonzero(a & b) / either if either else 1.0


def boundary_f(person_p: Region, person_g: Region) -> float:
    """F-measure of the two boundaries: a pixel is right within 2 px of the other boundary.

    No boundary in either: 1; in one of them only: 0.
    """
    ours, truth = boundary(person_p), boundary(person_g)
    if not ours.any() or not truth.any():
        return float(ours.any() == truth.any())
    precision = float(_reach(truth)[ours].mean())
    recall = float(_reach(ours)[truth].mean())
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def boundary(person: Region) -> Region:
    """Person pixels with a neighbor (of four) that is none; the picture's edge is no boundary."""
    enclosed = np.ones_like(person)
    enclosed[1:] &= person[:-1]
    enclosed[:-1] &= person[1:]
    enclosed[:, 1:] &= person[:, :-1]
    enclosed[:, :-1] &= person[:, 1:]
    return person & ~enclosed


def band(g: Alpha, width_px: float = BAND_PX) -> Region:
    """The pixels within that distance of the true boundary, on both sides."""
    edge = boundary(g >= PERSON)
    if not edge.any():
        return np.zeros(g.shape, bool)
    far = cv2.distanceTransform((~edge).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE)
    return np.asarray(far <= width_px, bool)


def grad(p: Alpha, g: Alpha) -> float:
    """Sum of squared differences of the gradients' lengths, / 1000; both maps span 0..1 first."""
    difference = _steepness(_spread(p)) - _steepness(_spread(g))
    return float(np.square(difference).sum(dtype=np.float64)) / 1000


def leak(p: Alpha, g: Alpha) -> float:
    """Mean of p where there is nobody: the share of the room that shows."""
    return _mean(p[g <= 0])


def loss(p: Alpha, g: Alpha) -> float:
    """Mean of 1 - p where there is nothing but person: the share that is cut off."""
    return _mean(1 - p[g >= 1])


class ClipScore:
    """Collects a clip frame by frame, in order; `result` may be read at any time."""

    def __init__(self) -> None:
        self._rows: list[Scores] = []
        self._steps: list[float] = []
        self._flicker: list[float] = []
        self._before: tuple[Alpha, Alpha] | None = None
        self._band: Region | None = None
        self._still = True
        self._room = self._leaked = np.zeros((0, 0), bool)

    def add(self, p: Alpha, g: Alpha, *, single: bool = True) -> None:
        """The next frame; without `single` it counts for the metrics over time alone."""
        p, g = np.array(p, np.float32), np.array(g, np.float32)
        if single:
            self._rows.append(score(p, g))
        room = g <= 0
        leaked = room & (p > VISIBLE)
        if self._before is None:
            self._room, self._leaked, self._band = room, leaked, band(g)
        else:
            self._room, self._leaked = self._room | room, self._leaked | leaked
            self._step(p, g, *self._before)
        self._before = (p, g)

    def result(self) -> Scores:
        """Means over the frames, and dtSSD, union leak and, of a still person, static flicker."""
        over_time = {
            "dtssd": _mean(np.array(self._steps)),
            "union_leak": _mean(self._leaked[self._room]),
        }
        if self._still and self._flicker:
            over_time["flicker"] = _mean(np.array(self._flicker))
        return mean_scores(self._rows) | over_time

    def _step(self, p: Alpha, g: Alpha, p_before: Alpha, g_before: Alpha) -> None:
        moved, should_move = p - p_before, g - g_before
        error = np.square(moved - should_move).mean(dtype=np.float64)
        self._steps.append(100 * math.sqrt(float(error)))
        self._still = self._still and not should_move.any()
        if self._still and self._band is not None:
            self._flicker.append(_mean(np.abs(moved[self._band])))


def mean_scores(rows: Iterable[Mapping[str, float]]) -> Scores:
    """The mean of each metric over the rows that have it; NaN is left out, all NaN stays NaN."""
    columns: dict[str, list[float]] = {}
    for row in rows:
        for name, value in row.items():
            column = columns.setdefault(name, [])
            if not math.isnan(value):
                column.append(value)
    return {name: _mean(np.array(column)) for name, column in columns.items()}


def _mean(values: NDArray[np.generic]) -> float:
    return float(values.mean(dtype=np.float64)) if values.size else math.nan


def _reach(edge: Region) -> Region:
    """The pixels at most 2 px (Euclidean) away from the edge."""
    offsets = np.arange(-TOLERANCE_PX, TOLERANCE_PX + 1)
    disc = (offsets[:, None] ** 2 + offsets**2 <= TOLERANCE_PX**2).astype(np.uint8)
    return np.asarray(cv2.dilate(edge.astype(np.uint8), disc), bool)


def _spread(alpha: Alpha) -> NDArray[np.float32]:
    low, high = float(alpha.min()), float(alpha.max())
    if low == high:
        return np.zeros(alpha.shape, np.float32)
    return (np.asarray(alpha, np.float32) - np.float32(low)) / np.float32(high - low)


def _steepness(alpha: NDArray[np.float32]) -> NDArray[np.float32]:
    """Length of the gradient, by derivatives of a Gaussian of unit energy."""
    reach = math.ceil(
        GRAD_SIGMA * math.sqrt(-2 * math.log(GRAD_CUT * GRAD_SIGMA * math.sqrt(2 * math.pi)))
    )
    x = np.arange(-reach, reach + 1, dtype=np.float64)
    bell = np.exp(-np.square(x / GRAD_SIGMA) / 2)
    slope = x * bell
    bell, slope = bell / np.sqrt(np.square(bell).sum()), slope / np.sqrt(np.square(slope).sum())
    across = cv2.sepFilter2D(alpha, cv2.CV_32F, slope, bell, borderType=cv2.BORDER_REPLICATE)
    down = cv2.sepFilter2D(alpha, cv2.CV_32F, bell, slope, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.magnitude(across, down), np.float32)
