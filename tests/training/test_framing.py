"""Framing: what a picture shows of whom."""

from __future__ import annotations

import numpy as np
import pytest

from training import framing
from training.data import person_of
from training.framing import fits, stand


def test_a_grid_shows_its_own_scene_only_of_people_who_fit() -> None:
    tall = person_of("selfies", "a", np.zeros((90, 60, 3), np.uint8), np.full((90, 60), 255, "u1"))
    wide = person_of("selfies", "b", np.zeros((60, 90, 3), np.uint8), np.full((60, 90), 255, "u1"))
    assert not fits(tall, (96, 64))
    assert fits(tall, (64, 96))
    assert fits(wide, (96, 64))


def test_who_comes_in_is_cut_by_a_side(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(framing, "COMES_IN", 1.0)
    alpha = np.zeros((90, 60), np.uint8)
    alpha[10:, 15:45] = 255
    person = person_of("selfies", "a", np.full((90, 60, 3), 90, np.uint8), alpha)
    room = np.zeros((64, 96, 3), np.uint8)
    sides = []
    for seed in range(40):
        _, here = stand(person, room, np.random.default_rng(seed), (96, 64), alone=True, first=True)
        inside = here > 127
        if inside.any():  # of a sliver that leans away nothing may be left
            sides.append((bool(inside[:, 0].any()), bool(inside[:, -1].any())))
    assert len(sides) > 30
    assert sum(left != right for left, right in sides) > 0.9 * len(sides)
    assert any(left for left, _ in sides)
    assert any(right for _, right in sides)
