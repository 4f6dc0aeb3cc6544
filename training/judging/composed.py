"""People on rooms that are known: clips of somebody cut out, and the empty room of each.

Who moves is of `moving/`; who stands still is of the photographs that training never sees, and
sways. For `judging` the rooms are those that training never sees. Both parts have people and rooms
of their own, so that what is tuned on one is not judged by it. One camera makes everything: noise,
compression, its exposure and white balance, which are others when the room is learned than with a
person before it, and drift; and the person casts a soft shadow. (The clips of `moving/` were
trained on, on other rooms; the photographs were not.)
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from training.data import read_pair, read_rgb
from training.judging.exam import Alpha, Image, Thinning, shot_of, thinned
from training.sources import moving
from video.frame import Frame, Size
from video.room_learning import LOOKS, middle_of

SIZE: Size = (640, 360)
PARTS = ("tuning", "judging")
PHOTOGRAPHS = ("ccp_upper", "ccp_head")
"""Heads and shoulders, labelled by hand."""

SWAY_FRAMES = 40
LEAST_LEFT = 0.6
"""Of the height of who is as wide as the picture."""

NOISE = (1.5, 5.0)
"""Standard deviation of the sensor's noise, in levels, from clip to clip."""

LIGHT, TINT, DRIFT, SHADE = 0.06, 0.02, 0.03, 0.1
"""Spread of gain and of white balance between the empty room and the person before it, how far the
gain drifts meanwhile, and most of the light that the person takes from the room."""


@dataclass(frozen=True)
class Cut:
    """A frame of somebody cut out: RGB (h, w, 3) and alpha (h, w), uint8, of `SIZE`."""

    rgb: Image
    alpha: Image


@dataclass(frozen=True)
class Scene:
    """Somebody before a room that is known: `learned` is the room, `frames` with the truth."""

    name: str
    learned: Frame
    frames: list[tuple[Frame, Alpha]]


class Camera:
    """One camera in one light: what it makes of linear scenes."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._rng = rng
        self._noise = float(rng.uniform(*NOISE))
        self._quality = int(rng.integers(60, 95))
        self._turn = float(rng.uniform(0, 6.28))
        self.other_light = np.exp(rng.normal() * LIGHT + rng.normal(size=3) * TINT)

    def see(self, scene: NDArray[np.float32], index: int | None) -> Frame:
        """The frame of a scene RGB 0..255; None is one of the empty room, before the others."""
        gain = np.ones(3)
        if index is not None:
            gain = self.other_light * (1 + DRIFT * np.sin(self._turn + index / 12))
        lit = scene * gain.astype(np.float32)
        lit += self._rng.normal(size=lit.shape).astype(np.float32) * np.float32(self._noise)
        picture = np.clip(lit, 0, 255).astype(np.uint8)
        _, packed = cv2.imencode(".jpg", picture, (cv2.IMWRITE_JPEG_QUALITY, self._quality))
        opened = np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR), np.uint8)
        return shot_of(opened, index or 0).frame


def scenes(data: Path, part: str, limit: int) -> Iterator[Scene]:
    """Every scene of a part: who moves first, then who sways."""
    rest = PARTS.index(part)
    rooms = sorted((data / "backgrounds").iterdir())[4 + 5 * rest :: 10]
    thinning = Thinning(limit=limit)
    clips = thinned(moving.clips(data)[rest::2], thinning)
    stills = thinned(_stills(data)[rest::2], thinning)
    for number, folder in enumerate(clips):
        room = rooms[number * 7 % len(rooms)]
        yield _scene(f"moving/{folder.name}", _moving(folder, number), room, number)
    for number, name in enumerate(stills):
        room = rooms[(number * 7 + 3) % len(rooms)]
        yield _scene(f"still/{'/'.join(name)}", _swaying(data, name, number), room, 1000 + number)


def _stills(data: Path) -> list[tuple[str, str]]:
    """Source and name of those that training never sees and whose person can sit at a webcam."""
    split = json.loads((data / "split.json").read_text())
    names = [
        (source, name)
        for source in PHOTOGRAPHS
        if source in split
        for name in sorted([*split[source]["val"], *split[source]["test"]])
    ]
    return [name for name in names if _scale_of(read_pair(data, *name)[1])]


def _scene(name: str, cuts: list[Cut], room: Path, seed: int) -> Scene:
    rng = np.random.default_rng(seed)
    camera, empty = Camera(rng), _room(read_rgb(room), rng)
    learned = middle_of([camera.see(empty, None) for _ in range(LOOKS)])
    shade = float(rng.uniform(0, SHADE))
    shown = []
    for index, cut in enumerate(cuts):
        alpha = cut.alpha.astype(np.float32) / np.float32(255)
        shadow = cv2.GaussianBlur(alpha, (0, 0), SIZE[0] / 20)
        behind = empty * (1 - np.float32(shade) * shadow[..., None])
        scene = behind + alpha[..., None] * (cut.rgb - behind)
        shown.append((camera.see(scene, index), alpha))
    return Scene(name, learned, shown)


def _room(picture: Image, rng: np.random.Generator) -> NDArray[np.float32]:
    """The middle of a picture of a room at `SIZE`, at times mirrored."""
    height, width = picture.shape[:2]
    tall = min(height, round(width * SIZE[1] / SIZE[0]))
    wide = min(width, round(tall * SIZE[0] / SIZE[1]))
    top, left = (height - tall) // 2, (width - wide) // 2
    part = picture[top : top + tall, left : left + wide]
    room = cv2.resize(part, SIZE, interpolation=cv2.INTER_CUBIC)
    return np.asarray(room[:, ::-1] if rng.random() < 0.5 else room, np.float32)


def _moving(folder: Path, seed: int) -> list[Cut]:
    """There and back again, so that it is long enough for a plate to be learned by the way."""
    pairs = list(moving.frames(folder))
    cuts = _placed(pairs, np.random.default_rng(seed))
    return [*cuts, *cuts[-2:0:-1]]


def _swaying(data: Path, name: tuple[str, str], seed: int) -> list[Cut]:
    rgb, alpha = read_pair(data, *name)
    (cut,) = _placed([(rgb, alpha)], np.random.default_rng(seed))
    cuts = []
    for index in range(SWAY_FRAMES):
        by = 14 * np.sin(index / 6), 4 * (1 + np.sin(index / 9))
        affine = np.array([[1, 0, by[0]], [0, 1, by[1]]])
        moved = [
            cv2.warpAffine(part, affine, SIZE, borderMode=cv2.BORDER_REPLICATE)
            for part in (cut.rgb, cut.alpha)
        ]
        cuts.append(Cut(*(np.asarray(part, np.uint8) for part in moved)))
    return cuts


def _placed(pairs: list[tuple[Image, Image]], rng: np.random.Generator) -> list[Cut]:
    """All at one place of the picture, at its lower edge; as wide as it where a side cuts them."""
    ever = np.max([alpha for _, alpha in pairs], axis=0)
    height, width = ever.shape
    scale = _scale_of(ever) or SIZE[0] / width
    shift = float(rng.uniform(0.2, 0.8)) * (SIZE[0] - scale * width)
    affine = np.array([[scale, 0, shift], [0, scale, max(0, SIZE[1] - scale * height)]])
    cuts = []
    for rgb, alpha in pairs:
        inside = cv2.warpAffine(alpha, affine, SIZE)
        colors = cv2.warpAffine(_own_colors(rgb, alpha), affine, SIZE)
        cuts.append(Cut(np.asarray(colors, np.uint8), np.asarray(inside, np.uint8)))
    return cuts


def _scale_of(alpha: Image) -> float:
    """What a cut-out of that alpha is scaled by; 0 where little of its height would be left."""
    height, width = alpha.shape
    if not (alpha[:, [0, -1]] > 127).any():
        return float(SIZE[1] / height)
    scale = float(SIZE[0] / width)
    return scale if SIZE[1] >= LEAST_LEFT * scale * height else 0.0


def _own_colors(rgb: Image, alpha: Image) -> Image:
    """The picture, at the person's edges of colors from inside of them: no old room is left."""
    sure = (alpha > 240).astype(np.float32)
    weight = cv2.GaussianBlur(sure, (0, 0), 3)
    near = cv2.GaussianBlur(rgb * sure[..., None], (0, 0), 3) / (weight[..., None] + 1e-4)
    return np.asarray(np.where(sure[..., None] > 0, rgb, near), np.uint8)
