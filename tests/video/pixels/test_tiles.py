"""Tiles: every pixel is covered, copies are exact, extremes are those of a plain loop."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from video.pixels.tiles import extremes, tile

sides = st.integers(1, 40)
blocks = st.sampled_from([(1, 1), (3, 4), (8, 16), (16, 32)])


def random_plane(height: int, width: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (height, width), np.uint8)


@given(sides, sides, blocks, st.integers(0, 99))
@settings(max_examples=60, deadline=None)
def test_gather_and_scatter_give_back_the_whole_plane(
    height: int, width: int, block: tuple[int, int], seed: int
) -> None:
    plane = random_plane(height, width, seed)
    tiles = tile((width, height), *block)
    for into in (np.zeros_like(plane), np.zeros_like(plane)):
        tiles.scatter(tiles.gather(plane), into)
        np.testing.assert_array_equal(into, plane)
    copied = np.zeros_like(plane)
    for rows, columns in tiles.spans():
        copied[rows, columns] = plane[rows, columns]
    np.testing.assert_array_equal(copied, plane)


@given(sides, sides, blocks, st.integers(0, 99))
@settings(max_examples=60, deadline=None)
def test_extremes_are_those_of_each_block(
    height: int, width: int, block: tuple[int, int], seed: int
) -> None:
    plane = random_plane(height, width, seed)
    tiles = tile((width, height), *block)
    low, high = extremes(plane, tiles)
    for index, gathered in enumerate(tiles.gather(plane)):
        assert (low[index], high[index]) == (gathered.min(), gathered.max())


def test_only_chosen_tiles_are_written() -> None:
    tiles = tile((8, 4), 2, 4)
    plane = np.zeros((4, 8), np.uint8)
    chosen = tiles.where(np.array([False, True, True, False]))
    chosen.scatter(np.uint8(9), plane)
    expected = np.zeros((4, 8), np.uint8)
    expected[:2, 4:] = expected[2:, :4] = 9
    np.testing.assert_array_equal(plane, expected)
    assert chosen.spans() == [(slice(0, 2), slice(4, 8)), (slice(2, 4), slice(0, 4))]


def test_halo_reaches_into_the_neighbors() -> None:
    plane = np.arange(36).reshape(6, 6)
    inner = tile((4, 4), 2, 2)
    gathered = inner.gather(plane, halo=1)
    np.testing.assert_array_equal(gathered[3], plane[2:6, 2:6])


def test_scaled_and_halved_undo_each_other() -> None:
    tiles = tile((12, 6), 2, 4)
    back = tiles.scaled(2).halved()
    np.testing.assert_array_equal(back.lefts, tiles.lefts)
    assert (back.height, back.width) == (2, 4)


def test_a_read_only_plane_stays_read_only() -> None:
    plane = np.zeros((4, 4), np.uint8)
    plane.flags.writeable = False
    with pytest.raises(ValueError, match="read-only"):
        tile((4, 4), 2, 2).scatter(np.uint8(1), plane)


def test_planes_need_not_be_contiguous() -> None:
    whole = random_plane(20, 40, 1)
    plane = whole[:, 4:36]
    tiles = tile((32, 20), 8, 16)
    np.testing.assert_array_equal(tiles.gather(plane), tiles.gather(plane.copy()))
    tiles.scatter(np.uint8(7), plane)
    assert (whole[:, 4:36] == 7).all()
    assert (whole[:, 36:] != 7).any()
