"""Canvas: what every drawing is made of: ramps, noise, boxes and discs, in float RGB 0..1."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from video.frame import Size

Canvas = NDArray[np.float32]
"""(h, w, 3), red, green, blue, 0..1."""

Sides = tuple[float, float, float, float]
"""Left, top, right, bottom as shares of width and height."""

Color = tuple[float, float, float]


def rgb(code: str) -> Color:
    """'#rrggbb' as three numbers 0..1."""
    red, green, blue = (int(code[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return red, green, blue


def ramp(size: Size, *stops: tuple[float, str]) -> Canvas:
    """From top to bottom through these colors, each at its share of the height."""
    rows = np.linspace(0, 1, size[1], dtype=np.float32)
    places = [place for place, _ in stops]
    colors = np.array([rgb(code) for _, code in stops])
    columns = [np.interp(rows, places, colors[:, channel]) for channel in range(3)]
    column = np.stack(columns, axis=-1).astype(np.float32)
    return np.repeat(column[:, None], size[0], axis=1)


def noise(size: Size, cells: int, seed: int, octaves: int = 4) -> NDArray[np.float32]:
    """Smooth noise (h, w), 0..1: so many cells across, then twice as many at half the strength."""
    random = np.random.default_rng(seed)
    total = np.zeros((size[1], size[0]), np.float32)
    weight, whole = 1.0, 0.0
    for octave in range(octaves):
        across = cells * 2**octave
        down = max(round(across * size[1] / size[0]), 2)
        grid = random.random((down + 1, across + 1), np.float32)
        total += weight * cv2.resize(grid, size, interpolation=cv2.INTER_CUBIC)
        whole += weight
        weight /= 2
    return np.asarray(np.clip(total / whole, 0, 1), np.float32)


def glow(
    canvas: Canvas, center: tuple[float, float], radius: float, color: str, power: float
) -> None:
    """Light around a place (shares of both sides) that falls off over a share of the width."""
    height, width = canvas.shape[:2]
    y = (np.arange(height, dtype=np.float32)[:, None] / height - center[1]) * height / width
    x = np.arange(width, dtype=np.float32)[None] / width - center[0]
    share = power * np.exp(-(x * x + y * y) / (2 * radius * radius))
    canvas += share[..., None] * np.array(rgb(color), np.float32)


def box(canvas: Canvas, sides: Sides, color: str, shade: float = 0.0) -> None:
    """A rectangle; `shade` darkens it towards its foot."""
    height, width = canvas.shape[:2]
    left, top, right, bottom = sides
    rows = slice(round(top * height), max(round(bottom * height), round(top * height) + 1))
    columns = slice(round(left * width), max(round(right * width), round(left * width) + 1))
    part = canvas[rows, columns]
    fall = np.linspace(1, 1 - shade, part.shape[0], dtype=np.float32)[:, None, None]
    part[:] = np.array(rgb(color), np.float32) * fall


def disc(
    canvas: Canvas, center: tuple[float, float], radius: float, color: str, opacity: float
) -> None:
    """A disc with a soft rim; center in shares of width and height, radius of the width."""
    height, width = canvas.shape[:2]
    x, y, reach = center[0] * width, center[1] * height, radius * width
    rows = slice(max(int(y - reach - 2), 0), min(int(y + reach + 3), height))
    columns = slice(max(int(x - reach - 2), 0), min(int(x + reach + 3), width))
    if rows.start >= rows.stop or columns.start >= columns.stop:
        return
    down = np.arange(rows.start, rows.stop, dtype=np.float32)[:, None] - y
    across = np.arange(columns.start, columns.stop, dtype=np.float32)[None] - x
    rim = max(reach * 0.06, 1.0)
    share = opacity * np.clip((reach - np.hypot(down, across)) / rim, 0, 1)[..., None]
    part = canvas[rows, columns]
    part += share * (np.array(rgb(color), np.float32) - part)


def softened(canvas: Canvas, share: float) -> Canvas:
    """As a lens out of focus shows it: blurred by that share of the height."""
    sigma = max(share * canvas.shape[0], 0.3)
    return np.asarray(cv2.GaussianBlur(canvas, (0, 0), sigma), np.float32)
