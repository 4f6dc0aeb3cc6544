"""Samples: pure functions of their number, and honest about who is in them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.training.scene import draw_data, draw_webcams
from training.data import load_people, load_rooms
from training.pictures.augment import Sample, Studio
from training.pictures.framing import own_scene
from training.pictures.people.parts import Part
from training.pictures.plates import small
from training.pictures.rooms import Rooms
from training.sources.mixture import load_mixture

GRID = (96, 64)


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Studio:
    root = draw_data(tmp_path_factory.mktemp("scene") / "data")
    return Studio(load_people(root, "train"), Rooms(load_rooms(root)), seed=4)


def test_a_sample_has_the_size_of_the_grid(studio: Studio) -> None:
    for index in range(60):
        rgb, alpha, room, trust = studio.sample(index, GRID)
        assert rgb.shape == (64, 96, 3)
        assert alpha.shape == (64, 96)
        assert room.shape == (16, 24, 4)
        assert trust.shape == alpha.shape
        assert rgb.dtype == alpha.dtype == room.dtype == trust.dtype == np.uint8


def test_the_same_number_gives_the_same_sample_and_another_another(studio: Studio) -> None:
    first, again, other = (studio.sample(index, GRID)[0] for index in (7, 7, 8))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_some_rooms_are_empty_and_most_are_not(studio: Studio) -> None:
    coverages = [studio.sample(index, GRID)[1].mean() / 255 for index in range(200)]
    empty = sum(coverage == 0 for coverage in coverages)
    assert 3 <= empty <= 60
    assert 0.1 < np.mean(coverages) < 0.7


def test_parts_come_into_the_samples_and_the_alpha(
    studio: Studio, tmp_path_factory: pytest.TempPathFactory
) -> None:
    green, whole = np.zeros((40, 12, 3), np.uint8), np.full((40, 12), 255, np.uint8)
    green[..., 1] = 255
    armed = Studio(studio._people, studio._rooms, seed=4, parts=[Part(green, whole, (6.0, 38.0))])
    pairs = [(armed.sample(n, GRID), studio.sample(n, GRID)) for n in range(60)]
    changed = [(own, other) for own, other in pairs if not np.array_equal(own[0], other[0])]
    assert 3 <= len(changed) <= 40
    for (rgb, alpha, _, _), _ in changed:
        assert rgb.shape == (64, 96, 3)
        assert alpha.shape == (64, 96)
    again = armed.sample(5, GRID)
    assert np.array_equal(again[0], pairs[5][0][0])


def test_the_room_looks_as_it_does_in_the_picture(studio: Studio) -> None:
    """Most of it: where nobody is now, and nobody hid it."""
    differences = []
    for index in range(150):
        rgb, alpha, room, _ = studio.sample(index, GRID)
        seen = (small(alpha) == 0) & (room[..., 3] > 0)
        apart = np.abs(room[..., :3].astype(int) - small(rgb)).max(axis=2)
        differences.append(apart[seen])
    assert np.median(np.concatenate(differences)) < 8


def test_who_is_set_before_others_leaves_them_their_alpha(studio: Studio) -> None:
    """Others count wherever nobody hides them, and whoever joins them counts, too."""
    others = studio._people.groups[0][0]
    more = 0
    for seed in range(20):
        alone = own_scene(others, np.random.default_rng(seed), GRID)
        joined = studio._joining(others, np.random.default_rng(seed), GRID)
        assert (joined.alpha >= alone.alpha).all()
        assert joined.behind is None  # nobody ever saw that room empty
        kept = joined.alpha == 0
        assert np.array_equal(joined.rgb[kept], alone.rgb[kept])
        more += int((joined.alpha > alone.alpha).any())
    assert more >= 15


def test_making_samples_leaves_the_pictures_alone(studio: Studio) -> None:
    person = studio._people.groups[0][0]
    before = person.rgb.copy(), person.alpha.copy()
    for index in range(40):
        studio.sample(index, GRID)
    assert np.array_equal(before[0], person.rgb)
    assert np.array_equal(before[1], person.alpha)


def test_doubt_goes_where_the_person_goes(tmp_path: Path) -> None:
    """Stills of webcams come at their own framing, and so does what is not to be learned."""
    root = draw_data(tmp_path / "data")
    draw_webcams(root, (("a", 1, "train"),))
    studio = Studio(load_mixture(root), Rooms(load_rooms(root)), seed=3)
    doubted = [sample for sample in (studio.sample(n, GRID) for n in range(40)) if _unsure(sample)]
    assert 8 <= len(doubted) <= 36
    assert all(set(np.unique(sample.trust)) == {0, 255} for sample in doubted)
    tops = [sample.trust[:8].mean() < sample.trust[-8:].mean() for sample in doubted]
    assert np.mean(tops) > 0.6  # drawn over the upper third of the picture


def _unsure(sample: Sample) -> bool:
    return bool((sample.trust == 0).any() and (sample.trust > 0).any())
