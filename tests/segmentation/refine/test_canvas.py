"""Canvas: repainting the tiles of an edge gives what repainting every pixel would give."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from segmentation.refine.canvas import FAINT, GRAIN, SETTLED, Canvas
from video.frame import Size

pytestmark = pytest.mark.usefixtures("loops")

SCALE = 4
FEW_LEVELS = SETTLED + 2
"""Alpha is rounded in each frame, and near 0 or 255 a tile is filled."""


def widened(plane: np.ndarray, scale: int) -> np.ndarray:
    """Bilinear from cells to pixels, in float64."""
    for axis, cells in enumerate(plane.shape):
        at = np.clip((np.arange(cells * scale) + 0.5) / scale - 0.5, 0, cells - 1)
        below = np.minimum(at.astype(int) + 1, cells - 1)
        weight = np.expand_dims(at % 1, 1 - axis)
        upper, lower = plane.take(at.astype(int), axis), plane.take(below, axis)
        plane = upper * (1 - weight) + lower * weight
    return plane


def smooth(random: np.random.Generator, grid: Size, low: float, high: float) -> np.ndarray:
    """Values on a grid that change from cell to cell a little, and in all of it much."""
    rows, columns = np.mgrid[0 : grid[1], 0 : grid[0]]
    turn, phase, pace = [*random.uniform(0, 2 * np.pi, 2).tolist(), random.uniform(0.1, 0.5)]
    wave = np.sin(pace * (np.cos(turn) * rows + np.sin(turn) * columns) + phase)
    return (low + (high - low) * (wave + 1) / 2).astype(np.float32)


@given(
    st.integers(0, 10_000),
    st.sampled_from([(24, 21), (26, 22), (4, 3), (3, 2), (1, 1)]),
    st.sampled_from([1, 2, 3, 4, 5, 6, 7, 8, 10, 16, 17, 32]),
)
@settings(max_examples=80, deadline=None)
@example(3, (300, 5), 4)  # wider than the loops look at once
def test_tiles_leave_no_trace(seed: int, grid: Size, scale: int) -> None:
    """Sure, unsure and sure again, at any pace: alpha is that of a canvas without tiles."""
    random = np.random.default_rng(seed)
    canvas = Canvas((grid[0] * scale, grid[1] * scale), scale)
    small = smooth(random, grid, -100, 100).astype(np.int16)
    whole = None
    for _ in range(6):
        grain = random.integers(-GRAIN + 1, GRAIN, (grid[1] * scale, grid[0] * scale))
        luma = (np.rint(widened(small.astype(float), scale)) + 128 + grain).astype(np.uint8)
        slope = smooth(random, grid, -3, 3)
        offset = smooth(random, grid, -600, 855)
        share = smooth(random, grid, 0.1, 1)
        canvas.paint(luma, small, slope, offset, share)
        target = np.clip(
            widened(slope, scale) * (luma.astype(float) - 128) + widened(offset, scale), 0, 255
        )
        target *= np.minimum(target / FAINT, 1)
        whole = target if whole is None else whole + widened(share, scale) * (target - whole)
        whole = np.floor(whole + 0.5)
        assert np.abs(canvas.alpha - whole).max() <= FEW_LEVELS


def test_the_grain_of_a_sure_cell_is_painted() -> None:
    """By the luma of its cell alpha is 255; single pixels fall short of it."""
    grid: Size = (16, 9)
    canvas = Canvas((grid[0] * SCALE, grid[1] * SCALE), SCALE)
    luma = np.full((grid[1] * SCALE, grid[0] * SCALE), 128, np.uint8)
    luma[::SCALE] -= GRAIN - 1
    nothing = np.zeros(grid[::-1], np.float32)
    canvas.paint(luma, nothing.astype(np.int16), nothing + 4, nothing + 259, nothing + 1)
    assert (canvas.alpha[::SCALE] == 259 - 4 * (GRAIN - 1)).all()


def test_a_sure_tile_arrives_no_sooner_than_its_mixed_neighbor() -> None:
    """The room becomes person at a tenth a frame: no tile stands out, and all end at 255."""
    grid: Size = (16, 6)
    canvas = Canvas((grid[0] * SCALE, grid[1] * SCALE), SCALE)
    luma = np.full((grid[1] * SCALE, grid[0] * SCALE), 128, np.uint8)
    nothing, share = np.zeros(grid[::-1], np.float32), np.full(grid[::-1], 0.1, np.float32)
    canvas.paint(luma, nothing.astype(np.int16), nothing, nothing, share)
    ramp = np.broadcast_to(np.linspace(100, 800, grid[0], dtype=np.float32), grid[::-1])
    for _ in range(5):
        canvas.paint(luma, nothing.astype(np.int16), nothing, ramp.copy(), share)
        assert np.abs(np.diff(canvas.alpha.astype(int), axis=1)).max() <= 16
    for _ in range(60):
        canvas.paint(luma, nothing.astype(np.int16), nothing, ramp.copy(), share)
    assert (canvas.alpha[:, 8 * SCALE :] == 255).all()


@pytest.mark.parametrize("size", [(97, 50), (98, 51)])
def test_pixels_beyond_the_grid_repeat_the_last_ones(size: Size) -> None:
    canvas = Canvas(size, SCALE)
    grid = canvas.grid[::-1]
    offset = np.broadcast_to(np.linspace(0, 255, grid[1], dtype=np.float32), grid).copy()
    nothing = np.zeros(grid, np.float32)
    luma = np.full(size[::-1], 90, np.uint8)
    canvas.paint(luma, nothing.astype(np.int16), nothing, offset, nothing + 1)
    width, height = canvas.covered
    assert (canvas.alpha[:, width:] == canvas.alpha[:, width - 1 : width]).all()
    assert (canvas.alpha[height:] == canvas.alpha[height - 1]).all()
