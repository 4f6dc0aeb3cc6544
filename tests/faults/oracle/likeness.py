"""Likeness: the leak oracle for a picture that was cut, zoomed, turned, flipped or colored.

What it knows of the room is changed in the same way. Such a room is stretched and smoother, so
neighbors say the same: windows are larger here and must correlate more before it counts.
"""

from __future__ import annotations

import cv2
import numpy as np

from compositing.effects.view import View, turned
from settings import Settings
from video.frame import CHROMA_NEUTRAL, Frame, Planes, empty_planes, split
from video.pixels.fit import fit

BLOCK = 16
THRESHOLD = 0.85
LEAST_STD = 1.0


def correlates(luma: Planes, known_luma: Planes, block: int = BLOCK) -> bool:
    """Whether a block of the one is in the other, at the same place.

    What is enlarged says the same over several pixels: there the block has to be larger.
    """

    def means(plane: np.ndarray) -> np.ndarray:
        filtered = cv2.boxFilter(plane, cv2.CV_64F, (block, block), anchor=(0, 0))
        return filtered[: 1 - block, : 1 - block]

    seen, known = luma.astype(np.float64), known_luma.astype(np.float64)
    spread = means(seen**2) - means(seen) ** 2
    other = means(known**2) - means(known) ** 2
    both = means(seen * known) - means(seen) * means(known)
    clear = (spread > LEAST_STD**2) & (other > LEAST_STD**2)
    return bool((both[clear] > THRESHOLD * np.sqrt(spread[clear] * other[clear])).any())


def seen_as(texture: Planes, settings: Settings) -> Planes:
    """The luma of that room as those settings show it where nothing hides it."""
    size = (texture.shape[1], texture.shape[0])
    planes = empty_planes(size)
    planes[:] = CHROMA_NEUTRAL
    split(planes)[0][:] = texture
    frame = fit(turned(Frame(planes, 0, 0.0), settings, size), size)
    return View().shown(frame, np.zeros_like(frame.y), settings)[0].y.copy()
