"""Somebody in a still picture, set in motion: swaying, leaning, bending a little, all smoothly."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from training.data import Image, Person

WAVES = 3
"""Of different pace that each movement is the sum of."""

PACE = 0.08, 0.7
"""Radians a frame: from a breath to a hasty movement."""

SWAY, LEAN, TURN_DEGREES, BEND = 0.05, 0.03, 2.5, 0.02
"""How far: of the person's size across, of it nearer or farther, about the middle, of it bent."""

KNOTS = 5, 4
"""Places across and down that are bent, each for itself."""

LONG_SIDE_PX = 400
"""The picture is moved at that size."""


@dataclass(frozen=True)
class _Wave:
    """A smooth movement in `shape` directions, about 0, each of a spread of 1."""

    paces: NDArray[np.float64]
    turns: NDArray[np.float64]

    @classmethod
    def drawn(cls, rng: np.random.Generator, shape: tuple[int, ...]) -> _Wave:
        paces = np.exp(rng.uniform(np.log(PACE[0]), np.log(PACE[1]), WAVES))
        return cls(paces, rng.uniform(0, 2 * np.pi, (*shape, WAVES)))

    def at(self, moment: float) -> NDArray[np.float64]:
        moved = np.sin(self.paces * moment + self.turns).sum(-1)
        return np.asarray(moved * np.sqrt(2 / WAVES), np.float64)


def swaying(
    person: Person, moments: list[float], rng: np.random.Generator, much: float = 1.0
) -> list[Person]:
    """The person at each of these moments, in frames; `much` says how far all of it goes.

    Picture and label move together, what lies beyond the picture's edge is as the edge. Box and cut
    edges stay those of the picture.
    """
    person = _shrunk(person)
    height, width = person.alpha.shape
    size = float(max(person.box[2] - person.box[0], person.box[3] - person.box[1], 8)) * much
    middle = (person.box[0] + person.box[2]) / 2, float(person.box[3])
    sway, bend = _Wave.drawn(rng, (4,)), _Wave.drawn(rng, (KNOTS[1], KNOTS[0], 2))
    rows, columns = np.mgrid[:height, :width].astype(np.float32)
    shown = []
    for moment in moments:
        across, down, lean, turn = sway.at(moment)
        affine = cv2.getRotationMatrix2D(middle, TURN_DEGREES * much * turn, 1 + LEAN * much * lean)
        affine[:, 2] += SWAY * size * across, 0.3 * SWAY * size * down
        back = cv2.invertAffineTransform(affine).astype(np.float32)
        knots = (BEND * size * bend.at(moment)).astype(np.float32)
        field = cv2.resize(knots, (width, height), interpolation=cv2.INTER_CUBIC)
        x, y = (
            back[axis, 0] * columns + back[axis, 1] * rows + back[axis, 2] + field[..., axis]
            for axis in (0, 1)
        )
        shown.append(_moved(person, x, y))
    return shown


def _moved(person: Person, x: NDArray[np.float32], y: NDArray[np.float32]) -> Person:
    """The person where each place shows that of the picture which lies at (x, y)."""

    def moved(plane: Image) -> Image:
        border = cv2.BORDER_REPLICATE
        return np.asarray(cv2.remap(plane, x, y, cv2.INTER_LINEAR, borderMode=border), np.uint8)

    doubt = None if person.doubt is None else moved(person.doubt)
    return replace(person, rgb=moved(person.rgb), alpha=moved(person.alpha), doubt=doubt)


def _shrunk(person: Person) -> Person:
    height, width = person.alpha.shape
    scale = LONG_SIDE_PX / max(height, width)
    if scale >= 1:
        return person

    def small(plane: Image) -> Image:
        size = round(width * scale), round(height * scale)
        return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), np.uint8)

    left, top, right, bottom = (round(scale * side) for side in person.box)
    doubt = None if person.doubt is None else small(person.doubt)
    return replace(
        person, rgb=small(person.rgb), alpha=small(person.alpha), doubt=doubt,
        box=(left, top, right, bottom),
    )  # fmt: skip
