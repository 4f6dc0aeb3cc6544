"""Batches: which samples a step learns from, dealt out among the processes of a run."""

from __future__ import annotations

from collections.abc import Sequence as Row

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import Dataset

from training.learning.recipe import Recipe
from training.pictures.augment import Studio
from training.pictures.blend import Grid
from training.pictures.sequences import Sequences

LENGTHS = 4, 8
"""Frames of a sequence that are learned from; those of one batch are of one length."""


class Batches(Dataset[tuple[Tensor, ...]]):
    """Batch number -> what is this process's of it: RGB (b, h, w, 3), alpha, room, trust, uint8.

    `process` is its number and how many there are. With `sequences` five tensors more, for
    `recipe.in_sequences` of the batch: RGB (s, n, h, w, 3), alpha, trust, room and what is known
    of it, as `training.pictures.sequences` describes them.

    Raises:
        ValueError: that share of a batch is no whole number of sequences for every process.
    """

    def __init__(
        self,
        studio: Studio,
        recipe: Recipe,
        first: int,
        process: tuple[int, int],
        sequences: Sequences | None = None,
    ) -> None:
        self._studio, self._recipe, self._sequences = studio, recipe, sequences
        self._first, (self._rank, self._world) = first, process
        self._in_a_row = 0 if sequences is None else round(recipe.batch * recipe.in_sequences)
        self._lengths = [n for n in LENGTHS if self._in_a_row % (n * self._world) == 0]
        if not self._lengths:
            raise ValueError(
                f"{self._in_a_row} frames of a batch are in sequences; expected a multiple of "
                f"{LENGTHS[0] * self._world}: {LENGTHS[0]} for each process; change --in-sequences"
            )

    def __len__(self) -> int:
        return self._recipe.samples // self._recipe.batch - self._first

    def __getitem__(self, number: int) -> tuple[Tensor, ...]:
        step = self._first + number
        grid = self._recipe.grid_of(step)
        first, count = step * self._recipe.batch, self._recipe.batch - self._in_a_row
        numbers = range(first, first + count)[self._rank :: self._world]
        batch = _stacked([self._studio.sample(n, grid) for n in numbers])
        return batch + self._rows(step, grid)

    def _rows(self, step: int, grid: Grid) -> tuple[Tensor, ...]:
        """This process's sequences of that step."""
        if self._sequences is None or not self._in_a_row:
            return ()
        chance = np.random.default_rng((self._recipe.seed, 3, step))
        length = int(chance.choice(self._lengths))
        first, count = step * self._recipe.batch, self._in_a_row // length
        numbers = range(first, first + count)[self._rank :: self._world]
        return _stacked([self._sequences.sequence(n, grid, length) for n in numbers])


def _stacked(samples: Row[tuple[np.ndarray, ...]]) -> tuple[Tensor, ...]:
    """Samples of several parts each as one tensor for each part."""
    return tuple(torch.from_numpy(np.stack(kind)) for kind in zip(*samples, strict=True))
