"""The guide grid fits the picture."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segmentation.refine.guide import color_of, guide_scale
from video.frame import Frame, Size, empty_planes, split

pytestmark = pytest.mark.usefixtures("loops")


@pytest.mark.parametrize(
    ("size", "scale"),
    [((1280, 720), 8), ((1920, 1080), 12), ((640, 480), 4), ((640, 360), 4), ((854, 480), 5)],
)
def test_guide_cells_divide_common_sizes(size: Size, scale: int) -> None:
    assert guide_scale(size, 160) == scale


@given(st.integers(1, 2000), st.integers(1, 2000))
@settings(max_examples=100, deadline=None)
def test_a_guide_has_at_least_one_cell(width: int, height: int) -> None:
    scale = guide_scale((width, height), 160)
    assert 1 <= scale <= min(width, height)


@pytest.mark.parametrize(
    ("size", "scale"), [((1280, 720), 6), ((1280, 720), 8), ((854, 480), 4), ((320, 240), 7)]
)
def test_a_cell_has_the_color_at_its_middle(size: Size, scale: int) -> None:
    """A ramp across and down: whatever way a plane is made smaller, nothing is shifted."""
    planes = empty_planes(size)
    for plane, unit in zip(split(planes), (1, 2, 2), strict=True):
        rows, columns = (np.arange(side) * unit + unit / 2 for side in plane.shape)
        ramp = 40 + 80 * columns[None, :] / size[0] + 80 * rows[:, None] / size[1]
        plane[:] = np.rint(ramp)
    grid = size[0] // scale, size[1] // scale
    covered = grid[0] * scale, grid[1] * scale
    assert covered != size or scale == 8
    color = color_of(Frame(planes, 0, 0.0), grid, covered)
    columns, rows = ((np.arange(cells) + 0.5) * scale for cells in grid)
    expected = 40 + 80 * columns[None, :] / size[0] + 80 * rows[:, None] / size[1] - 128
    inner = color[:, 1:-1, 1:-1] - expected[1:-1, 1:-1]
    assert np.abs(inner).max() <= 1.5
    assert np.abs(inner.mean(axis=(1, 2))).max() < 0.6
