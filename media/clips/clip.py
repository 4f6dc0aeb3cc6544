"""Clips: any video that FFmpeg reads, every picture as a player shows it, at its own time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import av
import av.error

from language.translation import tr
from media.clips.reader import Reader
from media.files import refuse_large, unreadable
from media.moving import Shot
from media.pixels.color import FrameConverter
from media.pixels.geometry import (
    UPRIGHT,
    Turn,
    fitted,
    resized,
    shrunk_to_cover,
    turn_of,
    turned,
    turned_size,
    widened,
)
from media.pixels.rgb import Picture
from options import Options
from video.errors import SourceError
from video.frame import Size, even

_MISSING_S, _MISSING_SHARE = 0.5, 0.02
"""A clip that ends this much before its length was cut off; less is rounding of its writer."""

_FPS = (1.0, 240.0)
"""What an average rate is kept within: some files say nonsense."""


class Clip:
    """An open clip; a `media.moving.Moving`. One thread reads, one converts."""

    def __init__(self, reader: Reader, first: av.VideoFrame, covering: Size | None) -> None:
        self.path = reader.path
        self._reader = reader
        self._stream = reader.stream
        self._covering = covering
        self._convert = FrameConverter()
        self._pending: av.VideoFrame | None = first
        self._ends_at_s = 0.0
        self._last_s: float | None = None
        self._ended = False
        aspect = self._stream.sample_aspect_ratio
        self._aspect = float(aspect) if aspect else 1.0
        self.size: Size = even(self._shown_size(first))
        refuse_large(self.path, *self.size)

    @property
    def fps(self) -> float:
        """Frames a second on average; the app's own rate where the file has none."""
        rate = self._stream.average_rate or self._stream.guessed_rate
        return min(max(float(rate), _FPS[0]), _FPS[1]) if rate else Options.fps

    @property
    def length(self) -> int | None:
        """How many frames the file says it has."""
        return self._stream.frames or None

    @property
    def starts_s(self) -> float:
        """Where the time of its sound and pictures begins."""
        return self._reader.starts_s

    def next(self) -> Shot | None:
        """The next picture; None at the end.

        Raises:
            SourceError: damaged there, or cut off; the next call goes on behind it.
        """
        frame, self._pending = self._pending, None
        try:
            frame = frame or self._reader.next()
        except av.error.FFmpegError as error:
            raise SourceError(
                tr(
                    "{path} is damaged after {seconds} s; expected a whole clip. Convert it anew, "
                    "for example: ffmpeg -i {name} repaired.mp4",
                    path=self.path,
                    seconds=f"{self._ends_at_s:.1f}",
                    name=self.path.name,
                )
            ) from error
        if frame is None:
            ended, self._ended = self._ended, True
            if not ended:  # said once
                self._check_end()
            return None
        return self._shot(frame)

    def close(self) -> None:
        """Close the file; safe to call twice."""
        self._reader.close()

    def _shot(self, frame: av.VideoFrame) -> Shot:
        lasts_s = float(frame.duration * frame.time_base) if frame.time_base else 0.0
        lasts_s = lasts_s if lasts_s > 0 else 1 / self.fps
        at_s = frame.time
        if at_s is None or (self._last_s is not None and at_s <= self._last_s):
            at_s = 0.0 if self._last_s is None else self._last_s + lasts_s
        self._last_s = at_s
        self._ends_at_s = at_s + lasts_s
        return Shot(frame, at_s, lasts_s, self._picture)

    def _picture(self, frame: av.VideoFrame) -> Picture:
        turn, coded = _turn(frame), (frame.width, frame.height)
        flat = widened(coded, self._aspect)
        at = shrunk_to_cover(flat, self._covering and turned_size(self._covering, turn))
        if at == coded:
            planes, visible = self._convert(frame)
        else:
            visible = at
            planes = resized(self._convert(frame, even(at))[0], even(at))
        planes, visible = turned(planes, turn), turned_size(visible, turn)
        if self._covering is None and even(visible) != self.size:  # it changes within the clip
            return fitted(planes, self.size), self.size
        return planes, visible

    def _shown_size(self, frame: av.VideoFrame) -> Size:
        return turned_size(widened((frame.width, frame.height), self._aspect), _turn(frame))

    def _check_end(self) -> None:
        """Raises SourceError where the clip stops long before its own length: it was cut off."""
        stream = self._stream
        if stream.duration is None or stream.time_base is None:
            return
        length_s = float((stream.start_time or 0) + stream.duration) * float(stream.time_base)
        if length_s - self._ends_at_s > max(_MISSING_S, _MISSING_SHARE * length_s):
            raise SourceError(
                tr(
                    "{path} ends after {seconds} s; expected {length} s. The file is cut off: copy "
                    "it again",
                    path=self.path,
                    seconds=f"{self._ends_at_s:.1f}",
                    length=f"{length_s:.1f}",
                )
            )


def open_clip(path: Path, *, covering: Size | None = None) -> Clip:
    """The clip with its first frame decoded: a file that is no clip fails here.

    With `covering` every picture may be smaller: the least that covers that size.

    Raises:
        SourceError: it is missing, holds no video, or is above `PIXEL_LIMIT`.
    """
    reader = Reader(path)
    try:
        first = reader.next()
        if first is None:
            raise unreadable(path, "no video frame in it", "video")
        return Clip(reader, first, covering)
    except av.error.FFmpegError as error:
        reader.close()
        raise unreadable(path, "no video frame in it", "video") from error
    except SourceError:
        reader.close()
        raise


def _turn(frame: av.VideoFrame) -> Turn:
    matrix: Any = frame.side_data.get("DISPLAYMATRIX")
    return UPRIGHT if matrix is None else turn_of(bytes(matrix))
