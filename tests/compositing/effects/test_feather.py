"""Feather: a ramp inside of the edge, and nowhere more of the picture than before."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from compositing.effects.feather import feather


@given(st.integers(0, 40), st.integers(0, 99))
@settings(max_examples=40, deadline=None)
def test_feather_shows_nowhere_more_than_the_matte(width: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    alpha = random.integers(0, 256, (60, 80), np.uint8)
    assert (feather(alpha, width) <= alpha).all()


@given(st.integers(1, 40), st.integers(0, 99))
@settings(max_examples=40, deadline=None)
def test_feather_is_a_ramp_of_its_width_inside_the_edge(width: int, seed: int) -> None:
    alpha = np.zeros((200, 240), np.uint8)
    left = int(np.random.default_rng(seed).integers(20, 60))
    alpha[:, left:] = 255
    soft = feather(alpha, width)[100].astype(int)
    assert (soft[:left] == 0).all()
    assert (soft[left + width :] == 255).all()
    assert (np.diff(soft) >= 0).all()
    if width > 1:
        assert 0 < soft[left + width - 1] < 255


def test_feather_leaves_a_finger_and_the_border_of_the_picture() -> None:
    alpha = np.zeros((200, 240), np.uint8)
    alpha[20:180, 100:108] = 255  # as wide as a finger
    assert (feather(alpha, 12) == alpha).all()
    assert (feather(np.full((200, 240), 255, np.uint8), 40) == 255).all()
