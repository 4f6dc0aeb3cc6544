"""A data folder of drawn people and rooms, as small as training can live on."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np


def draw_data(root: Path, people: int = 6, rooms: int = 12) -> Path:
    """Drawn pictures with exact labels in the layout that `training.data` reads."""
    rng = np.random.default_rng(11)
    names = [f"{number:05d}" for number in range(people)]
    for folder in ("images/selfies", "masks/selfies", "backgrounds", "unlabelled/images"):
        (root / folder).mkdir(parents=True)
    for name in names:
        picture, label = draw_person(rng)
        cv2.imwrite(str(root / "images/selfies" / f"{name}.jpg"), picture)
        cv2.imwrite(str(root / "masks/selfies" / f"{name}.png"), label)
    for number in range(rooms):
        room = cv2.resize(rng.integers(0, 256, (6, 8, 3), np.uint8), (160, 120))
        cv2.imwrite(str(root / "backgrounds" / f"{number:04d}.webp"), room)
    split = {"selfies": {"train": names[:-1], "val": names[-1:], "test": []}}
    (root / "split.json").write_text(json.dumps(split))
    return root


def draw_person(rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """A head and shoulders in a flat color before noise, and the label."""
    label = np.zeros((120, 96), np.uint8)
    cv2.ellipse(label, (48, 45), (16, 22), 0, 0, 360, 255, -1)
    cv2.ellipse(label, (48, 120), (40, 52), 0, 0, 360, 255, -1)
    room = rng.integers(0, 90, (120, 96, 3), np.uint8)
    person = np.full_like(room, rng.integers(120, 256, 3, np.uint8))
    return np.where(label[..., None] > 0, person, room), label
