"""What a network still gets wrong among the pictures it learns from, so that it sees it more often.

    python -m training.difficulty --checkpoint RUN/checkpoint.pt --data DATA --into difficulty.json

Every room is shown empty, in a few crops: its error is the mean alpha found in it. Shares of draws
grow with the error and are kept within `LEAST`..`MOST` of an even deal, so that nothing is
forgotten. `training.train --difficulty` reads the file; a run keeps one file from end to end or
says in its log where it changed.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from segmentation.network import PortraitNet
from training.augment import Grid, crop_to_fill
from training.data import Image, load_rooms
from training.export import load_average

GRID: Grid = (288, 160)
CROPS = 4
LEAST, MOST = 0.5, 8.0


def shares_of(errors: NDArray[np.float64]) -> NDArray[np.float64]:
    """How often to draw each thing, summing to 1: by its error, within bounds around an even deal.

    Errors are 0 or more; where all are 0 the deal is even.
    """
    mean = errors.mean()
    weights = np.clip(errors / mean, LEAST, MOST) if mean > 0 else np.ones_like(errors)
    return np.asarray(weights / weights.sum(), np.float64)


def room_errors(net: PortraitNet, rooms: list[Image], seed: int = 0) -> NDArray[np.float64]:
    """The mean alpha, 0..1, that the network finds in each empty room."""
    rng = np.random.default_rng(seed)
    errors = []
    for room in rooms:
        crops = np.stack([crop_to_fill(room, rng, GRID, 2.5) for _ in range(CROPS)])
        image = torch.from_numpy(crops.astype(np.float32) / 255).permute(0, 3, 1, 2)
        with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
            errors.append(float(net.alpha(image).float().mean()))
    return np.array(errors)


def load_shares(path: Path, rooms: int) -> NDArray[np.float64]:
    """The shares that a file holds for that many rooms.

    Raises:
        ValueError: it was made for another set of rooms.
    """
    errors = np.array(json.loads(path.read_text())["rooms"], np.float64)
    if errors.shape != (rooms,):
        raise ValueError(f"{path} is about {errors.size} rooms; expected {rooms}; make it anew")
    return shares_of(errors)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--into", type=Path, required=True)
    options = parser.parse_args()
    cv2.setNumThreads(1)
    torch.set_num_threads(1)
    net, _ = load_average(options.checkpoint)
    errors = room_errors(net, load_rooms(options.data))
    options.into.write_text(json.dumps({"rooms": [round(e, 5) for e in errors.tolist()]}))
    low, high = np.quantile(errors, (0.5, 0.95))
    print(f"alpha in {errors.size} empty rooms: mean {errors.mean():.4f}, half under {low:.4f}, "
          f"5 % over {high:.4f}")  # fmt: skip


if __name__ == "__main__":
    main()
