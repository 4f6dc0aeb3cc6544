"""The loops over every pixel, compiled; `import` fails with ImportError where there are none.

Each function here has a twin in NumPy and OpenCV beside its caller, which says what it computes;
results agree within one level. All release the interpreter's lock, allocate no picture and write to
nothing but what they name. Arrays are C-contiguous unless a stride is spoken of.
"""

from __future__ import annotations

import ctypes
import re
from importlib.machinery import EXTENSION_SUFFIXES
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]
Levels = NDArray[np.int16]

REVISION = 4
"""Raised with every change of what a function here takes or answers: another one is not used."""

SHRINKS = (2, 4, 8, 16)
LARGEST_SCALE = 32
_RIDGE_PLANES = 19


def _library() -> ctypes.CDLL:
    here = Path(__file__).parent
    for name in (*_generations(), "_loops"):
        for suffix in EXTENSION_SUFFIXES:
            if (here / f"{name}{suffix}").exists():
                return ctypes.CDLL(str(here / f"{name}{suffix}"))
    raise ImportError(f"no compiled loops in {here}; installed without a C compiler")


def _generations() -> list[str]:
    """The libraries that this processor can run, the newest first, where Zig built several."""
    try:
        has: dict[str, bool] = np._core._multiarray_umath.__cpu_features__  # type: ignore[attr-defined]  # noqa: SLF001
    except AttributeError:
        return []  # what NumPy knows of the processor has moved: the oldest library serves all
    third = has.get("X86_V3") or all(map(has.get, ("AVX2", "FMA3", "F16C")))
    fourth = has.get("X86_V4") or has.get("AVX512_SKX")
    return ["_loops_v4", "_loops_v3"] if fourth else ["_loops_v3"] if third else []


def _place_in_object(array: NDArray[Any]) -> int:
    """Where the array's first element lies: NumPy's ABI keeps that behind the object's head."""
    place: int | None = ctypes.c_void_p.from_address(id(array) + object.__basicsize__).value
    return place or 0


def _place_told(array: NDArray[Any]) -> int:
    """The same as NumPy tells it, which takes ten times as long."""
    return array.ctypes.data


_PROBE = np.empty((2, 3), np.uint8)[1:]
_place = _place_in_object if _place_in_object(_PROBE) == _PROBE.ctypes.data else _place_told


def _array(kind: type) -> Any:
    """What ctypes is told of an argument: a C-contiguous array of that kind, passed by its place.

    `numpy.ctypeslib.ndpointer` promises the same and takes 3 microseconds for each argument, of
    which there are seventy in a frame.
    """
    wanted = np.dtype(kind)

    class Array:
        @staticmethod
        def from_param(array: Any) -> ctypes.c_void_p:
            if isinstance(array, ctypes.c_void_p):  # of `_strided`
                return array
            if not isinstance(array, np.ndarray) or array.dtype != wanted:
                raise TypeError(f"got {getattr(array, 'dtype', type(array))}; expected {wanted}")
            if not array.flags.c_contiguous:
                raise TypeError(f"strides are {array.strides}; expected a contiguous array")
            return ctypes.c_void_p(_place(array))

    return Array


_TYPES = {
    "int": ctypes.c_int,
    "float": ctypes.c_float,
    "ptrdiff_t": ctypes.c_ssize_t,
    "uint8_t *": _array(np.uint8),
    "uint16_t *": _array(np.uint16),
    "int16_t *": _array(np.int16),
    "int *": _array(np.intc),
    "float *": _array(np.float32),
}
_PROTOTYPE = re.compile(r"EXPORT void (\w+)\(([^)]*)\);")


def _declared(library: ctypes.CDLL) -> ctypes.CDLL:
    """The library whose functions take what `scrim.h` says, which the compiler reads, too."""
    header = Path(__file__).with_name("scrim.h").read_text(encoding="ascii")
    for name, arguments in _PROTOTYPE.findall(header):
        function = getattr(library, name)
        types = (re.sub(r"^const |\w+$", "", one.strip()).strip() for one in arguments.split(","))
        function.argtypes, function.restype = [_TYPES[kind] for kind in types], None
    return library


def _strided(array: NDArray[Any]) -> ctypes.c_void_p:
    """Passed as it is, whatever its strides: the caller has looked at its type, and passes them."""
    return ctypes.c_void_p(_place(array))


_loops = _declared(_library())


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
    sums = np.empty(2 * width, np.uint16)
    _loops.scrim_shrink(_strided(plane), plane.strides[0], width, height, factor, out, sums)
    return out


def stretch(plane: Bytes, factor: int, out: Bytes) -> None:
    """Writes the plane, bilinearly stretched by factor (one of `SHRINKS`), into `out`."""
    height, width = plane.shape
    if factor not in SHRINKS or out.shape != (height * factor, width * factor):
        raise ValueError(f"plane is {plane.shape}, factor {factor}, out {out.shape}")
    _loops.scrim_stretch(plane, width, height, factor, out, np.empty(width + 2, np.uint16))


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


def ridge(
    color: Levels,
    alpha: Floats,
    radii: tuple[int, ...],
    smoothing: int,
    *,
    gain: float,
    luma_ridge: float,
    chroma_ridge: float,
) -> tuple[Floats, Floats]:
    """Slope and offset of alpha (h, w), 0..255, by the luma of color (3, h, w); new arrays.

    One local regression for each radius; between them alpha is stretched around its middle.
    """
    _, height, width = color.shape
    if color.shape != (3, *alpha.shape):
        raise ValueError(f"color is {color.shape}, alpha {alpha.shape}")
    slope, offset = np.empty((2, height, width), np.float32)
    line = width + 2 * max(*radii, smoothing)
    scratch = np.empty(_RIDGE_PLANES * height * width + line, np.float32)
    _loops.scrim_ridge(
        color, alpha, height, width, np.array(radii, np.intc), len(radii), smoothing,
        gain, luma_ridge, chroma_ridge, slope, offset, scratch,
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
