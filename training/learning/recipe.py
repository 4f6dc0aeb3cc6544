"""What one training run is: whatever changes its result."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from training.pictures.blend import Grid


@dataclass(frozen=True)
class Recipe:
    """One training run; whatever changes the result is in here and in its checkpoint."""

    data: Path
    labels: Path | None
    run: Path
    difficulty: Path | None = None
    parts: Path | None = None
    rendered: Path | None = None
    grids: tuple[tuple[Grid, float], ...] = (((160, 96), 1.0),)
    samples: int = 400_000
    batch: int = 32
    in_sequences: float = 0.0
    learning_rate: float = 2e-3
    warm_up_samples: int = 10_000
    decay_share: float = 0.25
    weight_decay: float = 2e-2
    average_decay: float = 0.998
    seed: int = 0
    workers: int = 1
    threads: int = 1
    save_every_s: float = 180.0
    start_from: Path | None = None

    def learning_rate_at(self, seen: int) -> float:
        """Rises over the first samples, holds, falls to 1 % over the last share."""
        rise = min(1.0, (seen + 1) / self.warm_up_samples)
        left = (self.samples - seen) / (self.samples * self.decay_share)
        return self.learning_rate * rise * min(1.0, max(0.01, left))

    def grid_of(self, step: int) -> Grid:
        """The grid of that step's batch; the same in every process."""
        grids, weights = zip(*self.grids, strict=True)
        share = np.array(weights) / sum(weights)
        chosen = np.random.default_rng((self.seed, 1, step)).choice(len(grids), p=share)
        grid: Grid = grids[int(chosen)]
        return grid


def parse_grids(text: str) -> tuple[tuple[Grid, float], ...]:
    """`160x96:1,256x160:2` as grids with their weights."""
    grids = []
    for part in text.split(","):
        size, _, weight = part.partition(":")
        width, height = map(int, size.split("x"))
        grids.append(((width, height), float(weight or 1)))
    return tuple(grids)
