"""Things that touch a person and look like a part of one: what networks take for arms and laps.

A cushion between an arm and the trunk, a table's edge that ends at an elbow, a seat under a lap, a
cable over a shoulder: by its place it could be the person's, and often by its color. `beside` draws
one behind the person, at the outline or in a gap that the body leaves open.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from training.data import Image
from training.pictures.blend import fill, mix, stroke, superellipse
from training.pictures.camera.light import color_of_something

GAP = 0.4
"""How often the thing lies in a gap of the person, between an arm and the trunk or under a chin."""

ALIKE = 0.6
"""How often it has a color of the person's near by."""

Point = NDArray[np.float64]


def beside(
    room: Image, person: Image, alpha: Image, texture: Image, rng: np.random.Generator
) -> Image:
    """The room with a thing that touches whoever is in `alpha` (h, w); as it was if nobody is.

    `person` is the picture that `alpha` belongs to; `texture` what the thing is made of, in part.
    """
    place = _place(alpha, rng)
    if place is None:
        return room
    stencil = _stencil(alpha.shape, place, rng)
    color = _color(person, alpha, place, rng)
    return mix(_stuff(texture, color, rng), room, stencil)


def _place(alpha: Image, rng: np.random.Generator) -> Point | None:
    """A pixel (x, y) of the room at the person's outline, or in a gap of it."""
    inside = (alpha > 127).astype(np.uint8)
    outlines, _ = cv2.findContours(inside, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not outlines:
        return None
    if rng.random() < GAP:
        hull = np.zeros_like(inside)
        cv2.fillConvexPoly(hull, cv2.convexHull(max(outlines, key=len)), 1)
        where = np.flatnonzero((hull > 0) & (inside == 0))
    else:
        near = cv2.dilate(inside, np.ones((5, 5), np.uint8))
        where = np.flatnonzero((near > 0) & (inside == 0))
    if not where.size:
        return None
    y, x = divmod(int(where[int(rng.integers(where.size))]), alpha.shape[1])
    return np.array([x, y], np.float64)


def _stencil(shape: tuple[int, ...], place: Point, rng: np.random.Generator) -> Image:
    stencil = np.zeros(shape, np.uint8)
    kind = rng.random()
    if kind < 0.4:
        _cushion(stencil, place, rng)
    elif kind < 0.75:
        _board(stencil, place, rng)
    else:
        _cable(stencil, place, rng)
    return np.asarray(cv2.GaussianBlur(stencil, (0, 0), rng.uniform(0.4, 1.2)), np.uint8)


def _cushion(stencil: Image, place: Point, rng: np.random.Generator) -> None:
    """Something with round corners: a cushion, a seat, a bag."""
    width = stencil.shape[1]
    sides = rng.uniform(0.04, 0.22, 2) * width
    outline = superellipse(rng.uniform(0.25, 1), 40) * sides
    tilt = rng.normal() * 0.35
    fill(stencil, outline, place + rng.normal(size=2) * 0.4 * sides, tilt)


def _board(stencil: Image, place: Point, rng: np.random.Generator) -> None:
    """A straight thing that goes on beyond the person: a table, a shelf, the back of a sofa."""
    width = stencil.shape[1]
    half = rng.uniform(0.015, 0.15) * width
    length = rng.uniform(0.15, 1.2) * width
    to = -length if rng.random() < 0.5 else length
    start = -np.sign(to) * rng.uniform(0, 0.3) * width
    far = half * rng.uniform(0.3, 2.5)  # as seen along it
    tilt = rng.normal() * 0.25 + (np.pi / 2 if rng.random() < 0.2 else 0)
    corners = np.array([(start, -half), (to, -far), (to, far), (start, half)])
    fill(stencil, corners, place + np.array([0, rng.uniform(-1, 1) * half]), tilt)


def _cable(stencil: Image, place: Point, rng: np.random.Generator) -> None:
    """A bent narrow thing through the place: a cable, a strap, a lamp's arm."""
    width = stencil.shape[1]
    along = np.linspace(-1, 1, 24)
    angle = rng.uniform(0, np.pi)
    ends = np.array([np.cos(angle), -np.sin(angle)]) * rng.uniform(0.1, 0.4) * width
    bend = rng.normal(size=(2, 2)) * 0.12 * width
    points = place + along[:, None] * ends
    points += (along**2)[:, None] * bend[0] + (along**3 - along)[:, None] * bend[1]
    stroke(stencil, points, max(1, round(rng.uniform(0.008, 0.05) * width)))


def _color(person: Image, alpha: Image, place: Point, rng: np.random.Generator) -> Image:
    """A color of the person's near the place, lighter or darker by a little, or any."""
    alike = rng.random() < ALIKE
    reach = alpha.shape[1] // 10
    x, y = place.astype(int)
    near = slice(max(0, y - reach), y + reach + 1), slice(max(0, x - reach), x + reach + 1)
    colors = person[near][alpha[near] > 250]
    if not alike or not len(colors):
        return color_of_something(rng)
    chosen = colors[int(rng.integers(len(colors)))]
    other_light = np.exp(rng.normal(size=3) * 0.06 + rng.normal() * 0.2)
    return np.asarray(np.clip(chosen * other_light, 0, 255), np.uint8)


def _stuff(texture: Image, color: Image, rng: np.random.Generator) -> Image:
    """That color all over, lit from a side, with as much of the texture's light as chance gives."""
    grey = texture.mean(2, dtype=np.float32)
    print_ = grey / np.float32(max(float(grey.mean()), 8.0)) - 1
    wide = texture.shape[1]
    shade = np.linspace(rng.uniform(0.7, 1.15), rng.uniform(0.7, 1.15), wide, dtype=np.float32)
    light = shade[None, :] * (1 + np.float32(rng.uniform(0, 0.7)) * print_)
    return np.asarray(np.clip(light[..., None] * color, 0, 255), np.uint8)
