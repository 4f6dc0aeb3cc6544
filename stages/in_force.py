"""Stages: the parts of the path that are in force, and how others take their place.

Any thread may ask for another background or segmenter; the change happens between two frames, on
the thread that uses them, which also closes what is replaced.
"""

from __future__ import annotations

import threading

from settings import Settings, merged
from stages.parts import InForce, Parts
from system.process.memory import give_back
from video.protocols import Background, Segmenter


class Stages:
    """Segmenter, background and settings in force; `next_frame` is called by one thread alone."""

    def __init__(self, parts: Parts, settings: Settings) -> None:
        self._open_background = parts.open_background
        self._lock = threading.Lock()
        self._settings = settings
        self._segmenter = parts.segmenter
        self._background = parts.open_background(settings)
        self._next_segmenter: Segmenter | None = None
        self._next_background: Background | None = None

    @property
    def settings(self) -> Settings:
        """The settings in force; swapped whole, read once a frame."""
        return self._settings

    @property
    def segmenter(self) -> Segmenter:
        """What finds the person at this moment."""
        return self._segmenter

    def open_for(self, settings: Settings, since: Settings) -> Background | None:
        """The background of these settings, where those before have another one; may take long.

        Raises:
            ScrimError: it cannot be opened.
        """
        if settings.background == since.background:
            return None
        return self._open_background(settings)

    def put(
        self, settings: Settings, since: Settings, opened: Background | None
    ) -> tuple[Settings, Settings]:
        """Put in force from the next frame on; returns the settings before, and those now.

        `since` are those that the wish began from: what others have changed since stays theirs.
        `opened` is what `open_for` gave, from now on the stages' to close.
        """
        with self._lock:
            before = self._settings
            now = merged(since, settings, before)
            unused = opened
            if opened is not None and now.background == settings.background != before.background:
                unused, self._next_background = self._next_background, opened
            self._settings = now
        if unused is not None:
            unused.close()
        return before, now

    def change_segmenter(self, segmenter: Segmenter) -> None:
        """Find the person with this one from the next frame on; it is closed with the stages."""
        with self._lock:
            unused, self._next_segmenter = self._next_segmenter, segmenter
        if unused is not None:
            unused.close()

    def next_frame(self) -> InForce:
        """What the next frame is made with; what was replaced is closed."""
        with self._lock:
            settings = self._settings
            segmenter, self._next_segmenter = self._next_segmenter, None
            background, self._next_background = self._next_background, None
        if segmenter is not None:
            self._segmenter, replaced = segmenter, self._segmenter
            replaced.close()
        if background is not None:
            self._background, old = background, self._background
            old.close()
        if segmenter is not None or background is not None:
            give_back()
        return InForce(settings, self._segmenter, self._background, segmenter is not None)

    def close(self) -> None:
        """Release what the stages hold."""
        held = (self._segmenter, self._next_segmenter, self._background, self._next_background)
        for part in held:
            if part is not None:
                part.close()
