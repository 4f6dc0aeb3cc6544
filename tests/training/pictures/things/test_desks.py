"""What stands before people is room, and hides them."""

from __future__ import annotations

import numpy as np

from training.pictures.rooms import Rooms
from training.pictures.scene import Scene
from training.pictures.things.desks import behind_desk

ROOMS = Rooms([np.full((120, 160, 3), 250, np.uint8)])


def test_where_the_thing_is_nobody_is() -> None:
    rgb, alpha = np.full((64, 96, 3), 20, np.uint8), np.full((64, 96), 255, np.uint8)
    for seed in range(20):
        scene = behind_desk(Scene(rgb, alpha, rgb), ROOMS, np.random.default_rng(seed))
        light = scene.rgb.mean(axis=2)
        assert light.max() > 240  # it is seen
        assert (scene.alpha[light > 240] < 16).all()
        assert (scene.alpha[light == 20] == 255).all()
        assert scene.behind is not None
        assert np.array_equal(scene.behind, scene.rgb)  # it stood there before
    assert (rgb == 20).all()
    assert (alpha == 255).all()


def test_nothing_is_behind_a_picture_of_which_no_more_is_known() -> None:
    rgb, alpha = np.full((64, 96, 3), 20, np.uint8), np.full((64, 96), 255, np.uint8)
    assert behind_desk(Scene(rgb, alpha), ROOMS, np.random.default_rng(1)).behind is None
