"""Recorder: composites into an .mp4 that plays at any moment, even after the app was killed."""

from __future__ import annotations

import os
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
import av.error
from av.container import OutputContainer
from av.video.stream import VideoStream

from camera.admission import admitted
from video.composite import Composite
from video.errors import SinkError
from video.frame import Size

TICKS_PER_SECOND = 60_000
"""Resolution of time in the file: exact for 24, 25, 30, 60 fps; MPEG-4 part 2 takes no 90,000."""

ENCODERS = {
    "libx264": {"preset": "superfast", "crf": "20", "tune": "zerolatency"},
    "mpeg4": {"qscale": "3"},
}
"""In the order of preference: not every FFmpeg has x264 (GPL)."""

_PLAYABLE_WHEN_KILLED = {
    "movflags": "frag_keyframe+empty_moov+default_base_moof",
    "flush_packets": "1",
}
_LIMITED_RANGE, _BT601 = 1, 6  # AVCOL_RANGE_MPEG, AVCOL_SPC_SMPTE170M


class Recorder:
    """An open recording of one size.

    Live, each composite is shown from its `captured_at` on, so that drops leave no gap; of a file,
    composite n is shown at n / fps. A second of it at most is lost when the app is killed.
    """

    def __init__(
        self, container: OutputContainer, stream: VideoStream, path: Path, *, fps: float, live: bool
    ) -> None:
        self.device = str(path)
        self.size: Size = (stream.width, stream.height)
        self.closed = False
        self._container = container
        self._stream = stream
        self._ticks_per_frame = TICKS_PER_SECOND / fps
        self._live = live
        self._count = 0
        self._started_at: float | None = None
        self._last_tick = -1

    def send(self, composite: Composite) -> None:
        """Encode it and write what is ready; a repeated moment adds nothing.

        Raises:
            TypeError: it is not a Composite.
            SinkError: another size, the disk is full, or the recording is closed.
        """
        planes = admitted(composite, self).planes
        tick = self._tick(composite.captured_at)
        if tick <= self._last_tick:
            return
        self._last_tick = tick
        self._count += 1
        frame = av.VideoFrame.from_ndarray(planes, format="yuv420p")
        frame.pts, frame.time_base = tick, Fraction(1, TICKS_PER_SECOND)
        frame.color_range, frame.colorspace = _LIMITED_RANGE, _BT601
        self._write(frame)

    def close(self) -> None:
        """Finish the file; safe to call twice.

        Raises:
            SinkError: the disk is full.
        """
        if self.closed:
            return
        self.closed = True
        try:
            self._write(None)
        finally:
            try:
                self._container.close()
            except (av.error.FFmpegError, OSError) as error:
                raise self._failure(error) from error

    def _tick(self, captured_at: float) -> int:
        if not self._live:
            return round(self._count * self._ticks_per_frame)
        if self._started_at is None:
            self._started_at = captured_at
        return round((captured_at - self._started_at) * TICKS_PER_SECOND)

    def _write(self, frame: av.VideoFrame | None) -> None:
        try:
            self._container.mux(self._stream.encode(frame))
        except (av.error.FFmpegError, OSError) as error:
            raise self._failure(error) from error

    def _failure(self, error: BaseException) -> SinkError:
        why = getattr(error, "strerror", None) or str(error)
        return SinkError(
            f"recording {self.device} cannot be written ({why}); expected room on the disk. "
            "What was written so far plays"
        )


def open_recorder(
    path: str | Path, size: Size, fps: float, *, live: bool, overwrite: bool = False
) -> Recorder:
    """A new .mp4 (H.264, BT.601 limited range) that only the user may read.

    Raises:
        SinkError: it exists and `overwrite` is not given, or it cannot be made.
    """
    path = Path(path)
    _create(path, overwrite=overwrite)
    try:
        container = av.open(str(path), "w", format="mp4", options=_PLAYABLE_WHEN_KILLED)
        return Recorder(container, _add_stream(container, size, fps), path, fps=fps, live=live)
    except (av.error.FFmpegError, OSError) as error:
        raise SinkError(_cannot_make(path, error)) from error


def _create(path: Path, *, overwrite: bool) -> None:
    """An empty file with its final permissions: FFmpeg would make one that everybody may read."""
    mode = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if overwrite else os.O_EXCL)
    try:
        descriptor = os.open(path, mode, 0o600)
    except FileExistsError as error:
        raise SinkError(
            f"{path} exists; expected a new file. Choose another --output, or give --overwrite"
        ) from error
    except OSError as error:
        raise SinkError(_cannot_make(path, error)) from error
    with os.fdopen(descriptor, "wb"):
        if overwrite and path.is_file():
            path.chmod(0o600)


def _add_stream(container: OutputContainer, size: Size, fps: float) -> VideoStream:
    encoder = next(name for name in ENCODERS if name in av.codecs_available)
    rate = Fraction(fps).limit_denominator(1001)
    stream = cast(VideoStream, container.add_stream(encoder, rate=rate, options=ENCODERS[encoder]))
    stream.width, stream.height = size
    stream.pix_fmt = "yuv420p"
    context = stream.codec_context
    context.time_base = Fraction(1, TICKS_PER_SECOND)
    context.gop_size = max(1, round(fps))  # one fragment a second
    context.color_range, context.colorspace = _LIMITED_RANGE, _BT601
    return stream


def _cannot_make(path: Path, error: OSError | av.error.FFmpegError) -> str:
    return (
        f"recording {path} cannot be made ({error.strerror}); expected a folder that may be "
        "written. Choose another --output"
    )
