"""Wide: light and colors beyond BT.709 (HLG, PQ, BT.2020, Display P3), as an SDR screen shows them.

HLG and PQ go the way of FFmpeg's zscale and tonemap=hable: light relative to 100 cd/m2, primaries
to BT.709, the curve on the brightest of red, green and blue, so that no hue turns, and BT.1886.
HLG's own gamma goes by luminance, as BT.2100 and libplacebo have it; zscale's goes by channel and
makes colors a sixth more vivid.
"""

from __future__ import annotations

import struct
from functools import lru_cache
from typing import Any

import av
import cv2
import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float32]

REFERENCE_NITS = 100.0
"""SDR white, in candela per square meter."""

DEFAULT_PEAK = 10.0
"""The brightest light of a clip that does not say, in SDR whites: 1000 cd/m2."""

GAMMA = 2.4
_HLG_PEAK_NITS, _HLG_SYSTEM_GAMMA = 1000.0, 1.2
_PQ, _HLG = 16, 18  # FFmpeg's AVColorTransferCharacteristic, H.273's
_BT2020 = ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046))
_P3 = ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060))
_BT709 = ((0.640, 0.330), (0.300, 0.600), (0.150, 0.060))
_PRIMARIES = {9: _BT2020, 11: _P3, 12: _P3}  # AVColorPrimaries, H.273's
HDR = frozenset({_PQ, _HLG})
"""Transfers whose light goes beyond SDR's white."""

WIDE = frozenset(_PRIMARIES)
"""Primaries beyond BT.709's."""

_LUMA_2020 = np.array([0.2627, 0.6780, 0.0593], np.float32)
_STEPS = 4096
_BAND_ROWS = 128


def narrowed(rgb48: NDArray[np.uint16], frame: av.VideoFrame) -> NDArray[np.uint8]:
    """R'G'B' of BT.709, full range, (H, W, 3), of the frame's own in 16 bits."""
    return in_sdr(rgb48, frame.color_trc, frame.color_primaries, peak_of(frame))


def in_sdr(
    rgb48: NDArray[np.uint16], transfer: int, primaries: int, peak: float
) -> NDArray[np.uint8]:
    """The same of numbers of that transfer, primaries and brightest light, in SDR whites."""
    out = np.empty(rgb48.shape, np.uint8)
    for top in range(0, len(rgb48), _BAND_ROWS):  # what lies in the cache is quick
        band = rgb48[top : top + _BAND_ROWS]
        out[top : top + _BAND_ROWS] = _narrowed(band, transfer, primaries, peak)
    return out


def _narrowed(
    rgb: NDArray[np.uint16], transfer: int, primaries: int, peak: float
) -> NDArray[np.uint8]:
    is_hdr = transfer in HDR
    light = linear_table(transfer)[rgb]
    if transfer == _HLG:
        luminance = np.maximum(light @ _LUMA_2020, np.float32(1e-6))
        light *= np.power(luminance, np.float32(_HLG_SYSTEM_GAMMA - 1))[..., None]
        light *= np.float32(_HLG_PEAK_NITS / REFERENCE_NITS)
    matrix = to_bt709(9 if is_hdr and primaries not in _PRIMARIES else primaries)
    if matrix is not None:
        light = np.asarray(cv2.transform(light, matrix), np.float32)
    if is_hdr:
        brightest = np.maximum(light.max(axis=-1), np.float32(1e-6))
        white = hable(np.full((1,), peak, np.float32))
        light *= (hable(brightest) / white / brightest)[..., None]
    return _gamma(light)


def peak_of(frame: av.VideoFrame) -> float:
    """The brightest light that the clip says it has, in SDR whites."""
    level: Any = frame.side_data.get("CONTENT_LIGHT_LEVEL")
    if level is not None:
        (brightest,) = struct.unpack("=I", bytes(level)[:4])
        if brightest > REFERENCE_NITS:
            return float(brightest) / REFERENCE_NITS
    display: Any = frame.side_data.get("MASTERING_DISPLAY_METADATA")
    if display is not None:
        numbers = struct.unpack("=22i", bytes(display)[:88])
        above, below, known = numbers[18], numbers[19], numbers[21]
        if known and below > 0 and above / below > REFERENCE_NITS:
            return float(above / below / REFERENCE_NITS)
    return DEFAULT_PEAK


def hable(light: Float) -> Float:
    """John Hable's filmic curve, not yet scaled to its peak."""
    a, b, c, d, e, f = (np.float32(value) for value in (0.15, 0.50, 0.10, 0.20, 0.02, 0.30))
    return np.asarray(
        (light * (light * a + b * c) + d * e) / (light * (light * a + b) + d * f) - e / f
    )


@lru_cache(maxsize=3)
def linear_table(transfer: int) -> Float:
    """Light of each 16-bit code: PQ in SDR whites, HLG as the scene's 0..1, others by BT.1886."""
    code = np.arange(65536) / 65535
    if transfer == _PQ:
        m1, m2, c1, c2, c3 = 2610 / 16384, 2523 / 32, 3424 / 4096, 2413 / 128, 2392 / 128
        power = np.power(code, 1 / m2)
        light = np.power(np.maximum(power - c1, 0) / (c2 - c3 * power), 1 / m1)
        light *= 10000 / REFERENCE_NITS
    elif transfer == _HLG:
        a = 0.17883277
        b, c = 1 - 4 * a, 0.5 - a * np.log(4 * a)
        light = np.where(code <= 0.5, code**2 / 3, (np.exp((code - c) / a) + b) / 12)
    else:
        light = np.power(code, GAMMA)
    return light.astype(np.float32)


@lru_cache(maxsize=4)
def to_bt709(primaries: int) -> Float | None:
    """The 3x3 matrix of light from those primaries to BT.709's; None where they are those."""
    if primaries not in _PRIMARIES:
        return None
    matrix = np.linalg.inv(_to_xyz(_BT709)) @ _to_xyz(_PRIMARIES[primaries])
    return np.asarray(matrix, np.float32)


def _to_xyz(primaries: tuple[tuple[float, float], ...]) -> NDArray[np.float64]:
    columns = np.array([[x / y, 1, (1 - x - y) / y] for x, y in primaries]).T
    x, y = 0.3127, 0.3290  # D65
    return columns * np.linalg.solve(columns, [x / y, 1, (1 - x - y) / y])


def _gamma(light: Float) -> NDArray[np.uint8]:
    """BT.1886 of light 0..1, by a table over its square root: fine where the eye is."""
    np.clip(light, 0, 1, out=light)
    np.sqrt(light, out=light)
    light *= np.float32(_STEPS - 1)
    light += np.float32(0.5)
    codes: NDArray[np.uint8] = _gamma_table()[light.astype(np.uint16)]
    return codes


@lru_cache(maxsize=1)
def _gamma_table() -> NDArray[np.uint8]:
    root = np.arange(_STEPS) / (_STEPS - 1)
    codes: NDArray[np.uint8] = np.rint(255 * np.power(root, 2 / GAMMA)).astype(np.uint8)
    return codes
