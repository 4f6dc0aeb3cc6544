"""Chairs stand behind people, are seen, and are no people."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from training.data import Image
from training.pictures.things.chairs import with_chair


def somebody(shape: tuple[int, int] = (96, 160)) -> Image:
    alpha = np.zeros(shape, np.uint8)
    cv2.ellipse(alpha, (70, 90), (24, 50), 0, 0, 360, 255, -1)
    return alpha


@pytest.mark.parametrize("seed", range(20))
def test_a_chair_covers_a_part_of_the_room_near_the_person(seed: int) -> None:
    room, alpha = np.full((96, 160, 3), 150, np.uint8), somebody()
    given = room.copy(), alpha.copy()
    found = with_chair(room, alpha, np.random.default_rng(seed))
    np.testing.assert_array_equal(room, given[0])
    np.testing.assert_array_equal(alpha, given[1])
    assert found.dtype == np.uint8
    changed = (np.abs(found.astype(int) - room).max(2) > 4).mean()
    assert 0.005 < changed < 0.5
    again = with_chair(room, alpha, np.random.default_rng(seed))
    np.testing.assert_array_equal(found, again)


def test_most_chairs_show_beside_the_person() -> None:
    room, alpha = np.full((96, 160, 3), 150, np.uint8), somebody()
    seen = [
        ((with_chair(room, alpha, np.random.default_rng(seed)) != room).any(2) & (alpha == 0)).sum()
        for seed in range(20)
    ]
    assert np.median(seen) > 300


@pytest.mark.parametrize("shape", [(96, 160), (64, 64), (160, 96)])
def test_an_empty_room_may_have_one_too(shape: tuple[int, int]) -> None:
    room = np.full((*shape, 3), 150, np.uint8)
    found = [
        with_chair(room, np.zeros(shape, np.uint8), np.random.default_rng(seed))
        for seed in range(20)
    ]
    assert sum((one != room).any() for one in found) > 15
