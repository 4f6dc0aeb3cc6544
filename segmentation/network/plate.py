"""The plate: what the room looks like without the person, learned from the frames so far.

Who sits before a camera uncovers the room little by little, and what differs from a room that was
seen is likely the person: an arm thrown up, a hand at the frame's edge. Film calls a picture of the
empty set a clean plate; nobody on a call takes one, so this one is put together while the person
moves, from places where the network's own alpha says that nobody is. It is state of the network,
lives inside of its graph at a quarter of the grid, is never shown, and is gone with `reset`.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn import functional

from segmentation.network.exposure import expose

EVIDENCE_CHANNELS = 4
"""Signed difference from the plate in R, G and B, and where the plate is known."""

SCALE = 4
"""Cells of the grid in one of the plate, each way."""

LOOKS = 8
"""Frames in which a place has to be room before the plate is believed there.

From then on each counts as one of `LOOKS` + 1: light changes.
"""

CHANGED_UPDATE_RATE = 0.05
"""What is quite unlike the plate is taken into a known place that many times as slowly.

It may be an arm that the network misses for a moment, and half a minute later still a coat.
"""

ROOM, PERSON = 0.3, 0.9
"""Alpha below which a place is room, above which it is surely the person."""

LIKELY_ROOM, SECOND_LOOKS = 0.5, 3
"""Alpha below which a place that is not known is room to a second look, and how many it takes.

What is never seen as room is likely the person, and a network that was taught so would never let go
of a thing that it took for the person on the first frame. A second look forgets for once what is
known, and so judges such a thing by its looks alone.
"""

MARGIN_PX = 2
"""Grid pixels about a person that are not taken for room, however low their alpha: hair, shadow."""

MATCH_TOLERANCE = 0.03
"""Difference below which a sure person looks like the plate, which then holds the person."""

NOISE = 0.02
"""Difference, 0..1, that is none."""

CHANGE_THRESHOLD, MOST_MOVED = 0.06, 0.2
"""What differs by so much is something else. If more than a share of the room does, the camera was
moved, or a lamp lit."""

CONTRAST = 4.0
"""What differences, 0..1, are multiplied by for the network."""


Look = Tensor | float
"""1 for a second look, else 0; a tensor (1,) in the exported graph."""


class Plate(NamedTuple):
    """RGB 0..1 of the room (B, 3, h, w), and how well each place is known, 0..1 (B, 1, h, w)."""

    rgb: Tensor
    seen: Tensor


def unseen(small: Tensor) -> Plate:
    """The plate before the first frame, for pictures (B, 3, h, w) at its size."""
    return Plate(torch.zeros_like(small), torch.zeros_like(small[:, :1]))


def shrunk(image: Tensor) -> Tensor:
    """The picture at the size of the plate."""
    return functional.avg_pool2d(image, SCALE)


def evidence(small: Tensor, plate: Plate, share: Tensor, again: Look = 0.0) -> Tensor:
    """The picture less the plate, less noise, and whether that is known (B, channels, h, w).

    The difference is 0 where the plate is unknown, and to a second look it is so everywhere. Both
    are lit by `share`, as the picture is for the network.
    """
    known = (plate.seen >= 1).to(small.dtype) * (1 - again)
    difference = expose(small, share) - expose(plate.rgb, share)
    beyond = difference - difference.clamp(-NOISE, NOISE)
    return torch.cat([beyond * (known * CONTRAST), known], 1)


def dilate(alpha: Tensor, margin_px: int = 0) -> Tensor:
    """The highest alpha of the full grid in each place of the plate and so far around it.

    The margin is even; in two steps, for a wide window is slow.
    """
    pairs = functional.max_pool2d(alpha, 2)
    return functional.max_pool2d(pairs, SCALE // 2 + margin_px, SCALE // 2, margin_px // 2)


def update(small: Tensor, alpha: Tensor, plate: Plate, again: Look = 0.0) -> Plate:
    """The plate after a frame: `small` its picture, `alpha` its answer at the full grid.

    Places without anybody are taken in, the first few times in equal shares, later slowly if they
    show something else than before; where the plate looks like somebody who is surely there, it is
    forgotten, for then it holds what was missed before. All of it is forgotten when much of the
    room has changed at once. A second look (`again` is 1) adds to what is unknown; of what is known
    it changes nothing.
    """
    there = dilate(alpha)
    room = (dilate(alpha, MARGIN_PX) < ROOM + again * (LIKELY_ROOM - ROOM)).to(small.dtype)
    change = small - plate.rgb
    difference = change.abs().amax(1, keepdim=True)
    known = (plate.seen >= 1).to(small.dtype)
    compared = room * known
    other = (difference > CHANGE_THRESHOLD).to(small.dtype)
    moved = (compared * other).sum((1, 2, 3), keepdim=True)
    same_room = moved <= MOST_MOVED * compared.sum((1, 2, 3), keepdim=True)
    seen = plate.seen * same_room
    taken = room * (1 - again * known)
    share = taken / (LOOKS * seen + 1) * (1 - (1 - CHANGED_UPDATE_RATE) * same_room * known * other)
    wrong = ((there > PERSON) & (difference < MATCH_TOLERANCE)).to(small.dtype) * (1 - again)
    step = 1 / LOOKS + again * (1 / SECOND_LOOKS - 1 / LOOKS)
    seen = torch.clamp(seen + taken * step - wrong / LOOKS, 0, 1)
    return Plate(plate.rgb + share * change, seen)
