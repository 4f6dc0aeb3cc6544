"""What a network still gets wrong among the pictures it learns from, so that it sees it more often.

    python -m training.labels.difficulty --checkpoint RUN/checkpoint.pt --data DATA
        --into difficulty.json

Every room is shown empty, in a few crops: its error is the mean alpha found in it. Every picture
of people is shown as it is: its error is the share of the union that the network misses, arms and
hands above all, and half of what it adds (where a teacher is the only witness, only what it
misses: a teacher's bystanders and blots are more often wrong than the arms it finds). Shares of
draws grow with the error and are kept within `LEAST`..`MOST` of an even deal: nothing is forgotten.
`training.learning.train --difficulty` reads the file.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray

from segmentation.network.portrait_net import STRIDE, PortraitNet
from training.data import Image, People, Person, load_rooms
from training.pictures.blend import Grid
from training.pictures.framing import crop_to_fill
from training.sources.mixture import load_mixture

GRID: Grid = (288, 160)
AREA = GRID[0] * GRID[1]
CROPS = 4
LEAST, MOST = 0.5, 8.0
MOST_PEOPLE = 6.0
"""Labels are not all right: a picture is not repeated as often as a room."""

TAUGHT = "unlabelled"
"""The source that has no label but a teacher's."""


def shares_of(errors: NDArray[np.float64], most: float = MOST) -> NDArray[np.float64]:
    """How often to draw each thing, summing to 1: by its error, within bounds around an even deal.

    Errors are 0 or more; where all are 0 the deal is even.
    """
    mean = errors.mean()
    weights = np.clip(errors / mean, LEAST, most) if mean > 0 else np.ones_like(errors)
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


def people_errors(net: PortraitNet, people: People) -> dict[str, dict[str, float]]:
    """The error of every picture, by source and name."""
    errors: dict[str, dict[str, float]] = {}
    for group in people.groups:
        for person in group:
            missed, added = misses(net, person)
            error = missed if person.source == TAUGHT else missed + 0.5 * added
            errors.setdefault(person.source, {})[person.name] = error
    return errors


def answer(net: PortraitNet, rgb: Image) -> NDArray[np.float32]:
    """Alpha 0..1 of the whole picture (h, w) on a grid of its shape and `GRID`'s area."""
    height, width = rgb.shape[:2]
    scale = (AREA / (height * width)) ** 0.5 / STRIDE
    size = max(round(width * scale), 1) * STRIDE, max(round(height * scale), 1) * STRIDE
    small = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA)
    image = torch.from_numpy(small.astype(np.float32) / 255).permute(2, 0, 1)[None]
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        return np.asarray(net.alpha(image)[0, 0].float().numpy(), np.float32)


def full_answer(net: PortraitNet, rgb: Image) -> NDArray[np.float32]:
    """The same, stretched back to the size of the picture (H, W)."""
    height, width = rgb.shape[:2]
    return np.asarray(cv2.resize(answer(net, rgb), (width, height)), np.float32)


def misses(net: PortraitNet, person: Person, sure: float = 0.5) -> tuple[float, float]:
    """What the network misses and what it adds, as `disagreement` has it."""
    found = answer(net, person.rgb)
    size = found.shape[1], found.shape[0]
    label = np.asarray(cv2.resize(person.alpha, size, interpolation=cv2.INTER_AREA), np.uint8)
    return disagreement(label, found, sure)


def disagreement(label: Image, found: NDArray[np.float32], sure: float) -> tuple[float, float]:
    """(missed, added): where label 0..255 and answer 0..1 differ, as shares of their union.

    Somebody is there from an alpha of `sure` on, and nobody below 1 - `sure`.
    """
    either = max(int(np.count_nonzero((label >= 128) | (found >= 0.5))), 1)
    missed = np.count_nonzero((label >= 255 * sure) & (found < 1 - sure))
    added = np.count_nonzero((label < 255 * (1 - sure)) & (found >= sure))
    return missed / either, added / either


def weighed(people: People, path: Path) -> People:
    """The same people, those that the file finds hard drawn more often."""
    errors = json.loads(path.read_text()).get("people", {})
    weights = []
    for group in people.groups:
        known = errors.get(group[0].source, {})
        mean = float(np.mean(list(known.values()))) if known else 0.0
        share = shares_of(np.array([known.get(p.name, mean) for p in group]), MOST_PEOPLE)
        share *= np.array([person.weight for person in group])
        weights.append(share / share.sum())
    return replace(people, weights=tuple(weights))


def load_shares(path: Path, rooms: int) -> NDArray[np.float64]:
    """The shares that a file holds for that many rooms.

    Raises:
        ValueError: it was made for another set of rooms.
    """
    errors = np.array(json.loads(path.read_text())["rooms"], np.float64)
    if errors.shape != (rooms,):
        raise ValueError(f"{path} is about {errors.size} rooms; expected {rooms}; make it anew")
    return shares_of(errors)


def asked(doc: str | None) -> tuple[argparse.Namespace, PortraitNet]:
    """What a program that looks at a checkpoint was told (data, labels, into), and its network."""
    parser = argparse.ArgumentParser(description=(doc or "").splitlines()[0])
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--labels", type=Path, help="mattes of a teacher")
    parser.add_argument("--into", type=Path, required=True)
    options = parser.parse_args()
    from training.shipping.export import (
        load_average,  # brings ONNX along, which training.learning.train needs not
    )

    cv2.setNumThreads(1)
    torch.set_num_threads(1)
    net, _ = load_average(options.checkpoint)
    return options, net


def main() -> None:
    options, net = asked(__doc__)
    errors = room_errors(net, load_rooms(options.data))
    people = people_errors(net, load_mixture(options.data, options.labels))
    content = {"rooms": [round(error, 5) for error in errors.tolist()], "people": people}
    options.into.write_text(json.dumps(content))
    low, high = np.quantile(errors, (0.5, 0.95))
    print(f"alpha in {errors.size} empty rooms: mean {errors.mean():.4f}, half under {low:.4f}, "
          f"5 % over {high:.4f}")  # fmt: skip


if __name__ == "__main__":
    main()
