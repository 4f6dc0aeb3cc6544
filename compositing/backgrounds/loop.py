"""Loop: a moving background that keeps its own time, whatever the camera's rate."""

# ruff: noqa: ARG002 - a Background is given what any of them may need

from __future__ import annotations

from bisect import bisect_left, bisect_right
from pathlib import Path

from compositing.backgrounds.picture import BackgroundError
from compositing.foreground import Foreground
from language.translation import tr
from media.moving import Moving, Shot
from media.open import open_moving
from settings import Settings
from video.errors import SourceError
from video.frame import Alpha, Frame, Planes, Size
from video.pixels.fit import fit

MOST_BYTES = 200_000_000
MOST_SECONDS = 10.0
"""What is kept of a clip; a longer one plays forward and back, which has no jump."""

LEAST_APART_S = 0.9 / 30
"""Of a faster clip every second (third, ...) picture is kept."""

DECODED_PER_FRAME = 2
"""Pictures decoded for one frame at most, so that a stutter does not grow."""


class Loop:
    """The Background that is a clip: decoded as it is first played, from memory from then on."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._reel: _Reel | None = None
        self._started_at = 0.0
        self._foreground = Foreground()

    def render(self, frame: Frame, alpha: Alpha, settings: Settings) -> Planes:
        """The picture of the clip that is due when the frame was captured, at the frame's size.

        Raises:
            BackgroundError: the file cannot be read any more.
        """
        if self._reel is None or self._reel.size != frame.size:
            self.close()
            self._reel = open_reel(self._path, frame.size)
            self._started_at = frame.captured_at
        return self._reel.at(frame.captured_at - self._started_at)

    def person(self, frame: Frame, alpha: Alpha, planes: Planes, settings: Settings) -> Frame:
        """The frame with the old room taken out of the person's edges."""
        return self._foreground.person(frame, alpha, planes, settings)

    def close(self) -> None:
        """Close the file and forget its pictures; safe to call twice."""
        if self._reel is not None:
            self._reel.close()
            self._reel = None


def open_loop(path: Path) -> Loop:
    """The clip as a background; its first picture is decoded now, so that a bad file fails here.

    Raises:
        BackgroundError: missing, damaged, nothing that moves, or too large.
    """
    open_reel(path, (64, 36)).close()
    return Loop(path)


class _Reel:
    """The pictures of a clip at one size, as far as they have been decoded."""

    def __init__(self, moving: Moving, size: Size) -> None:
        self.size = size
        self._moving = moving
        self._most = max(2, MOST_BYTES // (size[0] * size[1] * 3 // 2))
        self._pictures: list[Planes] = []
        self._track = Track()
        self._whole = False
        self._load()

    def at(self, seconds: float) -> Planes:
        """The picture that is due so long after the start; the last decoded one if that is late."""
        seconds = max(seconds, 0.0)
        for _ in range(DECODED_PER_FRAME):
            if self._whole or seconds < self._track.last_s:
                break
            self._load()  # one ahead: how long a picture stays is known once the next one is there
        return self._pictures[self._track.due(seconds, whole=self._whole)]

    def close(self) -> None:
        """Close the file; the pictures that were decoded can still be played."""
        self._whole = True
        self._moving.close()

    def _load(self) -> None:
        """One more picture; at the end, or once enough are kept, the reel is whole."""
        shot = self._next()
        if shot is not None:
            self._track.add(shot)
            planes, _ = shot.picture()
            self._pictures.append(fit(Frame(planes, 0, 0.0), self.size).planes)
        enough = len(self._pictures) >= self._most or self._track.ends_s >= MOST_SECONDS
        if shot is None or enough:
            self._track.back_and_forth = shot is not None
            self.close()

    def _next(self) -> Shot | None:
        """The next picture that is kept; None at the end, also where the clip is damaged."""
        while True:
            try:
                shot = self._moving.next()
            except SourceError:
                return None  # what came before is played
            if shot is None or not self._track.is_crowded(shot):
                return shot
            self._track.stretch(shot)


class Track:
    """When each picture of a loop begins, and which is due at a moment of an endless time."""

    def __init__(self) -> None:
        self.back_and_forth = False
        self.ends_s = 0.0
        self._first_s: float | None = None
        self._begins_s: list[float] = []

    @property
    def last_s(self) -> float:
        """When the last picture begins."""
        return self._begins_s[-1]

    def add(self, shot: Shot) -> None:
        """One more picture, after those before."""
        if self._first_s is None:
            self._first_s = shot.at_s
        self._begins_s.append(shot.at_s - self._first_s)
        self.stretch(shot)

    def stretch(self, shot: Shot) -> None:
        """The last picture stays until this one would have ended."""
        self.ends_s = shot.ends_s - (self._first_s or 0.0)

    def is_crowded(self, shot: Shot) -> bool:
        """Whether it comes so soon after the last one, and goes so soon, that it is left out."""
        if self._first_s is None:
            return False
        apart_s = shot.at_s - self._first_s - self._begins_s[-1]
        return max(apart_s, shot.lasts_s) < LEAST_APART_S

    def due(self, seconds: float, *, whole: bool) -> int:
        """The number of the picture that is due; the last one where the rest is not there yet."""
        if not whole:
            return bisect_right(self._begins_s, seconds) - 1
        forth_s = self.ends_s
        if not self.back_and_forth or len(self._begins_s) < 3:
            return bisect_right(self._begins_s, seconds % forth_s) - 1
        back_s = self._begins_s[-1] - self._begins_s[1]
        place = seconds % (forth_s + back_s)
        if place < forth_s:
            return bisect_right(self._begins_s, place) - 1
        return bisect_left(self._begins_s, self._begins_s[-1] - (place - forth_s)) - 1


def open_reel(path: Path, size: Size) -> _Reel:
    """The clip at that even size with its first picture decoded.

    Raises:
        BackgroundError: missing, damaged, nothing that moves, or too large.
    """
    try:
        moving = open_moving(path, covering=size)
    except SourceError as error:
        raise BackgroundError(tr("background {why}", why=error)) from error
    try:
        return _Reel(moving, size)
    except BaseException:
        moving.close()
        raise
