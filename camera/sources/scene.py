"""The demo's scene: the person of a photograph in front of a room that is drawn here.

The photograph has a flag right behind her: its stripes are as bright as a collar, its gold rope
runs along the hat, and networks of a few megabytes keep pieces of both. A first look at Scrim
should show what it does in a room as most have: a wall, and things on it to the left and right.
What is shown is easier than the photograph, and no measure of quality; the benchmarks show others.
"""

from __future__ import annotations

import cv2
import numpy as np

from media.pixels.rgb import Bytes

PERSON = (
    (177, 84), (178, 72), (186, 60), (200, 49), (217, 41), (221, 33), (232, 27), (249, 23),
    (262, 23), (281, 27), (294, 33), (302, 41), (315, 45), (333, 55), (345, 67), (352, 84),
    (360, 86), (366, 91), (369, 105), (371, 130), (371, 160), (370, 180), (375, 190), (374, 206),
    (370, 222), (364, 250), (361, 262), (360, 275), (352, 291), (342, 302), (331, 308), (336, 318),
    (345, 328), (361, 340), (385, 352), (406, 361), (430, 372), (455, 384), (455, 400), (50, 400),
    (60, 384), (82, 370), (100, 362), (125, 356), (150, 348), (175, 339), (190, 327), (200, 312),
    (196, 301), (180, 290), (166, 276), (161, 264), (160, 242), (161, 230), (156, 216), (153, 200),
    (155, 188), (158, 176), (150, 165), (147, 150), (147, 125), (150, 108), (158, 96), (170, 86),
)  # fmt: skip
"""Her outline, traced by hand, (x, y) in pixels of the photograph."""

_ROWS = 384
"""Rows of the photograph that are shown: head and shoulders; below them her arms leave it."""

_WALL = ((170, 98, 60), (204, 146, 108))
"""Its color at the top and the bottom, BGR: the photograph's own, so that hair keeps its edge."""

_FINE = 16
"""Steps per pixel of an outline: `shift=4` of OpenCV's drawing."""

_BOOKS = (
    (448, 92, (60, 60, 150)), (464, 84, (90, 140, 70)), (484, 98, (150, 190, 210)),
    (498, 78, (110, 70, 60)), (520, 90, (50, 130, 190)), (536, 88, (70, 70, 70)),
    (552, 96, (180, 170, 150)), (570, 82, (70, 50, 110)), (592, 92, (60, 60, 150)),
)  # fmt: skip
"""Left edge and top of each, in pixels of the photograph, and color."""


def scene(photograph: Bytes, size: tuple[int, int]) -> Bytes:
    """The whole scene, (height, width, 3) uint8 BGR, of that (width, height)."""
    shown = person(photograph.shape[1], size)
    placing = _placing(photograph.shape[1], size)
    placed = cv2.warpAffine(photograph, placing, size, flags=cv2.INTER_CUBIC)
    drawn = room(photograph.shape[1], size)
    cv2.copyTo(placed, (shown >= 1).view(np.uint8), drawn)
    edge = (shown > 0) & (shown < 1)  # the few pixels where there is something to mix
    alpha = shown[edge][:, None]
    drawn[edge] = np.rint(placed[edge] * alpha + drawn[edge] * (1 - alpha))
    return drawn


def person(photograph_width: int, size: tuple[int, int]) -> np.ndarray:
    """How much of each pixel of the scene is person: (height, width) float32, 0 to 1."""
    mask = np.zeros((size[1], size[0]), np.uint8)
    outline = cv2.transform(np.array([PERSON], np.float64), _placing(photograph_width, size))
    cv2.fillPoly(mask, [np.rint(outline * _FINE).astype(np.int32)], 255, cv2.LINE_AA, 4)
    return np.asarray(cv2.GaussianBlur(mask, (0, 0), size[1] / _ROWS) / np.float32(255), np.float32)


def room(photograph_width: int, size: tuple[int, int]) -> Bytes:
    """The room without her, (height, width, 3) uint8 BGR: a wall, a picture on it, a shelf."""
    top, bottom = np.array(_WALL, np.float32)
    down = np.linspace(0, 1, size[1], dtype=np.float32)[:, None, None]
    drawn = np.asarray(cv2.repeat((top + (bottom - top) * down).astype(np.uint8), 1, size[0]))
    placing = _placing(photograph_width, size)

    def box(left: int, above: int, right: int, below: int, color: tuple[int, int, int]) -> None:
        corners = cv2.transform(np.array([[[left, above], [right, below]]], np.float64), placing)
        (x0, y0), (x1, y1) = np.rint(corners[0]).astype(int).tolist()
        cv2.rectangle(drawn, (x0, y0), (x1, y1), color, cv2.FILLED)

    box(-90, 60, 66, 182, (44, 62, 84))
    box(-84, 66, 60, 176, (226, 236, 238))
    box(-70, 80, 46, 126, (214, 176, 120))
    box(-70, 126, 46, 162, (84, 140, 96))
    box(-20, 104, 14, 162, (70, 96, 60))
    for left, above, color in _BOOKS:
        box(left, above, left + 13, 150, color)
    box(440, 150, 640, 158, (70, 100, 140))
    return drawn


def _placing(photograph_width: int, size: tuple[int, int]) -> np.ndarray:
    """The 2x3 matrix from pixels of the photograph to pixels of the scene: she is in the middle."""
    scale = size[1] / _ROWS
    return np.array([[scale, 0, (size[0] - photograph_width * scale) / 2], [0, scale, 0]])
