"""Samples: pure functions of their number, and honest about who is in them."""

from __future__ import annotations

import numpy as np
import pytest

from tests.training.scene import draw_data
from training.augment import Studio
from training.data import load_people, load_rooms

GRID = (96, 64)


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Studio:
    root = draw_data(tmp_path_factory.mktemp("scene") / "data")
    return Studio(load_people(root, "train"), load_rooms(root), seed=4)


def test_a_sample_has_the_size_of_the_grid(studio: Studio) -> None:
    for index in range(60):
        rgb, alpha = studio.sample(index, GRID)
        assert rgb.shape == (64, 96, 3)
        assert alpha.shape == (64, 96)
        assert rgb.dtype == alpha.dtype == np.uint8


def test_the_same_number_gives_the_same_sample_and_another_another(studio: Studio) -> None:
    first, again, other = (studio.sample(index, GRID)[0] for index in (7, 7, 8))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_some_rooms_are_empty_and_most_are_not(studio: Studio) -> None:
    coverages = [studio.sample(index, GRID)[1].mean() / 255 for index in range(200)]
    empty = sum(coverage == 0 for coverage in coverages)
    assert 3 <= empty <= 60
    assert 0.1 < np.mean(coverages) < 0.7


def test_making_samples_leaves_the_pictures_alone(studio: Studio) -> None:
    person = studio._people.groups[0][0]
    before = person.rgb.copy(), person.alpha.copy()
    for index in range(40):
        studio.sample(index, GRID)
    assert np.array_equal(before[0], person.rgb)
    assert np.array_equal(before[1], person.alpha)
