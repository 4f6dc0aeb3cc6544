"""Refiners: the coarse alpha of a network becomes a full-size matte, sharp and without flicker.

`GuidedRefiner` does three things, each on as few pixels as it can:

    coarse -> steadied      where the picture stands still, the alpha is averaged over time
           -> snapped       local ridge regressions of alpha on the picture's color, coarse to fine
           -> painted       at full size on the tiles that hold an edge; elsewhere alpha is 0 or 255

Inside, pictures are int16 planes around 0 and alpha is 0..255, so that sums of products are exact.
`docs/decisions/refiner.md` carries the measurements behind the numbers.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from settings import Settings
from video.frame import Alpha, CoarseAlpha, Frame, Planes, Size
from video.tiles import Tiles, tile

Plane = NDArray[np.float32]
Levels = NDArray[np.int16]
Color = tuple[Levels, Levels, Levels]
"""y, u, v on one grid, each less 128."""

LUMA_RIDGE, CHROMA_RIDGE = 13.0, 1.5
"""Variances (in levels squared) below which color says nothing: noise. Chroma spans a third."""

TILE_CELLS = (4, 8)
"""Rows and columns of guide cells in a tile."""


@dataclass(frozen=True)
class Tuning:
    """What quality costs. Radii are in cells of the grid the pass runs on.

    `half_radii`: passes on the half grid; `radius`: the last pass, on the guide grid; `smoothing`:
    how far coefficients are averaged; `contrasts`: gain around alpha .5 before the first pass,
    between passes and at the end; `still_share`: how much of a new alpha a still place takes;
    `rising_share`: the least it takes where the person gains, because a lost hand is worse than a
    late bit of room.
    """

    guide_width: int = 256
    half_radii: tuple[int, ...] = (4, 3)
    radius: int = 3
    smoothing: int = 2
    contrasts: tuple[float, float, float] = (2.0, 3.0, 1.5)
    still_share: float = 0.1
    rising_share: float = 0.3


class BilinearRefiner:
    """Stretches the coarse alpha and does no more: the reference, and the eco choice."""

    def refine(self, frame: Frame, coarse: CoarseAlpha, settings: Settings) -> Alpha:
        """Full-size alpha, (H, W) uint8; a new array."""
        small = cv2.convertScaleAbs(np.maximum(coarse, 0), alpha=255)
        full = cv2.resize(small, frame.size, interpolation=cv2.INTER_LINEAR)
        return feather(np.asarray(full, np.uint8), settings.feather_px)

    def reset(self) -> None:
        """Nothing to forget."""


class GuidedRefiner:
    """Sharp, still, full-size alpha. Owns the last alpha and the picture it belongs to."""

    def __init__(self, tuning: Tuning | None = None) -> None:
        self._tuning = tuning or Tuning()
        self._motion = Motion(self._tuning.still_share)
        self._steady: Plane | None = None
        self._canvas: _Canvas | None = None

    def refine(self, frame: Frame, coarse: CoarseAlpha, settings: Settings) -> Alpha:
        """Full-size alpha of this frame, (H, W) uint8, read-only; valid until the next call."""
        if self._canvas is None or self._canvas.size != frame.size:
            self.reset()
            self._canvas = _Canvas(frame.size, guide_scale(frame.size, self._tuning.guide_width))
        canvas = self._canvas
        color = color_of(frame, canvas.grid, canvas.covered)
        half = halve(color)
        share = self._motion.measure(half)
        steady = self._steadied(coarse, share)
        slope, offset = snap(steady, half, color, self._tuning)
        canvas.paint(frame.y, color[0], slope, offset, share)
        return feather(canvas.alpha, settings.feather_px)

    def reset(self) -> None:
        """Forget the clip: the next alpha is that of its own frame alone."""
        self._motion.reset()
        self._steady = None
        self._canvas = None

    def _steadied(self, coarse: CoarseAlpha, share: Plane) -> Plane:
        """The coarse alpha, averaged over time where the picture stands still."""
        if self._steady is None or self._steady.shape != coarse.shape:
            self._steady = coarse.copy()
        else:
            step = coarse - self._steady
            share = stretch(share, coarse.shape)
            rising = np.maximum(share, np.float32(self._tuning.rising_share))
            step *= np.where(step > 0, rising, share)
            self._steady += step
        return self._steady


class Motion:
    """Tells still places from moving ones, whatever the sensor's noise and the room's light."""

    def __init__(self, still_share: float) -> None:
        self._still_share = still_share
        self._reference: list[Plane] = []
        self._noise = 1.0

    def measure(self, color: Color) -> Plane:
        """How much of what is new to take, per cell: 1 where it moves, `still_share` where not."""
        now = [channel.astype(np.float32) for channel in color]
        if not self._reference or self._reference[0].shape != now[0].shape:
            self._reference = now
            return np.ones(now[0].shape, np.float32)
        steps = [after - before for after, before in zip(now, self._reference, strict=True)]
        steps[0] -= np.median(steps[0][::4, ::4])  # a lamp changes all, a person does not
        change = np.abs(steps[0]) + 2 * (np.abs(steps[1]) + np.abs(steps[2]))
        typical = float(np.median(change[::3, ::3]))
        self._noise += 0.1 * (typical - self._noise)
        around = np.ones((3, 3), np.uint8)
        moving = np.asarray(cv2.dilate(cv2.blur(change, (3, 3)), around), np.float32)
        share = moving * np.float32(0.5 / max(self._noise, 0.25)) - 1
        share = cv2.blur(np.clip(share, self._still_share, 1), (3, 3))
        for known, after in zip(self._reference, now, strict=True):
            np.add(known, share * (after - known), out=known)
        return np.asarray(share, np.float32)

    def reset(self) -> None:
        """Forget the scene."""
        self._reference = []


class _Canvas:
    """The full-size alpha of the last frame, and the grid of tiles in which it is repainted."""

    def __init__(self, size: Size, scale: int) -> None:
        self.size = size
        self.grid: Size = (size[0] // scale, size[1] // scale)
        self.covered: Size = (self.grid[0] * scale, self.grid[1] * scale)
        self._scale = scale
        self._alpha = np.zeros((size[1], size[0]), np.uint8)
        self._tiles = tile(self.grid, *TILE_CELLS)
        self._painted = np.zeros(len(self._tiles), np.uint8)
        self._fresh = True

    @property
    def alpha(self) -> Alpha:
        """(H, W) uint8, read-only."""
        alpha = self._alpha.view()
        alpha.flags.writeable = False
        return alpha

    def paint(self, luma: Planes, small: Levels, slope: Plane, offset: Plane, share: Plane) -> None:
        """Repaint: edge tiles pixel by pixel, the others only where 0 became 255 or back."""
        low, high = self._extremes(slope * small + offset)
        edge = (high > 0) & (low < 255)
        flat = ~edge & (self._painted != low)
        self._painted = np.where(edge, np.uint8(1), low)
        filled = self._tiles.where(flat).scaled(self._scale)
        filled.scatter(low[flat][:, None, None], self._alpha)
        if edge.any():
            self._paint_edges(self._tiles.where(edge), luma, slope, offset, share)
        self._fresh = False
        self._repeat_rest()

    def _extremes(self, level: Plane) -> tuple[Planes, Planes]:
        """Lowest and highest alpha in each tile and one cell around it."""
        small = cv2.convertScaleAbs(np.maximum(level, 0))
        window = np.ones((self._tiles.height + 2, self._tiles.width + 2), np.uint8)
        low = np.asarray(cv2.erode(small, window, anchor=(1, 1)), np.uint8)
        high = np.asarray(cv2.dilate(small, window, anchor=(1, 1)), np.uint8)
        corners = self._tiles.tops, self._tiles.lefts
        return low[corners], high[corners]

    def _paint_edges(
        self, tiles: Tiles, luma: Planes, slope: Plane, offset: Plane, share: Plane
    ) -> None:
        full = tiles.scaled(self._scale)
        alpha = full.gather(luma).astype(np.float32)
        alpha -= 128
        alpha *= self._widened(tiles, slope)
        alpha += self._widened(tiles, offset)
        np.clip(alpha, 0, 255, out=alpha)
        if not self._fresh:
            before = full.gather(self._alpha)
            alpha -= before
            alpha *= self._widened(tiles, stretch(share, slope.shape))
            alpha += before
        alpha += 0.5
        full.scatter(alpha.astype(np.uint8), self._alpha)

    def _widened(self, tiles: Tiles, coefficient: Plane) -> Plane:
        """The tiles of a plane on the grid, interpolated to full size: (N, height, width)."""
        padded = cv2.copyMakeBorder(coefficient, 1, 1, 1, 1, cv2.BORDER_REPLICATE)
        blocks = tiles.gather(padded, halo=1)
        count, rows, columns = blocks.shape
        size = columns * self._scale, count * rows * self._scale
        strip = cv2.resize(blocks.reshape(count * rows, columns), size)
        inner = slice(self._scale, -self._scale)
        blocks = np.asarray(strip, np.float32).reshape(count, rows * self._scale, size[0])
        return blocks[:, inner, inner]

    def _repeat_rest(self) -> None:
        """Where the grid leaves a few last rows or columns over, they repeat their neighbor."""
        width, height = self.covered
        self._alpha[:, width:] = self._alpha[:, width - 1 : width]
        self._alpha[height:] = self._alpha[height - 1]


def snap(coarse: Plane, half: Color, color: Color, tuning: Tuning) -> tuple[Plane, Plane]:
    """Slope and offset, on the guide grid, of alpha 0..255 as a function of luma less 128.

    Where the coarse alpha is sure, slope is 0 and offset is 0 or 255. Regressions run only on the
    rectangle around the rest, first on the half grid, where a window sees far, then on the grid.
    """
    first, between, last = tuning.contrasts
    alpha = contrast(stretch(coarse, half[0].shape) * np.float32(255), first)
    rows, columns = doubtful(alpha, 2 * max(tuning.half_radii, default=tuning.radius))
    if rows.stop == 0:
        sure = stretch(alpha, color[0].shape)
        return np.zeros_like(sure), sure
    near = half[0][rows, columns], half[1][rows, columns], half[2][rows, columns]
    for radius in tuning.half_radii:
        slope, offset = local_ridge(near, alpha[rows, columns], radius, tuning.smoothing)
        alpha[rows, columns] = contrast(slope * near[0] + offset, between)
    alpha = stretch(alpha, color[0].shape)
    rows, columns = doubled(rows), doubled(columns)
    near = color[0][rows, columns], color[1][rows, columns], color[2][rows, columns]
    slope, offset = np.zeros_like(alpha), alpha.copy()
    inner = local_ridge(near, alpha[rows, columns], tuning.radius, tuning.smoothing)
    slope[rows, columns] = inner[0] * np.float32(last)
    offset[rows, columns] = (inner[1] - np.float32(127.5)) * np.float32(last) + np.float32(127.5)
    return slope, offset


def local_ridge(color: Color, alpha: Plane, radius: int, smoothing: int) -> tuple[Plane, Plane]:
    """Slope and offset of alpha as a linear function of luma around each cell, chroma worked in.

    A guided filter with a color guide (He 2013): least squares in a window of 2*radius+1 with a
    ridge on the variances; the coefficients are averaged over 2*smoothing+1. Planes (h, w), alpha
    0..255.
    """
    y, u, v = color
    levels = (alpha + np.float32(0.5)).astype(np.int16)
    mean_y, mean_u, mean_v, mean = (_mean(plane, radius) for plane in (y, u, v, levels))
    yy = _covariance(y, y, mean_y, mean_y, radius) + np.float32(LUMA_RIDGE)
    yu = _covariance(y, u, mean_y, mean_u, radius)
    yv = _covariance(y, v, mean_y, mean_v, radius)
    uu = _covariance(u, u, mean_u, mean_u, radius) + np.float32(CHROMA_RIDGE)
    uv = _covariance(u, v, mean_u, mean_v, radius)
    vv = _covariance(v, v, mean_v, mean_v, radius) + np.float32(CHROMA_RIDGE)
    slope_y = _covariance(y, levels, mean_y, mean, radius)
    slope_u = _covariance(u, levels, mean_u, mean, radius)
    slope_v = _covariance(v, levels, mean_v, mean, radius)
    # LDL' elimination of the symmetric 3 x 3 system, all cells at once
    lower_u, lower_v = yu / yy, yv / yy
    uu -= lower_u * yu
    uv -= lower_v * yu
    vv -= lower_v * yv
    slope_u -= lower_u * slope_y
    slope_v -= lower_v * slope_y
    lower_uv = uv / uu
    vv -= lower_uv * uv
    slope_v -= lower_uv * slope_u
    slope_v /= vv
    slope_u /= uu
    slope_u -= lower_uv * slope_v
    slope_y /= yy
    slope_y -= lower_u * slope_u
    slope_y -= lower_v * slope_v
    mean -= slope_y * mean_y
    mean -= slope_u * mean_u
    mean -= slope_v * mean_v
    slope_y, slope_u, slope_v, offset = (
        _mean(plane, smoothing) for plane in (slope_y, slope_u, slope_v, mean)
    )
    offset += slope_u * u
    offset += slope_v * v
    return slope_y, offset


def contrast(alpha: Plane, gain: float) -> Plane:
    """Alpha 0..255 stretched around the middle and kept in its range."""
    stretched = alpha * np.float32(gain)
    stretched += np.float32(127.5 - 127.5 * gain)
    np.clip(stretched, 0, 255, out=stretched)
    return stretched


def doubtful(alpha: Plane, margin: int) -> tuple[slice, slice]:
    """Rows and columns of the rectangle, with a margin, outside which alpha is 0 or 255.

    Empty, 0 to 0, where alpha is 0 or 255 everywhere.
    """
    inside = cv2.inRange(alpha, 1.0, 254.0)
    left, top, width, height = cv2.boundingRect(inside)
    if height == 0:
        return slice(0, 0), slice(0, 0)
    rows = slice(max(top - margin, 0), top + height + margin)
    return rows, slice(max(left - margin, 0), left + width + margin)


def doubled(span: slice) -> slice:
    """The same span on a grid twice as fine."""
    return slice(2 * span.start, 2 * span.stop)


def color_of(frame: Frame, grid: Size, covered: Size) -> Color:
    """The frame on a grid (width, height) that stands for its upper left `covered` pixels."""
    width, height = covered
    luma = frame.y[:height, :width]
    chroma = (plane[: (height + 1) // 2, : (width + 1) // 2] for plane in (frame.u, frame.v))
    y, u, v = (shrunk(plane, grid).astype(np.int16) - np.int16(128) for plane in (luma, *chroma))
    return y, u, v


def halve(color: Color) -> Color:
    """The same on half the grid, each side rounded up."""
    height, width = color[0].shape
    size = (width + 1) // 2, (height + 1) // 2
    y, u, v = (np.asarray(cv2.resize(plane, size), np.int16) for plane in color)
    return y, u, v


def shrunk(plane: Planes, size: Size) -> Planes:
    """The plane at that size without aliasing: exact halvings (2 x 2 means), then one stretch."""
    while plane.shape[1] >= 2 * size[0] and plane.shape[0] >= 2 * size[1]:
        plane = np.asarray(cv2.resize(plane, (plane.shape[1] // 2, plane.shape[0] // 2)), np.uint8)
    return np.asarray(cv2.resize(plane, size), np.uint8)


def stretch(plane: Plane, shape: tuple[int, ...]) -> Plane:
    """The plane stretched bilinearly to that shape; a new array."""
    return np.asarray(cv2.resize(plane, (shape[1], shape[0])), np.float32)


def guide_scale(size: Size, guide_width: int) -> int:
    """Pixels per guide cell: near width / guide_width, and dividing both sides where one does."""
    width, height = size
    near = [
        scale
        for scale in range(1, min(size) + 1)
        if 0.8 * guide_width <= width / scale <= 1.3 * guide_width
    ]
    if not near:
        return max(1, min(round(width / guide_width), *size))
    return min(near, key=lambda s: (width % s + height % s, abs(width / s - guide_width)))


def feather(alpha: Alpha, outward_px: int) -> Alpha:
    """Alpha with a linear ramp that reaches `outward_px` beyond the edge; nowhere less than it was."""
    if outward_px == 0:
        return alpha
    grow = outward_px // 2
    soften = outward_px - grow
    grown = cv2.dilate(alpha, np.ones((2 * grow + 1, 2 * grow + 1), np.uint8))
    soft = cv2.blur(grown, (2 * soften + 1, 2 * soften + 1), borderType=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.max(soft, alpha), np.uint8)


def _mean(plane: Levels | Plane, radius: int) -> Plane:
    window = (2 * radius + 1, 2 * radius + 1)
    return np.asarray(
        cv2.boxFilter(plane, cv2.CV_32F, window, borderType=cv2.BORDER_REFLECT_101), np.float32
    )


def _covariance(a: Levels, b: Levels, mean_a: Plane, mean_b: Plane, radius: int) -> Plane:
    """Of |a| <= 128 and |b| <= 255: their products fit int16."""
    covariance = _mean(a * b, radius)
    covariance -= mean_a * mean_b
    return covariance
