"""Batches: processes deal one sequence of samples out among themselves."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from tests.training.scene import draw_data, draw_moving
from training.data import load_rooms
from training.learning.batches import LENGTHS, Batches
from training.learning.recipe import Recipe
from training.pictures.augment import Studio
from training.pictures.rooms import Rooms
from training.pictures.sequences import PAST, Sequences
from training.sources.mixture import load_mixture
from training.sources.moving import takes


@pytest.fixture(scope="module")
def recipe(tmp_path_factory: pytest.TempPathFactory) -> Recipe:
    data = draw_data(tmp_path_factory.mktemp("batches") / "data")
    draw_moving(data, (0.99,))
    return Recipe(data, None, data / "run", grids=(((64, 32), 1.0),), samples=160, batch=32)


@pytest.fixture(scope="module")
def made(recipe: Recipe) -> tuple[Studio, Sequences]:
    people, rooms = load_mixture(recipe.data), Rooms(load_rooms(recipe.data))
    return Studio(people, rooms), Sequences(people, takes(recipe.data), rooms)


def test_without_sequences_a_batch_is_the_next_samples(
    recipe: Recipe, made: tuple[Studio, Sequences]
) -> None:
    batches = Batches(made[0], recipe, 2, (1, 2))
    assert len(batches) == 3
    batch = batches[1]
    assert len(batch) == 4
    for place, number in enumerate(range(3 * 32 + 1, 4 * 32, 2)):
        sample = made[0].sample(number, (64, 32))
        assert torch.equal(batch[0][place], torch.from_numpy(sample.rgb))
        assert torch.equal(batch[3][place], torch.from_numpy(sample.trust))


def test_two_processes_share_what_one_has(recipe: Recipe, made: tuple[Studio, Sequences]) -> None:
    mixed = replace(recipe, in_sequences=0.5)
    alone, *both = (
        Batches(made[0], mixed, 0, process, made[1]) for process in ((0, 1), (0, 2), (1, 2))
    )
    lengths = set()
    for step in range(3):
        whole, halves = alone[step], [batches[step] for batches in both]
        if whole[4].shape[1] == halves[0][4].shape[1]:  # one process may take longer ones
            for part, first, second in zip(whole, *halves, strict=True):
                assert torch.equal(part[::2], first)
                assert torch.equal(part[1::2], second)
        for half in halves:
            assert half[0].shape[0] == 8
            length = half[4].shape[1] - PAST
            assert half[4].shape[0] * length == 8
            lengths.add(length)
    assert lengths <= set(LENGTHS)


def test_a_share_that_does_not_come_out_even_is_refused(
    recipe: Recipe, made: tuple[Studio, Sequences]
) -> None:
    with pytest.raises(ValueError, match=r"10 frames .* multiple of 8"):
        Batches(made[0], replace(recipe, in_sequences=0.3), 0, (0, 2), made[1])
