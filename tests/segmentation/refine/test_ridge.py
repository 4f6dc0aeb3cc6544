"""LocalRidge against a regression in float64, one window at a time; the compiled one against it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segmentation.refine.ridge import (
    CHROMA_RIDGE,
    LUMA_RIDGE,
    LocalRidge,
    snap,
    snap_arrays,
)
from segmentation.refine.tuning import Tuning
from video.pixels import compiled

pytestmark = pytest.mark.usefixtures("loops")


def ridge_oracle(color: np.ndarray, alpha: np.ndarray, radius: int, row: int, column: int) -> float:
    """Alpha that a ridge regression in one window predicts at its middle, in float64."""
    rows = slice(row - radius, row + radius + 1)
    columns = slice(column - radius, column + radius + 1)
    window = color[:, rows, columns].reshape(3, -1).astype(np.float64)
    target = alpha[rows, columns].ravel().astype(np.float64)
    covariance = np.cov(window, bias=True) + np.diag([LUMA_RIDGE, CHROMA_RIDGE, CHROMA_RIDGE])
    cross = ((window - window.mean(1, keepdims=True)) * (target - target.mean())).mean(1)
    slopes = np.linalg.solve(covariance, cross)
    return float(target.mean() + slopes @ (color[:, row, column] - window.mean(1)))


@given(st.integers(0, 999), st.integers(1, 4))
@settings(max_examples=25, deadline=None)
def test_local_ridge_agrees_with_the_float64_oracle(seed: int, radius: int) -> None:
    random = np.random.default_rng(seed)
    color = random.integers(-112, 113, (3, 15, 18)).astype(np.int16)
    alpha = random.integers(0, 256, (15, 18)).astype(np.float32)
    slope, offset = LocalRidge(color, radius).fit(alpha, smoothing=0)
    for row, column in ((6, 7), (9, 11)):
        got = slope[row, column] * color[0, row, column] + offset[row, column]
        assert got == pytest.approx(ridge_oracle(color, alpha, radius, row, column), abs=0.1)


@given(
    st.integers(0, 999),
    st.lists(st.integers(1, 6), min_size=1, max_size=3),
    st.integers(0, 3),
    st.sampled_from([1.0, 2.0]),
    st.tuples(st.integers(0, 15), st.integers(0, 21)),
)
@settings(max_examples=60, deadline=None)
def test_compiled_passes_fit_as_those_of_arrays(
    seed: int, radii: list[int], smoothing: int, gain: float, sure: tuple[int, int]
) -> None:
    """Whatever the windows: some sizes are unrolled, others are not. Sure cells lie at an edge."""
    if compiled.kernels is None:
        pytest.skip("no compiled loops to compare")
    random = np.random.default_rng(seed)
    color = random.integers(-112, 113, (3, 21, 34)).astype(np.int16)
    coarse = random.random((21, 34), np.float32)
    coarse[: sure[0]], coarse[:, : sure[1]] = 0, 1
    tuning = Tuning(radii=tuple(radii), smoothing=smoothing, contrasts=(1.2, gain, 1.5))
    fitted = []
    for slope, offset in (
        snap(coarse, color, tuning),
        snap_arrays(coarse, color, tuning, 2 * max(radii)),
    ):
        fitted.append(slope * color[0] + offset)
    apart = np.abs(fitted[0] - fitted[1])
    assert apart.max() < 2  # of 255: between passes alpha is whole, and halves may round either way
    assert np.median(apart) < 0.05


@pytest.mark.parametrize("level", [0.0, 1.0])
def test_where_all_is_sure_nothing_is_fitted(level: float) -> None:
    color = np.random.default_rng(1).integers(-112, 113, (3, 9, 12)).astype(np.int16)
    slope, offset = snap(np.full((9, 12), level, np.float32), color, Tuning())
    assert not slope.any()
    assert (offset == 255 * level).all()
