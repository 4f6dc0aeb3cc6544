"""HDR beside what FFmpeg makes of it: saturation and contrast within a tenth, vivid colors too."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from media.heif import grid_of
from media.pictures.deep import deep_pixels
from media.pictures.light import light_in
from media.pixels.wide import DEFAULT_PEAK, in_sdr
from tests.media.avif_tiles import write_tiled_avif

Float = NDArray[np.float64]

_SETS: dict[str, list[int]] = {
    "of the table": [
        200, 60, 50, 60, 180, 70, 50, 80, 190,
        190, 180, 60, 120, 120, 120, 230, 225, 220,
    ],
    "vivid, beyond BT.709": [
        200, 30, 30, 30, 200, 30, 30, 30, 200,
        200, 200, 30, 160, 30, 160, 30, 180, 180,
    ],
    "in between": [
        150, 60, 50, 60, 150, 70, 50, 80, 150,
        150, 140, 60, 170, 120, 90, 190, 185, 180,
    ],
    "skin and cloth": [
        170, 130, 110, 140, 100, 85, 110, 80, 70,
        180, 170, 160, 120, 130, 100, 100, 110, 150,
    ],
}  # fmt: skip
"""R'G'B' of BT.2020, six colors each."""

_ZSCALE: dict[str, list[int]] = {
    "of the table": [
        255, 0, 0, 0, 247, 0, 0, 28, 255,
        255, 198, 0, 138, 138, 138, 255, 245, 227,
    ],
    "vivid, beyond BT.709": [
        255, 0, 0, 0, 255, 0, 0, 0, 255,
        255, 255, 0, 233, 0, 201, 0, 246, 237,
    ],
    "in between": [
        220, 0, 0, 0, 202, 0, 0, 56, 202,
        208, 158, 0, 245, 56, 34, 255, 226, 209,
    ],
    "skin and cloth": [
        244, 87, 68, 199, 64, 57, 138, 56, 51,
        249, 193, 165, 119, 160, 82, 46, 101, 201,
    ],
}  # fmt: skip
"""What FFmpeg 5.1 made of them as PQ: zscale=t=linear:npl=100,format=gbrpf32le,zscale=p=bt709,
tonemap=hable:desat=0:peak=10,zscale=t=bt709:m=bt709:r=pc."""

_LIBPLACEBO: dict[str, list[int]] = {
    "of the table": [
        231, 1, 4, 0, 168, 41, 0, 65, 178,
        184, 157, 23, 98, 98, 98, 233, 216, 208,
    ],
    "vivid, beyond BT.709": [
        233, 1, 0, 0, 198, 1, 0, 0, 192,
        191, 186, 1, 161, 0, 135, 0, 167, 161,
    ],
    "in between": [
        149, 20, 31, 1, 130, 51, 0, 67, 126,
        132, 113, 40, 167, 89, 69, 174, 163, 156,
    ],
    "skin and cloth": [
        166, 99, 86, 128, 77, 67, 101, 62, 55,
        167, 144, 133, 94, 107, 80, 74, 91, 125,
    ],
}  # fmt: skip
"""As HLG, by libplacebo=tonemapping=hable:gamut_mode=clip:peak_detect=0, range=pc."""


def _colors(numbers: list[int]) -> Float:
    return np.array(numbers, np.float64).reshape(6, 3)


def _saturation(rgb: Float) -> float:
    """The mean distance from grey of the same luma."""
    luma = rgb @ [0.2126, 0.7152, 0.0722]
    return float(np.hypot(rgb[:, 0] - luma, rgb[:, 2] - luma).mean())


def _contrast(rgb: Float) -> float:
    return float((rgb @ [0.2126, 0.7152, 0.0722]).std())


@pytest.mark.parametrize(("transfer", "reference"), [(16, _ZSCALE), (18, _LIBPLACEBO)])
@pytest.mark.parametrize("name", _SETS)
def test_saturation_and_contrast_are_those_of_the_reference(
    name: str, transfer: int, reference: dict[str, list[int]]
) -> None:
    deep = (_colors(_SETS[name]) * 257).astype(np.uint16)[None]
    seen = in_sdr(deep, transfer, 9, DEFAULT_PEAK)[0].astype(np.float64)
    right = _colors(reference[name])
    assert _saturation(seen) == pytest.approx(_saturation(right), rel=0.1)
    assert _contrast(seen) == pytest.approx(_contrast(right), rel=0.1)
    if transfer == 16:
        assert np.abs(seen - right).max() <= 3


@pytest.mark.parametrize("cut", range(8, 400, 7))
def test_a_head_that_ends_anywhere_says_nothing_wrong(cut: int) -> None:
    meta = (
        b"\0\0\0\x18ftypavif\0\0\0\0avifmif1"
        b"\0\0\x01\x00meta\0\0\0\0" + bytes(range(240)) + b"\x89PNG\r\n\x1a\n" * 16
    )
    assert light_in(meta[:cut]) is None
    assert light_in(b"\x89PNG\r\n\x1a\n" + bytes(range(cut % 256))) is None


def test_an_avif_in_tiles_keeps_its_ten_bits(tmp_path: Path) -> None:
    """Of a ramp over 1,000 levels far more are left than the 256 that Pillow would keep."""
    frame = av.VideoFrame(200, 90, "yuv420p10le")
    for plane, wide in zip(frame.planes, (True, False, False), strict=True):
        levels = np.linspace(64, 940, plane.width) if wide else np.full(plane.width, 512)
        lines = np.zeros((plane.height, plane.line_size // 2), np.uint16)
        lines[:, : plane.width] = np.rint(levels)
        plane.update(lines.tobytes())
    frame.colorspace, frame.color_range, frame.color_trc, frame.color_primaries = 9, 1, 16, 9
    for in_meta in (False, True):
        path = tmp_path / f"{in_meta}.avif"
        write_tiled_avif(path, frame, in_meta=in_meta)
        grid = grid_of(path)
        assert grid is not None
        assert (len(grid.tiles), grid.columns, grid.size) == (8, 4, (200, 90))
        with Image.open(path) as image:
            deep = deep_pixels(path, image)
        ramp = deep[45, :, 0].astype(float)
        assert deep.shape == (90, 200, 3)
        assert np.abs(ramp - np.linspace(0, 65535, 200)).max() < 450, "what AV1 loses"
        assert len(np.unique(ramp)) > 190
        assert (ramp % 257 != 0).mean() > 0.5, "no level of eight bits"


def test_boxes_of_any_bytes_are_no_traceback(tmp_path: Path) -> None:
    frame = av.VideoFrame(64, 64, "yuv420p10le")
    path = tmp_path / "a.avif"
    write_tiled_avif(path, frame)
    whole = path.read_bytes()
    random = np.random.default_rng(3)
    for _ in range(300):
        torn = bytearray(whole)
        for at in random.integers(0, 600, 8):
            torn[at] = random.integers(256)
        path.write_bytes(torn[: random.integers(8, len(torn))])
        grid_of(path)
