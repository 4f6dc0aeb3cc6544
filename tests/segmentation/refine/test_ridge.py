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
    _fit_compiled,
    fit_passes,
)
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
)
@settings(max_examples=40, deadline=None)
def test_compiled_passes_fit_as_those_of_arrays(
    seed: int, radii: list[int], smoothing: int, gain: float
) -> None:
    """Whatever the windows: some sizes are unrolled, others are not."""
    if compiled.kernels is None:
        pytest.skip("no compiled loops to compare")
    random = np.random.default_rng(seed)
    color = random.integers(-112, 113, (3, 21, 34)).astype(np.int16)
    alpha = random.integers(0, 256, (21, 34)).astype(np.float32)
    fitted = []
    for fit in (fit_passes, _fit_compiled):
        slope, offset = fit(color, alpha, tuple(radii), smoothing, gain)
        fitted.append(slope * color[0] + offset)
    apart = np.abs(fitted[0] - fitted[1])
    assert apart.max() < 1  # of 255: between passes alpha is whole, and halves may round either way
    assert np.median(apart) < 0.05
