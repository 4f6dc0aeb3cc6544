"""Sheets of what labels and a network disagree on most, for a person to say which of them is wrong.

    python -m training.doubts --checkpoint RUN/checkpoint.pt --data DATA --labels LABELS --into DIR

For each source `SOURCE-missed.png` (the label says person, the network is sure of room) and
`SOURCE-added.png` (the other way around), worst first. Where the label is wrong, its source and
name go into `distrusted.csv`. Sheets show people: they stay where they are written.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from segmentation.network import PortraitNet
from training.data import Image, Person, load_people
from training.difficulty import answer, asked
from training.exam import to_alpha
from training.report import cell, tiled

SURE = 0.7
"""Alpha from which somebody is surely there; nobody is below 1 - SURE."""

SHOWN = 40
"""Pictures on a sheet."""


def disagreement(label: Image, found: Image) -> tuple[float, float]:
    """(missed, added): the surely different shares of the union of label and answer, uint8."""
    sure, none = 255 * SURE, 255 * (1 - SURE)
    either = max(int(np.count_nonzero((label >= 128) | (found >= 128))), 1)
    missed = np.count_nonzero((label > sure) & (found < none))
    added = np.count_nonzero((label < none) & (found > sure))
    return missed / either, added / either


def write_sheets(net: PortraitNet, group: tuple[Person, ...], folder: Path) -> None:
    """Writes both sheets of the pictures of one source."""
    shares = np.array([disagreement(person.alpha, _found(net, person)) for person in group])
    for column, kind in enumerate(("missed", "added")):
        cells = []
        for place in np.argsort(-shares[:, column])[:SHOWN]:
            person = group[place]
            found, label = to_alpha(_found(net, person)), to_alpha(person.alpha)
            words = f"{person.name} {shares[place, column]:.2f}"
            cells.append(cell(person.rgb, found, label, words))
        path = folder / f"{group[0].source}-{kind}.png"
        cv2.imwrite(str(path), cv2.cvtColor(tiled(cells), cv2.COLOR_RGB2BGR))


def _found(net: PortraitNet, person: Person) -> Image:
    height, width = person.alpha.shape
    found = cv2.resize(answer(net, person.rgb), (width, height))
    return np.asarray(np.rint(found * 255), np.uint8)


def main() -> None:
    options, net = asked(__doc__)
    options.into.mkdir(parents=True, exist_ok=True)
    for group in load_people(options.data, "train", options.labels).groups:
        write_sheets(net, group, options.into)


if __name__ == "__main__":
    main()
