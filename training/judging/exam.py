"""What mattes are judged on: labelled photographs, webcam stills, clips with exact truth, rooms.

Everything is read one picture at a time and in a fixed order. `Thinning.every` takes every Nth
picture and room, and of each clip 1/N of its frames, in a row, from its middle (metrics over time
need neighbors).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import av
import cv2
import numpy as np
from numpy.typing import NDArray

from training.data import VOTED, read_pair, read_rgb
from training.judging.metrics import PERSON
from training.sources.votes import groups_by_name
from video.frame import Frame, Size, even

Image = NDArray[np.uint8]
Alpha = NDArray[np.float32]
Item = TypeVar("Item")

CHOOSING = (
    "beard_glasses_pan", "dim_headset", "glasses_turn", "hat_flex", "head_turn_lean",
    "lamp_off", "leave_return", "long_hair_wave", "mug_to_camera", "two_enter",
)  # fmt: skip
"""The clips by which constants, means of weights and the end of a run are chosen."""

JUDGING = (
    "chair_turn", "child_face_close", "gesture_sunglasses", "hands_fast", "headset_bright",
    "lean_rush", "red_hair_gestures", "still_noise", "two_mother_child", "white_shirt_flicker",
)  # fmt: skip
"""The clips that are looked at once a release, for its table, and that nothing is chosen by.

No room of theirs is in `CHOOSING`, and the hard ones (arms, hoods, white before white) are shared
out. What was tuned before this division was tuned to both.
"""

CLIP_PARTS = {"choosing": frozenset(CHOOSING), "judging": frozenset(JUDGING)}

NOBODY = {"leave_return": range(55, 111)}
"""Frames of a clip in which the room is empty."""

DARK, BRIGHT = 70, 150
"""Mean luma of the person (16..235) below which a picture is dark, from which on it is bright."""

LOW_CONTRAST = 15
"""Difference in mean luma of person and surroundings below which they are hard to tell apart."""

SMALL_SHARE, LARGE_SHARE = 0.2, 0.45
"""Share of the picture that is person: below small, from there on large."""

SECOND_SHARE = 0.02
"""A second piece of the person of at least this share of the picture is somebody else."""


@dataclass(frozen=True)
class Thinning:
    """How much of everything is left out, to save time: 1 and 0 leave out nothing."""

    every: int = 1
    limit: int = 0


@dataclass(frozen=True)
class Shot:
    """One picture as each candidate wants it: RGB (H, W, 3), and the same as an I420 frame."""

    rgb: Image
    frame: Frame

    @property
    def size(self) -> Size:
        """(width, height)."""
        return self.rgb.shape[1], self.rgb.shape[0]


@dataclass(frozen=True)
class Photograph:
    """A labelled picture; `group` is who sits before which webcam, for a still of one."""

    source: str
    name: str
    shot: Shot
    truth: Alpha
    group: str = ""

    @property
    def kind(self) -> str:
        """`webcam` or `photograph`: they count apart."""
        return "webcam" if self.source == VOTED else "photograph"

    @property
    def people(self) -> str:
        """Two crops of one photograph share this, as do all stills of a group."""
        return f"{self.source.split('_')[0]}/{self.group or self.name}"


def shot_of(rgb: Image, index: int = 0) -> Shot:
    """The picture with its I420 frame, as a camera of that size would deliver it."""
    height, width = rgb.shape[:2]
    full = even((width, height))
    padded = np.pad(rgb, ((0, full[1] - height), (0, full[0] - width), (0, 0)), mode="edge")
    planes = np.asarray(cv2.cvtColor(padded, cv2.COLOR_RGB2YUV_I420), np.uint8)
    return Shot(rgb, Frame(planes, index, index / 30, (width, height)))


def sources(root: Path) -> list[str]:
    """Where photographs come from, in the order of the split."""
    return list(json.loads((root / "split.json").read_text()))


def photographs(
    root: Path, parts: tuple[str, ...], thinning: Thinning, only: tuple[str, ...] = ()
) -> Iterator[Photograph]:
    """Those parts of the split, source by source (all, or only some), in order."""
    split: dict[str, dict[str, list[str]]] = json.loads((root / "split.json").read_text())
    groups = groups_by_name(root)
    for source in only or tuple(split):
        names = [name for part in parts for name in split[source][part]]
        for name in thinned(names, thinning):
            yield photograph(root, source, name, groups.get(name, "") if source == VOTED else "")


def photograph(root: Path, source: str, name: str, group: str = "") -> Photograph:
    """The labelled picture of that name."""
    rgb, label = read_pair(root, source, name)
    return Photograph(source, name, shot_of(rgb), to_alpha(label), group)


def rooms(root: Path, thinning: Thinning) -> Iterator[tuple[str, Shot]]:
    """The empty rooms that training never sees (every tenth), with their names."""
    paths = sorted((root / "backgrounds").iterdir())[9::10]
    for path in thinned(paths, thinning):
        yield path.stem, shot_of(read_rgb(path))


def clip_folders(root: Path, thinning: Thinning, part: str = "") -> list[Path]:
    """The clips with exact truth, by name: all, or those of a part in `CLIP_PARTS`."""
    folders = sorted(path.parent for path in (root / "video" / "truth").glob("*/alpha.mkv"))
    kept = [folder for folder in folders if not part or folder.name in CLIP_PARTS[part]]
    return kept[: thinning.limit or None]


def clip_part(name: str) -> str:
    """`choosing` or `judging`; nothing for a clip that is in neither."""
    return next((part for part, names in CLIP_PARTS.items() if name in names), "")


def clip_frames(folder: Path, every: int = 1) -> Iterator[tuple[int, Shot, Alpha]]:
    """Number, frame and truth; of a thinned clip the middle 1/every."""
    with (
        av.open(str(folder / "frames.mp4")) as pictures,
        av.open(str(folder / "alpha.mkv")) as truths,
    ):
        length = int(json.loads((folder / "meta.json").read_text())["frames"])
        kept = middle(length, every)
        pairs = zip(pictures.decode(video=0), truths.decode(video=0), strict=True)
        for index, (picture, truth) in enumerate(pairs):
            if index >= kept.stop:
                return
            if index in kept:
                rgb = np.asarray(picture.to_ndarray(format="rgb24"), np.uint8)
                grey = np.asarray(truth.to_ndarray(format="gray"), np.uint8)
                yield index, shot_of(rgb, index), to_alpha(grey)


def middle(length: int, every: int) -> range:
    """1/every of the numbers, in a row, at least two where there are two."""
    count = min(length, max(2, length // every))
    start = (length - count) // 2
    return range(start, start + count)


def thinned(items: list[Item], thinning: Thinning) -> list[Item]:
    """Every Nth, and of those at most the limit, spread evenly."""
    kept = items[:: thinning.every]
    if thinning.limit and len(kept) > thinning.limit:
        kept = [kept[index * len(kept) // thinning.limit] for index in range(thinning.limit)]
    return kept


def to_alpha(grey: Image) -> Alpha:
    """0..255 as 0..1."""
    return grey.astype(np.float32) / np.float32(255)


def traits(shot: Shot, truth: Alpha) -> tuple[str, ...]:
    """What kind of picture it is: light, contrast, framing, people; sorted.

    Tone of skin is missing on purpose: told from colors, it follows the lamp (three clips of four
    came out dark), and nothing here is labelled.
    """
    person = truth >= PERSON
    if not person.any():
        return ("people: none",)
    width, height = shot.size
    luma = shot.frame.y[:height, :width]
    light, share = float(luma[person].mean()), float(person.mean())
    found = [
        f"light: {_level(light, DARK, BRIGHT, ('dark', 'medium', 'bright'))}",
        f"framing: {_level(share, SMALL_SHARE, LARGE_SHARE, ('far', 'mid', 'near'))}",
        f"people: {'several' if _pieces(person) > 1 else 'one'}",
    ]
    around = _around(person)
    if around.any():
        near = abs(light - float(luma[around].mean())) < LOW_CONTRAST
        found.append(f"contrast: {'low' if near else 'clear'}")
    return tuple(sorted(found))


def _level(value: float, low: float, high: float, words: tuple[str, str, str]) -> str:
    return words[0] if value < low else words[1] if value < high else words[2]


def _pieces(person: NDArray[np.bool_]) -> int:
    _, _, stats, _ = cv2.connectedComponentsWithStats(person.astype(np.uint8))
    return int((stats[1:, cv2.CC_STAT_AREA] >= SECOND_SHARE * person.size).sum())


def _around(person: NDArray[np.bool_]) -> NDArray[np.bool_]:
    reach = max(3, round(0.05 * float(np.hypot(*person.shape))))
    grown = cv2.dilate(person.astype(np.uint8), np.ones((2 * reach + 1, 2 * reach + 1), np.uint8))
    return (grown > 0) & ~person
