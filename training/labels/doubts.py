"""Sheets of what labels and a network disagree on most, for a person to say which of them is wrong.

    python -m training.labels.doubts --checkpoint RUN/checkpoint.pt --data DATA --labels LABELS
        --into DIR

For each source `SOURCE-missed.png` (the label says person, the network is sure of room) and
`SOURCE-added.png` (the other way around), worst first. Where the label is wrong, its source and
name go into `distrusted.csv`. Sheets show people: they stay where they are written.
"""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from segmentation.network.portrait_net import PortraitNet
from training.data import Person
from training.judging.exam import to_alpha
from training.judging.report import cell, tiled
from training.labels.difficulty import asked, full_answer, misses
from training.sources.mixture import load_mixture

SURE = 0.7
"""Alpha from which somebody is surely there; nobody is below 1 - SURE."""

SHOWN = 40
"""Pictures on a sheet."""


def write_sheets(net: PortraitNet, group: tuple[Person, ...], folder: Path) -> None:
    """Writes both sheets of the pictures of one source."""
    shares = np.array([misses(net, person, SURE) for person in group])
    for column, kind in enumerate(("missed", "added")):
        cells = []
        for place in np.argsort(-shares[:, column])[:SHOWN]:
            person = group[place]
            found, label = full_answer(net, person.rgb), to_alpha(person.alpha)
            words = f"{person.name} {shares[place, column]:.2f}"
            cells.append(cell(person.rgb, found, label, words))
        path = folder / f"{group[0].source}-{kind}.png"
        cv2.imwrite(str(path), cv2.cvtColor(tiled(cells), cv2.COLOR_RGB2BGR))


def main() -> None:
    options, net = asked(__doc__)
    options.into.mkdir(parents=True, exist_ok=True)
    for group in load_mixture(options.data, options.labels).groups:
        write_sheets(net, group, options.into)


if __name__ == "__main__":
    main()
