"""Clothes are hung into rooms, and nothing of a person with them."""

from __future__ import annotations

import numpy as np

from training.data import Person, person_of
from training.pictures.people.coats import SIZES, with_coat

ROOM = np.full((160, 288, 3), 120, np.uint8)
SKIN, COAT = (205, 150, 125), (30, 60, 140)


def wearer(trunk: tuple[int, int, int], height: int = 200) -> Person:
    """A head of skin on a wide trunk of one color."""
    alpha = np.zeros((height, 120), np.uint8)
    alpha[height // 10 : height // 2, 45:75] = 255
    alpha[height // 2 :, 10:110] = 255
    rgb = np.full((height, 120, 3), 200, np.uint8)
    rgb[: height // 2, 45:75] = SKIN
    rgb[height // 2 :, 10:110] = trunk
    return person_of("selfies", "00000", rgb, alpha)


def test_only_the_cloth_is_seen_and_as_large_as_agreed() -> None:
    wide = []
    for seed in range(60):
        found = with_coat(ROOM, wearer(COAT), np.random.default_rng(seed))
        np.testing.assert_array_equal(
            found, with_coat(ROOM, wearer(COAT), np.random.default_rng(seed))
        )
        changed = np.abs(found.astype(int) - ROOM).max(2) > 60
        if not changed.any():
            continue
        wide.append(np.flatnonzero(changed.any(axis=0)).size / ROOM.shape[1])
        blue = found[changed].astype(int)
        assert (blue[:, 2] > blue[:, 0] + 20).mean() > 0.9  # no skin, no background
    assert len(wide) > 40
    assert max(wide) <= 2 * SIZES[1] * 2.2
    assert (ROOM == 120).all()


def test_bare_skin_is_nobodys_coat() -> None:
    for seed in range(20):
        assert with_coat(ROOM, wearer(SKIN), np.random.default_rng(seed)) is ROOM


def test_a_trunk_of_a_few_pixels_is_left_where_it_is() -> None:
    assert with_coat(ROOM, wearer(COAT, height=40), np.random.default_rng(0)) is ROOM
