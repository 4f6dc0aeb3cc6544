"""Who stands where, how large, how upright, and what the picture shows of them."""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from training.data import Image, Person
from training.pictures.blend import Grid
from training.pictures.camera.light import own_color, relit, retint
from training.pictures.scene import Scene

Affine = NDArray[np.float64]

LEAST_SHOWN, CLOSE_UP = 0.6, 0.25
"""Share of a person's height that the grid has to show of a picture in its own scene, or else only
as many of them are shown so: a forehead is not what a webcam sees."""

P_MOTION_BLUR = 0.05
"""Share of pasted people who are so quick that they smear.

Nobody stands half outside: a network that is shown as few as 3 % of them takes a chair at the
frame's edge for somebody.
"""

BENT_SHAPE = 0.3

AS_TAKEN = 0.8
"""The smallest share of a webcam's own picture that is shown."""

LEANS = 2.0
"""Degrees by which a webcam's own picture is turned."""


def fits(person: Person, grid: Grid) -> bool:
    """Whether a crop of the grid's aspect shows most of the person."""
    height, width = person.alpha.shape
    tallest = min(height, width * grid[1] / grid[0])
    return bool(tallest >= LEAST_SHOWN * (person.box[3] - person.box[1]))


class Stood(NamedTuple):
    """A person set somewhere: RGB all over (h, w, 3), alpha (h, w), and where that is in doubt."""

    rgb: Image
    alpha: Image
    doubt: Image | None


def own_scene(
    person: Person, rng: np.random.Generator, grid: Grid, *, as_taken: bool = False
) -> Scene:
    """The picture itself, cropped to the grid's aspect somewhere around the person's head.

    With `as_taken` nearly all of it: it was framed by the camera that we are to serve.
    """
    height, width = person.alpha.shape
    aspect = grid[0] / grid[1]
    wider = not as_taken and rng.random() >= 0.8
    widest = min(width, height * aspect) * (1.35 if wider else 1.0)
    crop_width = widest * rng.uniform(AS_TAKEN if as_taken else 0.6, 1.0)
    crop_height = crop_width / aspect
    left, top, right, _ = person.box
    center_x = np.clip(
        rng.uniform(left, right) if rng.random() < 0.5 else (left + right) / 2,
        min(crop_width / 2, width / 2),
        max(width - crop_width / 2, width / 2),
    )
    head_room = rng.uniform(-0.05, 0.35) * crop_height
    low = min(crop_height / 2, height / 2)
    high = max(height - crop_height / 2, height / 2)
    anywhere = rng.uniform(low, high) if rng.random() < 0.3 else top - head_room + crop_height / 2
    center_y = np.clip(anywhere, low, high)
    turn = float(rng.normal() * LEANS) if as_taken else _tilt(rng)
    affine = _affine((center_x, center_y), grid[0] / crop_width, turn, rng.random() < 0.5, grid)
    reflects = as_taken or rng.random() < 0.6
    border = cv2.BORDER_REFLECT_101 if reflects else cv2.BORDER_CONSTANT
    rgb, alpha = (_warp(plane, affine, grid, border) for plane in (person.rgb, person.alpha))
    doubt = None if person.doubt is None else _warp(person.doubt, affine, grid, border)
    if rng.random() < BENT_SHAPE:
        rgb, alpha, doubt = _bent(Stood(rgb, alpha, doubt), rng)
    if rng.random() < 0.3:
        rgb = retint(rgb, rng, 0.25)
    return Scene(rgb, alpha, doubt=doubt)


def place_person(
    person: Person, room: Image, rng: np.random.Generator, grid: Grid, *, alone: bool, first: bool
) -> Stood:
    """The person in about the room's light, as large as the grid, and the alpha."""
    affine = _placement(person, rng, grid, alone=alone, first=first)
    picture = _warp(person.rgb, affine, grid, cv2.BORDER_REPLICATE)
    alpha = _warp(person.alpha, affine, grid, cv2.BORDER_CONSTANT)
    if alpha.max() < 128:
        return Stood(picture, np.zeros_like(alpha), None)
    doubt = person.doubt
    if doubt is not None:
        doubt = _warp(doubt, affine, grid, cv2.BORDER_CONSTANT)
    if rng.random() < BENT_SHAPE:
        picture, alpha, doubt = _bent(Stood(picture, alpha, doubt), rng)
    own = own_color(picture, alpha)
    if rng.random() < P_MOTION_BLUR:
        swept = 1 + 2 * int(rng.uniform(0.005, 0.04) * grid[0]), 1
        own, alpha = (np.asarray(cv2.blur(plane, swept), np.uint8) for plane in (own, alpha))
    if rng.random() < 0.5:
        own = retint(own, rng, 0.25)
    elif rng.random() < 0.3:  # a dark hood before a dark wall, a white shirt before a window
        own = retint(own, rng, 0.6, hue=0.3)
    if rng.random() < 0.7:
        own = relit(own, alpha, room, float(rng.uniform(0, 1)))
    return Stood(own, alpha, doubt)


def _placement(
    person: Person, rng: np.random.Generator, grid: Grid, *, alone: bool, first: bool
) -> Affine:
    """Head and shoulders before a camera; what a picture's edge cut stays at the frame's edge."""
    left, top, right, bottom = person.box
    box_height, box_width = max(bottom - top, 8), max(right - left, 8)
    width, height = grid
    tall = rng.uniform(0.55, 1.15) if person.cut_bottom else rng.uniform(0.4, 1.2)
    scale = tall * height / box_height
    if person.cut_left and person.cut_right:
        scale = max(scale, width / person.alpha.shape[1] * rng.uniform(1.0, 1.15))
    elif not alone:
        scale = min(scale, 0.7 * width / box_width)
    shift = rng.normal() * (0.13 if alone else 0.06)
    middle = 0.5 + shift if alone else (0.3 if first else 0.7) + shift
    flip = bool(rng.random() < 0.5)
    target_x = middle * width
    half = scale * box_width / 2
    cut_left, cut_right = (
        (person.cut_right, person.cut_left) if flip else (person.cut_left, person.cut_right)
    )
    if cut_left and not cut_right:
        target_x = min(target_x, half)
    if cut_right and not cut_left:
        target_x = max(target_x, width - half)
    reach = scale * box_height
    if reach > 1.2 * height and rng.random() < 0.85:  # too close for all: the head, not the belt
        target_y = rng.uniform(-0.15, 0.3) * height + reach / 2
    elif person.cut_bottom:
        target_y = height - reach / 2 + rng.uniform(0, 0.5) ** 2 * reach
    else:
        target_y = height / 2 + rng.normal() * 0.1 * height
    center = ((left + right) / 2, (top + bottom) / 2)
    turn = _tilt(rng)
    affine = _affine(center, scale, turn, flip, grid)
    affine[0, 2] += target_x - width / 2
    affine[1, 2] += target_y - height / 2
    return affine


def _tilt(rng: np.random.Generator) -> float:
    """Degrees: most heads are upright, some lean, a few turn so far that arms point anywhere."""
    kind = rng.random()
    return float(rng.normal() * (0 if kind < 0.45 else 5 if kind < 0.8 else 20))


def _affine(
    center: tuple[float, float], scale: float, turn_degrees: float, flip: bool, grid: Grid
) -> Affine:
    """Source pixels to grid pixels: `center` comes to the middle of the grid."""
    affine = cv2.getRotationMatrix2D(center, turn_degrees, scale)
    affine[0, 2] += grid[0] / 2 - center[0]
    affine[1, 2] += grid[1] / 2 - center[1]
    if flip:
        affine[0] = -affine[0]
        affine[0, 2] += grid[0]
    return np.asarray(affine, np.float64)


def _warp(picture: Image, affine: Affine, grid: Grid, border: int) -> Image:
    """The picture under the affine map, halved first where it shrinks much, so nothing aliases."""
    scale = float(np.hypot(affine[0, 0], affine[0, 1]))
    while scale < 0.6 and min(picture.shape[:2]) > 16:
        half = cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        picture = np.asarray(half, np.uint8)
        affine = affine @ np.array([[2, 0, 0.5], [0, 2, 0.5], [0, 0, 1]])
        scale *= 2
    return np.asarray(
        cv2.warpAffine(picture, affine, grid, flags=cv2.INTER_LINEAR, borderMode=border), np.uint8
    )


def _bent(stood: Stood, rng: np.random.Generator) -> Stood:
    """All of it under one smooth random displacement: other builds, shoulders, arms and hair."""
    height, width = stood.alpha.shape
    reach = rng.uniform(0.02, 0.08) * height
    knots = (rng.normal(size=(4, 5, 2)) * reach).astype(np.float32)
    field = cv2.resize(knots, (width, height), interpolation=cv2.INTER_CUBIC)
    across = field[..., 0] + np.arange(width, dtype=np.float32)[None, :]
    down = field[..., 1] + np.arange(height, dtype=np.float32)[:, None]

    def moved(plane: Image) -> Image:
        border = cv2.BORDER_REPLICATE
        return np.asarray(
            cv2.remap(plane, across, down, cv2.INTER_LINEAR, borderMode=border), np.uint8
        )

    doubt = None if stood.doubt is None else moved(stood.doubt)
    return Stood(moved(stood.rgb), moved(stood.alpha), doubt)


def crop_to_fill(picture: Image, rng: np.random.Generator, grid: Grid, zoom: float) -> Image:
    """A random crop of the grid's aspect, up to `zoom` times closer, maybe mirrored."""
    height, width = picture.shape[:2]
    crop_width = min(width, height * grid[0] / grid[1]) / rng.uniform(1, zoom)
    crop_height = crop_width * grid[1] / grid[0]
    center = (
        rng.uniform(crop_width / 2, width - crop_width / 2),
        rng.uniform(crop_height / 2, height - crop_height / 2),
    )
    affine = _affine(center, grid[0] / crop_width, 0.0, rng.random() < 0.5, grid)
    return _warp(picture, affine, grid, cv2.BORDER_REFLECT_101)
