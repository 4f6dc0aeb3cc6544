"""Teachers: what two of them say together, and how much they are believed."""

from __future__ import annotations

import numpy as np
import pytest

from training.labels.teacher import agreement, settled


def person(width: int) -> np.ndarray:
    matte = np.zeros((40, 100), np.float32)
    matte[:, :width] = 1
    return matte


def test_two_teachers_that_agree_are_averaged() -> None:
    matte, share = settled(person(60), person(60), person(61))
    np.testing.assert_allclose(matte[:, 60], 1 / 3, atol=1e-6)
    np.testing.assert_array_equal(matte[:, :60], 1)
    assert share == pytest.approx(60 / 61)


def test_a_finer_teacher_that_breaks_the_person_up_is_not_heard() -> None:
    matte, share = settled(person(60), person(40), person(40))
    np.testing.assert_array_equal(matte, person(60))
    assert share == pytest.approx(40 / 60)


def test_a_finer_teacher_at_odds_with_itself_makes_the_matte_doubtful() -> None:
    _, share = settled(person(60), person(60), person(30))
    assert share == pytest.approx(0.5)


def test_empty_mattes_agree() -> None:
    assert agreement(person(0), person(0)) == 1
    assert agreement(person(0), person(1)) == 0
