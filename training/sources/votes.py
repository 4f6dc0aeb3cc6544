"""Pictures whose labels are a vote of several segmenters: stills of webcams, and the unlabelled.

A picture is drawn by how far its voters agree, places where most of them contradict the label are
not learned from, and a person before one webcam counts as much as any other, however many pictures
there are of them.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path

import cv2
import numpy as np

from training.data import Image, Person, person_of, read_pair, read_rgb

Pictures = frozenset[tuple[str, str]]
"""Source and name of each."""

WEBCAM, UNLABELLED = "webcam", "unlabelled"

FULL_AGREEMENT, LEAST_AGREEMENT = 0.96, 0.90
"""IoU of the label's source with the vote from which on a picture counts whole, and at which it
counts `LEAST_WEIGHT`."""

LEAST_WEIGHT = 0.15

MOST_AGAINST = 140
"""Part of the voters, 0..255, that contradict the label from which on it is not to be learned from.

Two voters of five are not enough: they are the small ones, and what they lack is a raised arm.
"""


def weight_of(agreement: float) -> float:
    """How much a picture counts, `LEAST_WEIGHT`..1."""
    share = (agreement - LEAST_AGREEMENT) / (FULL_AGREEMENT - LEAST_AGREEMENT)
    return float(np.clip(share, LEAST_WEIGHT, 1))


def webcam_people(root: Path, part: str, left_out: Pictures = frozenset()) -> list[Person]:
    """Every still of that part (train or val), each group with a weight of 1 in all.

    Empty where `root` holds no webcam.csv.
    """
    listed = [
        row
        for row in _rows(root / "webcam.csv")
        if row["part"] == part and (WEBCAM, row["id"]) not in left_out
    ]
    weights = [weight_of(float(row["agreement"])) for row in listed]
    groups: dict[str, float] = defaultdict(float)
    for row, weight in zip(listed, weights, strict=True):
        groups[row["group"]] += weight
    people = []
    for row, weight in zip(listed, weights, strict=True):
        rgb, label = read_pair(root, WEBCAM, row["id"])
        share = weight / groups[row["group"]]
        doubt = _doubt(root, WEBCAM, row["id"], label)
        people.append(person_of(WEBCAM, row["id"], rgb, label, doubt=doubt, weight=share))
    return people


def groups_by_name(root: Path) -> dict[str, str]:
    """Who sits before which webcam, by the still's name; empty where there are none."""
    return {row["id"]: row["group"] for row in _rows(root / "webcam.csv")}


def voted_people(root: Path, left_out: Pictures = frozenset()) -> list[Person]:
    """Every unlabelled picture that was voted on; empty where none was."""
    folder = root / "votes"
    people = []
    for row in _rows(folder / "unlabelled.csv"):
        name = row["id"]
        path = folder / UNLABELLED / f"{name}.png"
        if (UNLABELLED, name) in left_out or not path.exists():
            continue
        label = np.asarray(cv2.imread(str(path), cv2.IMREAD_GRAYSCALE), np.uint8)
        rgb = read_rgb(root / UNLABELLED / "images" / f"{name}.webp")
        doubt = _doubt(root, UNLABELLED, name, label)
        weight = weight_of(float(row["agreement"]))
        people.append(person_of(UNLABELLED, name, rgb, label, doubt=doubt, weight=weight))
    return people


def _doubt(root: Path, source: str, name: str, label: Image) -> Image | None:
    """Where the label is not to be learned from, as large as the label; None where nowhere."""
    path = root / "doubt" / source / f"{name}.png"
    coarse = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE) if path.exists() else None
    if coarse is None or not coarse.any():
        return None
    size = label.shape[1], label.shape[0]
    doubted = cv2.resize(coarse, size, interpolation=cv2.INTER_LINEAR) > MOST_AGAINST
    return doubted.astype(np.uint8) * 255


def _rows(path: Path) -> list[dict[str, str]]:
    """The lines of a table with a head; none where there is no such file."""
    return list(csv.DictReader(path.read_text().splitlines())) if path.exists() else []
