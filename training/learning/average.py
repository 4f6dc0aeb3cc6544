"""One network out of several checkpoints of one family: the weighted mean of their weights.

    python -m training.learning.average A.pt:0.6 B.pt:0.2 C.pt:0.2 --into MEAN.pt

Checkpoints that grew out of one another lie in one valley, and the middle of it generalizes better
than its ends (Wortsman et al., "Model soups", 2022). The result goes into
`training.shipping.export`, or into `training.learning.train --start-from`.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from segmentation.network.checkpoint import state_in

_WEIGHTS = ("net", "optimizer", "state_dict", "levels", "steps")
"""Entries of a file that hold weights in another form, or what only its run needs."""


def averaged(parts: Sequence[tuple[dict[str, Any], float]]) -> dict[str, Any]:
    """A checkpoint with the mean of the parts' weights, and the rest of the first's.

    A part is a checkpoint of a run, of which the averaged weights count, or a shipped file.

    Whole numbers (counters) are the first's. Weights are scaled to sum to 1. What a checkpoint does
    not have, as one from before the network had that part or was so deep, is the mean of the
    others'.

    Raises:
        ValueError: the networks are not alike, one is deeper than the first, or the weights do not
            sum to more than 0.
    """
    total = sum(weight for _, weight in parts)
    if total <= 0:
        raise ValueError(f"the weights sum to {total:g}; expected more than 0")
    first = parts[0][0]
    for checkpoint, _ in parts[1:]:
        if not _grew_into(checkpoint["config"], first["config"]):
            raise ValueError(f"a network is {checkpoint['config']}; expected {first['config']}")
    states = [(state_in(checkpoint), weight) for checkpoint, weight in parts]
    mean = {
        name: _mean([(state[name], weight) for state, weight in states if name in state])
        if value.dtype.is_floating_point
        else value
        for name, value in states[0][0].items()
    }
    kept = {name: value for name, value in first.items() if name not in _WEIGHTS}
    return {**kept, "average": mean, "parts": [float(weight / total) for _, weight in parts]}


def _grew_into(config: dict[str, Any], later: dict[str, Any]) -> bool:
    """Whether a network is like a later one, or as a later one was before it was made deeper."""
    depths = zip(config["depths"], later["depths"], strict=True)
    alike = {**config, "depths": later["depths"]} == later
    return alike and all(before <= now for before, now in depths)


def _mean(values: list[tuple[Tensor, float]]) -> Tensor:
    total = sum(weight for _, weight in values)
    scaled = [value * (weight / total) for value, weight in values]
    return torch.stack(scaled).sum(0)


def parse_part(text: str) -> tuple[Path, float]:
    """`checkpoint.pt:0.6` as a file and its weight; without a weight, 1."""
    path, _, weight = text.rpartition(":")
    return (Path(path), float(weight)) if path else (Path(text), 1.0)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("parts", type=parse_part, nargs="+", metavar="CHECKPOINT[:WEIGHT]")
    parser.add_argument("--into", type=Path, required=True)
    options = parser.parse_args()
    loaded = [
        (torch.load(path, map_location="cpu", weights_only=True), weight)
        for path, weight in options.parts
    ]
    torch.save(averaged(loaded), options.into)


if __name__ == "__main__":
    main()
