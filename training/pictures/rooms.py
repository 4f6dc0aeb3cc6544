"""Rooms for people to stand before: crops of empty ones, with other light and things put in."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from training.data import Image
from training.pictures.blend import Grid, blob, cord, mix, plain
from training.pictures.camera.light import color_of_something, retint
from training.pictures.camera.webcam import blurred
from training.pictures.framing import crop_to_fill
from training.pictures.things.chairs import with_chair
from training.pictures.things.screens import screened

THINGS_BEHIND = 0.5
CORD = 0.3
JOINED_ROOMS = 0.3
CHAIR_ANYWHERE, SCREEN_ANYWHERE = 0.25, 0.1


class Rooms:
    """Draws rooms; `shares` says how often each picture (RGB) comes up, None that all do alike."""

    def __init__(self, pictures: list[Image], shares: NDArray[np.float64] | None = None) -> None:
        self._pictures = pictures
        even = np.full(len(pictures), 1 / len(pictures))
        self._ends = np.cumsum(even if shares is None else shares)

    def draw(self, rng: np.random.Generator, grid: Grid) -> Image:
        """A crop of a room, its light and focus changed, often with things put into it."""
        room = self.texture(rng, grid, 2.5)
        if rng.random() < JOINED_ROOMS:
            room = mix(self.texture(rng, grid, 2.5), room, _part(rng, grid))
        if rng.random() < 0.5:
            room = retint(room, rng, 0.35)
        if rng.random() < THINGS_BEHIND:
            for _ in range(int(rng.integers(1, 4))):
                room = self._thing(room, rng, grid)
        nobody = np.zeros((grid[1], grid[0]), np.uint8)
        if rng.random() < CHAIR_ANYWHERE:
            room = with_chair(room, nobody, rng)
        if rng.random() < SCREEN_ANYWHERE:
            room = screened(room, nobody, self.texture(rng, grid, 2.5), rng)
        if rng.random() < 0.3:
            room = blurred(room, float(rng.uniform(0.5, 0.012 * grid[0])))
        return room

    def texture(self, rng: np.random.Generator, grid: Grid, zoom: float) -> Image:
        """A crop of any room, up to `zoom` times closer."""
        drawn = int(np.searchsorted(self._ends, rng.random() * self._ends[-1], "right"))
        return crop_to_fill(self._pictures[drawn], rng, grid, zoom)

    def _thing(self, room: Image, rng: np.random.Generator, grid: Grid) -> Image:
        """A thing behind the person: round or angular (a cushion, a lamp, a poster), or a cord."""
        stencil = cord(rng, grid) if rng.random() < CORD else blob(rng, grid)
        if rng.random() < 0.5:
            texture = plain(room, color_of_something(rng))
            shade = np.linspace(rng.uniform(0.6, 1), rng.uniform(0.6, 1), grid[0], dtype=np.float32)
            texture = (texture * shade[None, :, None]).astype(np.uint8)
        else:
            texture = self.texture(rng, grid, 4)
        return mix(texture, room, stencil)


def _part(rng: np.random.Generator, grid: Grid) -> Image:
    """A stencil of one side of a straight line across the picture: where two walls meet."""
    width, height = grid
    turn = rng.uniform(0, 2 * np.pi)
    across = np.arange(width, dtype=np.float32)[None, :] - np.float32(rng.uniform(0, width))
    down = np.arange(height, dtype=np.float32)[:, None] - np.float32(rng.uniform(0, height))
    distance = across * np.float32(np.cos(turn)) + down * np.float32(np.sin(turn))
    return np.asarray(np.clip(255 * (distance + 0.5), 0, 255), np.uint8)
