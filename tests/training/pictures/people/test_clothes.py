"""Other clothes: the label stays, and so does all that is no cloth."""

from __future__ import annotations

import numpy as np

from training.pictures.people.clothes import with_other_clothes
from training.pictures.rooms import Rooms
from training.pictures.scene import Scene

ROOMS = Rooms([np.random.default_rng(3).integers(0, 256, (120, 160, 3), np.uint8)])


def sitter(share: float = 0.4) -> Scene:
    """A flat person over that share of the width, from a sixth of the height down."""
    rgb, alpha = np.full((64, 96, 3), 120, np.uint8), np.zeros((64, 96), np.uint8)
    alpha[10:, round(96 * (0.5 - share / 2)) : round(96 * (0.5 + share / 2))] = 255
    return Scene(rgb, alpha)


def test_only_the_trunk_is_dressed() -> None:
    scene, changed = sitter(), 0
    for seed in range(20):
        worn = with_other_clothes(scene, ROOMS, np.random.default_rng(seed))
        assert np.array_equal(worn.alpha, scene.alpha)
        assert np.array_equal(worn.rgb[scene.alpha == 0], scene.rgb[scene.alpha == 0])
        assert np.array_equal(worn.rgb[10:30], scene.rgb[10:30])  # the face
        changed += int(not np.array_equal(worn.rgb, scene.rgb))
    assert changed >= 18


def test_folds_stay_under_the_other_color() -> None:
    scene = sitter()
    scene.rgb[50:, 40:44] = 60  # a fold, half as light as the rest
    for seed in range(20):
        worn = with_other_clothes(
            scene, Rooms([np.full_like(scene.rgb, 90)]), np.random.default_rng(seed)
        )
        assert worn.rgb[60, 42].mean() < worn.rgb[60, 50].mean()


def test_who_fills_the_picture_or_nobody_is_left_as_they_are() -> None:
    close, nobody = sitter(0.9), sitter(0)
    for scene in (close, nobody):
        assert with_other_clothes(scene, ROOMS, np.random.default_rng(0)) is scene
