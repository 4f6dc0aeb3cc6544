"""One picture over another, and a stencil of something to lay over it."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from training.data import Image

Grid = tuple[int, int]
"""(width, height)."""

SUBPIXEL = 3
"""Binary digits after the point in OpenCV's coordinates."""


def mix(front: Image, back: Image, alpha: Image) -> Image:
    """front * alpha + back * (1 - alpha), uint8."""
    weight = alpha.astype(np.float32) * np.float32(1 / 255)
    return np.asarray(cv2.blendLinear(front, back, weight, np.float32(1) - weight), np.uint8)


def plain(picture: Image, color: Image | NDArray[np.float64]) -> Image:
    """One RGB color all over, as large as the picture."""
    flat = np.empty_like(picture)
    flat[:] = color
    return flat


def blob(rng: np.random.Generator, grid: Grid) -> Image:
    """A soft-edged stencil of a few joined ellipses or a rectangle, somewhere in the picture."""
    width, height = grid
    stencil = np.zeros((height, width), np.uint8)
    x, y = rng.uniform(0, width), rng.uniform(0.1, 1) * height
    for _ in range(int(rng.integers(1, 4))):
        axes = (rng.uniform(0.03, 0.2, 2) * width).astype(int) + 1
        center = (int(x + rng.normal() * 0.05 * width), int(y + rng.normal() * 0.1 * height))
        turn = float(rng.uniform(0, 180))
        if rng.random() < 0.6:
            cv2.ellipse(stencil, center, axes.tolist(), turn, 0, 360, 255, -1, cv2.LINE_AA)
        else:
            corners = cv2.boxPoints((center, (2 * axes).tolist(), turn))
            cv2.fillPoly(stencil, [corners.astype(np.int32)], 255, cv2.LINE_AA)
    return np.asarray(cv2.GaussianBlur(stencil, (3, 3), 0), np.uint8)


def cord(rng: np.random.Generator, grid: Grid) -> Image:
    """A soft-edged stencil of a long, bent, narrow thing: a cable, a lamp's arm, a stem."""
    width, height = grid
    stencil = np.zeros((height, width), np.uint8)
    corners = rng.uniform(0, 1, 2) + rng.normal(size=(4, 2)) * 0.3
    share = np.linspace(0, 1, 24)[:, None]
    ways = [(1 - share) ** 3, 3 * share * (1 - share) ** 2, 3 * share**2 * (1 - share), share**3]
    curve = sum(way * corner for way, corner in zip(ways, corners, strict=True))
    thick = max(1, round(rng.uniform(0.005, 0.05) * width))
    stroke(stencil, np.asarray(curve) * (width, height), thick)
    return np.asarray(cv2.GaussianBlur(stencil, (3, 3), 0), np.uint8)


def superellipse(exponent: float, corners: int) -> NDArray[np.float64]:
    """Corners (n, 2) about 0, within 1 of it: exponent 1 is round, near 0 a square."""
    turn = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    circle = np.stack([np.cos(turn), np.sin(turn)], 1)
    return np.asarray(np.sign(circle) * np.abs(circle) ** exponent, np.float64)


def fill(
    stencil: Image,
    outline: NDArray[np.floating],
    middle: NDArray[np.float64],
    tilt: float,
    color: int = 255,
) -> None:
    """Fills the outline (n, 2), in pixels about its middle, turned by `tilt` (radians)."""
    turned = np.array([[np.cos(tilt), np.sin(tilt)], [-np.sin(tilt), np.cos(tilt)]])
    cv2.fillPoly(stencil, [np.rint(middle + outline @ turned).astype(np.int32)], color)


def stroke(stencil: Image, points: NDArray[np.float64], thick: int) -> None:
    """Draws a line through the points (n, 2), in pixels, onto the stencil, `thick` pixels wide."""
    fine = np.rint(points * 2**SUBPIXEL).astype(np.int32)
    cv2.polylines(stencil, [fine], False, 255, thick, cv2.LINE_AA, shift=SUBPIXEL)
