"""Smaller planes: exact means, nothing skipped, nothing shifted."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fakes import noise
from video.pixels.shrink import shrink

pytestmark = pytest.mark.usefixtures("loops")


@pytest.mark.parametrize("times", [2, 4, 8])
def test_whole_halvings_are_exact_means(times: int) -> None:
    """At an even power of two the small picture is the mean of its block, to a rounding a level."""
    frame = noise(32 * times, 20 * times)
    small = shrink(frame.y, (32, 20))
    blocks = frame.y.reshape(20, times, 32, times).mean((1, 3))
    np.testing.assert_allclose(small, blocks, atol=0.5 * np.log2(times) + 1e-6)


@settings(max_examples=30)
@given(st.integers(33, 400), st.integers(21, 300), st.integers(0, 1000))
def test_no_pixel_is_left_out(width: int, height: int, seed: int) -> None:
    """Noise shrinks to its mean: a sampler that skips pixels would keep the noise."""
    plane = np.random.default_rng(seed).integers(0, 256, (height, width)).astype(np.uint8)
    small = shrink(plane, (32, 20)).astype(np.float64)
    assert small.shape == (20, 32)
    assert abs(small.mean() - plane.mean()) < 8
    share = min(width / 32, 2 * (width // 2) / 32) * (height / 20)
    assert small.std() < 74 if share < 4 else small.std() < 0.75 * plane.std()


def test_the_picture_is_not_shifted() -> None:
    """A shift to one side would be a shift to the other side of the mirrored frame."""
    plane = noise(1280, 720).y.copy()
    plane[:, 500:] //= 2
    small = shrink(plane, (288, 160))
    mirrored = shrink(np.ascontiguousarray(plane[:, ::-1]), (288, 160))
    difference = small.astype(np.int16) - mirrored[:, ::-1]
    assert np.abs(difference).max() <= 1
    upended = shrink(plane[::-1], (288, 160))
    assert np.abs(small.astype(np.int16) - upended[::-1]).max() <= 1
