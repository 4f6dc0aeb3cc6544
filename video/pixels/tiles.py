"""Tiles: the blocks of a picture that need per-pixel work, copied out together and put back.

A matte is 0 or 255 nearly everywhere; only the edge of the person needs arithmetic. Gathering the
blocks that hold it into one strip lets whole-array operations run on a tenth of the picture.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import cv2
import numpy as np
from numpy.lib.stride_tricks import as_strided
from numpy.typing import NDArray

Indices = NDArray[np.intp]


@dataclass(frozen=True)
class Tiles:
    """Blocks of `height` x `width` whose upper left corners lie at (`tops`, `lefts`).

    Blocks may overlap; all lie wholly inside the planes they are used on.
    """

    tops: Indices
    lefts: Indices
    height: int
    width: int

    def __len__(self) -> int:
        return len(self.tops)

    def scaled(self, factor: int) -> Tiles:
        """The same blocks on a plane `factor` times as fine."""
        return Tiles(
            self.tops * factor, self.lefts * factor, self.height * factor, self.width * factor
        )

    def halved(self) -> Tiles:
        """The same blocks on a plane half as fine; tops, lefts and sides must be even."""
        return Tiles(self.tops // 2, self.lefts // 2, self.height // 2, self.width // 2)

    def gather(self, plane: NDArray[Any], halo: int = 0) -> NDArray[Any]:
        """A copy (N, height + 2*halo, width + 2*halo) of the blocks.

        With a halo the plane must have been padded by that much on every side.
        """
        windows = _windows(plane, self.height + 2 * halo, self.width + 2 * halo)
        blocks: NDArray[Any] = windows[self.tops, self.lefts]
        return blocks

    def scatter(self, blocks: NDArray[Any] | NDArray[np.uint8], plane: NDArray[Any]) -> None:
        """Write the blocks, or what broadcasts to (N, height, width), into the plane."""
        _windows(plane, self.height, self.width)[self.tops, self.lefts] = blocks

    def spans(self) -> list[tuple[slice, slice]]:
        """Rows and columns of each run of neighboring blocks: to copy them without a strip."""
        if not len(self):
            return []
        breaks = (np.diff(self.tops) != 0) | (np.diff(self.lefts) > self.width)
        firsts = np.flatnonzero(np.concatenate(([True], breaks)))
        lasts = np.concatenate((firsts[1:], [len(self)])) - 1
        ends = self.lefts[lasts] + self.width
        runs = zip(
            self.tops[firsts].tolist(), self.lefts[firsts].tolist(), ends.tolist(), strict=True
        )
        return [(slice(top, top + self.height), slice(left, end)) for top, left, end in runs]

    def where(self, chosen: NDArray[np.bool_]) -> Tiles:
        """Only the blocks for which `chosen` (N,) is true."""
        return Tiles(self.tops[chosen], self.lefts[chosen], self.height, self.width)


@lru_cache(maxsize=16)
def tile(size: tuple[int, int], height: int, width: int) -> Tiles:
    """Tiles that cover a plane of (width, height) row by row.

    Where the sides do not divide, the last row and column overlap the one before.
    """
    plane_width, plane_height = size
    height, width = min(height, plane_height), min(width, plane_width)
    tops = np.minimum(np.arange(0, plane_height, height), plane_height - height)
    lefts = np.minimum(np.arange(0, plane_width, width), plane_width - width)
    grid_tops, grid_lefts = np.meshgrid(tops, lefts, indexing="ij")
    return Tiles(grid_tops.ravel(), grid_lefts.ravel(), height, width)


def _windows(plane: NDArray[Any], height: int, width: int) -> NDArray[Any]:
    """A view (rows, columns, height, width) of every block that a plane holds."""
    shape = (plane.shape[0] - height + 1, plane.shape[1] - width + 1, height, width)
    if plane.flags.c_contiguous:  # ten times as quick to make, and checked against the bounds
        return np.ndarray(shape, plane.dtype, plane, strides=plane.strides * 2)
    return as_strided(plane, shape, plane.strides * 2, writeable=plane.flags.writeable)


def extremes(plane: NDArray[np.uint8], tiles: Tiles) -> tuple[NDArray[Any], NDArray[Any]]:
    """The lowest and the highest value in each of the tiles that `tile` laid over that plane."""
    return (
        _extreme(plane, tiles, np.minimum, cv2.erode),
        _extreme(plane, tiles, np.maximum, cv2.dilate),
    )


def _extreme(
    plane: NDArray[np.uint8], tiles: Tiles, reduce: np.ufunc, spread: Callable[..., Any]
) -> NDArray[Any]:
    """Down each tile first, by whole arrays; a last row that overlaps is reduced on its own."""
    height, width = plane.shape
    whole = height // tiles.height
    bands = reduce.reduce(plane[: whole * tiles.height].reshape(whole, tiles.height, width), axis=1)
    if height % tiles.height:
        bands = np.vstack((bands, reduce.reduce(plane[-tiles.height :], axis=0)))
    across = spread(bands, np.ones((1, tiles.width), np.uint8), anchor=(0, 0))
    found: NDArray[Any] = across[:, tiles.lefts[: len(tiles) // len(bands)]].ravel()
    return found
