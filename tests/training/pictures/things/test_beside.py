"""Things are drawn behind people, touching them, often in a color of theirs."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from training.data import Image
from training.pictures.things import beside as module
from training.pictures.things.beside import beside

SHAPE = (96, 160)
SHIRT = (200, 40, 30)


def somebody() -> Image:
    """A trunk with two arms held out: gaps below them."""
    alpha = np.zeros(SHAPE, np.uint8)
    cv2.ellipse(alpha, (70, 90), (14, 60), 0, 0, 360, 255, -1)
    cv2.rectangle(alpha, (30, 50), (110, 58), 255, -1)
    return alpha


def drawn(seed: int, alpha: Image) -> Image:
    """A grey room with a thing in it, beside somebody in a red shirt; nothing given is changed."""
    room, made_of = np.full((*SHAPE, 3), 150, np.uint8), np.full((*SHAPE, 3), 90, np.uint8)
    person = np.full((*SHAPE, 3), SHIRT, np.uint8)
    before = room.copy(), person.copy(), made_of.copy(), alpha.copy()
    found = beside(room, person, alpha, made_of, np.random.default_rng(seed))
    for now, then in zip((room, person, made_of, alpha), before, strict=True):
        np.testing.assert_array_equal(now, then)
    return found


def test_it_touches_the_person_and_shows_beside() -> None:
    alpha = somebody()
    reach = cv2.dilate(alpha, np.ones((31, 31), np.uint8)) > 0
    shown = []
    for seed in range(60):
        found = drawn(seed, alpha)
        np.testing.assert_array_equal(found, drawn(seed, alpha))
        changed = (found != 150).any(2)
        assert (changed & reach).any(), seed
        assert changed.mean() < 0.7
        shown.append((changed & (alpha == 0)).sum())
    assert np.median(shown) > 200


@pytest.mark.parametrize("gap", [0.0, 1.0])
def test_in_a_gap_or_at_the_outline(monkeypatch: pytest.MonkeyPatch, gap: float) -> None:
    monkeypatch.setattr(module, "GAP", gap)
    alpha = somebody()
    near = cv2.dilate(alpha, np.ones((5, 5), np.uint8)) > 0
    drawn_at = [module._place(alpha, np.random.default_rng(seed)) for seed in range(60)]
    places = [place for place in drawn_at if place is not None]
    assert len(places) == 60
    at_outline = np.mean([near[int(place[1]), int(place[0])] for place in places])
    assert (at_outline == 1.0) if gap == 0 else (at_outline < 0.7)
    assert all(alpha[int(place[1]), int(place[0])] == 0 for place in places)


@pytest.mark.parametrize(("alike", "least", "most"), [(1.0, 0.9, 1.0), (0.0, 0.0, 0.4)])
def test_its_color_is_like_the_persons(
    monkeypatch: pytest.MonkeyPatch, alike: float, least: float, most: float
) -> None:
    monkeypatch.setattr(module, "ALIKE", alike)
    red = 0
    for seed in range(40):
        found = drawn(seed, somebody()).astype(int)
        changed = np.abs(found - 150).max(2) > 60
        red += bool(changed.any() and np.median((found[..., 0] > 2.5 * found[..., 1])[changed]))
    assert least <= red / 40 <= most


def test_nobody_leaves_the_room_as_it_was() -> None:
    assert (drawn(1, np.zeros(SHAPE, np.uint8)) == 150).all()


def test_somebody_who_fills_the_picture_is_no_hindrance() -> None:
    for seed in range(10):
        drawn(seed, np.full(SHAPE, 255, np.uint8))
