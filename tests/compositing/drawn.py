"""People drawn into mattes: a head, a neck and shoulders, wherever a test wants them."""

from __future__ import annotations

import cv2
import numpy as np

from video.frame import Alpha, Size


def person(size: Size, x: float, top: float, shoulders: float) -> Alpha:
    """A matte (H, W) uint8 of one person; the middle, the top of the head, the shoulders' width."""
    alpha = np.zeros(size[::-1], np.uint8)
    chin, neck = top + 0.5 * shoulders, 0.12 * shoulders
    _ellipse(alpha, (x, (top + chin) / 2), (0.19 * shoulders, (chin - top) / 2))
    _box(alpha, (x - neck, chin - neck), (x + neck, chin + 2 * neck))
    below = chin + 0.1 * shoulders
    _ellipse(alpha, (x, below + 0.3 * shoulders), (shoulders / 2, 0.3 * shoulders))
    _box(alpha, (x - shoulders / 2, below + 0.3 * shoulders), (x + shoulders / 2, size[1]))
    return alpha


def people(*mattes: Alpha) -> Alpha:
    """Everybody in one matte."""
    return np.maximum.reduce(mattes)


def rough(alpha: Alpha, seed: int) -> Alpha:
    """The matte as a network finds it: its edge moves by some pixels, specks come and go."""
    random = np.random.default_rng(seed)
    wobble = cv2.GaussianBlur(random.normal(0, 1, alpha.shape).astype(np.float32), (0, 0), 3)
    soft = cv2.blur(alpha, (15, 15)).astype(np.float32)
    edge = (soft > 0) & (soft < 255)
    found = np.clip(soft + 1500 * wobble * edge, 0, 255).astype(np.uint8)
    found[random.random(alpha.shape) < 0.0005] = 0
    found[random.random(alpha.shape) < 0.0005] = 255
    return found


def _ellipse(alpha: Alpha, middle: tuple[float, float], axes: tuple[float, float]) -> None:
    cv2.ellipse(alpha, _whole(middle), _whole(axes), 0, 0, 360, 255, -1)


def _box(alpha: Alpha, corner: tuple[float, float], other: tuple[float, float]) -> None:
    cv2.rectangle(alpha, _whole(corner), _whole(other), 255, -1)


def _whole(pair: tuple[float, float]) -> tuple[int, int]:
    return round(pair[0]), round(pair[1])
