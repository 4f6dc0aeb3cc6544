"""The pictures to learn from, decoded once and kept in memory, with their best labels.

`load_people` reads labelled photographs and, where a teacher's mattes are given, softens the edges
of hard human labels with them and adds unlabelled pictures. `load_rooms` reads empty rooms.
Nothing here is random: `training.pictures.augment` makes samples out of these.
"""

from __future__ import annotations

import csv
import json
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

Image = NDArray[np.uint8]

SHARES = {
    # How often a source is drawn, as near to a webcam as it is; not by how many pictures it has.
    "webcam": 0.22,
    "rendered": 0.3,
    "moving": 0.14,
    "selfies": 0.2,
    "unlabelled": 0.22,
    "ccp_head": 0.05,
    "ccp_upper": 0.05,
    "celebamask": 0.02,
    "hsd": 0.04,
    "hsd_upper": 0.01,
    "idphoto": 0.03,
    "penn_upper": 0.02,
}

BAND_SHARE = 0.02
"""Half width, as a share of the diagonal, of the band around an edge that a teacher softens."""

LEAST_AGREEMENT = 0.93
"""IoU of the teacher's plain and mirrored answers below which an unlabelled picture is left out."""

SMALLEST_PERSON, LARGEST_PERSON = 0.03, 0.93
"""Mean alpha outside of which a teacher's matte is more likely wrong than the picture unusual."""

DISTRUSTED = Path(__file__).with_name("labels") / "distrusted.csv"
"""Pictures whose label is wrong to the eye: a seat that is person, a hand or shoulder that is not.

Found among those on which label and network differ most (source, name). Such pictures are what a
network that learns longest learns last, and `training.labels.difficulty` would show them most
often.
"""

VOTED = "webcam"
"""The source of the split whose labels are a vote, which `training.votes` reads."""

TOUCH_SHARE = 0.04
"""A person touches an edge of the picture where this share of it is person."""


@dataclass(frozen=True)
class Person:
    """One picture of people: RGB (H, W, 3) and alpha (H, W), uint8; which edges cut the person.

    `doubt` (H, W) is 255 where the label is not to be learned from, None where all of it is;
    `weight` says how often the picture is drawn among those of its source.
    """

    source: str
    name: str
    rgb: Image
    alpha: Image
    box: tuple[int, int, int, int]
    cut_left: bool
    cut_right: bool
    cut_bottom: bool
    doubt: Image | None = None
    weight: float = 1.0


@dataclass(frozen=True)
class People:
    """All pictures, grouped by source, with the share of draws that each source gets.

    Within a source every picture is as likely, or by `weights`, one array for each source.
    """

    groups: tuple[tuple[Person, ...], ...]
    shares: NDArray[np.float64]
    weights: tuple[NDArray[np.float64], ...] | None = None

    def draw(self, rng: np.random.Generator) -> Person:
        """One picture: first the source, then one of its pictures."""
        return self._one_of(int(rng.choice(len(self.groups), p=self.shares)), rng)

    def draw_from(self, source: str, rng: np.random.Generator) -> Person | None:
        """One picture of that source; None where there is none."""
        for number, group in enumerate(self.groups):
            if group[0].source == source:
                return self._one_of(number, rng)
        return None

    def _one_of(self, source: int, rng: np.random.Generator) -> Person:
        group = self.groups[source]
        if self.weights is None:
            return group[int(rng.integers(len(group)))]
        return group[int(rng.choice(len(group), p=self.weights[source]))]


def load_people(root: Path, part: str, teacher: Path | None = None) -> People:
    """The people that humans labelled in that part of the split (train, val or test).

    For train the teacher's unlabelled ones, too.
    Nothing of what is `DISTRUSTED` is there to learn from; what is measured on is all there.

    Raises:
        FileNotFoundError: `root` holds no split.json.
    """
    split: dict[str, dict[str, list[str]]] = json.loads((root / "split.json").read_text())
    left_out = distrusted() if part == "train" else frozenset()
    groups: dict[str, list[Person]] = {}
    for source, parts in split.items():
        for name in parts[part] if source != VOTED else ():
            if (source, name) in left_out:
                continue
            rgb, label = read_pair(root, source, name)
            matte = _teacher_matte(teacher, source, name)
            if matte is not None and source != "idphoto":
                label = soften(label, matte)
            groups.setdefault(source, []).append(person_of(source, name, rgb, label))
    if part == "train" and teacher is not None:
        groups["unlabelled"] = _unlabelled(root, teacher, left_out)
    groups = {source: people for source, people in groups.items() if people}
    shares = np.array([SHARES.get(source, 0.02) for source in groups])
    return People(tuple(map(tuple, groups.values())), shares / shares.sum())


def distrusted(listed: Path = DISTRUSTED) -> frozenset[tuple[str, str]]:
    """Source and name of every picture that is not to be learned from."""
    rows = csv.reader(listed.read_text().splitlines()[1:])
    return frozenset((source, name) for source, name in rows)


def load_rooms(root: Path) -> list[Image]:
    """Every room without people, RGB; odd numbers out of ten are kept for validation elsewhere."""
    return [
        read_rgb(path)
        for number, path in enumerate(sorted((root / "backgrounds").iterdir()))
        if number % 10 != 9
    ]


def read_pair(root: Path, source: str, name: str) -> tuple[Image, Image]:
    """A labelled photograph and its alpha."""
    path = next((root / "images" / source).glob(f"{name}.*"))
    label = cv2.imread(str(root / "masks" / source / f"{name}.png"), cv2.IMREAD_GRAYSCALE)
    if label is None:
        raise FileNotFoundError(f"{source}/{name}: no label; expected masks/{source}/{name}.png")
    return read_rgb(path), np.asarray(label, np.uint8)


def read_rgb(path: Path) -> Image:
    bgr = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if bgr is None:
        raise FileNotFoundError(f"{path}: not a picture that OpenCV reads")
    return np.asarray(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), np.uint8)


def soften(label: Image, matte: Image) -> Image:
    """The human label, with the teacher's alpha in a band around its edge, where they agree.

    Inside the band the teacher knows hair and motion blur that a hard outline cannot hold; outside
    of it a human knows better what is a person. A picture on whose shape they disagree keeps the
    human's outline, an edge of one pixel of blur.
    """
    inside, answer = label >= 128, matte >= 128
    either = np.count_nonzero(inside | answer)
    if either == 0 or np.count_nonzero(inside & answer) / either < 0.9:
        return np.asarray(cv2.GaussianBlur(label, (3, 3), 0), np.uint8)
    radius = max(2, round(BAND_SHARE * float(np.hypot(*label.shape))))
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))
    hard = inside.astype(np.uint8) * 255
    core = cv2.erode(hard, kernel, borderType=cv2.BORDER_REPLICATE)
    reach = cv2.dilate(hard, kernel, borderType=cv2.BORDER_REPLICATE)
    return np.clip(matte, core, reach).astype(np.uint8)


def _unlabelled(root: Path, teacher: Path, left_out: frozenset[tuple[str, str]]) -> list[Person]:
    agreements: dict[str, float] = {}
    for file in sorted(teacher.glob("doubt-*.csv")):
        for source, name, share in csv.reader(file.read_text().splitlines()):
            if source == "unlabelled":
                agreements[name] = float(share)
    people = []
    for name, agreement in sorted(agreements.items()):
        matte = _teacher_matte(teacher, "unlabelled", name)
        if matte is None or agreement < LEAST_AGREEMENT or ("unlabelled", name) in left_out:
            continue
        if not SMALLEST_PERSON < matte.mean() / 255 < LARGEST_PERSON:
            continue
        rgb = read_rgb(root / "unlabelled" / "images" / f"{name}.webp")
        people.append(person_of("unlabelled", name, rgb, matte))
    return people


def _teacher_matte(teacher: Path | None, source: str, name: str) -> Image | None:
    if teacher is None:
        return None
    path = teacher / source / f"{name}.png"
    matte = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE) if path.exists() else None
    return None if matte is None else np.asarray(matte, np.uint8)


def person_of(
    source: str,
    name: str,
    rgb: Image,
    alpha: Image,
    *,
    doubt: Image | None = None,
    weight: float = 1.0,
) -> Person:
    """The picture with where its people are and which edges cut them."""
    inside = alpha >= 128
    rows, columns = np.flatnonzero(inside.any(1)), np.flatnonzero(inside.any(0))
    height, width = alpha.shape
    box = (
        (int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)
        if rows.size
        else (0, 0, width, height)
    )
    return Person(
        source, name, rgb, alpha, box,
        cut_left=bool(inside[:, :2].mean() > TOUCH_SHARE),
        cut_right=bool(inside[:, -2:].mean() > TOUCH_SHARE),
        cut_bottom=bool(inside[-2:].mean() > TOUCH_SHARE),
        doubt=doubt, weight=weight,
    )  # fmt: skip


def within(picture: Image, long_side_px: int) -> Image:
    """The picture with a long side of at most that, averaged over areas."""
    height, width = picture.shape[:2]
    scale = long_side_px / max(height, width)
    if scale >= 1:
        return picture
    size = round(width * scale), round(height * scale)
    return np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
