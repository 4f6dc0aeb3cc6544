"""Framing: what a picture shows of whom."""

from __future__ import annotations

import numpy as np

from training.data import person_of
from training.pictures.framing import fits


def test_a_grid_shows_its_own_scene_only_of_people_who_fit() -> None:
    tall = person_of("selfies", "a", np.zeros((90, 60, 3), np.uint8), np.full((90, 60), 255, "u1"))
    wide = person_of("selfies", "b", np.zeros((60, 90, 3), np.uint8), np.full((60, 90), 255, "u1"))
    assert not fits(tall, (96, 64))
    assert fits(tall, (64, 96))
    assert fits(wide, (96, 64))
