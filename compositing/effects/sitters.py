"""Who sits in a matte, and which crop shows them as a photographer would: head and shoulders."""

from __future__ import annotations

from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from compositing.effects.crop import Crop, inside, whole
from video.frame import Alpha

CELLS = 160
"""Cells across the small picture that is looked at: each is one pixel of the matte."""

LEAST_SHARE = 0.012
"""Of the picture, below which a patch of matte is nobody; a person far down the room has more."""

LEAST_OF_LARGEST = 0.2
"""Of the largest person, below which a patch is a hand or a passer-by far behind."""

ARM = 0.25
"""What is thinner, as a share of the width that holds most of a person, is an arm or a hand."""

MOST = 0.1
"""Share of a person's cells beyond that width, at either side."""

TAIL = 0.03
"""Share of a person's cells that is left out at either side."""

BUST = 1.0
"""How far head and shoulders reach down from the top of the head, in widths of the shoulders."""

HEAD = (0.15, 0.4)
"""Between which heights below the top, in the same measure, the head's width is taken."""

SHOULDERS = 1.9
"""Width of shoulders in heads: what is assumed where a face so close hides the bottom of it all."""

ROOM_AROUND = 1.0
"""Width of the crop beyond the people, in widths of their shoulders."""

LEAST_ROOM_AROUND = 0.5
"""The same where a tighter crop brings a person to the middle who sits beside it."""

HEADROOM = 0.14
"""Share of the crop above the highest head."""

MOST_ZOOM = 1.8
"""Beyond it a picture of 720 lines has no detail left."""


WORTH_A_CROP = 0.96
"""Share of the width above which a crop would blur the picture and show nothing better."""


class Sitter(NamedTuple):
    """One person in pixels of the matte: the sides and the top of head and shoulders."""

    left: float
    right: float
    top: float

    @property
    def width(self) -> float:
        return self.right - self.left


def crop_for(alpha: Alpha) -> Crop | None:
    """The crop, within the picture, that shows everybody in the matte; None where nobody is."""
    size = (alpha.shape[1], alpha.shape[0])
    found = sitters(alpha)
    if not found:
        return None
    left, right = min(one.left for one in found), max(one.right for one in found)
    top = min(one.top for one in found)
    bottom = max(one.top + 0.7 * one.width for one in found)
    mean_width = sum(one.width for one in found) / len(found)
    widths = [right - left + share * mean_width for share in (LEAST_ROOM_AROUND, ROOM_AROUND)]
    tall = (bottom - top) / (1 - HEADROOM) * size[0] / size[1]
    x = (left + right) / 2
    centered = 2 * min(x, size[0] - x)
    width = min(max(centered, widths[0]), widths[1])
    width = max(width, tall, size[0] / MOST_ZOOM)
    if width > WORTH_A_CROP * size[0]:
        return whole(size)
    height = width * size[1] / size[0]
    return inside(Crop(x, top + (0.5 - HEADROOM) * height, width), size)


def sitters(alpha: Alpha) -> list[Sitter]:
    """Everybody in a matte (H, W) uint8, in no order; arms and hands do not count."""
    step = max(alpha.shape[1] // CELLS, 1)
    small = (alpha[step // 2 :: step, step // 2 :: step] > 127).view(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(small, connectivity=4)
    areas = stats[1:, cv2.CC_STAT_AREA]
    if count < 2 or areas.max() < LEAST_SHARE * small.size:
        return []
    least = max(LEAST_SHARE * small.size, LEAST_OF_LARGEST * areas.max())
    return [
        _scaled(_bust(np.asarray(labels == number)), step)
        for number, area in enumerate(areas, 1)
        if area >= least
    ]


def _bust(person: NDArray[np.bool_]) -> Sitter:
    """Head and shoulders of one person, in cells."""
    cells = cv2.morphologyEx(person.view(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    columns = cells.sum(axis=0, dtype=np.int32)
    side = round(ARM * (_quantile(columns, 1 - MOST) - _quantile(columns, MOST)))
    side += 1 - side % 2  # or the opening would move everything by a cell
    body = cv2.morphologyEx(
        cells, cv2.MORPH_OPEN, np.ones((side, side), np.uint8), borderType=cv2.BORDER_REPLICATE
    )
    if not body.any():
        body = cells
    top = int(np.flatnonzero(body.any(axis=1))[0])
    reach = float(body.any(axis=0).sum())
    left, right = 0.0, 0.0
    for _ in range(3):  # the width tells how far down to look, and that tells the width
        columns = body[top : top + max(round(BUST * reach), 1)].sum(axis=0, dtype=np.int32)
        left, right = _quantile(columns, TAIL), _quantile(columns, 1 - TAIL)
        reach = right - left
    rows = body[top + round(HEAD[0] * reach) : top + round(HEAD[1] * reach) + 1]
    head = float(np.median(rows.sum(axis=1)))
    wider = max(SHOULDERS * head - reach, 0) / 2
    return Sitter(left - wider, right + wider, float(top))


def _quantile(columns: NDArray[Any], share: float) -> float:
    """Where along the columns that share of their sum is reached, between two of them too."""
    running = np.concatenate(([0], np.cumsum(columns)))
    return float(np.interp(share * running[-1], running, np.arange(len(running))))


def _scaled(sitter: Sitter, step: int) -> Sitter:
    return Sitter(*(float(value) * step for value in sitter))
