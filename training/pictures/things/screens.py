"""Screens behind people: dark flat things with straight edges, where a head and shoulders end.

A monitor stands on the desk behind who sits with the back to it; switched off it is as dark as a
shirt or hair before it, and an edge between the two is hardly there. `screened` draws one, with its
frame and foot, behind a person or into an empty room.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from training.data import Image
from training.pictures.blend import mix, plain
from training.pictures.people.limbs import FINE
from training.pictures.scene import figure_in

OFF = 0.6
TILTED = 0.06
"""How far a corner may be off, as a share of the width: the screen is seen from a side."""

Corners = NDArray[np.float64]


def screened(room: Image, alpha: Image, picture: Image, rng: np.random.Generator) -> Image:
    """The room with a screen beside whoever is in `alpha` (h, w), or anywhere if nobody is.

    `picture`, as large as the room, is what it shows when it is on.
    """
    height, width = alpha.shape
    person = figure_in(alpha)
    if person is not None:
        body = person.wide
        x = person.middle + rng.normal() * 0.5 * body
        middle = person.top + rng.uniform(0, 0.6) * person.tall
    else:
        body = rng.uniform(0.2, 0.6) * width
        x, middle = rng.uniform(0, 1) * width, rng.uniform(0.2, 0.8) * height
    wide = float(np.clip(rng.uniform(0.5, 1.3) * body, 0.1 * width, 0.7 * width))
    outer = _corners((x, middle), wide, wide * rng.uniform(0.5, 0.8), rng)
    frame = rng.uniform(0.01, 0.06)
    inner = outer + frame * (outer.mean(0) - outer)
    stand = _stand(outer, rng)
    case = np.full(3, rng.uniform(8, 70) if rng.random() < 0.75 else rng.uniform(140, 230))
    room = mix(plain(room, case), room, _filled(alpha.shape, [outer, *stand]))
    face = _dark_glass(room, rng) if rng.random() < OFF else picture
    return mix(face, room, _filled(alpha.shape, [inner]))


def _corners(
    place: tuple[float, float], wide: float, tall: float, rng: np.random.Generator
) -> Corners:
    square = np.array([[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]]) * (wide, tall)
    return np.asarray(square + place + rng.normal(size=(4, 2)) * TILTED * wide)


def _stand(outer: Corners, rng: np.random.Generator) -> list[Corners]:
    """Neck and foot under the lower edge, or neither: a wall carries it."""
    if rng.random() < 0.3:
        return []
    right, left = outer[2], outer[3]
    across, below = (right - left), (left + right) / 2
    down = np.array([-across[1], across[0]])
    reach = rng.uniform(0.1, 0.3)
    neck, foot = rng.uniform(0.03, 0.1), rng.uniform(0.12, 0.3)
    thick = rng.uniform(0.015, 0.04)

    def bar(half: float, top: float, bottom: float) -> Corners:
        sides = np.array([(-half, top), (half, top), (half, bottom), (-half, bottom)])
        return np.asarray(below + sides @ np.array([across, down]))

    return [bar(neck, -0.02, reach), bar(foot, reach, reach + thick)]


def _filled(shape: tuple[int, ...], shapes: list[Corners]) -> Image:
    drawn = np.zeros((FINE * shape[0], FINE * shape[1]), np.uint8)
    for corners in shapes:
        cv2.fillPoly(drawn, [np.rint(FINE * corners).astype(np.int32)], 255)
    small = cv2.resize(drawn, (shape[1], shape[0]), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8)


def _dark_glass(room: Image, rng: np.random.Generator) -> Image:
    """Nearly black, lighter towards a side, with the room opposite dimly in it."""
    height, width = room.shape[:2]
    knots = rng.uniform(0, rng.uniform(5, 35), (2, 3)) + rng.uniform(4, 25)
    light = cv2.resize(knots, (width, height), interpolation=cv2.INTER_LINEAR)[..., None]
    seen = room[:, ::-1] * rng.uniform(0, 0.08)
    return np.clip(light + seen, 0, 255).astype(np.uint8)
