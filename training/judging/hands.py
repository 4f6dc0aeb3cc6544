"""Where hands are in the webcam stills of the validation groups, drawn once by eye.

`hands.csv` holds boxes in percent of the picture. A picture without a box has no hand that stands
out, or was not looked at: the metric is NaN there.
"""

from __future__ import annotations

import csv
import functools
from pathlib import Path

import numpy as np

from training.judging.metrics import PERSON, Alpha, Region, iou

REACH_PX = 24
"""How far about a box what is judged reaches, in pixels of a picture of `LONG_SIDE_PX`."""

LONG_SIDE_PX = 480

Box = tuple[float, float, float, float]
"""Left, top, right and bottom in percent of the picture."""


@functools.cache
def boxes() -> dict[str, list[Box]]:
    """The boxes by the name of the still."""
    found: dict[str, list[Box]] = {}
    with Path(__file__).with_name("hands.csv").open(newline="") as file:
        for row in csv.DictReader(file):
            box = (float(row["left"]), float(row["top"]), float(row["right"]), float(row["bottom"]))
            found.setdefault(row["id"], []).append(box)
    return found


def about_hands(shape: tuple[int, ...], of: list[Box]) -> Region:
    """True within `REACH_PX` of those boxes, (H, W); beyond the picture's edge is nothing."""
    height, width = shape[:2]
    reach = REACH_PX * max(width, height) / LONG_SIDE_PX
    region = np.zeros((height, width), np.bool_)
    for left, top, right, bottom in of:
        x0, x1 = (
            round(max(0.0, at)) for at in (left / 100 * width - reach, right / 100 * width + reach)
        )
        y0, y1 = (
            round(max(0.0, at))
            for at in (top / 100 * height - reach, bottom / 100 * height + reach)
        )
        region[y0:y1, x0:x1] = True
    return region


def hands_iou(p: Alpha, g: Alpha, name: str) -> float:
    """IoU of p and g about the hands of the still of that name; NaN where none is known."""
    of = boxes().get(name)
    if not of:
        return float("nan")
    region = about_hands(g.shape, of)
    return iou((p >= PERSON) & region, (g >= PERSON) & region)
