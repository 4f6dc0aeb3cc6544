"""Clips of people who move, each frame with a matte that was made in order.

`DATA/moving` holds `index.csv` and, by number, `frames.mp4` and `alpha.mkv`. As still pictures they
are arms and hands in every place, cut out cleanly; as takes, what a network learns time from.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

import av
import numpy as np

from training.data import Image, Person, person_of, within

MOVING = "moving"

LEAST_AGREEMENT = 0.95
"""IoU with another segmenter below which a clip's mattes are not to be learned from."""

EVERY = 4
"""Of so many neighboring frames one is kept as a still picture."""

TAKE_LONG_SIDE_PX = 320
"""Of every frame of a take: 190 clips are 2 GB so, and grids are no larger."""

Take = tuple[Person, ...]
"""The frames of a clip in order. Box and cut edges are those of all of them together, so that
whatever places one of them places all alike."""


def clips(root: Path) -> list[Path]:
    """The folders of all clips whose mattes may be learned from, by number; none without any."""
    index = root / MOVING / "index.csv"
    if not index.exists():
        return []
    rows = csv.DictReader(index.read_text().splitlines())
    trusted = [row["id"] for row in rows if float(row["agree_isnet"]) >= LEAST_AGREEMENT]
    return [root / MOVING / name for name in trusted]


def frames(folder: Path) -> Iterator[tuple[Image, Image]]:
    """RGB (H, W, 3) and alpha (H, W), uint8, of every frame of a clip in order."""
    with (
        av.open(str(folder / "frames.mp4")) as pictures,
        av.open(str(folder / "alpha.mkv")) as mattes,
    ):
        for picture, matte in zip(pictures.decode(video=0), mattes.decode(video=0), strict=True):
            yield (
                np.asarray(picture.to_ndarray(format="rgb24"), np.uint8),
                np.asarray(matte.to_ndarray(format="gray"), np.uint8),
            )


def moving_people(root: Path) -> list[Person]:
    """Every `EVERY`th frame of every clip, each clip with a weight of 1 in all."""
    people = []
    for folder in clips(root):
        shown = [pair for pair in islice(frames(folder), 0, None, EVERY) if pair[1].max() > 127]
        for number, (rgb, alpha) in enumerate(shown):
            name = f"{folder.name}-{number * EVERY:03d}"
            people.append(person_of(MOVING, name, rgb, alpha, weight=1 / len(shown)))
    return people


def takes(root: Path) -> list[Take]:
    """Every frame of every clip in which somebody is, small."""
    return [take for take in map(_take, clips(root)) if take]


def _take(folder: Path) -> Take:
    most = TAKE_LONG_SIDE_PX
    pairs = [(within(rgb, most), within(alpha, most)) for rgb, alpha in frames(folder)]
    ever = np.max([alpha for _, alpha in pairs], axis=0)
    if ever.max() < 128:
        return ()
    whole = person_of(MOVING, folder.name, pairs[0][0], ever)
    return tuple(replace(whole, rgb=rgb, alpha=alpha) for rgb, alpha in pairs)
