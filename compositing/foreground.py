"""The person's own color: the room that shines through soft edges is taken out, new light let in.

A camera saw I = alpha * person + (1 - alpha) * room. Mixing I itself with a new background keeps a
rim of the old room. Both colors are estimated as local means weighted by alpha, on a small grid,
and the rest of the equation is given to the person (blur fusion, Forte and Pitie 2021). Only tiles
in which alpha is partial are touched.
"""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from settings import Settings
from video.frame import Alpha, Frame, Planes, Size, empty_planes, split
from video.pixels.tiles import Tiles, extremes, tile

Plane = NDArray[np.float32]

CELL_PX = 8
"""Pixels per cell of the small grid; tiles are whole cells."""

TILE = (16, 32)
REACH = 2
"""Radius, in cells, of the local means."""

PURITY = np.rint(255 * (np.arange(256) / 255) ** 3).astype(np.uint8)
"""Weight of a cell by its alpha: a mixed cell says little about either color."""

FAINT = 0.5
"""Weight (of 255) with which a cell's own color stands in where neither color is near."""

WRAP = 1.0
"""Share of the background's light on the very edge of the person, at 100 percent."""

MATCH = 0.5
"""How far the person's light and tint go towards the background's, at 100 percent."""

MOST_SHIFT = np.array([24.0, 10.0, 10.0])
"""The same at most, of Y, U and V: a wall of pure green is no light, and turns nobody green."""

_TONE = np.clip((np.arange(256) - 16) / 219, 0, 1)
MIDTONES = 4 * _TONE * (1 - _TONE)
"""Share of the shift of Y at each value: a black shirt stays black, paper stays white."""

MATCH_PACE = 0.05
"""Share of a frame in the running light of the person and the scene: two thirds in 20 frames."""


class Foreground:
    """Turns a frame into one whose person may stand before another background."""

    def __init__(self) -> None:
        self._planes: Planes | None = None
        self._shift: NDArray[np.float64] | None = None

    def person(self, frame: Frame, alpha: Alpha, planes: Planes, settings: Settings) -> Frame:
        """The frame with the old room taken out of soft edges, lit by `planes` where asked.

        `planes` is the new background, I420 of the frame's size. The frame that comes back is valid
        until the next call; where alpha is 0 or 255 and no light is asked for, it is the same.
        """
        if self._planes is None or self._planes.shape != frame.planes.shape:
            self._planes, self._shift = empty_planes(frame.size), None
        np.copyto(self._planes, frame.planes)
        tiles = tile(frame.size, *TILE)
        low, high = extremes(alpha, tiles)
        mixed = tiles.where((low < 255) & (high > 0))
        if min(frame.size) < 2 * CELL_PX:
            return frame  # a thumbnail has no cells to take colors from
        if len(mixed):
            self._clean(frame, alpha, mixed)
        if settings.color_match:
            self._match(frame, alpha, planes, settings.color_match_percent / 100)
        if settings.light_wrap and high.any():
            near = tiles.where((self._near(low, tiles) < 255) & (high > 0))
            self._wrap(alpha, planes, near, WRAP * settings.light_wrap_percent / 100)
        return replace(frame, planes=self._planes)

    def _clean(self, frame: Frame, alpha: Alpha, mixed: Tiles) -> None:
        inside = cv2.LUT(small(alpha, CELL_PX), PURITY).astype(np.int16)
        outside = cv2.LUT(small(alpha, CELL_PX), PURITY[::-1].copy()).astype(np.int16)
        inside_sum = _mean(inside) + np.float32(FAINT)
        outside_sum = _mean(outside) + np.float32(FAINT)
        half = np.asarray(cv2.resize(alpha, (frame.u.shape[1], frame.u.shape[0])), np.uint8)
        assert self._planes is not None
        sources = (frame.y, frame.u, frame.v)
        for source, target, unit in zip(sources, split(self._planes), (1, 2, 2), strict=True):
            color = small(source, CELL_PX // unit).astype(np.int16) - np.int16(128)
            own = np.float32(FAINT) * color
            person = (_mean(inside * color) + own) / inside_sum + np.float32(128)
            room = (_mean(outside * color) + own) / outside_sum + np.float32(128)
            tiles = mixed if unit == 1 else mixed.halved()
            scale = CELL_PX // unit
            clean = unmixed(
                tiles.gather(source),
                tiles.gather(alpha if unit == 1 else half),
                widened(tiles, person, scale),
                widened(tiles, room, scale),
            )
            tiles.scatter(clean, target)

    def _match(self, frame: Frame, alpha: Alpha, planes: Planes, strength: float) -> None:
        """Shift luma and tint towards the background's, slowly, so that it does not pump.

        The strength, 0..1, is followed at once.
        """
        weights = small(alpha, CELL_PX).astype(np.float64)
        total = float(weights.sum())
        if total == 0:
            return
        shifts = []
        for source, scene, unit in zip(split(frame.planes), split(planes), (1, 2, 2), strict=True):
            color = small(source, CELL_PX // unit)
            person = float((weights * color).sum()) / total
            shifts.append(MATCH * (float(cv2.mean(scene)[0]) - person))
        now = np.clip(shifts, -MOST_SHIFT, MOST_SHIFT)
        self._shift = now if self._shift is None else self._shift + MATCH_PACE * (now - self._shift)
        assert self._planes is not None
        for plane, shift, (low, high), share in zip(
            split(self._planes),
            strength * self._shift,
            ((16, 235), (16, 240), (16, 240)),
            (MIDTONES, 1.0, 1.0),
            strict=True,
        ):
            table = np.clip(np.arange(256) + shift * share, low, high).round().astype(np.uint8)
            cv2.LUT(plane, table, dst=plane)

    def _wrap(self, alpha: Alpha, planes: Planes, near: Tiles, strength: float) -> None:
        """Let the background's light spill a little over the person's edge, of which it gets that
        share."""
        assert self._planes is not None
        if not len(near):
            return
        coverage = _mean(small(alpha, CELL_PX).astype(np.int16)) * np.float32(1 / 255)
        outside = np.float32(strength) * (1 - coverage)
        scenes = split(planes)
        for target, scene, unit in zip(split(self._planes), scenes, (1, 2, 2), strict=True):
            tiles = near if unit == 1 else near.halved()
            light = _mean(small(scene, CELL_PX // unit).astype(np.int16))
            blocks = tiles.gather(target).astype(np.float32)
            share = widened(tiles, outside, CELL_PX // unit)
            blocks += share * (widened(tiles, light, CELL_PX // unit) - blocks)
            tiles.scatter((blocks + np.float32(0.5)).astype(np.uint8), target)

    @staticmethod
    def _near(low: NDArray[np.uint8], tiles: Tiles) -> NDArray[np.uint8]:
        """The lowest alpha in each tile or one beside it."""
        columns = int(np.count_nonzero(tiles.tops == tiles.tops[0]))
        around = cv2.erode(low.reshape(-1, columns), np.ones((3, 3), np.uint8))
        return np.asarray(around, np.uint8).ravel()


def unmixed(image: Planes, alpha: Alpha, person: Plane, room: Plane) -> Planes:
    """The person's color where a picture mixes it with the room's; the picture where alpha is 255.

    All arrays share one shape; person and room are estimates 0..255.
    """
    weight = alpha * np.float32(1 / 255)
    rest = image - room
    rest -= weight * (person - room)
    rest *= weight
    rest += person
    np.clip(rest, 0, 255, out=rest)
    rest += np.float32(0.5)
    return np.asarray(rest.astype(np.uint8))


def small(plane: NDArray[np.uint8], factor: int) -> NDArray[np.uint8]:
    """The means of factor x factor blocks (a power of two); what fills no block is left out."""
    height, width = plane.shape
    plane = plane[: height // factor * factor, : width // factor * factor]
    while factor > 1:
        plane = np.asarray(cv2.resize(plane, (plane.shape[1] // 2, plane.shape[0] // 2)), np.uint8)
        factor //= 2
    return plane


def widened(tiles: Tiles, cells: Plane, scale: int) -> Plane:
    """The tiles (N, height, width) of a plane that is given on cells of `scale` pixels."""
    rows, columns = max(tiles.height // scale, 1), max(tiles.width // scale, 1)
    tops = np.minimum(tiles.tops // scale, cells.shape[0] - rows)
    lefts = np.minimum(tiles.lefts // scale, cells.shape[1] - columns)
    padded = cv2.copyMakeBorder(cells, 1, 1, 1, 1, cv2.BORDER_REPLICATE)
    blocks = Tiles(tops, lefts, rows, columns).gather(np.asarray(padded, np.float32), halo=1)
    size: Size = ((columns + 2) * scale, len(tiles) * (rows + 2) * scale)
    strip = cv2.resize(blocks.reshape(-1, columns + 2), size)
    blocks = strip.reshape(len(tiles), (rows + 2) * scale, size[0])
    return np.asarray(blocks[:, scale : scale + tiles.height, scale : scale + tiles.width])


def _mean(plane: NDArray[np.int16]) -> Plane:
    window = (2 * REACH + 1, 2 * REACH + 1)
    return np.asarray(cv2.boxFilter(plane, cv2.CV_32F, window), np.float32)
