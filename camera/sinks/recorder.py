"""Recorder: composites into an .mp4 that plays at any moment, even after the app was killed.

A recording that replaces another is written beside it and takes its place once it can be played:
at its second picture, or when it is closed. Until then the old one is untouched, and stays where
nothing was recorded.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path
from typing import Any, cast

import av
import av.error
from av.container import OutputContainer
from av.packet import Packet
from av.video.frame import PictureType
from av.video.stream import VideoStream

from camera.microphone import Samples
from camera.sinks.admission import admitted
from camera.sinks.sound_track import SoundTrack, add_sound_track
from system.place import Place, open_place, refused
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
    composite n is shown at n / fps. When the app is killed, half of what was recorded is lost at
    most, and never more than a second of it.
    """

    def __init__(
        self,
        container: OutputContainer,
        stream: VideoStream,
        place: Place,
        *,
        fps: float,
        live: bool,
        track: SoundTrack | None = None,
    ) -> None:
        self.device = str(place.named)
        self.size: Size = (stream.width, stream.height)
        self.closed = False
        self._container = container
        self._place = place
        self._stream = stream
        self._ticks_per_frame = TICKS_PER_SECOND / fps
        self._live = live
        self._track = track
        self._count = 0
        self._plays = False
        """Whether there is something on the disk that can be played."""
        self._refused = False
        """Whether the disk has refused anything."""
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
        frame = av.VideoFrame.from_ndarray(planes, format="yuv420p")
        frame.pts, frame.time_base = tick, Fraction(1, TICKS_PER_SECOND)
        frame.color_range, frame.colorspace = _LIMITED_RANGE, _BT601
        if _is_power_of_two(self._count):
            frame.pict_type = PictureType.I  # a new fragment, which puts the last one on the disk
        self._write(frame)
        self._count += 1
        if self._count > 1:  # the first fragment is on the disk
            self._plays = True
            with contextlib.suppress(OSError):  # Windows moves no open file: then when closed
                self._place.take()

    def add_sound(self, samples: Samples, at: float) -> None:
        """Sound that began at that moment of the composites' clock; before the first one, none.

        Raises:
            SinkError: the disk is full.
        """
        if self._track is None or self._started_at is None or self.closed:
            return
        self._mux(self._track.encoded(samples, at - self._started_at))

    def close(self) -> None:
        """Finish the file; safe to call twice.

        Raises:
            SinkError: the disk is full.
        """
        if self.closed:
            return
        self.closed = True
        try:
            self._finish()
            self._plays = self._plays or (self._count > 0 and not self._refused)
        finally:
            self._settle()

    def _tick(self, captured_at: float) -> int:
        if not self._live:
            return round(self._count * self._ticks_per_frame)
        if self._started_at is None:
            self._started_at = captured_at
        return round((captured_at - self._started_at) * TICKS_PER_SECOND)

    def _write(self, frame: av.VideoFrame | None) -> None:
        self._mux(self._stream.encode(frame))

    def _mux(self, packets: Iterable[Packet[Any]]) -> None:
        try:
            for packet in packets:
                self._container.mux(packet)
        except (av.error.FFmpegError, OSError) as error:
            self._refused = True
            raise self._failure(error) from error

    def _finish(self) -> None:
        """Write what the encoder still holds, and let go of the file even if that fails."""
        try:
            self._write(None)
            if self._track is not None and self._count:
                self._mux(self._track.rest())
        finally:
            try:
                self._container.close()
            except (av.error.FFmpegError, OSError) as error:
                raise self._failure(error) from error

    def _settle(self) -> None:
        """The recording is where it should be; or gone, where it holds nothing."""
        if self._plays:
            try:
                self._place.take()
            except OSError as error:
                raise self._failure(error) from error
        else:
            self._place.give_up()

    def _failure(self, error: BaseException) -> SinkError:
        why = getattr(error, "strerror", None) or str(error)
        left = "What was written plays" if self._place.taken else "The old recording is kept"
        return SinkError(
            f"recording {self.device} cannot be written ({why}); expected room on the disk. {left}"
        )


def open_recorder(
    path: str | Path,
    size: Size,
    fps: float,
    *,
    live: bool,
    overwrite: bool = False,
    sound: bool = False,
) -> Recorder:
    """A new .mp4 (H.264, BT.601 limited range; AAC where `sound`) that only the user may read.

    With `overwrite` it takes the place of a recording that exists, once it can be played.

    Raises:
        SinkError: it exists and `overwrite` is not given, or it cannot be made.
    """
    try:
        place = open_place(path, overwrite=overwrite)
    except OSError as error:
        raise refused(path, error, "recording") from error
    try:
        container = av.open(str(place.written), "w", format="mp4", options=_PLAYABLE_WHEN_KILLED)
        stream = _add_stream(container, size, fps)
        track = add_sound_track(container) if sound else None
    except (av.error.FFmpegError, OSError) as error:
        place.give_up()
        raise refused(path, error, "recording") from error
    return Recorder(container, stream, place, fps=fps, live=live, track=track)


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


def _is_power_of_two(count: int) -> bool:
    """Of picture 0, 1, 2, 4, 8, ...: so far apart lie the first fragments."""
    return count & (count - 1) == 0
