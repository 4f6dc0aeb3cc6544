"""What was behind a sample before it was taken, as a plate would hold it.

No clip stands behind a sample, so its past is made up here, and with `recalled` in training as the
network itself would have seen it: where it finds somebody the room stays unknown, rightly or not;
what it misses of the person is taken for room, if it rested there, or stands before a room that was
seen. As in life the plate is sometimes wrong: moved by a jolt, of another light, with things in it
that have gone.
"""

from __future__ import annotations

import cv2
import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from segmentation.network.plate import MARGIN_PX, ROOM, SCALE, Plate, dilate
from training.data import Image
from training.pictures.blend import blob, mix

PERSON_LEVEL = 25
"""Alpha 0..255 from which a place of a picture is no room."""

NOTHING_KNOWN, ALL_KNOWN = 0.2, 0.2
"""Shares of plates of a first frame, and of rooms that were seen empty; else about the person."""

NEVER_SEEN, LEAST_UNSEEN = 0.5, 0.62
"""How often pieces of the room were never seen as such, and the level of a smooth field, 0..1, from
which on they were not.

A network knows the rooms it learns from, and takes nothing in them for a person; so all that it met
unknown was somebody, and in a strange room it would not let go of a coat on a chair.
"""

RESTED = 0.4
"""Share of what is missed of a person that was there all the time, so that the plate shows it."""

OTHER_LIGHT, VERY_OTHER_LIGHT = 0.5, 0.1
JOLT, PAN, OTHER_ROOM = 0.3, 0.08, 0.06
THINGS_GONE = 0.2

SWAYS_CELLS, LEAN = (1.0, 5.0), 0.05
"""How far off a person was a while ago: cells of the plate, a little or a lot; share of size."""


def small(picture: Image) -> Image:
    """The picture at the size of the plate."""
    height, width = picture.shape[:2]
    size = width // SCALE, height // SCALE
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)


def imagined(room: Image, hidden: Image, other: Image, rng: np.random.Generator) -> Image:
    """What the room looked like (h, w, 4): RGB, and 255 where the person did not hide it.

    All at the plate's size: `hidden` is the alpha of who stands before `room`, `other` is any other
    room.
    """
    reach = np.ones((3, 3), np.uint8)
    behind = cv2.dilate((hidden > PERSON_LEVEL).astype(np.uint8), reach) > 0
    plate = room
    if rng.random() < THINGS_GONE:
        for _ in range(int(rng.integers(1, 3))):
            plate = mix(other, plate, blob(rng, (hidden.shape[1], hidden.shape[0])))
    plate = _other_light(_displaced(plate, other, rng), rng)
    return np.dstack([plate, np.where(behind, np.uint8(0), np.uint8(255))])


def recalled(now: Tensor, truth: Tensor, found: Tensor, room: Tensor, seed: int) -> Plate:
    """The plates with which these pictures would be met, had the network watched before.

    `now` are the pictures (B, 3, h, w) and `room` what `imagined` made of them (B, 4, h, w), 0..1
    at the plate's size; `truth` and `found`, the network's own answer without a plate, are alphas
    at the full grid.
    """
    chance = torch.Generator().manual_seed(seed)

    def often(share: float) -> Tensor:
        return (torch.rand(len(now), 1, 1, 1, generator=chance) < share).to(now)

    there = dilate(found, MARGIN_PX)
    before = torch.minimum(_a_while_ago(there, chance), _a_while_ago(there, chance))
    empty, hidden = often(ALL_KNOWN), 1 - room[:, 3:]
    covered = torch.maximum((before >= ROOM) * (1 - empty), (there >= ROOM) * hidden)
    covered = torch.maximum(covered, _pieces(now, chance) * often(NEVER_SEEN))
    rested = often(RESTED) * (1 - empty) * (dilate(truth) >= ROOM)
    held = torch.maximum(hidden, rested)
    rgb = room[:, :3] + held * (now - room[:, :3])
    return Plate(rgb, (1 - covered) * (1 - often(NOTHING_KNOWN)))


def _pieces(like: Tensor, chance: torch.Generator) -> Tensor:
    """1 in a few smooth pieces of each picture, which may lie anywhere, else 0 (B, 1, h, w)."""
    rough = torch.rand(len(like), 1, 4, 6, generator=chance)
    field = functional.interpolate(rough, like.shape[2:], mode="bilinear", align_corners=False)
    return (field > LEAST_UNSEEN).to(like)


def _a_while_ago(alpha: Tensor, chance: torch.Generator) -> Tensor:
    """The alpha (B, 1, h, w) of people who stood a little or a lot elsewhere, nearer or farther."""
    batch, _, height, width = alpha.shape
    reach = torch.where(torch.rand(batch, generator=chance) < 0.5, *SWAYS_CELLS)
    by = torch.randn(batch, 2, generator=chance) * reach[:, None]
    grown = 1 + LEAN * torch.randn(batch, generator=chance)
    zero = torch.zeros(batch)
    across = torch.stack([grown, zero, 2 * by[:, 0] / width], 1)
    down = torch.stack([zero, grown, by[:, 1] / height], 1)  # half as much as across
    affine = torch.stack([across, down], 1).to(alpha)
    places = functional.affine_grid(affine, list(alpha.shape), align_corners=False)
    return functional.grid_sample(alpha, places, padding_mode="border", align_corners=False)


def _displaced(plate: Image, other: Image, rng: np.random.Generator) -> Image:
    """The camera was jolted, is being turned, or stands in another room."""
    kind = rng.random()
    height, width = plate.shape[:2]
    if kind < OTHER_ROOM:
        return other
    if kind > OTHER_ROOM + PAN + JOLT:
        return plate
    shift = rng.normal(size=2) * (0.06 * width if kind < OTHER_ROOM + PAN else 0.35)
    affine = np.array([[1, 0, shift[0]], [0, 1, shift[1]]])
    moved = cv2.warpAffine(plate, affine, (width, height), borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(moved, np.uint8)


def _other_light(plate: Image, rng: np.random.Generator) -> Image:
    kind = rng.random()
    if kind > OTHER_LIGHT + VERY_OTHER_LIGHT:
        return plate
    strength = 0.3 if kind < VERY_OTHER_LIGHT else 0.04
    gain = np.exp(rng.normal() * strength + rng.normal(size=3) * strength / 3)
    knots = np.exp(rng.normal(size=(3, 4)) * strength)  # a shadow that moves with the person
    shade = cv2.resize(knots, (plate.shape[1], plate.shape[0]), interpolation=cv2.INTER_CUBIC)
    lighter = np.clip(plate * (shade[..., None] * gain), 0, 255)
    return np.asarray(lighter.astype(np.uint8))
