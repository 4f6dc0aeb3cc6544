"""OwnCard: the card that its user has made, for a cover that its user has asked for.

Words, or a picture, and when they will be back. What a failure shows is never this one. Its picture
is read on a thread of its own: until it is there, the words stand alone, and no cover waits for it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from language.translation import tr
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

Begin = Callable[[Callable[[], None]], object]
"""Has something done, at once or on another thread."""


@dataclass(frozen=True, eq=False)
class Picture:
    """A picture as it fills a card."""

    planes: Planes


@dataclass(frozen=True)
class Content:
    """What stands on a card."""

    words: str
    picture: Picture | None
    back: str


def beside(do: Callable[[], None]) -> None:
    """Done on a thread of its own, which no end of the run waits for."""
    threading.Thread(target=do, name="card's picture", daemon=True).start()


class CardPictures:
    """Pictures for cards, each read once for a size, one at a time; for any thread."""

    def __init__(self, begin: Begin) -> None:
        self._begin = begin
        self._lock = threading.Lock()
        self._read: dict[tuple[str, Size], Picture | None] = {}
        self._reading: tuple[str, Size] | None = None

    def of(self, path: str, size: Size) -> Picture | None:
        """The picture, if it has been read; else it is begun. None, too, where it cannot be."""
        wanted = path, size
        with self._lock:
            if wanted in self._read or self._reading is not None:
                return self._read.get(wanted)
            self._reading = wanted
        self._begin(lambda: self._keep(wanted))
        return self._read.get(wanted)

    def try_again(self) -> None:
        """What could not be read is looked at anew: its file may have come."""
        with self._lock:
            self._read = {key: read for key, read in self._read.items() if read is not None}

    def _keep(self, wanted: tuple[str, Size]) -> None:
        try:
            read: Picture | None = Picture(_picture(*wanted))
        except (ScrimError, OSError, ValueError, MemoryError):
            read = None
        with self._lock:
            latest = list(self._read.items())[1 - KEPT :]
            self._read = {**dict(latest), wanted: read}
            self._reading = None


class OwnCard:
    """Knows since when the camera is covered; `now` is the time of day, for tests another one."""

    def __init__(self, now: Callable[[], datetime] = datetime.now, begin: Begin = beside) -> None:
        self._now = now
        self._back_at: datetime | None = None
        self._pictures = CardPictures(begin)

    def covered(self, settings: Settings) -> None:
        """The user has covered the camera: from now on the minutes count."""
        minutes = settings.card_minutes
        self._back_at = self._now() + timedelta(minutes=minutes) if minutes else None
        self._pictures.try_again()

    def prepare(self, size: Size, settings: Settings) -> None:
        """Have the picture read, so that it is there when the camera is covered."""
        if settings.card_picture:
            self._pictures.of(settings.card_picture, size)

    def planes(self, size: Size, settings: Settings) -> Planes | None:
        """The card at that size, read-only; None where there is none of one's own, or it fails.

        Never waits for a picture: without it, what else stands on the card is drawn.
        """
        path = settings.card_picture
        picture = self._pictures.of(path, size) if path else None
        content = Content(settings.card_words, picture, self._back())
        if content == Content("", None, ""):
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
        np.copyto(planes, content.picture.planes)
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
    from media.pictures.picture import (
        read_picture,  # FFmpeg, which a start without such a card spares
    )

    planes, _ = read_picture(Path(path).expanduser(), covering=size)
    return fit(Frame(planes, 0, 0.0), size).planes
