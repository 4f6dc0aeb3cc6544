"""The loops over every pixel, compiled; `import` fails with ImportError where there are none.

Each function here has a twin in NumPy and OpenCV beside its caller, which says what it computes;
results agree within one level. All release the interpreter's lock, allocate no picture and write to
nothing but what they name. Arrays are C-contiguous unless a stride is spoken of.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from scrim_kernels.library import loops as _loops
from scrim_kernels.library import place as _place  # noqa: F401 - tests hold it against NumPy
from scrim_kernels.library import strided as _strided

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]
Levels = NDArray[np.int16]

REVISION = 6
"""Raised with every change of what a function here takes or answers: another one is not used."""

SHRINKS = (2, 4, 8, 16)
LARGEST_SCALE = LARGEST_RADIUS = 32
LARGEST_REACH = 256
_SNAP_PLANES, _SNAP_LINES, _LINE_ENDS = 16, 19, 64


def composite(front: Bytes, back: Bytes, alpha: Bytes, out: Bytes) -> None:
    """Writes front where alpha is 255, back where it is 0, else their rounded mix, into `out`.

    Pictures are I420 (H*3/2, W), alpha is (H, W); chroma mixes by the means of 2 x 2 alphas.
    """
    height, width = alpha.shape
    if not front.shape == back.shape == out.shape == (height * 3 // 2, width):
        shapes = [picture.shape for picture in (front, back, out, alpha)]
        raise ValueError(f"pictures and alpha are {shapes}; expected I420 and its luma")
    half = np.empty(width // 2, np.uint8)
    _loops.scrim_composite(front, back, alpha, out, half, width, height)


def limit(y: Bytes, u: Bytes, v: Bytes, out: Bytes) -> None:
    """Writes planes of full range as I420 of limited range (H*3/2, W) into `out`.

    y is (H, W), H and W even; u and v are (H, W/2), of which two rows become their mean, or
    (H/2, W/2). Rows of y, u and v may lie apart.
    """
    height, width = y.shape
    rows = 2 * len(u) // max(height, 1)
    if height % 2 or width % 2 or out.shape != (height * 3 // 2, width):
        raise ValueError(f"luma is {y.shape}, out {out.shape}; expected even sides and its I420")
    if rows not in (1, 2) or not u.shape == v.shape == (height // 2 * rows, width // 2):
        raise ValueError(f"luma is {y.shape}, chroma {u.shape} and {v.shape}")
    if any(plane.dtype != np.uint8 or plane.strides[1] != 1 for plane in (y, u, v)):
        raise ValueError(f"planes are {[(p.dtype, p.strides) for p in (y, u, v)]}")
    planes = [place for p in (y, u, v) for place in (_strided(p), p.strides[0])]
    _loops.scrim_limit(*planes, rows, width, height, out)


def unpack(packed: Bytes, *, chroma_first: bool, out: Bytes) -> None:
    """Writes packed 4:2:2 (H, W, 2) as I420 into `out`; a chroma is the rounded mean of two rows.

    H and W are even. In each pair of bytes the luma comes first, or the chroma.
    """
    height, width, _ = packed.shape
    if packed.shape[2] != 2 or height % 2 or width % 2 or out.shape != (height * 3 // 2, width):
        raise ValueError(f"packed is {packed.shape}, out {out.shape}; expected even sides")
    row = np.empty(2 * width, np.uint8)
    _loops.scrim_unpack(packed, chroma_first, width, height, out, row)


def shrink(plane: Bytes, factor: int) -> Bytes:
    """The rounded means of blocks of factor x factor (one of `SHRINKS`); a new array.

    Rows may lie apart (a stride). Rows and columns beyond whole blocks do not count.
    """
    height, width = plane.shape
    if factor not in SHRINKS or plane.strides[1] != 1 or plane.dtype != np.uint8:
        raise ValueError(f"factor {factor}, {plane.dtype} with strides {plane.strides}")
    out = np.empty((height // factor, width // factor), np.uint8)
    sums = np.empty(width, np.uint16)
    _loops.scrim_shrink(_strided(plane), plane.strides[0], width, height, factor, out, sums)
    return out


def stretch(plane: Bytes, factor: int, out: Bytes) -> None:
    """Writes the plane, bilinearly stretched, into `out`: across by factor (one of `SHRINKS`).

    Down to as many rows as `out` has, at least as many as the plane.
    """
    height, width = plane.shape
    if factor not in SHRINKS or out.shape[1] != width * factor or not len(out) >= height > 0:
        raise ValueError(f"plane is {plane.shape}, factor {factor}, out {out.shape}")
    rows = np.empty(2 * width * factor, np.uint16)
    _loops.scrim_stretch(plane, width, height, factor, out, len(out), rows)


def blur(
    alpha: Bytes, y: Bytes, u: Bytes, v: Bytes, taps: Floats, *, faint: float
) -> tuple[Bytes, Bytes, Bytes]:
    """y, u and v (h, w) smeared by a symmetric window, each cell as much as it is room; new arrays.

    A cell is room as far as no alpha within 3 x 3 is person, squared. `taps` are the middle of the
    window and one half of it, in floats that add up to 1 with the other half; `faint` is the weight
    of the room's mean.
    """
    height, width = alpha.shape
    radius = len(taps) - 1
    if not alpha.shape == y.shape == u.shape == v.shape or not 0 <= radius <= LARGEST_REACH:
        raise ValueError(f"planes are {[p.shape for p in (alpha, y, u, v)]}, taps {taps.shape}")
    scratch = np.empty(4 * height * width + 6 * (width + 2 * radius + 2), np.float32)
    out = np.empty_like(y), np.empty_like(u), np.empty_like(v)
    _loops.scrim_blur(alpha, y, u, v, height, width, taps, radius, faint, *out, scratch)
    return out


def rgb(y: Bytes, u: Bytes, v: Bytes, weights: Floats, out: Floats) -> None:
    """Writes luma and chroma (h, w), BT.601 limited, as RGB 0..1 into `out` (3, h, w).

    `weights`: of luma everywhere, v in red, u and v in green, u in blue. Rows and planes of `out`
    may lie apart.
    """
    if not y.shape == u.shape == v.shape == out.shape[1:] or out.strides[2] != 4 or len(out) != 3:
        raise ValueError(f"planes are {y.shape}, {u.shape}, {v.shape}, out {out.shape}")
    stride, plane = out.strides[1] // 4, out.strides[0] // 4
    height, width = y.shape
    _loops.scrim_rgb(y, u, v, width, height, weights, _strided(out), stride, plane)


def change(color: Levels, reference: Floats, lamp: float) -> Floats:
    """How far each cell's color (3, h, w) is from the reference's, by 3 x 3 means; a new array."""
    _, height, width = color.shape
    if color.shape != reference.shape or len(color) != 3:
        raise ValueError(f"color is {color.shape}, reference {reference.shape}")
    changed = np.empty((height, width), np.float32)
    _loops.scrim_change(color, reference, height, width, lamp, changed, _scratch(color.shape))
    return changed


def follow(
    changed: Floats, color: Levels, reference: Floats, *, gain: float, bias: float, still: float
) -> Floats:
    """How much of what is new each cell takes, `still`..1; the reference takes it, in place.

    gain * the largest change within 5 x 5 + bias, smoothed by 3 x 3.
    """
    height, width = changed.shape
    if not color.shape == reference.shape == (3, height, width):
        raise ValueError(f"color is {color.shape}, reference {reference.shape}, {changed.shape}")
    share = np.empty((height, width), np.float32)
    scratch = _scratch(color.shape)
    _loops.scrim_follow(changed, height, width, gain, bias, still, color, reference, share, scratch)
    return share


def steady(
    coarse: Floats,
    moving: Floats,
    alpha: Floats,
    dissent: Floats,
    *,
    rising: float,
    hesitation: float,
) -> Floats:
    """The share of a new alpha to take in each cell; alpha and dissent go one step, in place."""
    if not coarse.shape == moving.shape == alpha.shape == dissent.shape:
        raise ValueError(f"planes are {coarse.shape}, {moving.shape}, {alpha.shape}")
    share = np.empty_like(coarse)
    _loops.scrim_steady(coarse, moving, rising, hesitation, alpha, dissent, share, coarse.size)
    return share


def _scratch(shape: tuple[int, ...]) -> Floats:
    """Two planes and a line of a grid (3, h, w)."""
    return np.empty(2 * shape[1] * shape[2] + shape[2] + 2, np.float32)


def snap(
    coarse: Floats,
    color: Levels,
    radii: tuple[int, ...],
    contrasts: tuple[float, float, float],
    *,
    smoothing: int,
    margin: int,
    luma_ridge: float,
    chroma_ridge: float,
) -> tuple[Floats, Floats]:
    """Slope and offset of alpha 0..255 by the luma of color (3, h, w); new arrays.

    Of coarse (h, w), 0..1, by one local regression for each radius, on the rectangle of what is not
    sure and a margin; alpha is stretched around its middle before the first pass, between passes
    and at the end.
    """
    _, height, width = color.shape
    if color.shape != (3, *coarse.shape) or not 0 <= max(*radii, smoothing) <= LARGEST_RADIUS:
        raise ValueError(f"color is {color.shape}, coarse {coarse.shape}, radii {radii}")
    slope, offset = np.empty((2, height, width), np.float32)
    lines = _SNAP_LINES * (width + _LINE_ENDS) + 4 * (2 * smoothing + 1) * width
    scratch = np.empty(_SNAP_PLANES * height * width + lines, np.float32)
    _loops.scrim_snap(
        coarse, color, height, width, np.array(radii, np.intc), len(radii), smoothing, margin,
        np.array(contrasts, np.float32), luma_ridge, chroma_ridge, slope, offset, scratch,
    )  # fmt: skip
    return slope, offset


def paint(
    luma: Bytes,
    alpha: Bytes,
    coefficients: tuple[Floats, Floats, Floats],
    small: Levels,
    scale: int,
    *,
    grain: float,
    faint: float,
    settled: int,
    fresh: bool,
    extremes: tuple[Levels, Levels],
) -> None:
    """Repaints alpha (H, W), in place, where slope * (luma - 128) + offset leaves 0 or 255.

    `coefficients` are slope, offset and the share of the new alpha to take, `small` the luma less
    128, all on the guide grid; `extremes` keeps what each tile of 2 x 4 cells held at least and at
    most. Alpha below `faint` is multiplied by its share of that. Luma may have a stride.
    """
    height, width = small.shape
    tiles = -(-height // 2) * -(-width // 4)
    if any(plane.shape != small.shape for plane in coefficients):
        raise ValueError(f"coefficients are {[p.shape for p in coefficients]}, grid {small.shape}")
    if any(extreme.shape != (tiles,) for extreme in extremes) or not 0 < scale <= LARGEST_SCALE:
        raise ValueError(f"{[e.shape for e in extremes]} extremes for {tiles} tiles, scale {scale}")
    if min(luma.shape[0], alpha.shape[0]) < height * scale or luma.strides[1] != 1:
        raise ValueError(f"luma is {luma.shape}, alpha {alpha.shape}, grid {small.shape} x {scale}")
    if min(luma.shape[1], alpha.shape[1]) < width * scale or luma.dtype != np.uint8:
        raise ValueError(f"luma is {luma.shape}, alpha {alpha.shape}, grid {small.shape} x {scale}")
    _loops.scrim_paint(
        _strided(luma), luma.strides[0], alpha, alpha.strides[0], *coefficients, small,
        width, height, scale, grain, faint, settled, fresh, *extremes,
    )  # fmt: skip
