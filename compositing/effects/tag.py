"""Tag: name, title and logo in the composite, drawn at its own size; never on a cover.

What is drawn stems from the settings and the logo's file alone: it hides pixels and shows none.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from settings import Settings
from video.frame import Planes, Size, split

NAME_SHARE, TITLE_SHARE = 0.042, 0.026
"""Heights of the letters, of the picture's, at 100 %."""

PLATE = (14, 16, 20, 165)
"""Red, green, blue and opacity behind the letters."""

MOST_LOGO_PIXELS = 16_000_000

Rgba = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Patch:
    """A part of an I420 picture and how much of it covers: even place and size."""

    left: int
    top: int
    planes: Planes
    opacity: NDArray[np.uint8]
    half_opacity: NDArray[np.uint8]


class Tag:
    """Draws the tag of the settings; what it drew once it keeps."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] | None = None
        self._patch: Patch | None = None

    def draw(self, planes: Planes, size: Size, settings: Settings) -> None:
        """Write the tag into I420 planes of that size; nothing where it holds nothing."""
        patch = self._patch_of(size, settings)
        if patch is not None:
            _lay(planes, patch)

    def box(self, size: Size, settings: Settings) -> tuple[float, float, float, float] | None:
        """Left, top, width and height as shares of a picture of that size; None without a tag."""
        patch = self._patch_of(size, settings) if settings.tag else None
        if patch is None:
            return None
        height, width = patch.opacity.shape
        return patch.left / size[0], patch.top / size[1], width / size[0], height / size[1]

    def _patch_of(self, size: Size, settings: Settings) -> Patch | None:
        key = (size, *(getattr(settings, name) for name in TAG_SETTINGS))
        if key != self._key:
            self._key, self._patch = key, patch_of(size, settings)
        return self._patch


TAG_SETTINGS = ("tag_name", "tag_title", "tag_logo", "tag_x", "tag_y", "tag_percent")


def patch_of(size: Size, settings: Settings) -> Patch | None:
    """The tag for a picture of that size; None where it holds nothing."""
    drawn = _drawn(size, settings)
    if drawn is None:
        return None
    height, width = drawn.shape[:2]
    free_x, free_y = size[0] - width, size[1] - height
    left = 2 * (round(free_x * settings.tag_x / 100) // 2)
    top = 2 * (round(free_y * settings.tag_y / 100) // 2)
    bgr = np.ascontiguousarray(drawn[..., 2::-1])
    opacity = np.ascontiguousarray(drawn[..., 3])
    half = cv2.resize(opacity, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    planes = cv2.cvtColor(bgr, cv2.COLOR_BGR2YUV_I420)
    return Patch(left, top, np.asarray(planes, np.uint8), opacity, np.asarray(half, np.uint8))


def _drawn(size: Size, settings: Settings) -> Rgba | None:
    """The tag as RGBA of even size, no larger than the picture."""
    from PIL import Image  # who has no tag starts without it

    from compositing.lettering import lettered

    share = settings.tag_percent / 100
    most = round(0.9 * size[0])
    lines = [
        lettered(words, max(round(part * share * size[1]), 7), most)
        for words, part in ((settings.tag_name, NAME_SHARE), (settings.tag_title, TITLE_SHARE))
        if words
    ]
    tall = round(NAME_SHARE * 2.2 * share * size[1])
    logo = _logo(settings.tag_logo, tall, size) if settings.tag_logo else None
    if not lines and logo is None:
        return None
    pad = max(round(0.018 * share * size[1]), 3) if lines else 0
    text_w = max((line.shape[1] for line in lines), default=0)
    text_h = sum(line.shape[0] for line in lines)
    logo_w, logo_h = (logo.shape[1], logo.shape[0]) if logo is not None else (0, 0)
    gap = pad if lines and logo is not None else 0
    width = min(_even(logo_w + gap + text_w + 2 * pad), size[0])
    height = min(_even(max(text_h, logo_h) + 2 * pad), size[1])
    canvas = Image.new("RGBA", (width, height), PLATE if lines else (0, 0, 0, 0))
    if logo is not None:
        canvas.alpha_composite(Image.fromarray(logo), (pad, max((height - logo_h) // 2, 0)))
    top = (height - text_h) // 2
    for line, ink in zip(lines, (255, 205), strict=False):
        mask = Image.fromarray(line)
        canvas.paste((ink, ink, ink, 255), (pad + logo_w + gap, top), mask)
        top += line.shape[0]
    return np.asarray(canvas, np.uint8)


def _logo(path: str, tall: int, size: Size) -> Rgba | None:
    """The PNG at that height; None where it cannot be read: the name is still shown."""
    from PIL import Image

    try:
        with Image.open(Path(path).expanduser(), formats=("PNG",)) as image:
            if image.width * image.height > MOST_LOGO_PIXELS:
                return None
            read = image.convert("RGBA")
    except (OSError, ValueError, SyntaxError):
        return None
    scale = min(tall / read.height, 0.5 * size[0] / read.width)
    wanted = (max(round(read.width * scale), 2), max(round(read.height * scale), 2))
    return np.asarray(read.resize(wanted, Image.Resampling.LANCZOS), np.uint8)


def _lay(planes: Planes, patch: Patch) -> None:
    height, width = patch.opacity.shape
    for plane, over, unit in zip(split(planes), split(patch.planes), (1, 2, 2), strict=True):
        opacity = patch.opacity if unit == 1 else patch.half_opacity
        rows = slice(patch.top // unit, (patch.top + height) // unit)
        columns = slice(patch.left // unit, (patch.left + width) // unit)
        weight = opacity.astype(np.uint16)
        mixed = over * weight + plane[rows, columns] * (255 - weight) + 127
        plane[rows, columns] = (mixed // 255).astype(np.uint8)


def _even(side: int) -> int:
    return side + side % 2
