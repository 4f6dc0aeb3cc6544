"""Light and color: of the person as of the room, of either as of the other, and over both."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from training.data import Image
from training.pictures.blend import mix, plain
from training.pictures.scene import Scene


def own_color(picture: Image, alpha: Image) -> Image:
    """The person's own color, also where the old room shines through (blur fusion, Forte 2021)."""
    weight = (alpha.astype(np.float32) / 255)[..., None]
    image = picture.astype(np.float32)
    size = (2 * max(2, picture.shape[1] // 64) + 1,) * 2
    inside = cv2.blur(weight, size)[..., None]
    front = cv2.blur(image * weight, size) / (inside + 1e-4)
    back = cv2.blur(image * (1 - weight), size) / (1 - inside + 1e-4)
    front += weight * (image - weight * front - (1 - weight) * back)
    return np.clip(front, 0, 255).astype(np.uint8)


def relit(person: Image, alpha: Image, room: Image, strength: float) -> Image:
    """The person with the mean color moved towards the room's."""
    own = np.array(cv2.mean(person, alpha)[:3]) + 1
    there = np.array(cv2.mean(room)[:3]) + 1
    return _brightened(person, np.clip((there / own) ** (0.7 * strength), 0.4, 2.0))


def camouflage(room: Image, person: Image, alpha: Image, rng: np.random.Generator) -> Image:
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


def retint(rgb: Image, rng: np.random.Generator, strength: float, hue: float = 1.0) -> Image:
    """Another light and another hue on a part of the scene."""
    gain = np.exp(rng.normal(size=3) * strength * 0.5 * hue + rng.normal() * strength * 0.7)
    gamma = float(np.exp(rng.normal() * strength))
    curve = 255 * (np.arange(256)[:, None] / 255) ** gamma * gain
    return np.asarray(cv2.LUT(rgb, np.clip(curve, 0, 255).astype(np.uint8)[None]), np.uint8)


def veil(scene: Scene, rng: np.random.Generator) -> tuple[Image, Image]:
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
    color = plain(scene.rgb, np.asarray(cv2.mean(scene.rgb, where)[:3]))
    return color, where


def under(color: Image, where: Image, scene: Scene) -> Scene:
    """The scene under that veil, and what is behind it, too."""
    behind = None if scene.behind is None else mix(color, scene.behind, where)
    return replace(scene, rgb=mix(color, scene.rgb, where), behind=behind)


def color_of_something(rng: np.random.Generator) -> NDArray[np.uint8]:
    """Cloth, skin and hair colors too, so that color alone does not make a person."""
    if rng.random() < 0.5:
        light = rng.uniform(0.15, 1.0)
        return np.clip(np.array([235, 190, 160]) * light, 0, 255).astype(np.uint8)
    return rng.integers(0, 256, 3).astype(np.uint8)


def _brightened(rgb: Image, gain: NDArray[np.float64]) -> Image:
    """Every channel times its gain (3)."""
    curve = np.clip(np.arange(256)[:, None] * gain, 0, 255).astype(np.uint8)
    return np.asarray(cv2.LUT(rgb, curve[None]), np.uint8)
