"""Everybody there is to learn from, with how often each is drawn."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from training.data import SHARES, People, Person, distrusted, load_people
from training.sources.moving import moving_people
from training.sources.rendered import RENDERED, rendered_people
from training.sources.votes import UNLABELLED, voted_people, webcam_people


def load_mixture(root: Path, teacher: Path | None = None, rendered: Path | None = None) -> People:
    """The training part of all that `root` holds: labelled, voted on, at webcams, moving.

    What was voted on has the vote for its label, and only the rest the teacher's. `rendered` is a
    folder of renderings; with it, `root` need not hold any photograph.

    Raises:
        FileNotFoundError: `root` holds no split.json and there is no `rendered`, or that is empty.
    """
    groups: dict[str, list[Person]] = {}
    if rendered is None or (root / "split.json").exists():
        labelled = load_people(root, "train", teacher)
        groups = {group[0].source: list(group) for group in labelled.groups}
    if rendered is not None:
        groups[RENDERED] = rendered_people(rendered)
    voted = voted_people(root, distrusted())
    named = {person.name for person in voted}
    taught = [person for person in groups.get(UNLABELLED, []) if person.name not in named]
    groups[UNLABELLED] = voted + taught
    for people in (webcam_people(root, "train", distrusted()), moving_people(root)):
        if people:
            groups[people[0].source] = people
    return mixed([group for group in groups.values() if group])


def mixed(groups: list[list[Person]]) -> People:
    """These sources by their `SHARES`, the pictures of each by their weight."""
    shares = np.array([SHARES.get(group[0].source, 0.02) for group in groups])
    weights = [np.array([person.weight for person in group]) for group in groups]
    return People(
        tuple(map(tuple, groups)),
        shares / shares.sum(),
        tuple(weight / weight.sum() for weight in weights),
    )
