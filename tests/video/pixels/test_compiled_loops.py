"""The compiled loops refuse what they would read or write beyond, and agree with NumPy's."""

from __future__ import annotations

import ctypes
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from video.pixels import compiled

ROOT = Path(__file__).resolve().parents[3]

kernels = pytest.importorskip("scrim_kernels", reason="not compiled here; needs a C compiler")
if kernels.REVISION != compiled.REVISION:
    pytest.skip("other loops are installed: pip install ./kernels", allow_module_level=True)


@given(st.sampled_from((2, 4, 8, 16)), st.integers(1, 9), st.integers(1, 7), st.integers(0, 9))
def test_a_shrunk_plane_holds_the_means_of_blocks(
    factor: int, columns: int, rows: int, seed: int
) -> None:
    plane = np.random.default_rng(seed).integers(0, 256, (rows * factor, columns * factor + 3))
    plane = plane.astype(np.uint8)[:, : columns * factor]  # rows apart in memory
    blocks = plane.astype(np.float64).reshape(rows, factor, columns, factor)
    assert np.array_equal(kernels.shrink(plane, factor), np.floor(blocks.mean(axis=(1, 3)) + 0.5))


def bilinear(plane: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    wanted = plane.astype(np.float64)
    for axis, (cells, pixels) in enumerate(zip(plane.shape, shape, strict=True)):
        at = np.clip((np.arange(pixels) + 0.5) * cells / pixels - 0.5, 0, cells - 1)
        upper = wanted.take(at.astype(int), axis)
        lower = wanted.take(np.minimum(at.astype(int) + 1, cells - 1), axis)
        weight = np.expand_dims(at % 1, 1 - axis)
        wanted = upper * (1 - weight) + lower * weight
    return wanted


@given(st.sampled_from((2, 4, 8, 16)), st.integers(1, 9), st.integers(1, 7), st.integers(0, 9))
def test_a_stretched_plane_is_bilinear(factor: int, width: int, height: int, seed: int) -> None:
    plane = np.random.default_rng(seed).integers(0, 256, (height, width), np.uint8)
    out = np.empty((height * factor, width * factor), np.uint8)
    kernels.stretch(plane, factor, out)
    assert np.abs(out - bilinear(plane, out.shape)).max() <= 1.01


@given(
    st.sampled_from((2, 4, 8, 16)), st.integers(1, 9), st.integers(1, 7), st.integers(0, 90),
    st.integers(0, 9),
)  # fmt: skip
def test_a_plane_is_stretched_down_to_any_height(
    factor: int, width: int, height: int, more: int, seed: int
) -> None:
    """In steps of a 32nd of what two rows differ by: of 40 levels here."""
    plane = np.random.default_rng(seed).integers(100, 141, (height, width), np.uint8)
    out = np.empty((height + more, width * factor), np.uint8)
    kernels.stretch(plane, factor, out)
    assert np.abs(out - bilinear(plane, out.shape)).max() <= 1.01 + 40 / 64


@given(st.integers(1, 60), st.integers(1, 9), st.sampled_from((1, 2)), st.integers(0, 9))
def test_full_range_becomes_limited_and_rows_of_chroma_their_mean(
    half: int, rows: int, chroma_rows: int, seed: int
) -> None:
    width, height, random = 2 * half, 2 * rows, np.random.default_rng(seed)
    y = random.integers(0, 256, (height, width + 3), np.uint8)[:, :width]
    u, v = random.integers(0, 256, (2, rows * chroma_rows, half + 1), np.uint8)[:, :, :half]
    out = np.empty((3 * rows, width), np.uint8)
    kernels.limit(y, u, v, out)
    chroma = out[height:].reshape(2, rows, half)
    assert np.abs(out[:height] - (16 + y * (219 / 255))).max() <= 0.5
    for plane, found in zip((u, v), chroma, strict=True):
        mean = plane.reshape(rows, chroma_rows, half).mean(axis=1)
        assert np.abs(found - (128 + (mean - 128) * (224 / 255))).max() <= 0.5 + 1e-9


@given(st.integers(1, 40), st.integers(1, 6), st.booleans(), st.integers(0, 9))
def test_packed_pixels_become_planes(half: int, rows: int, last: bool, seed: int) -> None:
    width, height = 2 * half, 2 * rows
    packed = np.random.default_rng(seed).integers(0, 256, (height, width, 2), np.uint8)
    out = np.empty((3 * rows, width), np.uint8)
    kernels.unpack(packed, chroma_first=last, out=out)
    assert np.array_equal(out[:height], packed[:, :, int(last)])
    chroma = packed[:, :, 1 - int(last)].reshape(rows, 2, half, 2).astype(int)
    for number, found in enumerate(out[height:].reshape(2, rows, half)):
        assert np.array_equal(found, (chroma[..., number].sum(axis=1) + 1) >> 1)


def test_pictures_that_do_not_fit_are_refused() -> None:
    y, u = np.zeros((4, 8), np.uint8), np.zeros((4, 4), np.uint8)
    out = np.zeros((6, 8), np.uint8)
    for planes in ((y, u[:3], u), (y, u, u[:, :3]), (y[:3], u, u), (y[:, ::2], u, u)):
        with pytest.raises(ValueError, match=r"luma is|planes are"):
            kernels.limit(*planes, out)
    with pytest.raises(ValueError, match="luma is"):
        kernels.limit(y, u, u, out[:5])
    for packed in (np.zeros((3, 8, 2), np.uint8), np.zeros((4, 7, 2), np.uint8)):
        with pytest.raises(ValueError, match="packed is"):
            kernels.unpack(packed, chroma_first=False, out=out)


def test_what_does_not_fit_is_refused_before_anything_is_written() -> None:
    picture, alpha = np.zeros((6, 8), np.uint8), np.zeros((4, 8), np.uint8)
    with pytest.raises(ValueError, match="pictures and alpha"):
        kernels.composite(picture, picture, alpha, np.zeros((6, 6), np.uint8))
    with pytest.raises(ValueError, match="factor 3"):
        kernels.shrink(picture, 3)
    for out in (picture, picture[:0], np.zeros((3, 16), np.uint8)):
        with pytest.raises(ValueError, match="out"):
            kernels.stretch(alpha, 2, out)
    plane, small = np.zeros((2, 4), np.float32), np.zeros((2, 4), np.int16)
    with pytest.raises(ValueError, match="color is"):
        kernels.snap(
            plane, np.zeros((3, 2, 5), np.int16), (1,), (1.0, 1.0, 1.0), smoothing=1, margin=2,
            luma_ridge=1.0, chroma_ridge=1.0,
        )  # fmt: skip
    extremes = np.zeros(1, np.int16), np.zeros(1, np.int16)
    with pytest.raises(ValueError, match="luma is"):
        kernels.paint(
            alpha, alpha, (plane, plane, plane), small, 4,
            grain=0.0, faint=1.0, settled=0, fresh=True, extremes=extremes,
        )  # fmt: skip


def test_grids_that_do_not_fit_are_refused() -> None:
    color, plane = np.zeros((3, 4, 5), np.int16), np.zeros((4, 5), np.float32)
    other = np.zeros((3, 4, 6), np.float32)
    with pytest.raises(ValueError, match="reference"):
        kernels.change(color, other, 0.0)
    with pytest.raises(ValueError, match="reference"):
        kernels.follow(plane, color, other, gain=1.0, bias=0.0, still=0.1)
    with pytest.raises(ValueError, match="planes are"):
        kernels.steady(plane, plane, plane, other[0], rising=0.3, hesitation=0.75)
    small = np.zeros((4, 5), np.uint8)
    with pytest.raises(ValueError, match="out"):
        kernels.rgb(small, small, small, np.zeros(5, np.float32), other)


def test_loops_of_another_revision_are_left_alone() -> None:
    asked = (
        "import scrim_kernels; scrim_kernels.REVISION = 1;"
        "from video.pixels.compiled import kernels; print(kernels)"
    )
    printed = subprocess.check_output([sys.executable, "-c", asked], text=True)
    assert printed.strip() == "None"


def test_they_can_be_left_out() -> None:
    asked = "from video.pixels.compiled import kernels; print(kernels)"
    outcome = subprocess.run(
        [sys.executable, "-c", asked], env={"SCRIM_KERNELS": "0"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert outcome.stdout.strip() == "None"
    assert compiled.kernels is not None


@pytest.mark.parametrize("start", [0, 1, 5])
def test_the_place_of_an_array_is_the_one_that_numpy_tells(start: int) -> None:
    array = np.zeros((7, 3), np.float32)[start:]
    assert kernels._place(array) == array.ctypes.data
    array.flags.writeable = False
    assert kernels._place(array) == array.ctypes.data


def test_other_arrays_than_a_loop_takes_are_refused() -> None:
    picture, alpha = np.zeros((6, 8), np.uint8), np.zeros((4, 8), np.uint8)
    for wrong in (picture.astype(np.int8), np.zeros((6, 16), np.uint8)[:, ::2], [[0] * 8] * 6):
        with pytest.raises((TypeError, ctypes.ArgumentError, AttributeError)):
            kernels.composite(picture, wrong, alpha, picture.copy())


def test_every_exported_loop_is_declared_where_python_looks() -> None:
    folder = ROOT / "kernels" / "scrim_kernels"
    header = (folder / "scrim.h").read_text("ascii")
    defined = re.findall(
        r"EXPORT void (\w+)", "".join(p.read_text("ascii") for p in folder.glob("*.c"))
    )
    assert sorted(defined) == sorted(re.findall(r"EXPORT void (\w+)\([^;]*\);", header))
