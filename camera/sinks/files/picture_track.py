"""PictureTrack: the pictures of a recording, encoded as its format wants them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any, Protocol, cast

import av
import av.error
import numpy as np
from av.container import OutputContainer
from av.filter import Graph
from av.packet import Packet
from av.video.frame import PictureType
from av.video.stream import VideoStream

from camera.sinks.files.formats import Format, encoder_of
from camera.sinks.files.straight import FAINT, cut_out_bgra, straight
from video.composite import Composite
from video.frame import Size, split

TICKS_PER_SECOND = 60_000
"""Resolution of time in the file: exact for 24, 25, 30, 60 fps; MPEG-4 part 2 takes no 90,000."""

TICK = Fraction(1, TICKS_PER_SECOND)
_LIMITED_RANGE, _BT601 = 1, 6  # AVCOL_RANGE_MPEG, AVCOL_SPC_SMPTE170M
Packets = Iterator["Packet[Any]"]


class PictureTrack(Protocol):
    """The one video stream of a recording."""

    def encoded(self, composite: Composite, tick: int, *, key: bool) -> Packets:
        """Packets that are ready; with `key` this picture can be the first of a fragment."""

    def rest(self) -> Packets:
        """What the encoder still holds."""


class YuvTrack:
    """4:2:0 without alpha."""

    def __init__(self, stream: VideoStream) -> None:
        self._stream = stream

    def encoded(self, composite: Composite, tick: int, *, key: bool) -> Packets:
        """Packets that are ready."""
        frame = tagged(av.VideoFrame.from_ndarray(composite.planes, format="yuv420p"), tick)
        if key:
            frame.pict_type = PictureType.I
        yield from self._stream.encode(frame)

    def rest(self) -> Packets:
        """What the encoder still holds."""
        yield from self._stream.encode(None)


class ClearTrack(YuvTrack):
    """With straight alpha."""

    def encoded(self, composite: Composite, tick: int, *, key: bool) -> Packets:  # noqa: ARG002
        """Packets that are ready."""
        planes, alpha = straight(composite, faint=FAINT)
        frame = av.VideoFrame(*composite.size, "yuva420p")
        for plane, values in zip(frame.planes, (*split(planes), alpha), strict=True):
            rows = np.zeros((plane.buffer_size // plane.line_size, plane.line_size), np.uint8)
            rows[: values.shape[0], : values.shape[1]] = values
            plane.update(rows.tobytes())
        tagged(frame, tick)
        if self._stream.pix_fmt != "yuva420p":
            frame = tagged(frame.reformat(format=self._stream.pix_fmt), tick)
        yield from self._stream.encode(frame)


class GifTrack:
    """256 colors of its own for every picture."""

    def __init__(self, stream: VideoStream, size: Size, *, clear: bool) -> None:
        self._stream = stream
        self._clear = clear
        self._graph = _palette_graph(size, clear=clear)

    def encoded(self, composite: Composite, tick: int, *, key: bool) -> Packets:  # noqa: ARG002
        """Packets that are ready."""
        self._graph.vpush(self._frame(composite, tick))
        yield from self._pulled()

    def rest(self) -> Packets:
        """What graph and encoder still hold."""
        self._graph.vpush(None)
        yield from self._pulled()
        yield from self._stream.encode(None)

    def _frame(self, composite: Composite, tick: int) -> av.VideoFrame:
        if not self._clear:
            return tagged(av.VideoFrame.from_ndarray(composite.planes, format="yuv420p"), tick)
        frame = av.VideoFrame.from_ndarray(cut_out_bgra(composite), format="bgra")
        frame.pts, frame.time_base = tick, TICK
        return frame

    def _pulled(self) -> Packets:
        while True:
            try:
                frame = self._graph.vpull()
            except (av.error.BlockingIOError, av.error.EOFError):
                return
            yield from self._stream.encode(frame)


def add_picture_track(
    container: OutputContainer, kind: Format, size: Size, fps: float, *, clear: bool, name: str
) -> PictureTrack:
    """The video of a recording that has not begun yet.

    Raises:
        SinkError: this FFmpeg has no encoder for it.
    """
    encoder, options = encoder_of(kind.clear if clear else kind.encoders, name)
    rate = Fraction(fps).limit_denominator(1001)
    stream = cast(VideoStream, container.add_stream(encoder, rate=rate, options=options))
    stream.width, stream.height = size
    context = stream.codec_context
    context.time_base = TICK
    if encoder == "gif":
        stream.pix_fmt = "pal8"
        return GifTrack(stream, size, clear=clear)
    stream.pix_fmt = kind.clear_pixels if clear else "yuv420p"
    context.gop_size = max(1, round(fps))  # one fragment a second
    context.color_range, context.colorspace = _LIMITED_RANGE, _BT601
    if clear and kind.muxer == "webm":
        stream.metadata["alpha_mode"] = "1"
    return ClearTrack(stream) if clear else YuvTrack(stream)


def tagged(frame: av.VideoFrame, tick: int) -> av.VideoFrame:
    """The frame itself, with its time and what its numbers mean."""
    frame.pts, frame.time_base = tick, TICK
    frame.color_range, frame.colorspace = _LIMITED_RANGE, _BT601
    return frame


def _palette_graph(size: Size, *, clear: bool) -> Graph:
    graph = Graph()
    graph.threads = 1
    source = graph.add(
        "buffer",
        f"video_size={size[0]}x{size[1]}:time_base=1/{TICKS_PER_SECOND}:pixel_aspect=1/1:"
        + ("pix_fmt=bgra" if clear else "pix_fmt=yuv420p:colorspace=smpte170m:range=tv"),
    )
    twice = graph.add("split")
    palette = graph.add("palettegen", f"stats_mode=single:reserve_transparent={clear:d}")
    painted = graph.add("paletteuse", "new=1:dither=sierra2_4a")
    source.link_to(twice)
    twice.link_to(painted, 0, 0)
    twice.link_to(palette, 1, 0)
    palette.link_to(painted, 0, 1)
    painted.link_to(graph.add("buffersink"))
    graph.configure()
    return graph
