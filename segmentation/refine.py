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
Color = NDArray[np.int16]
"""y, u, v on one grid, each less 128: (3, h, w)."""

LUMA_RIDGE, CHROMA_RIDGE = 13.0, 1.5
"""Variances (in levels squared) below which color says nothing: noise. Chroma spans a third."""

AROUND = np.ones((5, 5), np.uint8)
"""What moves takes its surroundings along: they are uncovered next."""

TILE_CELLS = (3, 4)
"""Rows and columns of guide cells in a tile."""


@dataclass(frozen=True)
class Tuning:
    """What quality costs.

    `guide_width`: about how many cells the guide grid is wide; `radii`: of the windows, pass by
    pass, in cells; `smoothing`: how far coefficients are averaged; `contrasts`: gain around alpha
    .5 before the first pass, between passes and at the end; `still_share`: how much of a new alpha
    a still place takes; `rising_share`: the least it takes where the person gains, because a lost
    hand is worse than a late bit of room.
    """

    guide_width: int = 160
    radii: tuple[int, ...] = (3, 3, 2)
    smoothing: int = 2
    contrasts: tuple[float, float, float] = (2.0, 3.0, 1.5)
    still_share: float = 0.1
    rising_share: float = 0.3


BEST = Tuning(guide_width=240)
"""For a network whose own edges are good, on a machine with time to spare."""


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
        self._steady = Steady(self._tuning.rising_share)
        self._canvas: _Canvas | None = None

    def refine(self, frame: Frame, coarse: CoarseAlpha, settings: Settings) -> Alpha:
        """Full-size alpha of this frame, (H, W) uint8, read-only; valid until the next call."""
        if self._canvas is None or self._canvas.size != frame.size:
            self.reset()
            self._canvas = _Canvas(frame.size, guide_scale(frame.size, self._tuning.guide_width))
        canvas = self._canvas
        color = color_of(frame, canvas.grid, canvas.covered)
        moving = self._motion.measure(color)
        steady, share = self._steady.update(stretch(coarse, color.shape[1:]), moving)
        slope, offset = snap(steady, color, self._tuning)
        canvas.paint(frame.y, color[0], slope, offset, share)
        return feather(canvas.alpha, settings.feather_px)

    def reset(self) -> None:
        """Forget the clip: the next alpha is that of its own frame alone."""
        self._motion.reset()
        self._steady.reset()
        self._canvas = None


class Steady:
    """The coarse alpha, averaged over time where the picture rests.

    A network trembles in small steps to and fro; those are taken in part. What it says again and
    again is believed, still picture or not: a shadow that it took for a sleeve must not stay.
    """

    def __init__(self, rising_share: float) -> None:
        self._rising_share = np.float32(rising_share)
        self._alpha: Plane | None = None
        self._dissent = np.zeros(0, np.float32)

    def update(self, coarse: Plane, moving: Plane) -> tuple[Plane, Plane]:
        """The averaged alpha, and how much of a new full-size alpha to take in each cell.

        `moving` is how much of what is new to take as far as the picture tells, 0..1.
        """
        if self._alpha is None or self._alpha.shape != coarse.shape:
            self._alpha, self._dissent = coarse.copy(), np.zeros_like(coarse)
            return self._alpha, np.ones_like(coarse)
        step = coarse - self._alpha
        share = np.where(step > 0, np.maximum(moving, self._rising_share), moving)
        share *= np.minimum(np.abs(step) * np.float32(1.5) + np.float32(0.3), 1)
        self._dissent += np.float32(0.3) * (step - self._dissent)
        persistent = np.clip(np.abs(self._dissent) * 5 - np.float32(0.25), 0, 1)
        share = np.maximum(share, persistent)
        self._dissent *= 1 - share
        step *= share
        self._alpha += step
        return self._alpha, np.maximum(moving, np.minimum(np.abs(step) * 12, 1))

    def reset(self) -> None:
        """Forget what was said before."""
        self._alpha = None


class Motion:
    """Tells still places from moving ones, whatever the sensor's noise and the room's light."""

    def __init__(self, still_share: float) -> None:
        self._still_share = still_share
        self._reference: Plane | None = None
        self._noise = 1.0

    def measure(self, color: Color) -> Plane:
        """How much of what is new to take, per cell: 1 where it moves, `still_share` where not.

        The reference it compares with is averaged like the alpha: what creeps adds up until it is
        seen.
        """
        if self._reference is None or self._reference.shape != color.shape:
            self._reference = color.astype(np.float32)
            return np.ones(color.shape[1:], np.float32)
        steps = color - self._reference
        lamp = np.float32(np.median(steps[0, ::4, ::4]))  # it changes all, a person does not
        change = np.zeros(color.shape[1:], np.float32)
        for step, common in zip(steps, (lamp, 0, 0), strict=True):
            # the mean before the magnitude: noise cancels in it, an edge that moves does not
            change += np.abs(cv2.blur(step, (3, 3)) - common)
        self._noise += 0.1 * (float(np.median(change[::3, ::3])) - self._noise)
        moving = np.asarray(cv2.dilate(change, AROUND), np.float32)
        share = moving * np.float32(0.5 / max(self._noise, 0.1)) - np.float32(1.25)
        share = np.asarray(cv2.blur(np.clip(share, self._still_share, 1), (3, 3)), np.float32)
        steps *= share
        self._reference += steps
        return share

    def reset(self) -> None:
        """Forget the scene."""
        self._reference = None


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
            alpha *= self._widened(tiles, share)
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


def snap(coarse: Plane, color: Color, tuning: Tuning) -> tuple[Plane, Plane]:
    """Slope and offset, on the guide grid, of alpha 0..255 as a function of luma less 128.

    Where the coarse alpha is sure, slope is 0 and offset is 0 or 255. Regressions run only on the
    rectangle around the rest, with wide windows first: each pass gives the next a better alpha.
    """
    first, between, last = tuning.contrasts
    alpha = contrast(coarse * np.float32(255), first)
    slope, offset = np.zeros_like(alpha), alpha.copy()
    rows, columns = doubtful(alpha, 2 * max(tuning.radii))
    if rows.stop == 0:
        return slope, offset
    near, inner = color[:, rows, columns], alpha[rows, columns]
    ridge = None
    for radius in tuning.radii:
        if ridge is None or ridge.radius != radius:
            ridge = LocalRidge(near, radius)
        tilt, base = ridge.fit(inner, tuning.smoothing)
        inner = contrast(tilt * near[0] + base, between)
    slope[rows, columns] = tilt * np.float32(last)
    offset[rows, columns] = (base - np.float32(127.5)) * np.float32(last) + np.float32(127.5)
    return slope, offset


class LocalRidge:
    """Alpha as a linear function of color around each cell: a guided filter with a color guide.

    Least squares in a window of 2*radius+1 with a ridge on the variances (He 2013). What depends on
    the color alone is worked out once, for as many alphas as are fitted to it.
    """

    def __init__(self, color: Color, radius: int) -> None:
        self.radius = radius
        self._color = color
        self._mean = np.empty(color.shape, np.float32)
        for plane, mean in zip(color, self._mean, strict=True):
            _mean(plane, radius, mean)
        yy, yu, yv = self._covariances(color, color[0], self._mean[0])
        uu, uv = self._covariances(color[1:], color[1], self._mean[1], start=1)
        (vv,) = self._covariances(color[2:], color[2], self._mean[2], start=2)
        # LDL' of the symmetric 3 x 3 system, all cells at once
        yy += np.float32(LUMA_RIDGE)
        self._lower_u, self._lower_v = yu / yy, yv / yy
        uu += np.float32(CHROMA_RIDGE)
        uu -= self._lower_u * yu
        uv -= self._lower_v * yu
        self._lower_uv = uv / uu
        vv += np.float32(CHROMA_RIDGE)
        vv -= self._lower_v * yv
        vv -= self._lower_uv * uv
        self._pivots = np.stack((yy, uu, vv))

    def fit(self, alpha: Plane, smoothing: int) -> tuple[Plane, Plane]:
        """Slope and offset of alpha (h, w), 0..255, as a function of luma; chroma is worked in.

        The coefficients are averaged over 2*smoothing+1.
        """
        levels = (alpha + np.float32(0.5)).astype(np.int16)
        mean = _mean(levels, self.radius)
        slopes = self._covariances(self._color, levels, mean)
        slope_y, slope_u, slope_v = slopes
        slope_u -= self._lower_u * slope_y
        slope_v -= self._lower_v * slope_y
        slope_v -= self._lower_uv * slope_u
        slopes /= self._pivots
        slope_u -= self._lower_uv * slope_v
        slope_y -= self._lower_u * slope_u
        slope_y -= self._lower_v * slope_v
        mean -= (slopes * self._mean).sum(axis=0)
        offset = _mean(mean, smoothing)
        offset += _mean(slope_u, smoothing) * self._color[1]
        offset += _mean(slope_v, smoothing) * self._color[2]
        return _mean(slope_y, smoothing), offset

    def _covariances(self, color: Color, other: Levels, mean: Plane, start: int = 0) -> Plane:
        """Of each plane of the color (from channel `start` on) with another plane, (n, h, w).

        Color is within 128 of 0 and the other within 255, so that products fit int16.
        """
        covariances = np.empty(color.shape, np.float32)
        for product, covariance in zip(color * other, covariances, strict=True):
            _mean(product, self.radius, covariance)
        covariances -= self._mean[start:] * mean
        return covariances


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


def color_of(frame: Frame, grid: Size, covered: Size) -> Color:
    """The frame on a grid (width, height) that stands for its upper left `covered` pixels."""
    width, height = covered
    color = np.empty((3, grid[1], grid[0]), np.int16)
    luma = frame.y[:height, :width]
    chroma = (plane[: (height + 1) // 2, : (width + 1) // 2] for plane in (frame.u, frame.v))
    for plane, small in zip((luma, *chroma), color, strict=True):
        np.subtract(shrunk(plane, grid), 128, out=small, dtype=np.int16)
    return color


def shrunk(plane: Planes, size: Size) -> Planes:
    """The plane at that size without aliasing: exact halvings (2 x 2 means), then one stretch."""
    while plane.shape[1] >= 2 * size[0] and plane.shape[0] >= 2 * size[1]:
        plane = np.asarray(cv2.resize(plane, (plane.shape[1] // 2, plane.shape[0] // 2)), np.uint8)
    return np.asarray(cv2.resize(plane, size), np.uint8)


def stretch(plane: Plane, shape: tuple[int, ...]) -> Plane:
    """The plane stretched bilinearly to that shape; a new array."""
    return np.asarray(cv2.resize(plane, (shape[1], shape[0])), np.float32)


def guide_scale(size: Size, guide_width: int) -> int:
    """Pixels per guide cell: near width / guide_width, leaving few pixels over on both sides."""
    width, height = size
    near = [
        scale
        for scale in range(1, min(size) + 1)
        if 0.8 * guide_width <= width / scale <= 1.3 * guide_width
    ]
    if not near:
        return max(1, min(round(width / guide_width), *size))
    return min(
        near, key=lambda s: abs(width / s / guide_width - 1) + (width % s + height % s) / 100
    )


def feather(alpha: Alpha, outward_px: int) -> Alpha:
    """Alpha with a ramp that reaches `outward_px` beyond the edge; nowhere less than before."""
    if outward_px == 0:
        return alpha
    grow = outward_px // 2
    soften = outward_px - grow
    grown = cv2.dilate(alpha, np.ones((2 * grow + 1, 2 * grow + 1), np.uint8))
    soft = cv2.blur(grown, (2 * soften + 1, 2 * soften + 1), borderType=cv2.BORDER_REPLICATE)
    return np.asarray(cv2.max(soft, alpha), np.uint8)


def _mean(plane: Levels | Plane, radius: int, out: Plane | None = None) -> Plane:
    """The mean of a window of 2*radius+1 around each cell."""
    window = (2 * radius + 1, 2 * radius + 1)
    mean = cv2.boxFilter(plane, cv2.CV_32F, window, dst=out, borderType=cv2.BORDER_REFLECT_101)
    return np.asarray(mean, np.float32)
