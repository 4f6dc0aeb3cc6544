"""Canvas: the full-size alpha, repainted from frame to frame where the person's edge is."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from segmentation.refine.guide import Levels, Plane
from video.frame import Alpha, Planes, Size
from video.pixels import compiled
from video.pixels.tiles import Tiles, tile

TILE_CELLS = (2, 4)
"""Rows and columns of guide cells in a tile."""

GRAIN = 8
"""Levels by which a pixel may leave the luma of its cell without a sure tile being mistaken."""

FAINT = 102.0
"""Alpha below this many levels is thinned, the fainter the more: a veil of the room is seen sooner
than a hair is missed."""

SETTLED = 6
"""Levels from 0 or 255 within which a tile is filled: below them, shares of a step round to 0."""


class Canvas:
    """The full-size alpha of the last frame, and the grid of tiles in which it is repainted."""

    def __init__(self, size: Size, scale: int) -> None:
        self.grid: Size = (size[0] // scale, size[1] // scale)
        self.covered: Size = (self.grid[0] * scale, self.grid[1] * scale)
        self._scale = scale
        self._alpha = np.zeros((size[1], size[0]), np.uint8)
        self._tiles = tile(self.grid, *TILE_CELLS)
        self._lowest, self._highest = np.zeros((2, len(self._tiles)), np.int16)
        self._fresh = True

    @property
    def alpha(self) -> Alpha:
        """(H, W) uint8, read-only."""
        alpha = self._alpha.view()
        alpha.flags.writeable = False
        return alpha

    def paint(self, luma: Planes, small: Levels, slope: Plane, offset: Plane, share: Plane) -> None:
        """Repaint: pixel by pixel where an edge is or was; elsewhere 0 or 255 stays as it is."""
        if compiled.kernels is None:
            self._paint_tiles(luma, small, slope, offset, share)
        else:
            compiled.kernels.paint(
                luma, self._alpha, (slope, offset, share), small, self._scale,
                grain=GRAIN, faint=FAINT, settled=SETTLED, fresh=self._fresh,
                extremes=(self._lowest, self._highest),
            )  # fmt: skip
        self._fresh = False
        self._repeat_rest()

    def _paint_tiles(
        self, luma: Planes, small: Levels, slope: Plane, offset: Plane, share: Plane
    ) -> None:
        """In whole-array operations, tile for tile."""
        low, high = self._extremes(slope * small + offset, np.abs(slope) * GRAIN)
        edge = (high > 0) & (low < 255)
        if not self._fresh:  # a sure tile that changes at once would stand out from its neighbors
            edge |= (self._highest > low + SETTLED) | (self._lowest + SETTLED < low)
        flat = ~edge & ((self._lowest != low) | (self._highest != low))
        self._tiles.where(flat).scaled(self._scale).scatter(low[flat][:, None, None], self._alpha)
        self._lowest[flat] = self._highest[flat] = low[flat]
        if edge.any():
            blocks = self._paint_edges(self._tiles.where(edge), luma, slope, offset, share)
            self._lowest[edge], self._highest[edge] = blocks.min(axis=1), blocks.max(axis=1)

    def _extremes(self, level: Plane, leeway: Plane) -> tuple[Levels, Levels]:
        """Lowest and highest alpha in each tile and one cell around it, give or take the leeway."""
        window = np.ones((self._tiles.height + 2, self._tiles.width + 2), np.uint8)
        lowest = cv2.convertScaleAbs(_clearer(np.clip(level - leeway, 0, 255)))
        highest = cv2.convertScaleAbs(_clearer(np.clip(level + leeway, 0, 255)))
        corners = self._tiles.tops, self._tiles.lefts
        low = cv2.erode(lowest, window, anchor=(1, 1))[corners]
        high = cv2.dilate(highest, window, anchor=(1, 1))[corners]
        return low.astype(np.int16), high.astype(np.int16)

    def _paint_edges(
        self, tiles: Tiles, luma: Planes, slope: Plane, offset: Plane, share: Plane
    ) -> Planes:
        """What it painted, a row per tile."""
        full = tiles.scaled(self._scale)
        alpha = _rows_first(full.gather(luma))
        alpha *= self._widened(tiles, slope)
        alpha += self._widened(tiles, offset - slope * np.float32(128))
        alpha = _clearer(np.clip(alpha, 0, 255, out=alpha))
        if not self._fresh:
            before = _rows_first(full.gather(self._alpha))
            alpha -= before
            alpha *= self._widened(tiles, share)
            alpha += before
        alpha += 0.5
        blocks = np.empty((len(tiles), full.height, full.width), np.uint8)
        rows = alpha.reshape(full.height, len(tiles), full.width)
        np.copyto(blocks.transpose(1, 0, 2), rows, casting="unsafe")
        full.scatter(blocks, self._alpha)
        return blocks.reshape(len(tiles), -1)

    def _widened(self, tiles: Tiles, coefficient: Plane) -> Plane:
        """The tiles of a plane on the grid, interpolated to full size; laid out as `_rows_first`.

        Across first, for the whole plane: it is small. Then down, each row of all tiles at once.
        """
        scale = self._scale
        padded = cv2.copyMakeBorder(coefficient, 1, 1, 0, 0, cv2.BORDER_REPLICATE)
        wide = cv2.resize(padded, (padded.shape[1] * scale, padded.shape[0]))
        halo = Tiles(tiles.tops, tiles.lefts * scale, tiles.height + 2, tiles.width * scale)
        cells = _rows_first(halo.gather(wide))
        widened = np.empty((tiles.height * scale, cells.shape[1]), np.float32)
        for row in range(len(widened)):
            cell, weight = divmod((row + 0.5) / scale + 0.5, 1)
            above, below = cells[int(cell)], cells[int(cell) + 1]
            cv2.addWeighted(above, 1 - weight, below, weight, 0, dst=widened[row])
        return widened

    def _repeat_rest(self) -> None:
        """Where the grid leaves a few last rows or columns over, they repeat their neighbor."""
        width, height = self.covered
        self._alpha[:, width:] = self._alpha[:, width - 1 : width]
        self._alpha[height:] = self._alpha[height - 1]


def _clearer(alpha: Plane) -> Plane:
    """Alpha 0..255 with less of what is faint."""
    return np.asarray(alpha * np.minimum(alpha * np.float32(1 / FAINT), 1), np.float32)


def _rows_first(blocks: NDArray[Any]) -> Plane:
    """(N, height, width) as (height, N * width): one long row for each row of the blocks."""
    count, height, width = blocks.shape
    rows = np.empty((height, count, width), np.float32)
    np.copyto(rows, blocks.transpose(1, 0, 2))
    return rows.reshape(height, count * width)
