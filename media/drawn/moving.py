"""The drawings that move: drawn small, because what moves here is soft, and stretched."""

from __future__ import annotations

import numpy as np

from media.drawn.canvas import Canvas, disc, glow, ramp
from video.frame import Size


def aurora(size: Size, seconds: float) -> Canvas:
    """Curtains of light that sway over a night sky."""
    canvas = ramp(size, (0, "#06101f"), (0.7, "#0d2436"), (1, "#112b33"))
    x = np.linspace(0, 1, size[0], dtype=np.float32)[None]
    y = np.linspace(0, 1, size[1], dtype=np.float32)[:, None]
    for number, color in enumerate(((0.15, 0.85, 0.55), (0.25, 0.55, 0.85), (0.5, 0.3, 0.75))):
        turn = 0.11 * seconds * (1 + 0.3 * number) + 2 * number
        line = 0.42 + 0.1 * np.sin(3.1 * x + turn) + 0.05 * np.sin(7.3 * x - 1.7 * turn)
        strength = 0.55 + 0.45 * np.sin(5 * x + 0.6 * turn + number)
        above = np.exp(-np.maximum(line - y, 0) / 0.22) * np.exp(-np.maximum(y - line, 0) / 0.05)
        canvas += 0.5 * (above * strength)[..., None] * np.array(color, np.float32)
    return canvas


def drift(size: Size, seconds: float) -> Canvas:
    """Warm lights that drift by."""
    canvas = ramp(size, (0, "#1c1a2a"), (1, "#33222c"))
    random = np.random.default_rng(4)
    colors = ("#ffb86b", "#ff8f70", "#ffd9a0", "#b48cff", "#7ec4ff")
    for x, y, wide, pace, tone in random.random((26, 5)):
        across = (x + 0.006 * (0.4 + pace) * seconds) % 1.2 - 0.1
        down = y + 0.04 * np.sin(0.23 * seconds * (0.5 + pace) + 6 * x)
        disc(canvas, (across, down), 0.02 + 0.05 * wide, colors[int(tone * 5)], 0.13 + 0.2 * pace)
    glow(canvas, (0.5, 1.0), 0.5, "#ff9a60", 0.12)
    return canvas
