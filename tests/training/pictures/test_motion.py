"""Stills in motion: picture and label go together, smoothly, and not far."""

from __future__ import annotations

import numpy as np
import pytest

from tests.training.scene import draw_person
from training.data import Person, person_of
from training.pictures.motion import LONG_SIDE_PX, swaying

MOMENTS = [float(n) for n in range(8)]


@pytest.fixture
def person() -> Person:
    picture, label = draw_person(np.random.default_rng(3))
    return person_of("selfies", "0", picture, label, doubt=np.where(label > 0, 0, 255).astype("u1"))


def test_picture_label_and_doubt_move_together(person: Person) -> None:
    moved = 0
    for seed in range(10):
        for shown in swaying(person, MOMENTS, np.random.default_rng(seed)):
            inside, outside = shown.alpha == 255, shown.alpha == 0
            assert shown.rgb[inside].min() > 100 > shown.rgb[outside].max()  # drawn bright
            assert shown.doubt is not None
            assert not shown.doubt[inside].any()
            assert shown.doubt[outside].all()
            assert shown.box == person.box
            moved += not np.array_equal(shown.alpha, person.alpha)
    assert moved > 70


def test_it_is_smooth_and_stays_near(person: Person) -> None:
    for seed in range(10):
        shown = swaying(person, MOMENTS, np.random.default_rng(seed))
        inside = np.stack([frame.alpha > 127 for frame in shown])
        steps = (inside[1:] ^ inside[:-1]).mean((1, 2))
        assert steps.max() < 0.08
        assert (inside ^ (person.alpha > 127)).mean((1, 2)).max() < 0.25
        same = swaying(person, MOMENTS, np.random.default_rng(seed))
        assert all(np.array_equal(a.rgb, b.rgb) for a, b in zip(shown, same, strict=True))


def test_who_does_not_move_at_all_is_as_in_the_picture(person: Person) -> None:
    for shown in swaying(person, MOMENTS, np.random.default_rng(1), much=0.0):
        assert np.array_equal(shown.rgb, person.rgb)
        assert np.array_equal(shown.alpha, person.alpha)


def test_a_large_picture_is_moved_small() -> None:
    picture, label = draw_person(np.random.default_rng(3))
    times = 2 * LONG_SIDE_PX // label.shape[0]
    large = person_of("selfies", "0", picture.repeat(times, 0), label.repeat(times, 0))
    (shown,) = swaying(large, [0.0], np.random.default_rng(1), much=0.0)
    assert max(shown.alpha.shape) == LONG_SIDE_PX
    assert shown.box[3] <= shown.alpha.shape[0]
