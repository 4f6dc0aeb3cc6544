"""Video file: every picture of a clip or animated picture; or, live, in its own time in a loop."""

from __future__ import annotations

import threading
from pathlib import Path

from camera.sources.pacing import Pause, Schedule
from media.moving import Moving, Shot
from media.open import open_moving
from video.clock import MonotonicClock
from video.frame import Grab, Size
from video.protocols import Clock


class VideoFile:
    """An open clip. `captured_at` is the clip's own time, so that results repeat.

    Live, it is the clock's. One thread grabs, one retrieves; `close` may come from any.
    """

    def __init__(
        self, path: Path, moving: Moving, *, live: bool, clock: Clock, pause: Pause | None = None
    ) -> None:
        self.name = str(path)
        self.live = live
        self.fps = moving.fps
        self.length = None if live else moving.length
        self.size: Size = moving.size
        self._path = path
        self._moving = moving
        self._clock = clock
        self._closed = threading.Event()
        self._in_use = threading.Lock()
        self._schedule = Schedule(clock, pause or self._closed.wait)
        self._began_s: float | None = None
        self._ends_s = 0.0
        self._index = -1

    def grab(self) -> Grab | None:
        """The next picture, decoded but not converted; None at the end (a live clip has none).

        Raises:
            SourceError: the file is damaged there or cut off; the next grab goes on behind it.
        """
        with self._in_use:
            shot = None if self._closed.is_set() else self._next()
        if shot is None:
            return None
        if self.live and self._schedule.wait(self._due_s(shot)):
            return None
        self._index += 1
        captured_at = self._clock.now() if self.live else shot.at_s
        return Grab(shot, self._index, captured_at, Shot.picture)

    def close(self) -> None:
        """Close the file; ends a grab that waits in another thread."""
        self._closed.set()
        with self._in_use:
            self._moving.close()

    def _next(self) -> Shot | None:
        shot = self._moving.next()
        if shot is None and self.live:
            self._moving.close()
            self._moving = open_moving(self._path)
            self._began_s = None
            shot = self._moving.next()
        return shot

    def _due_s(self, shot: Shot) -> float:
        """When it is due after the first one, were all loops one long clip."""
        if self._began_s is None:
            self._began_s = shot.at_s - self._ends_s
        due_s = shot.at_s - self._began_s
        self._ends_s = due_s + shot.lasts_s
        return due_s


def open_video_file(
    path: str | Path, *, live: bool = False, clock: Clock | None = None, pause: Pause | None = None
) -> VideoFile:
    """The clip: every picture once; or, live, in a loop in its own time, where late ones may drop.

    Raises:
        SourceError: the file is missing, or nothing that moves.
    """
    path = Path(path)
    clock = clock or MonotonicClock()
    return VideoFile(path, open_moving(path), live=live, clock=clock, pause=pause)
