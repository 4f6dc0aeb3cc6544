"""Rooms as pictures to stand before: any of them, the harder ones more often."""

from __future__ import annotations

import numpy as np

from training.pictures.rooms import Rooms


def test_a_room_has_the_size_of_the_grid_and_leaves_its_picture_alone() -> None:
    picture = np.random.default_rng(5).integers(0, 256, (60, 80, 3)).astype(np.uint8)
    rooms, before = Rooms([picture]), picture.copy()
    for seed in range(40):
        found = rooms.draw(np.random.default_rng(seed), (48, 32))
        assert found.shape == (32, 48, 3)
        assert found.dtype == np.uint8
        again = rooms.draw(np.random.default_rng(seed), (48, 32))
        np.testing.assert_array_equal(found, again)
    np.testing.assert_array_equal(picture, before)


def test_a_room_with_a_larger_share_is_drawn_more_often() -> None:
    red, blue = (np.full((40, 60, 3), color, np.uint8) for color in ((255, 0, 0), (0, 0, 255)))
    rooms = Rooms([red, blue], np.array([0.9, 0.1]))
    rng = np.random.default_rng(0)
    drawn = [rooms.texture(rng, (32, 32), 1.0)[0, 0, 0] > 0 for _ in range(300)]
    assert 0.83 < np.mean(drawn) < 0.97
