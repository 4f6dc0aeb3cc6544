"""Animations: GIF, APNG and animated WebP, at the speed at which browsers show them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from media.files import refuse_large, unreadable
from media.moving import Shot
from media.pictures.picture import DAMAGE, opened, planes_of
from media.pixels.geometry import fitted
from media.pixels.rgb import Picture
from video.frame import Size, even

if TYPE_CHECKING:
    from PIL import Image

HURRIED_MS, BROWSERS_MS = 10.0, 100.0
"""A delay of at most so many milliseconds is shown for so many, as every browser does."""


class Animation:
    """An open animated picture; a `media.moving.Moving`."""

    def __init__(self, path: Path, image: Image.Image, close: Callable[[], None]) -> None:
        self._path = path
        self._image = image
        self._close = close
        self._ended = False
        self._at_s = 0.0
        self._next = 1 if image.info.get("default_image") else 0  # APNG: for who shows but one
        self.length: int | None = int(getattr(image, "n_frames", 1)) - self._next
        self.size: Size = even(image.size)
        self._pending: Shot | None = self._shot()
        self.fps = 1 / self._at_s

    def next(self) -> Shot | None:
        """The next picture; None at the end.

        Raises:
            SourceError: damaged there; it ends behind it.
        """
        if self._ended:
            return None
        shot, self._pending = self._pending, None
        try:
            return shot or self._shot()
        except EOFError:
            return None
        except DAMAGE as error:
            self._ended = True
            raise unreadable(self._path, error, "an animated picture") from error

    def close(self) -> None:
        """Close the file; safe to call twice."""
        self._ended = True
        self._close()

    def __del__(self) -> None:
        self._close()

    def _shot(self) -> Shot:
        self._image.seek(self._next)
        refuse_large(self._path, *self._image.size)  # a GIF's pictures may outgrow its canvas
        self._image.load()
        self._next += 1
        delay_ms = float(self._image.info.get("duration") or 0)
        lasts_s = (delay_ms if delay_ms > HURRIED_MS else BROWSERS_MS) / 1000
        shot = Shot(self._image.copy(), self._at_s, lasts_s, self._picture)
        self._at_s += lasts_s
        return shot

    def _picture(self, image: Image.Image) -> Picture:
        planes, visible = planes_of(image)
        if even(visible) != self.size:
            return fitted(planes, self.size), self.size
        return planes, visible


def open_animation(path: Path) -> Animation:
    """The animated picture, its first one decoded.

    Raises:
        SourceError: it is missing, damaged, or above `PIXEL_LIMIT`.
    """
    with contextlib.ExitStack() as stack:
        image = stack.enter_context(opened(path))
        try:
            return Animation(path, image, stack.pop_all().close)
        except DAMAGE as error:
            image.close()
            raise unreadable(path, error or "no picture in it", "an animated picture") from error
