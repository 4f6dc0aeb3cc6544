"""Video file: every frame of any clip that FFmpeg reads; or, live, at its own pace in a loop."""

from __future__ import annotations

import threading
from collections import deque
from pathlib import Path

import av
import av.error
import numpy as np
from av.container import InputContainer
from av.video.stream import VideoStream

from camera.convert import FrameConverter, Picture
from camera.sources.pacing import Pacer, Pause
from settings import Options
from video.clock import MonotonicClock
from video.errors import SourceError
from video.frame import Grab, Planes, Size, empty_planes, even, split
from video.protocols import Clock

_MISSING_S, _MISSING_SHARE = 0.5, 0.02
"""A clip that ends this much before its length was cut off; less is rounding of its writer."""


class VideoFile:
    """An open clip. `captured_at` is the clip's own time, so that results repeat.

    Live, it is the clock's. One thread grabs, one retrieves; `close` may come from any.
    """

    def __init__(
        self, showing: Showing, *, live: bool, clock: Clock, pause: Pause | None = None
    ) -> None:
        self.name = str(showing.path)
        self.live = live
        self.fps = showing.fps
        self.length = None if live else showing.length
        self.size: Size = even(_shown_size(showing.first))
        self._showing = showing
        self._clock = clock
        self._closed = threading.Event()
        self._in_use = threading.Lock()
        self._convert = FrameConverter()
        self._pacer = Pacer(self.fps, clock, pause or self._closed.wait)
        self._index = -1

    def grab(self) -> Grab | None:
        """The next frame, decoded but not converted; None at the end (a live clip has none).

        Raises:
            SourceError: the file is damaged there or cut off; the next grab goes on behind it.
        """
        if self.live and self._pacer.next() is None:
            return None
        with self._in_use:
            if self._closed.is_set():
                return None
            frame = self._showing.next()
            if frame is None and self.live:
                self._showing.close()
                self._showing = _open_showing(self._showing.path)
                frame = self._showing.next()
        if frame is None:
            return None
        self._index += 1
        media_time = self._index / self.fps if frame.time is None else frame.time
        captured_at = self._clock.now() if self.live else media_time
        return Grab(frame, self._index, captured_at, self._retrieve)

    def close(self) -> None:
        """Close the file; ends a grab that waits in another thread."""
        self._closed.set()
        with self._in_use:
            self._showing.close()

    def _retrieve(self, frame: av.VideoFrame) -> Picture:
        planes, visible = self._convert(frame)
        quarters = _quarters(frame)
        return (rotated(planes, quarters), _shown_size(frame)) if quarters else (planes, visible)


class Showing:
    """The clip from its first frame to its last, once."""

    def __init__(
        self, path: Path, container: InputContainer, frames: Frames, first: av.VideoFrame
    ) -> None:
        self.path = path
        self.first = first
        self._container = container
        self._stream = container.streams.video[0]
        self._frames = frames
        self._pending: av.VideoFrame | None = first
        self._ends_at_s = 0.0
        self._ended = False

    @property
    def fps(self) -> float:
        """Frames a second on average; the app's own rate where the file has none."""
        return float(self._stream.average_rate or self._stream.guessed_rate or Options.fps)

    @property
    def length(self) -> int | None:
        """How many frames the file says it has."""
        return self._stream.frames or None

    def next(self) -> av.VideoFrame | None:
        """The next frame; None at the end.

        Raises:
            SourceError: damaged there, or cut off.
        """
        frame, self._pending = self._pending, None
        try:
            frame = frame or self._frames.next()
        except av.error.FFmpegError as error:
            raise SourceError(
                f"{self.path} is damaged after {self._ends_at_s:.1f} s; expected a whole clip. "
                f"Convert it anew, for example: ffmpeg -i {self.path.name} repaired.mp4"
            ) from error
        if frame is None:
            ended, self._ended = self._ended, True
            if not ended:  # said once
                self._check_end()
        else:
            self._ends_at_s = _end_s(frame)
        return frame

    def close(self) -> None:
        """Close the file; safe to call twice."""
        self._container.close()

    def _check_end(self) -> None:
        """Raises SourceError where the clip stops long before its own length: it was cut off."""
        stream = self._stream
        if stream.duration is None or stream.time_base is None:
            return
        length_s = float((stream.start_time or 0) + stream.duration) * float(stream.time_base)
        if length_s - self._ends_at_s > max(_MISSING_S, _MISSING_SHARE * length_s):
            raise SourceError(
                f"{self.path} ends after {self._ends_at_s:.1f} s; expected {length_s:.1f} s. "
                "The file is cut off: copy it again"
            )


class Frames:
    """The frames of a stream, in order.

    A packet that does not decode is damage only where another one follows: the last one of a clip
    that was cut off is torn, whether the decoder says so or not.
    """

    def __init__(self, container: InputContainer, stream: VideoStream) -> None:
        self._packets = container.demux(stream)
        self._decoded: deque[av.VideoFrame] = deque()
        self._torn: av.error.FFmpegError | None = None

    def next(self) -> av.VideoFrame | None:
        """The next frame; None at the end.

        Raises:
            FFmpegError: a packet before this one is damaged.
        """
        while not self._decoded:
            packet = next(self._packets, None)
            if packet is None:
                return None
            torn, self._torn = self._torn, None
            try:
                self._decoded.extend(packet.decode())
            except av.error.EOFError:  # of a decoder that gave up at the damage before
                return None
            except av.error.FFmpegError as error:
                self._torn = error
            if torn is not None and packet.size > 0:
                raise torn
        return self._decoded.popleft()


def open_video_file(
    path: str | Path, *, live: bool = False, clock: Clock | None = None, pause: Pause | None = None
) -> VideoFile:
    """The clip: every frame once; or, live, in a loop at its own rate, where late frames may drop.

    Raises:
        SourceError: the file is missing, or no video that FFmpeg reads.
    """
    showing = _open_showing(Path(path))
    return VideoFile(showing, live=live, clock=clock or MonotonicClock(), pause=pause)


def rotated(planes: Planes, quarters: int) -> Planes:
    """I420 planes turned counterclockwise by that many quarters of a circle."""
    y, u, v = split(planes)
    turned = empty_planes(y.shape if quarters % 2 else y.shape[::-1])
    for plane, out in zip((y, u, v), split(turned), strict=True):
        np.copyto(out, np.rot90(plane, quarters))
    return turned


def _open_showing(path: Path) -> Showing:
    """The clip at its first frame, which is decoded now: a file that is no clip fails early."""
    try:
        container = av.open(str(path), metadata_errors="replace")  # old cameras write no UTF-8
    except (av.error.FFmpegError, OSError) as error:
        raise SourceError(_unreadable(path, error.strerror or str(error))) from error
    try:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        frames = Frames(container, stream)
        first = frames.next()
    except (av.error.FFmpegError, IndexError) as error:
        container.close()
        raise SourceError(_unreadable(path, "no video frame in it")) from error
    if first is None:
        container.close()
        raise SourceError(_unreadable(path, "no video frame in it"))
    return Showing(path, container, frames, first)


def _unreadable(path: Path, why: str) -> str:
    return (
        f"{path} cannot be read as video: {why}; expected a clip that FFmpeg reads. "
        f"Check the name, or convert it: ffmpeg -i {path.name} converted.mp4"
    )


def _quarters(frame: av.VideoFrame) -> int:
    """Counterclockwise quarters that the file asks a player to turn the frame by."""
    return round(frame.rotation / 90) % 4


def _shown_size(frame: av.VideoFrame) -> Size:
    size = (frame.width, frame.height)
    return (size[1], size[0]) if _quarters(frame) % 2 else size


def _end_s(frame: av.VideoFrame) -> float:
    """When the frame's time is over, in seconds of the clip; 0 where the file has no times."""
    if frame.time is None or frame.time_base is None:
        return 0.0
    return float(frame.time + frame.duration * frame.time_base)
