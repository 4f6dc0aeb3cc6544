"""Reader: FFmpeg's frames of the video in a file, in order, deinterlaced where it says so.

The file is handed to FFmpeg as bytes without a name; only formats that hold pictures themselves are
tried, and what such a file asks to be opened is refused.
"""

from __future__ import annotations

import os
from collections import deque
from pathlib import Path
from typing import Any, BinaryIO, cast

import av
import av.error
from av.container import InputContainer
from av.video.codeccontext import VideoCodecContext
from av.video.stream import VideoStream

from media.clips.deinterlace import Deinterlacer
from media.files import PIXEL_LIMIT, open_bytes, refuse_large, unreadable
from system.files.descriptor import Descriptor
from video.errors import SourceError

FORMATS = (
    "mov", "mp4", "matroska", "webm", "avi", "gif", "apng", "asf", "dv", "flv", "h263", "h264",
    "hevc", "av1", "obu", "ivf", "m4v", "mjpeg", "mpeg", "mpegts", "mpegvideo", "mxf", "nut", "ogg",
    "rm", "vc1", "vvc", "wtv", "yuv4mpegpipe", "avs", "swf", "3gp", "mj2", "wav", "mp3", "aac",
)  # fmt: skip
_OPTIONS = {
    "format_whitelist": ",".join(FORMATS),
    "protocol_whitelist": "none",
    "max_pixels": str(PIXEL_LIMIT),
}
_BUFFER_BYTES = 1 << 18
_SEES_ALPHA = {"vp8": "libvpx", "vp9": "libvpx-vp9"}
"""FFmpeg's own decoders of these leave the alpha of WebM out."""

_IN_ORDER_OF_PACKETS = ("avi",)
"""Containers that say when a packet is read, and never when its picture is shown."""


class Nameless(Descriptor):
    """A file without its name: FFmpeg guesses from names, and some say more than a name should."""

    def __init__(self, path: Path) -> None:
        """Opens it.

        Raises:
            SourceError: it is missing, a folder, or may not be read.
        """
        with open_bytes(path) as file:
            self._descriptor = os.dup(file.fileno())

    def read(self, count: int) -> bytes:
        """The next bytes; none at the end."""
        return os.read(self._descriptor, count)


def open_container(path: Path) -> tuple[InputContainer, Nameless]:
    """What FFmpeg makes of the file, and the file: to be closed in this order.

    Raises:
        SourceError: it is missing, or nothing that FFmpeg reads.
    """
    file = Nameless(path)
    try:
        container = av.open(
            file,
            "r",
            options=_OPTIONS,
            metadata_errors="replace",  # old cameras write no UTF-8
            buffer_size=_BUFFER_BYTES,
            io_open=_refused,
        )
    except (av.error.FFmpegError, OSError, ValueError) as error:
        file.close()
        raise unreadable(path, getattr(error, "strerror", None) or error, "video") from error
    return container, file


class Reader:
    """The frames of a clip, once."""

    def __init__(self, path: Path) -> None:
        """Opens it.

        Raises:
            SourceError: it is missing, holds no video, or larger pictures than are decoded.
        """
        self.path = path
        self._container, self._file = open_container(path)
        try:
            self.stream: VideoStream = self._container.streams.video[0]
            context = self.stream.codec_context
            refuse_large(path, context.width, context.height)
        except (IndexError, AttributeError) as error:
            self.close()
            raise unreadable(path, "no video frame in it", "video") from error
        except SourceError:
            self.close()
            raise
        self._frames = Frames(self._container, self.stream, _decoder_of(self.stream))
        self._deinterlacer: Deinterlacer | None = None
        self._ready: deque[av.VideoFrame] = deque()
        self._ended = False

    @property
    def starts_s(self) -> float:
        """Where the clip's own time begins: that of its first sound or picture."""
        return float(self._container.start_time or 0) / av.time_base

    def next(self) -> av.VideoFrame | None:
        """The next frame; None at the end.

        Raises:
            FFmpegError: a packet before this one is damaged.
        """
        while not self._ready and not self._ended:
            frame = self._frames.next()
            if frame is None:
                self._ended = True
                if self._deinterlacer is not None:
                    self._ready.extend(self._deinterlacer.last())
            elif self._deinterlacer is None and not frame.interlaced_frame:
                return frame
            else:
                self._deinterlacer = self._deinterlacer or Deinterlacer()
                self._ready.extend(self._deinterlacer.through(frame))
        return self._ready.popleft() if self._ready else None

    def close(self) -> None:
        """Close the file; safe to call twice."""
        self._container.close()
        self._file.close()


class Frames:
    """The decoded frames of a stream, in order.

    A packet that does not decode is damage only where another one follows: the last one of a clip
    that was cut off is torn, whether the decoder says so or not.
    """

    def __init__(
        self,
        container: InputContainer,
        stream: VideoStream,
        decoder: VideoCodecContext | None = None,
    ) -> None:
        self._packets = container.demux(stream)
        self._decoder = decoder
        self._decoded: deque[av.VideoFrame] = deque()
        self._torn: av.error.FFmpegError | None = None
        self._shown = _Shown() if container.format.name in _IN_ORDER_OF_PACKETS else None

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
                self._decoded.extend(self._decode(packet))
            except av.error.EOFError:  # of a decoder that gave up at the damage before
                return None
            except av.error.FFmpegError as error:
                self._torn = error
            if torn is not None and packet.size > 0:
                raise torn
        return self._decoded.popleft()

    def _decode(self, packet: av.Packet[Any]) -> list[av.VideoFrame]:
        if self._shown is not None:
            return self._shown.timed(packet, packet.decode())
        if self._decoder is None:
            return packet.decode()
        frames = self._decoder.decode(packet if packet.size else None)
        for frame in frames:
            frame.time_base = packet.time_base
        return frames


class _Shown:
    """When pictures are shown that have no time but that of the packets.

    A decoder gives a picture out beside a later packet, as many of them later as it holds back to
    bring them in order: the first picture is shown with the first packet, and so on. What FFmpeg
    makes up instead is late by that much and jumps to and fro.
    """

    def __init__(self) -> None:
        self._first: int | None = None
        self._late: int | None = None
        self._last, self._step = 0, 1

    def timed(self, packet: av.Packet[Any], frames: list[av.VideoFrame]) -> list[av.VideoFrame]:
        """The frames, which came out with that packet; those that come after the last follow on."""
        if self._first is None and packet.size:
            self._first = packet.dts
        for frame in frames:
            self._time(frame)
        return frames

    def _time(self, frame: av.VideoFrame) -> None:
        if frame.dts is None or self._first is None:
            at = self._last + self._step
        else:
            self._late = frame.dts - self._first if self._late is None else self._late
            at = frame.dts - self._late
        self._step = max(at - self._last, 1)
        self._last = frame.pts = at


def _decoder_of(stream: VideoStream) -> VideoCodecContext | None:
    """A decoder that sees the clip's alpha; None where the usual one does, or there is none."""
    tags = {key.lower(): value for key, value in stream.metadata.items()}
    name = _SEES_ALPHA.get(stream.codec_context.name)
    if tags.get("alpha_mode") == "1" and name in av.codecs_available:
        decoder = cast(VideoCodecContext, av.CodecContext.create(name, "r"))
        decoder.extradata = stream.codec_context.extradata
        return decoder
    stream.thread_type = "AUTO"
    return None


def _refused(url: str, _flags: int, _options: dict[str, str]) -> BinaryIO:
    raise PermissionError(f"it names another file, {url}, which is not opened")
