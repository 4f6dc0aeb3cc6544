"""The guide grid fits the picture."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segmentation.guide import guide_scale
from video.frame import Size

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
