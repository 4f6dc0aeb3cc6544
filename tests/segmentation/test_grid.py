"""The grid suits the picture, costs no more than agreed, and never stretches a person far."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from segmentation.grid import LARGEST_SHARE, STRETCH, Placement, grid_for, place

SIDES = st.integers(2, 4000)
BASES = st.sampled_from([(256, 160), (288, 160), (320, 192), (352, 192), (384, 224), (512, 288)])


@given(SIDES, SIDES, BASES, st.sampled_from([16, 32]))
def test_every_grid_is_affordable_and_even(
    width: int, height: int, base: tuple[int, int], multiple: int
) -> None:
    grid = grid_for((width, height), base, multiple)
    assert grid[0] % multiple == grid[1] % multiple == 0
    assert min(grid) >= 2 * multiple
    assert grid[0] * grid[1] <= LARGEST_SHARE * base[0] * base[1]


@given(SIDES, SIDES, st.integers(32, 600), st.integers(32, 600))
def test_a_placed_picture_lies_inside_and_keeps_its_shape(
    width: int, height: int, grid_width: int, grid_height: int
) -> None:
    spot = place((width, height), (grid_width, grid_height))
    assert spot.left >= 0
    assert spot.top >= 0
    assert spot.left + spot.width <= grid_width
    assert spot.top + spot.height <= grid_height
    assert spot.width == grid_width or spot.height == grid_height
    # Rounding to whole pixels is half a pixel of the shorter side, on top of what is allowed.
    shape, wanted = spot.width / spot.height, width / height
    allowance = (1 + STRETCH) * (
        1 + 0.5 / (min(spot.size) - 0.5 + 1e-9) if min(spot.size) > 1 else 9
    )
    if min(spot.size) > 1:
        assert 1 / allowance <= shape / wanted <= allowance


@given(BASES, st.integers(100, 2000), st.integers(100, 2000))
def test_turning_the_picture_turns_the_grid(base: tuple[int, int], width: int, height: int) -> None:
    one, other = grid_for((width, height), base), grid_for((height, width), base)
    assert one[0] * one[1] == other[0] * other[1]


@pytest.mark.parametrize(
    ("size", "base", "grid"),
    [
        ((1280, 720), (288, 160), (288, 160)),
        ((1920, 1080), (512, 288), (512, 288)),
        ((640, 480), (288, 160), (256, 192)),
        ((480, 640), (288, 160), (192, 256)),
        ((512, 512), (288, 160), (224, 224)),
        ((720, 1280), (288, 160), (160, 288)),
    ],
)
def test_usual_cameras(size: tuple[int, int], base: tuple[int, int], grid: tuple[int, int]) -> None:
    assert grid_for(size, base) == grid
    assert place(size, grid) == Placement(grid, 0, 0, *grid)


def test_a_camera_of_four_to_three_in_a_wide_grid_gets_a_border() -> None:
    assert place((640, 480), (256, 144)) == Placement((256, 144), 32, 0, 192, 144)
    assert place((480, 640), (256, 144)) == Placement((256, 144), 74, 0, 108, 144)
    assert place((2560, 1080), (256, 144)) == Placement((256, 144), 0, 18, 256, 108)


def test_what_a_grid_lacks_of_the_shape_is_stretched_up_to_a_fifth() -> None:
    assert grid_for((640, 480), (224, 128)) == (192, 160)
    assert place((640, 480), (192, 160)) == Placement((192, 160), 0, 0, 192, 160)
    assert place((1280, 720), (192, 128)) == Placement((192, 128), 0, 0, 192, 128)
    assert place((1280, 720), (160, 128)) == Placement((160, 128), 0, 19, 160, 90)


def test_crop_is_the_picture_alone() -> None:
    alpha = np.zeros((144, 256), np.float32)
    spot = place((640, 480), (256, 144))
    alpha[spot.rows, spot.columns] = 1
    assert spot.crop(alpha).shape == (144, 192)
    assert spot.crop(alpha).min() == 1
    assert alpha.sum() == 144 * 192
