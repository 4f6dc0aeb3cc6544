"""Chairs behind people: what networks take for shoulders, drawn, as rooms without people have none.

An office chair's back stands where a body could be, has a body's size and moves with it.
`with_chair` draws one behind a person or into an empty room: padded or stretched over a frame, with
or without a headrest and arms, in leather's and cloth's colors. Crude from near; on a network's
grid a chair.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from training.data import Image
from training.pictures.blend import fill, mix, superellipse
from training.pictures.people.limbs import FINE
from training.pictures.scene import figure_in

Floats = NDArray[np.float32]


def with_chair(room: Image, alpha: Image, rng: np.random.Generator) -> Image:
    """The room with a chair behind whoever is in `alpha` (h, w), or anywhere if nobody is."""
    height, width = alpha.shape
    person = figure_in(alpha)
    if person is not None:
        body = person.wide
        x = person.middle + rng.normal() * 0.45 * body
        top = person.top + rng.uniform(0.05, 0.6) * person.tall
    else:
        body = rng.uniform(0.12, 0.5) * width
        x, top = rng.uniform(-0.1, 1.1) * width, rng.uniform(0.2, 0.8) * height
    wide = float(np.clip(rng.uniform(0.6, 1.2) * body, 0.08 * width, 0.5 * width))
    stencil = _outline(alpha.shape, (x, top), wide, rng)
    return mix(_cover(stencil, rng), room, stencil)


def _outline(
    shape: tuple[int, ...], place: tuple[float, float], wide: float, rng: np.random.Generator
) -> Image:
    """Where the chair is: its back, (x, y) the middle of its upper edge, and what belongs to it."""
    drawn = np.zeros((FINE * shape[0], FINE * shape[1]), np.uint8)
    x, top = place
    tall = wide * rng.uniform(0.9, 1.6)
    lean = np.deg2rad(rng.normal() * 7)
    middle = np.array([x, top + tall / 2])
    back = _rounded(wide / 2, tall / 2, rng.uniform(2.3, 7), rng.uniform(0.75, 1.15))
    _fill(drawn, back, middle, lean)
    if rng.random() < 0.25:  # a frame: what is seen through it is the room
        inner = _rounded(0.4 * wide, 0.4 * tall, rng.uniform(2.3, 7), 1.0)
        _fill(drawn, inner, middle, lean, color=int(rng.integers(0, 256)))
    if rng.random() < 0.3:
        rest = _rounded(0.3 * wide, 0.12 * tall, rng.uniform(2.3, 5), 1.0)
        _fill(drawn, rest, middle - np.array([0, 0.65 * tall]), lean)
        stem = _rounded(0.06 * wide, 0.15 * tall, 6, 1.0)
        _fill(drawn, stem, middle - np.array([0, 0.5 * tall]), lean)
    if rng.random() < 0.4:
        arm = _rounded(rng.uniform(0.1, 0.2) * wide, 0.06 * tall, 4, 1.0)
        for side in (-1, 1):
            beside = np.array([side * rng.uniform(0.5, 0.65) * wide, 0.2 * tall])
            _fill(drawn, arm, middle + beside, lean)
    foot = _rounded(0.08 * wide, 0.6 * tall, 6, 1.0)
    _fill(drawn, foot, middle + np.array([0, tall]), lean)
    small = cv2.resize(drawn, (shape[1], shape[0]), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.GaussianBlur(small, (0, 0), rng.uniform(0.3, 1.2)), np.uint8)


def _rounded(half_wide: float, half_tall: float, power: float, taper: float) -> Floats:
    """A superellipse of these half sides about 0, `taper` times as wide above as below."""
    across, down = superellipse(2 / power, 48).T
    across *= 1 + (taper - 1) * (1 - down) / 2
    return np.stack([half_wide * across, half_tall * down], 1).astype(np.float32)


def _fill(
    drawn: Image, outline: Floats, middle: NDArray[np.float64], lean: float, color: int = 255
) -> None:
    fill(drawn, FINE * outline, FINE * middle, lean, color)


def _cover(stencil: Image, rng: np.random.Generator) -> Image:
    """The chair's stuff as large as the picture: a color, light from a side, padding, seams."""
    height, width = stencil.shape
    kind = rng.random()
    if kind < 0.5:  # black, grey
        color = np.full(3, rng.uniform(12, 110)) + rng.normal(0, 4, 3)
    elif kind < 0.65:  # cream, brown
        color = np.array([235.0, 205, 175]) * rng.uniform(0.3, 1)
    else:  # blue, red, green
        color = np.array(cv2.cvtColor(_hue(rng), cv2.COLOR_HSV2RGB)[0, 0], np.float64)
    inside = cv2.distanceTransform((stencil > 127).astype(np.uint8), cv2.DIST_L2, 3)
    padded = np.clip(inside / max(float(inside.max()), 1) * rng.uniform(1, 4), 0, 1)
    knots = rng.normal(size=(3, 4)).astype(np.float32) * 0.15
    light = cv2.resize(knots, (width, height), interpolation=cv2.INTER_CUBIC)
    light += 1 + rng.uniform(-0.1, 0.35) * (padded - 0.5)
    if rng.random() < 0.35:
        along = np.arange(height)[:, None] if rng.random() < 0.6 else np.arange(width)[None, :]
        period = rng.uniform(2.5, 0.12 * width)
        light -= rng.uniform(0.05, 0.3) * (np.sin(2 * np.pi * along / period) > rng.uniform(0.5, 1))
    return np.clip(color * light[..., None], 0, 255).astype(np.uint8)


def _hue(rng: np.random.Generator) -> Image:
    hsv = [rng.integers(180), rng.integers(60, 230), rng.integers(40, 200)]
    return np.array([[hsv]], np.uint8)
