"""Sleeves: a straight cut becomes a shoulder, and nobody loses a head."""

from __future__ import annotations

import numpy as np
import pytest

from training.data import Person, person_of
from training.pictures.camera.trim import HIGHEST, trimmed

SIZE = 120, 90
"""Height and width."""


def sitter(shoulders: int, *, left: int = 0, right: int = SIZE[1]) -> Person:
    """A head at the top, and shoulders from that row down, between those columns."""
    rgb = np.random.default_rng(0).integers(0, 256, (*SIZE, 3)).astype(np.uint8)
    alpha = np.zeros(SIZE, np.uint8)
    alpha[10:, 32:58] = 255
    alpha[shoulders:, left:right] = 255
    return person_of("selfies", "somebody", rgb, alpha)


@pytest.mark.parametrize("seed", range(12))
def test_who_was_cut_on_both_sides_is_cut_on_none(seed: int) -> None:
    person = sitter(70)
    assert person.cut_left
    assert person.cut_right
    free = trimmed(person, np.random.default_rng(seed))
    assert not free.cut_left
    assert not free.cut_right
    assert free.cut_bottom
    assert (free.alpha <= person.alpha).all()
    assert np.array_equal(free.alpha[:70], person.alpha[:70])  # the head and all above
    assert (free.alpha[:, 35:55] == person.alpha[:, 35:55]).all()
    assert free.alpha[70:].mean() > 0.55 * 255
    assert np.array_equal(free.rgb, person.rgb)


def test_the_top_of_a_sleeve_is_round() -> None:
    for seed in range(12):
        free = trimmed(sitter(70), np.random.default_rng(seed))
        first = (free.alpha > 127).argmax(axis=1)
        assert first[70] > first[80]


def test_a_side_that_nobody_touches_stays() -> None:
    person = sitter(70, right=60)
    free = trimmed(person, np.random.default_rng(1))
    assert not free.cut_left
    assert np.array_equal(free.alpha[:, 45:], person.alpha[:, 45:])
    other = sitter(70, left=30)
    assert np.array_equal(
        trimmed(other, np.random.default_rng(1)).alpha[:, :45], other.alpha[:, :45]
    )


def test_a_face_that_is_cut_is_left_alone() -> None:
    person = sitter(int(10 + HIGHEST * 110) - 5)
    assert trimmed(person, np.random.default_rng(0)) is person
    free = sitter(70, left=20, right=70)
    assert trimmed(free, np.random.default_rng(0)) is free


def test_no_trim_adds_to_a_label() -> None:
    rng = np.random.default_rng(3)
    for _ in range(30):
        height, width = rng.integers(20, 90, 2)
        alpha = (rng.random((height, width)) < rng.random()).astype(np.uint8) * 255
        rgb = np.zeros((height, width, 3), np.uint8)
        person = person_of("selfies", "noise", rgb, alpha)
        assert (trimmed(person, rng).alpha <= alpha).all()
