"""What stands before the camera, and who of it is a person."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from training.data import Image

SMALLEST_PX = 12
"""Who is less wide than that sits too far away for what stands beside to be told."""


@dataclass(frozen=True)
class Scene:
    """Before the camera: RGB (h, w, 3) and alpha (h, w), uint8.

    `behind` is the room without the person, RGB; None where the picture shows no more of it.
    `doubt` (h, w) is 255 where the label is not to be learned from; None where all of it is.
    """

    rgb: Image
    alpha: Image
    behind: Image | None = None
    doubt: Image | None = None


@dataclass(frozen=True)
class Figure:
    """Where people are in a picture, in its pixels: the middle across, the top, and how large."""

    middle: float
    top: float
    wide: float
    tall: float


def figure_in(alpha: Image) -> Figure | None:
    """The people of an alpha (h, w) taken together; None where nobody large enough is."""
    inside = alpha > 127
    columns, rows = np.flatnonzero(inside.any(axis=0)), np.flatnonzero(inside.any(axis=1))
    if columns.size < SMALLEST_PX:
        return None
    return Figure(float(columns.mean()), float(rows[0]), float(columns.size), float(rows.size))
