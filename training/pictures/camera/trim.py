"""Shoulders for people whom a side of the picture has cut.

Most pictures of people are upright and closer than a webcam's: both shoulders end at the picture's
edge. Such a person can stand in a wide picture only as a face that fills it, which is not how
people sit in calls. So the straight cut is made a sleeve: rounded on top, hanging down below.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from training.data import Image, Person, person_of

HIGHEST = 0.35
"""Of the person's height from the top: a cut that begins above this goes through the head."""

INSET = 0.02, 0.14
"""How far inside of the picture's edge the sleeve begins, as a share of its width."""

ROUNDING = 0.04, 0.2
"""Radius of the shoulder, as a share of the width."""

SLOPE = -0.02, 0.12
"""Columns inwards for each row down."""


def trimmed(person: Person, rng: np.random.Generator) -> Person:
    """The same person with sleeves where a side cut the shoulders; as it is where it cut a head."""
    alpha = person.alpha
    if person.cut_left:
        alpha = _sleeved(alpha, person.box, rng)
    if person.cut_right:
        alpha = _sleeved(alpha[:, ::-1], person.box, rng)[:, ::-1]
    if not (alpha > 127).any() or np.array_equal(alpha, person.alpha):
        return person
    own = np.ascontiguousarray(alpha)
    return person_of(
        person.source, person.name, person.rgb, own, doubt=person.doubt, weight=person.weight
    )


def _sleeved(alpha: Image, box: tuple[int, int, int, int], rng: np.random.Generator) -> Image:
    """The alpha with its left side cut to a sleeve; of the box, only top and bottom count."""
    height, width = alpha.shape
    inset, radius = width * rng.uniform(*INSET), width * rng.uniform(*ROUNDING)
    slope, wave = rng.uniform(*SLOPE), rng.normal(size=5) * 0.01 * width
    column = alpha[:, int(inset)] > 127
    first_cut, first = int(np.argmax(alpha[:, 1] > 127)), int(np.argmax(column))
    head = box[1] + HIGHEST * (box[3] - box[1])
    if not column.any() or min(first, first_cut) < head:
        return alpha
    rows = np.arange(height, dtype=np.float64)
    below = np.clip((rows - first) / radius, 0, 1)
    corner = radius * (1 - np.sqrt(1 - (1 - below) ** 2))
    bends = np.interp(rows, np.linspace(first, height, wave.size), wave)
    side = inset + corner + slope * np.maximum(rows - first, 0) + bends
    kept = cv2.multiply(np.ascontiguousarray(alpha), _right_of(side, width), scale=1 / 255)
    return np.asarray(kept, np.uint8)


def _right_of(side: NDArray[np.float64], width: int) -> Image:
    """255 right of that column in each row, 0 left of it, soft between."""
    soft = max(1.0, 0.006 * width)
    columns = np.arange(width, dtype=np.float32)
    share = (columns[None, :] - side[:, None].astype(np.float32)) / np.float32(soft) + 0.5
    return np.asarray(np.clip(share, 0, 1) * 255, np.uint8)
