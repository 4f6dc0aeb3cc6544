"""I420 to the network's RGB, against the definition of BT.601 in float64."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from segmentation.grid import place
from segmentation.network_input import PAD, NetworkInput, to_rgb
from tests.fakes import flat_frame, noise

pytestmark = pytest.mark.usefixtures("loops")

STEP = 1 / 255


def bt601(y: np.ndarray, u: np.ndarray, v: np.ndarray) -> np.ndarray:
    """RGB 0..1 by inverting the definition of Y'CbCr, limited range, in float64."""
    kr, kg, kb = 0.299, 0.587, 0.114
    forward = np.array(
        [
            [kr, kg, kb],
            [-kr / (2 - 2 * kb), -kg / (2 - 2 * kb), 0.5],
            [0.5, -kg / (2 - 2 * kr), -kb / (2 - 2 * kr)],
        ]
    )
    signals = np.stack([(y - 16.0) / 219, (u - 128.0) / 224, (v - 128.0) / 224])
    return np.clip(np.tensordot(np.linalg.inv(forward), signals, 1), 0, 1)


@given(st.integers(0, 2**32 - 1))
def test_colors_match_the_definition(seed: int) -> None:
    y, u, v = np.random.default_rng(seed).integers(0, 256, (3, 7, 9)).astype(np.uint8)
    rgb = np.empty((3, 7, 9), np.float32)
    to_rgb(y, u, v, rgb)
    np.testing.assert_allclose(rgb, bt601(y, u, v), atol=2e-6)


@pytest.mark.parametrize(
    ("planes", "rgb"),
    [((16, 128, 128), (0, 0, 0)), ((235, 128, 128), (1, 1, 1)), ((81, 90, 240), (1, 0, 0)),
     ((145, 54, 34), (0, 1, 0)), ((41, 240, 110), (0, 0, 1))],
)  # fmt: skip
def test_pure_colors(planes: tuple[int, int, int], rgb: tuple[int, int, int]) -> None:
    tensor = NetworkInput().prepare(flat_frame((640, 360), *planes), place((64, 36), (64, 36)))
    for channel, value in enumerate(rgb):
        np.testing.assert_allclose(tensor[0, channel], value, atol=1.5 * STEP)


def test_a_small_frame_is_enlarged() -> None:
    tensor = NetworkInput().prepare(noise(16, 10), place((16, 10), (32, 20)))
    assert tensor.shape == (1, 3, 20, 32)
    assert np.isfinite(tensor).all()


def test_around_the_picture_is_grey() -> None:
    spot = place((640, 480), (256, 144))
    tensor = NetworkInput().prepare(flat_frame((640, 480), 235), spot)
    np.testing.assert_allclose(tensor[0, :, :, :32], PAD)
    np.testing.assert_allclose(tensor[0, :, :, -32:], PAD)
    np.testing.assert_allclose(tensor[0, :, :, 32:-32], 1, atol=STEP)


def test_the_array_is_kept_while_the_placement_is() -> None:
    prepared = NetworkInput()
    wide, tall = place((64, 36), (64, 36)), place((36, 64), (64, 36))
    first = prepared.prepare(noise(64, 36, 1), wide)
    assert prepared.prepare(noise(64, 36, 2), wide) is first
    other = prepared.prepare(noise(36, 64, 3), tall)
    assert other is not first
    assert other.flags.c_contiguous
    assert other.dtype == np.float32


def test_the_frame_is_left_alone() -> None:
    frame = noise(64, 36)
    before = frame.planes.copy()
    NetworkInput().prepare(frame, place((64, 36), (64, 32)))
    np.testing.assert_array_equal(frame.planes, before)
