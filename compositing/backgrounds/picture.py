"""Picture: a still image behind the person, cropped to fill, never stretched."""

# ruff: noqa: ARG002 - a Background is given what any of them may need

from __future__ import annotations

from pathlib import Path

from compositing.backgrounds.still import Still
from compositing.foreground import Foreground
from language.translation import tr
from media.pictures.picture import read_picture
from settings import Settings
from video.errors import ScrimError, SourceError
from video.frame import Alpha, Frame, Planes, Size

KEPT: Size = (3840, 2160)
"""What is kept of a larger picture: enough for a 4K camera."""


class BackgroundError(ScrimError):
    """A background's file is missing, damaged or too large."""


class Picture:
    """The Background that is one image."""

    def __init__(self, planes: Planes) -> None:
        """`planes` is the image, I420."""
        self._still = Still(planes)
        self._foreground = Foreground()

    def render(self, frame: Frame, alpha: Alpha, settings: Settings) -> Planes:
        """The image at the frame's size; the same array as long as nothing changes."""
        return self._still.at(frame.size, settings)

    def person(self, frame: Frame, alpha: Alpha, planes: Planes, settings: Settings) -> Frame:
        """The frame with the old room taken out of the person's edges."""
        return self._foreground.person(frame, alpha, planes, settings)

    def close(self) -> None:
        """Nothing to release: the file was closed when it had been read."""


def open_picture(path: Path) -> Picture:
    """The image file as a background, decoded.

    Raises:
        BackgroundError: missing, damaged, no image, or too large.
    """
    try:
        return Picture(read_picture(path, covering=KEPT)[0])
    except SourceError as error:
        raise BackgroundError(tr("background {why}", why=error)) from error
