"""Samples as a webcam would see them, made from photographs, mattes and rooms.

`Studio.sample(index, grid)` is a pure function of the seed, the index and the grid, so a training
run that resumes sees exactly what it would have seen. A sample is a *scene* (who stands where,
before what), then a *camera* (light, sensor, compression), and with it the *room* as it was
before, for a network that remembers (`training.plates`). All are made for the network's grid.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, replace
from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from training.blend import Grid, blob, cord, mix
from training.chairs import seated
from training.data import Image, People, Person
from training.limbs import raise_arm
from training.parts import Part, paste_part
from training.plates import imagined, small
from training.trim import trimmed

Floats = NDArray[np.float32]
Affine = NDArray[np.float64]

OWN_SCENE, EMPTY_ROOM = 0.35, 0.07
"""Shares of pictures in their own scene, and of rooms with nobody in them; the rest is pasted."""

LEAST_SHOWN, CLOSE_UP = 0.6, 0.25
"""Share of a person's height that the grid has to show of a picture in its own scene, or else only
as many of them are shown so: a forehead is not what a webcam sees."""

COMES_IN, HURRIES = 0.12, 0.1
"""Shares of pasted people who stand half outside, and who are so quick that they smear."""

SECOND_PERSON = 0.2
THINGS_BEHIND = 0.5
CORD = 0.3
JOINED_ROOMS = 0.3
RAISED_ARM = 0.5
CUT_OUT_ARM = 0.65
DESK_IN_FRONT = 0.07
CAMOUFLAGE = 0.25
SLEEVES = 0.75
VEIL = 0.2
CHAIR, CHAIR_IN_OWN_SCENE, CHAIR_MOVED = 0.35, 0.12, 0.3
BENT_SHAPE = 0.3
OTHER_CLOTH = 0.25
LARGEST_DRESSED = 0.45
NOISE_FIELDS = 6


@dataclass(frozen=True)
class Scene:
    """Before the camera: RGB (h, w, 3) and alpha (h, w), uint8.

    `behind` is the room without the person, RGB; None where the picture shows no more of it.
    """

    rgb: Image
    alpha: Image
    behind: Image | None = None


class Sample(NamedTuple):
    """RGB (h, w, 3), alpha (h, w), and the room (h / 4, w / 4, 4): RGB, visible; all uint8."""

    rgb: Image
    alpha: Image
    room: Image


class Studio:
    """Makes samples out of people and rooms; holds no state but a bank of noise."""

    def __init__(
        self,
        people: People,
        rooms: list[Image],
        seed: int = 0,
        room_shares: NDArray[np.float64] | None = None,
        parts: list[Part] | None = None,
    ) -> None:
        self._people = people
        self._rooms = rooms
        even = np.full(len(rooms), 1 / len(rooms))
        self._room_ends = np.cumsum(even if room_shares is None else room_shares)
        self._seed = seed
        self._parts = parts or []
        fields = np.random.default_rng(7).standard_normal((NOISE_FIELDS, 640, 1100), np.float32)
        self._noise = fields

    def sample(self, index: int, grid: Grid) -> Sample:
        """A picture to learn from: the same for the same seed, index and grid."""
        rng = np.random.default_rng((self._seed, index))
        kind = rng.random()
        own = self._people.draw(rng) if EMPTY_ROOM <= kind < EMPTY_ROOM + OWN_SCENE else None
        if kind < EMPTY_ROOM:
            scene = self._empty(rng, grid)
        elif own is not None and (_fits(own, grid) or rng.random() < CLOSE_UP):
            scene = _own_scene(own, rng, grid)
            if rng.random() < CHAIR_IN_OWN_SCENE:
                chair = seated(scene.rgb, scene.alpha, rng)
                scene = replace(scene, rgb=mix(scene.rgb, chair, scene.alpha))
        else:
            scene = self._pasted(rng, grid)
        if kind > EMPTY_ROOM and rng.random() < OTHER_CLOTH:
            scene = self._dressed(scene, rng, grid)
        if rng.random() < DESK_IN_FRONT:
            scene = self._desk(scene, rng, grid)
        still = scene
        if kind > EMPTY_ROOM and rng.random() < RAISED_ARM:
            for _ in range(1 if rng.random() < 0.6 else 2):
                scene = self._armed(scene, rng)
        if kind > EMPTY_ROOM and rng.random() < VEIL:
            color, where = _veil(scene, rng)
            scene, still = _under(color, where, scene), _under(color, where, still)
        later = copy.deepcopy(rng)
        rgb, alpha = self._camera(scene.rgb, scene.alpha, rng)
        past = np.random.default_rng((self._seed, index, 1))
        return Sample(rgb, alpha, self._before(still, later, past))

    def _before(self, still: Scene, camera: np.random.Generator, rng: np.random.Generator) -> Image:
        """What was behind a scene before arms were raised, through the same camera."""
        shown = still.rgb if still.behind is None else still.behind
        behind, _ = self._camera(small(shown), small(still.alpha), camera, quiet=True)
        hidden = still.alpha if still.behind is None else np.zeros_like(still.alpha)
        other = self._texture(rng, (behind.shape[1], behind.shape[0]), 2.5)
        return imagined(behind, small(hidden), other, rng)

    def _empty(self, rng: np.random.Generator, grid: Grid) -> Scene:
        room, nobody = self._room(rng, grid), np.zeros((grid[1], grid[0]), np.uint8)
        if rng.random() < CHAIR:
            room = seated(room, nobody, rng)
        return Scene(room, nobody, room)

    def _pasted(self, rng: np.random.Generator, grid: Grid) -> Scene:
        """One or two people set before another room, in light that more or less fits."""
        room = behind = self._room(rng, grid)
        alpha = np.zeros((grid[1], grid[0]), np.uint8)
        count = 2 if rng.random() < SECOND_PERSON else 1
        for number in range(count):
            person = self._people.draw(rng)
            for _ in range(3):
                if rng.random() < SLEEVES:
                    person = trimmed(person, rng)
                if person.cut_left and person.cut_right and rng.random() < 0.7:
                    person = self._people.draw(rng)  # a face that fills the picture hides the room
            own, here = _stand(person, room, rng, grid, alone=count == 1, first=number == 0)
            if number == 0 and rng.random() < CAMOUFLAGE:
                room = behind = _camouflage(room, own, here, rng)
            if rng.random() < CHAIR:
                room = seated(room, here, rng)
                behind = behind if number or rng.random() < CHAIR_MOVED else room
            room = mix(own, room, here)
            alpha = np.maximum(alpha, here)
        return Scene(room, alpha, behind)

    def _room(self, rng: np.random.Generator, grid: Grid) -> Image:
        """A crop of a room, its light and focus changed, often with things put into it."""
        room = self._texture(rng, grid, 2.5)
        if rng.random() < JOINED_ROOMS:
            room = mix(self._texture(rng, grid, 2.5), room, _part(rng, grid))
        if rng.random() < 0.5:
            room = _retint(room, rng, 0.35)
        if rng.random() < THINGS_BEHIND:
            for _ in range(int(rng.integers(1, 4))):
                room = self._thing(room, rng, grid)
        if rng.random() < 0.3:
            room = _blurred(room, float(rng.uniform(0.5, 0.012 * grid[0])))
        return room

    def _texture(self, rng: np.random.Generator, grid: Grid, zoom: float) -> Image:
        """A crop of any room, up to `zoom` times closer."""
        drawn = int(np.searchsorted(self._room_ends, rng.random() * self._room_ends[-1], "right"))
        return crop_to_fill(self._rooms[drawn], rng, grid, zoom)

    def _thing(self, room: Image, rng: np.random.Generator, grid: Grid) -> Image:
        """A thing behind the person: round or angular (a cushion, a lamp, a poster), or a cord."""
        stencil = cord(rng, grid) if rng.random() < CORD else blob(rng, grid)
        if rng.random() < 0.5:
            texture = np.empty_like(room)
            texture[:] = _color_of_something(rng)
            shade = np.linspace(rng.uniform(0.6, 1), rng.uniform(0.6, 1), grid[0], dtype=np.float32)
            texture = (texture * shade[None, :, None]).astype(np.uint8)
        else:
            texture = self._texture(rng, grid, 4)
        return mix(texture, room, stencil)

    def _armed(self, scene: Scene, rng: np.random.Generator) -> Scene:
        """One more arm or hand on the person: a drawn one, or one cut out of another picture."""
        if self._parts and rng.random() < CUT_OUT_ARM:
            part = self._parts[int(rng.integers(len(self._parts)))]
            return Scene(*paste_part(scene.rgb, scene.alpha, part, rng), scene.behind)
        return Scene(*raise_arm(scene.rgb, scene.alpha, rng), scene.behind)

    def _dressed(self, scene: Scene, rng: np.random.Generator, grid: Grid) -> Scene:
        """The same person in a print, stripes or another color from the neck down, folds kept."""
        inside = scene.alpha > 127
        rows = np.flatnonzero(inside.any(axis=1))
        if rows.size < grid[1] // 4 or inside.mean() > LARGEST_DRESSED:
            return scene
        neck = rows[0] + rng.uniform(0.5, 0.65) * rows.size
        down = np.arange(grid[1], dtype=np.float32)[:, None]
        below = np.clip((down - np.float32(neck)) / np.float32(0.06 * rows.size), 0, 1)
        worn = np.asarray(scene.alpha * (below * np.float32(rng.uniform(0.5, 1))), np.uint8)
        kind = rng.random()
        if kind < 0.4:
            cloth = self._texture(rng, grid, 6)
        else:  # dark ones most of all: a black hood in a dim room is the hardest to see
            dark = np.full(3, rng.uniform(8, 50)) + rng.uniform(0, 10, 3)
            cloth = np.empty_like(scene.rgb)
            cloth[:] = dark if kind < 0.75 else _color_of_something(rng)
        mean = max(float(cv2.mean(scene.rgb, worn)[1]), 8.0)
        folds = np.clip(scene.rgb[..., 1:2].astype(np.float32) / mean, 0.3, 1.6)
        cloth = np.clip(cloth * folds, 0, 255).astype(np.uint8)
        return replace(scene, rgb=mix(cloth, scene.rgb, worn))

    def _desk(self, scene: Scene, rng: np.random.Generator, grid: Grid) -> Scene:
        """Something of the room before the person: a desk, a screen's edge, a microphone arm."""
        width, height = grid
        stencil = np.zeros((height, width), np.uint8)
        if rng.random() < 0.6:
            left, right = (height * rng.uniform(0.8, 1.0, 2)).astype(int)
            corners = [(0, left), (width, right), (width, height), (0, height)]
        else:
            x, y = int(rng.uniform(0.1, 0.9) * width), int(rng.uniform(0.55, 0.95) * height)
            thick = max(1, int(rng.uniform(0.01, 0.06) * width))
            foot = int(np.clip(x + rng.normal() * 0.3 * width, 0, width))
            corners = [(x, y), (x + thick, y), (foot + thick, height), (foot, height)]
        cv2.fillPoly(stencil, [np.array(corners, np.int32)], 255, cv2.LINE_AA)
        texture = self._texture(rng, grid, 4)
        hidden = cv2.multiply(scene.alpha, stencil, scale=1 / 255)
        alpha = np.asarray(scene.alpha - hidden, np.uint8)
        behind = None if scene.behind is None else mix(texture, scene.behind, stencil)
        return Scene(mix(texture, scene.rgb, stencil), alpha, behind)

    def _camera(
        self, rgb: Image, alpha: Image, rng: np.random.Generator, *, quiet: bool = False
    ) -> tuple[Image, Image]:
        """What a webcam makes of it: exposure, cast, softness, motion, noise, compression.

        `quiet` is the same camera's mean of many frames: nothing moves, no noise.
        """
        grey = rng.random() < 0.03
        if rng.random() < 0.08:
            moved = _moved(rgb, alpha, rng)
            rgb, alpha = (rgb, alpha) if quiet else moved
        if rng.random() < 0.25:
            rgb = _blurred(rgb, float(rng.uniform(0.3, max(0.3, 0.006 * rgb.shape[1]))))
        dim = rng.random() < 0.22
        rgb = np.asarray(cv2.LUT(rgb, _tone_curve(rng, dim=dim)), np.uint8)
        if rng.random() < 0.1:
            rgb = _vignette(rgb, rng)
        if not quiet and rng.random() < 0.65:
            rgb = self._grain(rgb, rng, float(rng.exponential(6 if dim else 3)))
        if not quiet and rng.random() < 0.25:
            rgb = _jpeg(rgb, int(rng.integers(25, 95)))
        if grey:
            rgb = np.repeat(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)[..., None], 3, axis=2)
        return np.ascontiguousarray(rgb), np.ascontiguousarray(alpha)

    def _grain(self, rgb: Image, rng: np.random.Generator, sigma: float) -> Image:
        height, width = rgb.shape[:2]
        field = self._noise[int(rng.integers(NOISE_FIELDS))]
        top = int(rng.integers(field.shape[0] - height + 1))
        left = int(rng.integers(field.shape[1] - width + 1))
        luma = field[top : top + height, left : left + width]
        noisy = rgb.astype(np.float32)
        noisy += (sigma * luma)[..., None]
        if rng.random() < 0.6:  # color noise comes in patches, as chroma is coarse
            spots = self._noise[:3, top : top + height // 4 + 1, left : left + width // 4 + 1]
            patches = cv2.resize(np.ascontiguousarray(spots.transpose(1, 2, 0)), (width, height))
            noisy += sigma * patches
        return np.clip(noisy, 0, 255).astype(np.uint8)


# ---- what light does to them -------------------------------------------------------------------


def _veil(scene: Scene, rng: np.random.Generator) -> tuple[Image, Image]:
    """Glare or darkness over a piece of the person's edge: the mean color there, and where.

    Little is left to see of it, as of a shirt before a wall of its color: only the rest of the
    person tells where the edge must be.
    """
    height, width = scene.alpha.shape
    inside = (scene.alpha > 127).astype(np.uint8)
    edge = np.flatnonzero(cv2.morphologyEx(inside, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)))
    place = int(edge[int(rng.integers(edge.size))]) if edge.size else 0
    y, x = divmod(place, width)
    reach = rng.uniform(0.05, 0.2, 2) * width
    across = ((np.arange(width, dtype=np.float32) - x) / reach[0]) ** 2
    down = ((np.arange(height, dtype=np.float32) - y) / reach[1]) ** 2
    share = np.clip(1.6 * np.exp(-down)[:, None] * np.exp(-across)[None, :], 0, 1)
    where = np.asarray(share * (255 * rng.uniform(0.5, 0.95)), np.uint8)
    color = np.empty_like(scene.rgb)
    color[:] = np.asarray(cv2.mean(scene.rgb, where)[:3])
    return color, where


def _under(color: Image, where: Image, scene: Scene) -> Scene:
    """The scene under that veil, and what is behind it, too."""
    behind = None if scene.behind is None else mix(color, scene.behind, where)
    return Scene(mix(color, scene.rgb, where), scene.alpha, behind)


# ---- who stands where --------------------------------------------------------------------------


def _fits(person: Person, grid: Grid) -> bool:
    """Whether a crop of the grid's aspect shows most of the person."""
    height, width = person.alpha.shape
    tallest = min(height, width * grid[1] / grid[0])
    return bool(tallest >= LEAST_SHOWN * (person.box[3] - person.box[1]))


def _own_scene(person: Person, rng: np.random.Generator, grid: Grid) -> Scene:
    """The picture itself, cropped to the grid's aspect somewhere around the person's head."""
    height, width = person.alpha.shape
    aspect = grid[0] / grid[1]
    widest = min(width, height * aspect) * (1.0 if rng.random() < 0.8 else 1.35)
    crop_width = widest * rng.uniform(0.6, 1.0)
    crop_height = crop_width / aspect
    left, top, right, _ = person.box
    center_x = np.clip(
        rng.uniform(left, right) if rng.random() < 0.5 else (left + right) / 2,
        min(crop_width / 2, width / 2),
        max(width - crop_width / 2, width / 2),
    )
    head_room = rng.uniform(-0.05, 0.35) * crop_height
    low = min(crop_height / 2, height / 2)
    high = max(height - crop_height / 2, height / 2)
    anywhere = rng.uniform(low, high) if rng.random() < 0.3 else top - head_room + crop_height / 2
    center_y = np.clip(anywhere, low, high)
    turn = _tilt(rng)
    affine = _affine((center_x, center_y), grid[0] / crop_width, turn, rng.random() < 0.5, grid)
    border = cv2.BORDER_REFLECT_101 if rng.random() < 0.6 else cv2.BORDER_CONSTANT
    rgb = _warp(person.rgb, affine, grid, border)
    alpha = _warp(person.alpha, affine, grid, border)
    if rng.random() < BENT_SHAPE:
        rgb, alpha = _bent(rgb, alpha, rng)
    if rng.random() < 0.3:
        rgb = _retint(rgb, rng, 0.25)
    return Scene(rgb, alpha)


def _stand(
    person: Person, room: Image, rng: np.random.Generator, grid: Grid, *, alone: bool, first: bool
) -> tuple[Image, Image]:
    """The person in about the room's light, as large as the grid, and the alpha."""
    affine = _placement(person, rng, grid, alone=alone, first=first)
    picture = _warp(person.rgb, affine, grid, cv2.BORDER_REPLICATE)
    alpha = _warp(person.alpha, affine, grid, cv2.BORDER_CONSTANT)
    if alpha.max() < 128:
        return picture, np.zeros_like(alpha)
    if rng.random() < BENT_SHAPE:
        picture, alpha = _bent(picture, alpha, rng)
    own = _foreground(picture, alpha)
    if rng.random() < HURRIES:
        swept = 1 + 2 * int(rng.uniform(0.005, 0.04) * grid[0]), 1
        own, alpha = (np.asarray(cv2.blur(plane, swept), np.uint8) for plane in (own, alpha))
    if rng.random() < 0.5:
        own = _retint(own, rng, 0.25)
    elif rng.random() < 0.3:  # a dark hood before a dark wall, a white shirt before a window
        own = _retint(own, rng, 0.6, hue=0.3)
    if rng.random() < 0.7:
        own = _relit(own, alpha, room, float(rng.uniform(0, 1)))
    return own, alpha


def _placement(
    person: Person, rng: np.random.Generator, grid: Grid, *, alone: bool, first: bool
) -> Affine:
    """Head and shoulders before a camera; what a picture's edge cut stays at the frame's edge."""
    left, top, right, bottom = person.box
    box_height, box_width = max(bottom - top, 8), max(right - left, 8)
    width, height = grid
    tall = rng.uniform(0.55, 1.15) if person.cut_bottom else rng.uniform(0.4, 1.2)
    scale = tall * height / box_height
    if person.cut_left and person.cut_right:
        scale = max(scale, width / person.alpha.shape[1] * rng.uniform(1.0, 1.15))
    elif not alone:
        scale = min(scale, 0.7 * width / box_width)
    shift = rng.normal() * (0.13 if alone else 0.06)
    middle = 0.5 + shift if alone else (0.3 if first else 0.7) + shift
    flip = bool(rng.random() < 0.5)
    target_x = middle * width
    half = scale * box_width / 2
    comes_in = rng.random() < COMES_IN
    cut_left, cut_right = (
        (person.cut_right, person.cut_left) if flip else (person.cut_left, person.cut_right)
    )
    if cut_left and not cut_right:
        target_x = min(target_x, half)
    if cut_right and not cut_left:
        target_x = max(target_x, width - half)
    if comes_in:  # of whom a side of the picture cut, that side stays outside
        hidden = half - 2 * half * rng.uniform(0.03, 0.7)
        from_left = cut_left or (not cut_right and rng.random() < 0.5)
        target_x = -hidden if from_left else width + hidden
    reach = scale * box_height
    if reach > 1.2 * height and rng.random() < 0.85:  # too close for all: the head, not the belt
        target_y = rng.uniform(-0.15, 0.3) * height + reach / 2
    elif person.cut_bottom:
        target_y = height - reach / 2 + rng.uniform(0, 0.5) ** 2 * reach
    else:
        target_y = height / 2 + rng.normal() * 0.1 * height
    center = ((left + right) / 2, (top + bottom) / 2)
    turn = _tilt(rng)
    affine = _affine(center, scale, turn, flip, grid)
    affine[0, 2] += target_x - width / 2
    affine[1, 2] += target_y - height / 2
    return affine


def _tilt(rng: np.random.Generator) -> float:
    """Degrees: most heads are upright, some lean, a few turn so far that arms point anywhere."""
    kind = rng.random()
    return float(rng.normal() * (0 if kind < 0.45 else 5 if kind < 0.8 else 20))


def _affine(
    center: tuple[float, float], scale: float, turn_degrees: float, flip: bool, grid: Grid
) -> Affine:
    """Source pixels to grid pixels: `center` comes to the middle of the grid."""
    affine = cv2.getRotationMatrix2D(center, turn_degrees, scale)
    affine[0, 2] += grid[0] / 2 - center[0]
    affine[1, 2] += grid[1] / 2 - center[1]
    if flip:
        affine[0] = -affine[0]
        affine[0, 2] += grid[0]
    return np.asarray(affine, np.float64)


def _warp(picture: Image, affine: Affine, grid: Grid, border: int) -> Image:
    """The picture under the affine map, halved first where it shrinks much, so nothing aliases."""
    scale = float(np.hypot(affine[0, 0], affine[0, 1]))
    while scale < 0.6 and min(picture.shape[:2]) > 16:
        half = cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        picture = np.asarray(half, np.uint8)
        affine = affine @ np.array([[2, 0, 0.5], [0, 2, 0.5], [0, 0, 1]])
        scale *= 2
    return np.asarray(
        cv2.warpAffine(picture, affine, grid, flags=cv2.INTER_LINEAR, borderMode=border), np.uint8
    )


def _bent(picture: Image, alpha: Image, rng: np.random.Generator) -> tuple[Image, Image]:
    """Both under one smooth random displacement: other builds, shoulders, arms and hair."""
    height, width = alpha.shape
    reach = rng.uniform(0.02, 0.08) * height
    knots = (rng.normal(size=(4, 5, 2)) * reach).astype(np.float32)
    field = cv2.resize(knots, (width, height), interpolation=cv2.INTER_CUBIC)
    across = field[..., 0] + np.arange(width, dtype=np.float32)[None, :]
    down = field[..., 1] + np.arange(height, dtype=np.float32)[:, None]

    def moved(plane: Image) -> Image:
        border = cv2.BORDER_REPLICATE
        return np.asarray(
            cv2.remap(plane, across, down, cv2.INTER_LINEAR, borderMode=border), np.uint8
        )

    return moved(picture), moved(alpha)


def crop_to_fill(picture: Image, rng: np.random.Generator, grid: Grid, zoom: float) -> Image:
    """A random crop of the grid's aspect, up to `zoom` times closer, maybe mirrored."""
    height, width = picture.shape[:2]
    crop_width = min(width, height * grid[0] / grid[1]) / rng.uniform(1, zoom)
    crop_height = crop_width * grid[1] / grid[0]
    center = (
        rng.uniform(crop_width / 2, width - crop_width / 2),
        rng.uniform(crop_height / 2, height - crop_height / 2),
    )
    affine = _affine(center, grid[0] / crop_width, 0.0, rng.random() < 0.5, grid)
    return _warp(picture, affine, grid, cv2.BORDER_REFLECT_101)


# ---- color and light ---------------------------------------------------------------------------


def _foreground(picture: Image, alpha: Image) -> Image:
    """The person's own color, also where the old room shines through (blur fusion, Forte 2021)."""
    weight = (alpha.astype(np.float32) / 255)[..., None]
    image = picture.astype(np.float32)
    size = (2 * max(2, picture.shape[1] // 64) + 1,) * 2
    inside = cv2.blur(weight, size)[..., None]
    front = cv2.blur(image * weight, size) / (inside + 1e-4)
    back = cv2.blur(image * (1 - weight), size) / (1 - inside + 1e-4)
    front += weight * (image - weight * front - (1 - weight) * back)
    return np.clip(front, 0, 255).astype(np.uint8)


def _relit(person: Image, alpha: Image, room: Image, strength: float) -> Image:
    """The person with the mean color moved towards the room's."""
    own = np.array(cv2.mean(person, alpha)[:3]) + 1
    there = np.array(cv2.mean(room)[:3]) + 1
    return _brightened(person, np.clip((there / own) ** (0.7 * strength), 0.4, 2.0))


def _camouflage(room: Image, person: Image, alpha: Image, rng: np.random.Generator) -> Image:
    """The room in a color of the person's, skin, hair or cloth: in the place where that is."""
    rows, columns = np.nonzero(alpha > 250)
    if not rows.size:
        return room
    chosen = int(rng.integers(rows.size))
    y, x, reach = int(rows[chosen]), int(columns[chosen]), max(2, room.shape[1] // 12)
    near = slice(max(0, y - reach), y + reach), slice(max(0, x - reach), x + reach)
    there = np.array(cv2.mean(room[near])[:3]) + 4
    gain = np.clip(((person[y, x] + 4.0) / there) ** rng.uniform(0.7, 1), 0.2, 4)
    return _brightened(room, gain)


def _brightened(rgb: Image, gain: NDArray[np.float64]) -> Image:
    """Every channel times its gain (3)."""
    curve = np.clip(np.arange(256)[:, None] * gain, 0, 255).astype(np.uint8)
    return np.asarray(cv2.LUT(rgb, curve[None]), np.uint8)


def _retint(rgb: Image, rng: np.random.Generator, strength: float, hue: float = 1.0) -> Image:
    """Another light and another hue on a part of the scene."""
    gain = np.exp(rng.normal(size=3) * strength * 0.5 * hue + rng.normal() * strength * 0.7)
    gamma = float(np.exp(rng.normal() * strength))
    curve = 255 * (np.arange(256)[:, None] / 255) ** gamma * gain
    return np.asarray(cv2.LUT(rgb, np.clip(curve, 0, 255).astype(np.uint8)[None]), np.uint8)


def _tone_curve(rng: np.random.Generator, *, dim: bool) -> Image:
    """Exposure, gamma, contrast, black level and white balance of the camera as one table."""
    ramp = np.arange(256, dtype=np.float64)[:, None] / 255
    gain = np.exp(rng.normal() * 0.2)
    if dim:
        gain *= rng.uniform(0.2, 0.6)
    cast = np.exp(rng.normal(size=3) * (0.12 if rng.random() < 0.6 else 0.03))
    curve = (ramp ** np.exp(rng.normal() * 0.25)) * gain * cast
    contrast = np.exp(rng.normal() * 0.15)
    curve = (curve - 0.5 * gain) * contrast + 0.5 * gain
    if rng.random() < 0.2:
        curve += rng.uniform(0, 0.12)  # flare: blacks are grey
    return np.asarray(255 * np.clip(curve, 0, 1), np.uint8)[None]


def _vignette(rgb: Image, rng: np.random.Generator) -> Image:
    height, width = rgb.shape[:2]
    across = np.linspace(-1, 1, width, dtype=np.float32)[None, :] - np.float32(rng.normal() * 0.2)
    down = np.linspace(-1, 1, height, dtype=np.float32)[:, None]
    shade = 1 - np.float32(rng.uniform(0.1, 0.4)) * (across**2 + down**2)
    return np.asarray(rgb * np.clip(shade, 0.1, 1)[..., None], np.uint8)


def _color_of_something(rng: np.random.Generator) -> NDArray[np.uint8]:
    """Cloth, skin and hair colors too, so that color alone does not make a person."""
    if rng.random() < 0.5:
        light = rng.uniform(0.15, 1.0)
        return np.clip(np.array([235, 190, 160]) * light, 0, 255).astype(np.uint8)
    return rng.integers(0, 256, 3).astype(np.uint8)


# ---- sensor and lens ---------------------------------------------------------------------------


def _moved(rgb: Image, alpha: Image, rng: np.random.Generator) -> tuple[Image, Image]:
    """Motion blur of the whole picture: alpha blurs with it."""
    length = max(2, int(rng.uniform(0.005, 0.03) * rgb.shape[1]))
    kernel = np.zeros((2 * length + 1,) * 2, np.float32)
    angle = rng.uniform(0, np.pi)
    reach = np.array([np.cos(angle), np.sin(angle)]) * length
    start, end = (np.rint(length + s * reach).astype(int) for s in (-1, 1))
    cv2.line(kernel, start.tolist(), end.tolist(), 1.0, 1)
    kernel /= kernel.sum()
    return (
        np.asarray(cv2.filter2D(rgb, -1, kernel), np.uint8),
        np.asarray(cv2.filter2D(alpha, -1, kernel), np.uint8),
    )


def _blurred(rgb: Image, sigma: float) -> Image:
    return np.asarray(cv2.GaussianBlur(rgb, (0, 0), sigma), np.uint8)


def _jpeg(rgb: Image, quality: int) -> Image:
    """MJPEG blocks, on a picture twice as large, as the camera compresses before we shrink."""
    height, width = rgb.shape[:2]
    large = cv2.resize(rgb, (2 * width, 2 * height)) if quality < 60 else rgb
    _, packed = cv2.imencode(".jpg", large, (cv2.IMWRITE_JPEG_QUALITY, quality))
    opened = np.asarray(cv2.imdecode(packed, cv2.IMREAD_COLOR))
    if opened.shape[0] != height:
        opened = np.asarray(cv2.resize(opened, (width, height), interpolation=cv2.INTER_AREA))
    return np.asarray(opened, np.uint8)


def _part(rng: np.random.Generator, grid: Grid) -> Image:
    """A stencil of one side of a straight line across the picture: where two walls meet."""
    width, height = grid
    turn = rng.uniform(0, 2 * np.pi)
    across = np.arange(width, dtype=np.float32)[None, :] - np.float32(rng.uniform(0, width))
    down = np.arange(height, dtype=np.float32)[:, None] - np.float32(rng.uniform(0, height))
    distance = across * np.float32(np.cos(turn)) + down * np.float32(np.sin(turn))
    return np.asarray(np.clip(255 * (distance + 0.5), 0, 255), np.uint8)
