"""Other clothes on the same people, whose labels stay as they are."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from training.pictures.blend import mix, plain
from training.pictures.camera.light import color_of_something
from training.pictures.rooms import Rooms
from training.pictures.scene import Scene

PRINT, DARK = 0.2, 0.45
"""Shares of prints, and of dark clothes: a black hood in a dim room is the hardest to see."""

LARGEST = 0.45
"""Share of the picture from which on a person shows too little of the clothes."""


def with_other_clothes(scene: Scene, rooms: Rooms, rng: np.random.Generator) -> Scene:
    """The same person in a print, or in another color, from the neck down, folds kept."""
    inside = scene.alpha > 127
    height, width = inside.shape
    rows = np.flatnonzero(inside.any(axis=1))
    if rows.size < height // 4 or inside.mean() > LARGEST:
        return scene
    neck = rows[0] + rng.uniform(0.5, 0.65) * rows.size
    down = np.arange(height, dtype=np.float32)[:, None]
    below = np.clip((down - np.float32(neck)) / np.float32(0.06 * rows.size), 0, 1)
    worn = np.asarray(scene.alpha * (below * np.float32(rng.uniform(0.5, 1))), np.uint8)
    kind = rng.random()
    if kind < PRINT:
        cloth = rooms.texture(rng, (width, height), 6)
    else:
        dark = np.full(3, rng.uniform(8, 50)) + rng.uniform(0, 10, 3)
        cloth = plain(scene.rgb, dark if kind < PRINT + DARK else color_of_something(rng))
    mean = max(float(cv2.mean(scene.rgb, worn)[1]), 8.0)
    folds = np.clip(scene.rgb[..., 1:2].astype(np.float32) / mean, 0.3, 1.6)
    cloth = np.clip(cloth * folds, 0, 255).astype(np.uint8)
    return replace(scene, rgb=mix(cloth, scene.rgb, worn))
