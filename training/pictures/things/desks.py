"""Things of the room before people: a desk, a screen's edge, the arm of a microphone."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from training.pictures.blend import mix
from training.pictures.rooms import Rooms
from training.pictures.scene import Scene

DESK = 0.6
"""How often it is a desk across the whole picture, else something thin that stands on it."""


def behind_desk(scene: Scene, rooms: Rooms, rng: np.random.Generator) -> Scene:
    """The scene with something before whoever is in it, and as much less of them in the alpha."""
    height, width = scene.alpha.shape
    stencil = np.zeros((height, width), np.uint8)
    if rng.random() < DESK:
        left, right = (height * rng.uniform(0.8, 1.0, 2)).astype(int)
        corners = [(0, left), (width, right), (width, height), (0, height)]
    else:
        x, y = int(rng.uniform(0.1, 0.9) * width), int(rng.uniform(0.55, 0.95) * height)
        thick = max(1, int(rng.uniform(0.01, 0.06) * width))
        foot = int(np.clip(x + rng.normal() * 0.3 * width, 0, width))
        corners = [(x, y), (x + thick, y), (foot + thick, height), (foot, height)]
    cv2.fillPoly(stencil, [np.array(corners, np.int32)], 255, cv2.LINE_AA)
    texture = rooms.texture(rng, (width, height), 4)
    hidden = cv2.multiply(scene.alpha, stencil, scale=1 / 255)
    alpha = np.asarray(scene.alpha - hidden, np.uint8)
    behind = None if scene.behind is None else mix(texture, scene.behind, stencil)
    return replace(scene, rgb=mix(texture, scene.rgb, stencil), alpha=alpha, behind=behind)
