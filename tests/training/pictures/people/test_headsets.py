"""Headsets belong to heads, and to the person's alpha."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from training.data import Image
from training.pictures.people.headsets import head_of, with_headset


def sitter(shape: tuple[int, int] = (96, 160), x: int = 80) -> Image:
    """A head 28 wide and 36 high on a neck, and shoulders."""
    alpha = np.zeros(shape, np.uint8)
    cv2.ellipse(alpha, (x, 38), (14, 18), 0, 0, 360, 255, -1)
    cv2.rectangle(alpha, (x - 7, 50), (x + 7, 66), 255, -1)
    cv2.ellipse(alpha, (x, 100), (45, 36), 0, 0, 360, 255, -1)
    return alpha


def test_a_head_is_found_where_it_is() -> None:
    for x in (40, 80, 120):
        head = head_of(sitter(x=x))
        assert head is not None
        assert abs(head.x - x) <= 2
        assert head.top == 20
        assert abs(head.half - 14) <= 2
        assert 25 <= head.height <= 45


def test_a_hand_above_the_head_or_a_cut_head_is_none() -> None:
    raised = sitter()
    cv2.rectangle(raised, (105, 5), (109, 90), 255, -1)  # an arm
    assert head_of(raised) is None
    cut = np.roll(sitter(), -30, axis=0)
    assert head_of(cut) is None
    assert head_of(np.zeros((96, 160), np.uint8)) is None
    assert head_of(np.full((96, 160), 255, np.uint8)) is None


@pytest.mark.parametrize("seed", range(15))
def test_a_headset_is_person_and_changes_nothing_else(seed: int) -> None:
    alpha = sitter()
    rgb = np.full((*alpha.shape, 3), 120, np.uint8)
    given = rgb.copy(), alpha.copy()
    seen, with_it = with_headset(rgb, alpha, np.random.default_rng(seed))
    assert np.array_equal(rgb, given[0])
    assert np.array_equal(alpha, given[1])
    assert (with_it >= alpha).all()
    changed = (seen != rgb).any(axis=2)
    assert changed.any()
    assert (with_it[changed] > 0).all()
    assert not changed[75:].any()  # the body
    added = (with_it > 127) & (alpha < 128)
    assert 10 < added.sum() < 900


def test_small_heads_and_empty_rooms_stay_as_they_are() -> None:
    far = cv2.resize(sitter(), (40, 24), interpolation=cv2.INTER_AREA)
    alpha = np.zeros((96, 160), np.uint8)
    alpha[-24:, 60:100] = far
    rgb = np.zeros((96, 160, 3), np.uint8)
    rng = np.random.default_rng(0)
    for nobody in (alpha, np.zeros_like(alpha)):
        seen, with_it = with_headset(rgb, nobody, rng)
        assert seen is rgb
        assert with_it is nobody
