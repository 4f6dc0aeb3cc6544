"""A test picture of six blocks, no two alike, and what is right for it, in float64."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Float = NDArray[np.float64]
Size = tuple[int, int]

BLOCKS: Float = np.array(
    [
        [(200, 60, 50), (60, 180, 70), (50, 80, 190)],
        [(190, 180, 60), (120, 120, 120), (230, 225, 220)],
    ],
    np.float64,
)
"""(rows, columns, 3) of R'G'B' 0..255."""

BT601, BT709, BT2020 = (0.299, 0.114), (0.2126, 0.0722), (0.2627, 0.0593)
"""Kr and Kb."""


def painted(blocks: Float, size: Size) -> Float:
    """The blocks at that (width, height), (H, W, channels)."""
    rows = np.arange(size[1]) * len(blocks) // size[1]
    columns = np.arange(size[0]) * len(blocks[0]) // size[0]
    return blocks[rows][:, columns]


def pixels(blocks: Float, size: Size) -> NDArray[np.uint8]:
    """The same, rounded."""
    return np.rint(painted(blocks, size)).astype(np.uint8)


def ycc(rgb: Float, matrix: tuple[float, float] = BT601, *, full: bool = False) -> Float:
    """Y, U, V 0..255 of R'G'B' 0..255."""
    kr, kb = matrix
    red, green, blue = np.moveaxis(rgb / 255, -1, 0)
    luma = kr * red + (1 - kr - kb) * green + kb * blue
    u, v = (blue - luma) / (2 * (1 - kb)), (red - luma) / (2 * (1 - kr))
    if full:
        return np.stack([255 * luma, 128 + 255 * u, 128 + 255 * v], -1)
    return np.stack([16 + 219 * luma, 128 + 224 * u, 128 + 224 * v], -1)


# ---- light --------------------------------------------------------------------------------------

_PRIMARIES = {
    "bt709": ((0.640, 0.330), (0.300, 0.600), (0.150, 0.060)),
    "p3": ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060)),
    "bt2020": ((0.708, 0.292), (0.170, 0.797), (0.131, 0.046)),
}
D65 = (0.3127, 0.3290)


def to_xyz(name: str) -> Float:
    """The 3x3 matrix of linear R, G, B with those primaries to XYZ."""
    columns = np.array([[x / y, 1, (1 - x - y) / y] for x, y in _PRIMARIES[name]]).T
    white = np.array([D65[0] / D65[1], 1, (1 - D65[0] - D65[1]) / D65[1]])
    return columns * np.linalg.solve(columns, white)


def between(name: str, other: str) -> Float:
    """Linear light of the one to that of the other."""
    return np.linalg.inv(to_xyz(other)) @ to_xyz(name)


def srgb(light: Float) -> Float:
    """R'G'B' 0..255 of linear 0..1."""
    light = np.clip(light, 0, 1)
    return 255 * np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)


def pq_light(code: Float) -> Float:
    """cd/m2 of a PQ signal 0..1 (SMPTE ST 2084)."""
    m1, m2 = 2610 / 4096 / 4, 2523 / 4096 * 128
    c1, c2, c3 = 3424 / 4096, 2413 / 4096 * 32, 2392 / 4096 * 32
    power = code ** (1 / m2)
    return 10000 * (np.maximum(power - c1, 0) / (c2 - c3 * power)) ** (1 / m1)


def hlg_light(code: Float) -> Float:
    """cd/m2 of an HLG signal 0..1 on a display of 1000 cd/m2 (BT.2100)."""
    a = 0.17883277
    b, c = 1 - 4 * a, 0.5 - a * np.log(4 * a)
    scene = np.where(code <= 0.5, code**2 / 3, (np.exp((code - c) / a) + b) / 12)
    luminance = scene @ np.array([0.2627, 0.6780, 0.0593])
    return 1000 * luminance[..., None] ** 0.2 * scene


def hable(light: Float) -> Float:
    """Hable's curve as FFmpeg's tonemap filter has it."""
    return (light * (light * 0.15 + 0.05) + 0.004) / (light * (light * 0.15 + 0.5) + 0.06) - (
        0.02 / 0.30
    )


def tone_mapped(light: Float, peak: float = 10.0) -> Float:
    """R'G'B' 0..255 of cd/m2 in BT.2020.

    As zscale=t=linear:npl=100, zscale=p=bt709, tonemap=hable:desat=0, zscale=t=bt709 of FFmpeg 5.1
    make it, where no color leaves BT.709.
    """
    light = light / 100 @ between("bt2020", "bt709").T
    brightest = np.maximum(light.max(-1, keepdims=True), 1e-9)
    light = light * hable(brightest) / hable(np.array(peak)) / brightest
    return 255 * np.clip(light, 0, 1) ** (1 / 2.4)
