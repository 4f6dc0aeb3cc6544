"""A data folder of drawn people and rooms, as small as training can live on."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np

from tests.training.made_exam import encode


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


def draw_webcams(root: Path, groups: tuple[tuple[str, int, str], ...]) -> None:
    """Adds stills of (group, how many, part) to drawn data, and a doubt beside each of the first.

    Agreement falls from still to still of a group: .96, .95, .94.
    """
    rng = np.random.default_rng(12)
    for folder in ("images/webcam", "masks/webcam", "doubt/webcam"):
        (root / folder).mkdir(parents=True)
    rows = ["id,part,group,agreement,person_share"]
    names: dict[str, list[str]] = {"train": [], "val": [], "test": []}
    for group, count, part in groups:
        for number in range(count):
            name = f"{len(rows):05d}"
            picture, label = draw_person(rng)
            cv2.imwrite(str(root / "images/webcam" / f"{name}.webp"), picture)
            cv2.imwrite(str(root / "masks/webcam" / f"{name}.png"), label)
            if number == 0:
                doubt = np.zeros((30, 24), np.uint8)
                doubt[:10], doubt[10:20] = 255, 100
                cv2.imwrite(str(root / "doubt/webcam" / f"{name}.png"), doubt)
            rows.append(f"{name},{part},{group},{0.96 - 0.01 * number:.2f},0.3")
            names[part].append(name)
    (root / "webcam.csv").write_text("\n".join(rows) + "\n")
    split = json.loads((root / "split.json").read_text())
    (root / "split.json").write_text(json.dumps({**split, "webcam": names}))


def draw_votes(root: Path) -> None:
    """Adds two unlabelled pictures that were voted on, and a line about one that is not there."""
    rng = np.random.default_rng(13)
    (root / "votes/unlabelled").mkdir(parents=True)
    lines = ["id,agreement,person_share", "00000,0.99,0.3", "00001,0.91,0.3", "00002,0.99,0.3"]
    for name in ("00000", "00001"):
        picture, label = draw_person(rng)
        cv2.imwrite(str(root / "unlabelled/images" / f"{name}.webp"), picture)
        cv2.imwrite(str(root / "votes/unlabelled" / f"{name}.png"), label)
    (root / "votes/unlabelled.csv").write_text("\n".join(lines) + "\n")


def draw_moving(root: Path, agreements: tuple[float, ...], frames: int = 9) -> None:
    """Adds clips of a person who sways, one for each agreement with another segmenter."""
    rng = np.random.default_rng(14)
    lines = ["id,agree_isnet"]
    for number, agreement in enumerate(agreements):
        folder = root / "moving" / f"{number:03d}"
        folder.mkdir(parents=True)
        picture, label = draw_person(rng)
        pairs = [(np.roll(picture, i, 1), np.roll(label, i, 1)) for i in range(frames)]
        encode(folder / "frames.mp4", [bgr for bgr, _ in pairs], "bgr24", "bgr0")
        encode(folder / "alpha.mkv", [alpha for _, alpha in pairs], "gray", "gray")
        lines.append(f"{number:03d},{agreement}")
    (root / "moving" / "index.csv").write_text("\n".join(lines) + "\n")
