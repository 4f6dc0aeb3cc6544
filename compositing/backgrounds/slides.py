"""Slides: the pictures of a folder, or of a list, behind the person, one after the other.

Folder or list is read again before each picture: what is added while the show runs is shown.
"""

# ruff: noqa: ARG002 - a Background is given what any of them may need

from __future__ import annotations

import threading
from pathlib import Path

import cv2
import numpy as np

from background_choice import DRAWN, PICTURE_SUFFIXES, SLIDE_KINDS, is_of
from compositing.backgrounds.picture import KEPT, BackgroundError
from compositing.backgrounds.still import Still
from compositing.foreground import Foreground
from language.translation import tr
from media.drawn.catalog import drawn
from media.pictures.picture import read_picture
from settings import Settings
from system.files.names import lines_of
from video.errors import ScrimError
from video.frame import Alpha, Frame, Planes

FADE_S = 0.8
LIST_SUFFIX = ".txt"
DRAWN_SIZE = (1920, 1080)
"""A drawing among the pictures is made so large."""


class Slides:
    """Shows each picture for `settings.slide_seconds`; the next is read by a thread of its own."""

    def __init__(self, source: Path, first: Still, shown: str, *, live: bool = True) -> None:
        """`source` is the folder or list; `first` is the picture `shown` in it."""
        self._source = source
        self._live = live
        self._now, self._shown = first, shown
        self._before: Still | None = None
        self._next: Still | None = None
        self._reading: threading.Thread | None = None
        self._since: float | None = None
        self._mixed: Planes | None = None
        self._foreground = Foreground()

    def render(self, frame: Frame, alpha: Alpha, settings: Settings) -> Planes:
        """The picture that is due, or the mix of two; valid until the next call."""
        if self._since is None or frame.captured_at < self._since:
            self._since = frame.captured_at
        shown_s = frame.captured_at - self._since
        if shown_s > settings.slide_seconds / 2:
            self._prepare()
        if shown_s >= settings.slide_seconds and self._next is not None:
            self._before, self._now, self._next = self._now, self._next, None
            self._since, shown_s = frame.captured_at, 0.0
        planes = self._now.at(frame.size, settings)
        if self._before is None:
            return planes
        if shown_s >= FADE_S:
            self._before = self._mixed = None
            return planes
        old = self._before.at(frame.size, settings)
        share = shown_s / FADE_S
        if self._mixed is None or self._mixed.shape != planes.shape:
            self._mixed = np.empty_like(planes)
        cv2.addWeighted(planes, share, old, 1 - share, 0, dst=self._mixed)
        return self._mixed

    def person(self, frame: Frame, alpha: Alpha, planes: Planes, settings: Settings) -> Frame:
        """The frame with the old room taken out of the person's edges."""
        return self._foreground.person(frame, alpha, planes, settings)

    def close(self) -> None:
        """Nothing to release: files are closed as they are read."""

    def _prepare(self) -> None:
        """Have the next picture read, unless it is there or one is being read."""
        if not self._live:
            if self._next is None:
                self._read()
        elif self._next is None and (self._reading is None or not self._reading.is_alive()):
            self._reading = threading.Thread(target=self._read, name="slides", daemon=True)
            self._reading.start()

    def _read(self) -> None:
        try:
            names = pictures_of(self._source)
        except OSError:
            return  # the folder is away: the picture that is shown stays
        begin = names.index(self._shown) + 1 if self._shown in names else 0
        for name in (*names[begin:], *names[:begin]):
            still = _still_of(name)
            if still is not None:
                self._shown, self._next = name, still
                return


def pictures_of(source: Path) -> list[str]:
    """The pictures of a folder in name order; those that a text file names, in its order.

    A line of the file is a background as `background_choice.parse_background` reads it; what is
    neither picture nor drawing is left out.

    Raises:
        OSError: it cannot be read.
    """
    if source.suffix.lower() == LIST_SUFFIX and source.is_file():
        return [line for line in lines_of(source) if is_of(line, SLIDE_KINDS)]
    return sorted(str(p) for p in source.iterdir() if p.suffix.lower() in PICTURE_SUFFIXES)


def open_slides(folder: Path, *, live: bool = True) -> Slides:
    """The pictures of the folder or list, its first good one read.

    Raises:
        BackgroundError: no such folder or list, or no picture in it that can be read.
    """
    try:
        names = pictures_of(folder)
    except OSError as error:
        raise BackgroundError(
            tr(
                "folder {folder} cannot be read ({why}); expected one with pictures",
                folder=folder,
                why=error.strerror,
            )
        ) from error
    for name in names:
        still = _still_of(name)
        if still is not None:
            return Slides(folder, still, name, live=live)
    if folder.is_file():
        raise BackgroundError(
            tr("{path} names no picture that can be read; put a star on some", path=folder)
        )
    raise BackgroundError(
        tr(
            "folder {folder} holds no picture that can be read; expected some, such as a.jpg",
            folder=folder,
        )
    )


def _still_of(background: str) -> Still | None:
    kind, _, name = background.partition(":")
    if kind == "drawn" and name in DRAWN:
        return Still(drawn(name, DRAWN_SIZE))
    try:
        return Still(read_picture(Path(background).expanduser(), covering=KEPT)[0])
    except ScrimError:
        return None
