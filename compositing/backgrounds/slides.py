"""Slides: the pictures of a folder behind the person, one after the other."""

# ruff: noqa: ARG002 - a Background is given what any of them may need

from __future__ import annotations

import threading
from pathlib import Path

import cv2
import numpy as np

from background_choice import PICTURE_SUFFIXES
from compositing.backgrounds.picture import KEPT, BackgroundError
from compositing.backgrounds.still import Still
from compositing.foreground import Foreground
from language.door import tr
from media.picture import read_picture
from settings import Settings
from video.errors import ScrimError
from video.frame import Alpha, Frame, Planes

FADE_S = 0.8


class Slides:
    """Shows each picture for `settings.slide_seconds`; the next is read by a thread of its own."""

    def __init__(self, paths: list[Path], first: Still, place: int, *, live: bool = True) -> None:
        self._paths = paths
        self._live = live
        self._now, self._place = first, place
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
        for step in range(1, len(self._paths) + 1):
            place = (self._place + step) % len(self._paths)
            still = _still_of(self._paths[place])
            if still is not None:
                self._place, self._next = place, still
                return


def open_slides(folder: Path, *, live: bool = True) -> Slides:
    """The folder's pictures in name order, its first good one read.

    Raises:
        BackgroundError: no such folder, or no picture in it that can be read.
    """
    try:
        paths = sorted(p for p in folder.iterdir() if p.suffix.lower() in PICTURE_SUFFIXES)
    except OSError as error:
        raise BackgroundError(
            tr(
                "folder {folder} cannot be read ({why}); expected one with pictures",
                folder=folder,
                why=error.strerror,
            )
        ) from error
    for place, path in enumerate(paths):
        still = _still_of(path)
        if still is not None:
            return Slides(paths, still, place, live=live)
    raise BackgroundError(
        tr(
            "folder {folder} holds no picture that can be read; expected some, such as a.jpg",
            folder=folder,
        )
    )


def _still_of(path: Path) -> Still | None:
    try:
        return Still(read_picture(path, covering=KEPT)[0])
    except ScrimError:
        return None
