"""Screens stand beside people, dark or lit, and are no people."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from training.data import Image
from training.pictures.things import screens
from training.pictures.things.screens import screened

SHAPE = (96, 160)


def drawn(seed: int, alpha: Image) -> Image:
    room, picture = np.full((*SHAPE, 3), 150, np.uint8), np.full((*SHAPE, 3), 240, np.uint8)
    found = screened(room, alpha, picture, np.random.default_rng(seed))
    assert found.dtype == np.uint8
    assert (room == 150).all()
    assert (picture == 240).all()
    return found


def somebody() -> Image:
    alpha = np.zeros(SHAPE, np.uint8)
    cv2.ellipse(alpha, (70, 90), (24, 50), 0, 0, 360, 255, -1)
    return alpha


def test_a_screen_covers_a_part_of_the_room_and_shows_beside_the_person() -> None:
    alpha = somebody()
    beside = []
    for seed in range(30):
        found = drawn(seed, alpha)
        np.testing.assert_array_equal(found, drawn(seed, alpha))
        changed = (found != 150).any(2)
        assert 0.005 < changed.mean() < 0.6
        beside.append((changed & (alpha == 0)).sum())
    assert np.median(beside) > 400


def test_an_empty_room_may_have_one_too() -> None:
    nobody = np.zeros(SHAPE, np.uint8)
    assert sum((drawn(seed, nobody) != 150).any() for seed in range(20)) == 20


@pytest.mark.parametrize(("off", "darker"), [(1.0, True), (0.0, False)])
def test_switched_off_it_is_dark_else_it_shows_the_picture(
    monkeypatch: pytest.MonkeyPatch, off: float, darker: bool
) -> None:
    monkeypatch.setattr(screens, "OFF", off)
    for seed in range(10):
        found = drawn(seed, somebody())
        dark, bright = (found.max(2) < 90).mean(), (found.min(2) > 220).mean()
        assert (dark > bright) == darker
