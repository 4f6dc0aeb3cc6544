"""Local ridge regressions: the coarse alpha becomes a linear function of the picture's color.

Alpha is 0..255 and color within 128 of 0 here: products fit int16, and sums of them are exact.
"""

from __future__ import annotations

import cv2
import numpy as np

from segmentation.refine.guide import Color, Levels, Plane
from segmentation.refine.tuning import Tuning
from video.pixels import compiled

LUMA_RIDGE, CHROMA_RIDGE = 13.0, 1.5
"""Variances (in levels squared) below which color says nothing: noise. Chroma spans a third."""


def snap(coarse: Plane, color: Color, tuning: Tuning) -> tuple[Plane, Plane]:
    """Slope and offset, on the guide grid, of alpha 0..255 as a function of luma less 128.

    Where the coarse alpha is sure, slope is 0 and offset is 0 or 255. Regressions run only on the
    rectangle around the rest, with wide windows first: each pass gives the next a better alpha.
    """
    margin = 2 * max(tuning.radii)
    if compiled.kernels is None:
        return snap_arrays(coarse, color, tuning, margin)
    snapped: tuple[Plane, Plane] = compiled.kernels.snap(
        coarse, color, tuning.radii, tuning.contrasts, smoothing=tuning.smoothing, margin=margin,
        luma_ridge=LUMA_RIDGE, chroma_ridge=CHROMA_RIDGE,
    )  # fmt: skip
    return snapped


def snap_arrays(coarse: Plane, color: Color, tuning: Tuning, margin: int) -> tuple[Plane, Plane]:
    """The same in whole-array operations."""
    first, between, last = tuning.contrasts
    alpha = contrast(coarse * np.float32(255), first)
    slope, offset = np.zeros_like(alpha), alpha.copy()
    rows, columns = doubtful(alpha, margin)
    if rows.stop == 0:
        return slope, offset
    near, inner = color[:, rows, columns], alpha[rows, columns]
    tilt, base = fit_passes(near, inner, tuning.radii, tuning.smoothing, between)
    slope[rows, columns] = tilt * np.float32(last)
    offset[rows, columns] = (base - np.float32(127.5)) * np.float32(last) + np.float32(127.5)
    return slope, offset


def fit_passes(
    color: Color, alpha: Plane, radii: tuple[int, ...], smoothing: int, gain: float
) -> tuple[Plane, Plane]:
    """Slope and offset by luma after one regression for each radius, alpha sharpened between."""
    ridge = None
    for radius in radii:
        if ridge is None or ridge.radius != radius:
            ridge = LocalRidge(color, radius)
        tilt, base = ridge.fit(alpha, smoothing)
        alpha = contrast(tilt * color[0] + base, gain)
    return tilt, base


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


def _mean(plane: Levels | Plane, radius: int, out: Plane | None = None) -> Plane:
    """The mean of a window of 2*radius+1 around each cell."""
    window = (2 * radius + 1, 2 * radius + 1)
    mean = cv2.boxFilter(plane, cv2.CV_32F, window, dst=out, borderType=cv2.BORDER_REFLECT_101)
    return np.asarray(mean, np.float32)
