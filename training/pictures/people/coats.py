"""Clothes with nobody in them: a coat on a chair, a shirt on a hook, a heap on a sofa.

To a network that has learned prints and folds they are a person who turned away. `with_coat` cuts
the trunk out of another picture, without head and hands, and hangs it into a room.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from training.data import Image, Person
from training.pictures.blend import fill, mix, superellipse
from training.pictures.people.limbs import like_skin

NECK = (0.55, 0.75)
"""Where the trunk begins, as a share of the height of whoever is in the picture."""

MOST_SKIN = 0.1
"""Share of the cloth that may have the color of skin: hands belong to people."""

LEAST_PX = 24
"""Least height of the cloth in its picture."""

CORNERS = 48
"""Of its outline."""

SIZES = (0.06, 0.3)
"""Half the cloth's width, as a share of the room's."""


def with_coat(room: Image, wearer: Person, rng: np.random.Generator) -> Image:
    """The room (h, w, 3) with what that person wears somewhere in it; as it was if that is skin."""
    cloth = _cloth(wearer, rng)
    if cloth is None:
        return room
    height, width = room.shape[:2]
    half = np.exp(rng.uniform(*np.log(SIZES))) * width
    scale = 2 * half / cloth.shape[1]
    middle = np.array([rng.uniform(0, width), rng.uniform(0.35, 1) * height])
    tilt = rng.normal() * 20
    turn = np.asarray(
        cv2.getRotationMatrix2D((cloth.shape[1] / 2, cloth.shape[0] / 2), tilt, scale), np.float64
    )
    turn[:, 2] += middle - np.array([cloth.shape[1], cloth.shape[0]]) / 2
    drawn = cv2.warpAffine(cloth, turn, (width, height), borderMode=cv2.BORDER_REFLECT)
    stencil = np.zeros((height, width), np.uint8)
    sides = np.array([half, half * rng.uniform(0.6, 1.6)])
    outline = superellipse(rng.uniform(0.4, 1.2), CORNERS) * sides * _uneven(rng)
    fill(stencil, outline, middle, float(np.radians(tilt)))
    soft = cv2.GaussianBlur(stencil, (0, 0), rng.uniform(0.4, 1.2))
    light = np.exp(rng.normal() * 0.25)
    lit = np.clip(np.asarray(drawn, np.float32) * np.float32(light), 0, 255).astype(np.uint8)
    return mix(lit, room, np.asarray(soft, np.uint8))


def _uneven(rng: np.random.Generator) -> NDArray[np.float64]:
    """By how much each corner of an outline is farther out than it was, (CORNERS, 1)."""
    around = np.linspace(0, 2 * np.pi, CORNERS, endpoint=False)
    waves = [np.cos(n * around + rng.uniform(0, 2 * np.pi)) / n for n in range(2, 6)]
    return np.asarray(1 + 0.15 * (rng.normal(size=len(waves)) @ waves), np.float64)[:, None]


def _cloth(wearer: Person, rng: np.random.Generator) -> Image | None:
    """A trunk (h, w, 3) between its outermost full columns; None where it is small or is skin."""
    left, top, right, bottom = wearer.box
    neck = top + round(rng.uniform(*NECK) * (bottom - top))
    inside = wearer.alpha[neck:bottom, left:right] > 250
    if len(inside) < LEAST_PX:
        return None
    columns = np.flatnonzero(inside.mean(axis=0) > 0.9)
    if columns.size < LEAST_PX:
        return None
    piece = wearer.rgb[neck:bottom, left + columns[0] : left + columns[-1] + 1]
    if like_skin(piece).mean() > MOST_SKIN:
        return None
    return np.ascontiguousarray(piece)
