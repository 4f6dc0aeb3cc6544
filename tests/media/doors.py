"""The three ways that a file comes in, each asked for what it shows of a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from PySide6.QtGui import QImage

from background_choice import parse_background
from compositing.backgrounds.open import open_background
from options import Options
from settings import Settings
from start.opening.ends import open_source
from tests.media.making.blocks import Float, Size, ycc
from ui.backgrounds.thumbnails import thumbnail_of
from video.frame import Frame, empty_planes, even, split

SETTINGS = Settings()


@dataclass(frozen=True)
class Shown:
    """Y, U, V (H, W, 3) of what is seen, and when; None where a door knows no time."""

    yuv: Float
    at_s: float | None


def by_input(path: Path) -> list[Shown]:
    """Every frame that a run with this --input works on."""
    source = open_source(Options(input=str(path)), live=False)
    shown = []
    try:
        while (grab := source.grab()) is not None:
            frame = grab.retrieve()
            assert frame.size == source.size
            shown.append(Shown(_upsampled(frame.planes, frame.visible), frame.captured_at))
    finally:
        source.close()
    return shown


def by_background(path: Path, size: Size, times_s: list[float]) -> list[Shown]:
    """What stands behind at those times, at that size; the camera has 60 frames a second."""
    background = open_background(parse_background(str(path)))
    planes = empty_planes(even(size))
    alpha = np.zeros((even(size)[1], even(size)[0]), np.uint8)
    shown = []
    try:
        now = 0.0
        for at_s in times_s:
            while now <= at_s:
                rendered = background.render(Frame(planes, 0, now), alpha, SETTINGS)
                now += 1 / 60
            rendered = background.render(Frame(planes, 0, at_s), alpha, SETTINGS)
            shown.append(Shown(_upsampled(rendered, size), at_s))
    finally:
        background.close()
    return shown


def by_thumbnail(path: Path) -> Shown | None:
    """The tile; None where there is none."""
    image = thumbnail_of(str(path))
    if image.isNull():
        return None
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    rgb = rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3)
    return Shown(ycc(rgb.astype(np.float64)), None)


def at_blocks(yuv: Float, rows: int, columns: int, size: Size) -> list[tuple[int, int, Float]]:
    """(row, column, color) of every block whose middle is left of `size`, cropped to fill."""
    height, width = yuv.shape[:2]
    scale = max(width / size[0], height / size[1])
    left, top = (size[0] * scale - width) / 2, (size[1] * scale - height) / 2
    found = []
    for row in range(rows):
        for column in range(columns):
            y = (row + 0.5) / rows * size[1] * scale - top
            x = (column + 0.5) / columns * size[0] * scale - left
            if 3 <= y < height - 3 and 3 <= x < width - 3:
                patch = yuv[int(y) - 2 : int(y) + 3, int(x) - 2 : int(x) + 3]
                found.append((row, column, patch.mean(axis=(0, 1))))
    return found


def _upsampled(planes: np.ndarray, visible: Size) -> Float:
    y, u, v = split(planes)
    size = (y.shape[1], y.shape[0])
    whole = [y, *(cv2.resize(plane, size, interpolation=cv2.INTER_NEAREST) for plane in (u, v))]
    return np.stack(whole, -1).astype(np.float64)[: visible[1], : visible[0]]
