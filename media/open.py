"""Open: a file as pictures in time, or as its first picture, whatever it holds."""

from __future__ import annotations

from pathlib import Path

from media.kinds import kind_of
from media.moving import Moving
from media.pixels.rgb import Picture
from video.frame import Size


def open_moving(path: Path, *, covering: Size | None = None) -> Moving:
    """The clip or animated picture, its first picture decoded.

    With `covering` its pictures may be smaller than `size`: the least that covers that size.

    Raises:
        SourceError: it is missing, damaged, no moving picture, or above `PIXEL_LIMIT`.
    """
    if kind_of(path) == "clip":
        from media.clips.clip import open_clip

        return open_clip(path, covering=covering)
    from media.pictures.animation import open_animation

    return open_animation(path)


def first_picture(path: Path, covering: Size) -> Picture:
    """The picture, or the first one of what moves: it may be smaller, but covers that size.

    Raises:
        SourceError: it is missing, damaged, nothing of that, or above `PIXEL_LIMIT`.
    """
    if kind_of(path) != "clip":
        from media.pictures.picture import read_picture

        return read_picture(path, covering=covering)
    from media.clips.clip import open_clip

    clip = open_clip(path, covering=covering)
    try:
        shot = clip.next()
        assert shot is not None  # it was decoded when it was opened
        return shot.picture()
    finally:
        clip.close()
