"""OwnCard: the card that its user has made, for a cover that its user has asked for.

Words, or a picture, and when they will be back. What a failure shows is never this one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from language.door import tr
from settings import Settings
from video.errors import ScrimError
from video.frame import CHROMA_NEUTRAL, Frame, Planes, Size, empty_planes, split
from video.pixels.fit import fit

if TYPE_CHECKING:
    from compositing.lettering import Mask

GROUND, INK, FAINT_INK = 36, 235, 170
PLATE = 0.55
"""How dark the picture gets behind words."""

KEPT = 4


@dataclass(frozen=True)
class Content:
    """What stands on a card."""

    words: str
    picture: str
    back: str


class OwnCard:
    """Knows since when the camera is covered; `now` is the time of day, for tests another one."""

    def __init__(self, now: Callable[[], datetime] = datetime.now) -> None:
        self._now = now
        self._back_at: datetime | None = None

    def covered(self, settings: Settings) -> None:
        """The user has covered the camera: from now on the minutes count."""
        minutes = settings.card_minutes
        self._back_at = self._now() + timedelta(minutes=minutes) if minutes else None

    def planes(self, size: Size, settings: Settings) -> Planes | None:
        """The card at that size, read-only; None where there is none of one's own, or it fails."""
        content = Content(settings.card_words, settings.card_picture, self._back())
        if content == Content("", "", ""):
            return None
        try:
            return _drawn(size, content)
        except (ScrimError, OSError, ValueError, MemoryError):
            return None  # the fixed card hides as much

    def _back(self) -> str:
        if self._back_at is None:
            return ""
        left = (self._back_at - self._now()).total_seconds()
        if left <= 0:
            return tr("Back in a moment")
        return tr("Back at {time}", time=f"{self._back_at:%H:%M}")


@lru_cache(maxsize=KEPT)
def _drawn(size: Size, content: Content) -> Planes:
    from compositing.lettering import lettered  # Pillow, which most runs spare

    width, height = size
    planes = empty_planes(size)
    planes[:height], planes[height:] = GROUND, CHROMA_NEUTRAL
    if content.picture:
        np.copyto(planes, _picture(content.picture, size))
    luma = split(planes)[0]
    unit = min(width, height * 16 / 9) / 1280
    lines = [
        lettered(words, max(round(letter * unit), 8), round(0.86 * width))
        for words, letter in ((content.words, 84), (content.back, 52))
        if words
    ]
    if lines and content.picture:
        np.copyto(luma, (16 + (luma.astype(np.float32) - 16) * PLATE).astype(np.uint8))
    top = (height - sum(line.shape[0] for line in lines)) // 2
    for line, ink in zip(lines, (INK if content.words else FAINT_INK, FAINT_INK), strict=False):
        _stamp(luma, line, top, ink)
        top += line.shape[0]
    planes.flags.writeable = False
    return planes


def _stamp(luma: Planes, mask: Mask, top: int, ink: int) -> None:
    """The mask in the middle of the card's width, as far as it fits."""
    left = max((luma.shape[1] - mask.shape[1]) // 2, 0)
    top = max(top, 0)
    place = luma[top : top + mask.shape[0], left : left + mask.shape[1]]
    share = mask[: place.shape[0], : place.shape[1]].astype(np.float32) / 255
    place[:] = np.rint(place + share * (ink - place.astype(np.float32))).astype(np.uint8)


def _picture(path: str, size: Size) -> Planes:
    from media.picture import read_picture  # FFmpeg, which a start without such a card spares

    planes, _ = read_picture(Path(path).expanduser(), covering=size)
    return fit(Frame(planes, 0, 0.0), size).planes
