"""cover(): the card that stands in for the room. The other place where a Composite is made."""

from __future__ import annotations

import cv2

from video.composite import Composite, seal
from video.frame import CHROMA_NEUTRAL, Size, empty_planes


def cover(size: Size, reason: str, index: int, captured_at: float) -> Composite:
    """A plain card with the reason on it."""
    planes = empty_planes(size)
    planes[: size[1]] = 40
    planes[size[1] :] = CHROMA_NEUTRAL
    scale = size[1] / 720
    at = (int(40 * scale), size[1] // 2)
    cv2.putText(planes[: size[1]], f"Scrim: {reason}", at, 0, 1.4 * scale, 200, 2)
    return seal(planes, index, captured_at, "cover", size)
