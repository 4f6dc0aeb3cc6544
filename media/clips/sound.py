"""Sound: the packets of the sound in a clip, in order, with the clip's own time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

import av
import av.error
from av.audio.stream import AudioStream
from av.packet import Packet

from media.clips.reader import open_container
from video.errors import SourceError

SoundPacket: TypeAlias = "Packet[AudioStream]"

RUN_UP_S = 0.05
"""What an encoder puts before the first sound is shorter, and some files (MPEG-TS, FLV, ASF) do not
say that it is none: sound that begins so little before the pictures begins with them."""


class Sound:
    """The first sound of a clip, read beside its pictures."""

    def __init__(self, container: Any, file: Any) -> None:
        self._container = container
        self._file = file
        self.stream: AudioStream = container.streams.audio[0]
        self.starts_s = _begins(container)
        self._packets: Iterator[SoundPacket] = container.demux(self.stream)
        self._pending: SoundPacket | None = None

    def until(self, seconds: float) -> Iterator[SoundPacket]:
        """The packets that begin before that time of the clip; damage is an end."""
        while True:
            packet = self._pending or self._next()
            self._pending = None
            if packet is None:
                return
            if at_of(packet) >= seconds:
                self._pending = packet
                return
            yield packet

    def close(self) -> None:
        """Close the file; safe to call twice."""
        self._container.close()
        self._file.close()

    def _next(self) -> SoundPacket | None:
        while True:
            try:
                packet = next(self._packets, None)
            except (av.error.FFmpegError, OSError):
                return None
            if packet is None or (packet.pts is not None and packet.size):
                return packet


def _begins(container: Any) -> float:
    """Where the clip's time begins: that of its first sound or picture, but for a run-up."""
    begins_s = float(container.start_time or 0) / av.time_base
    for stream in container.streams.video:
        if stream.start_time is not None and stream.time_base is not None:
            pictures_s = float(stream.start_time * stream.time_base)
            return pictures_s if 0 < pictures_s - begins_s < RUN_UP_S else begins_s
    return begins_s


def at_of(packet: SoundPacket) -> float:
    """When a packet begins, in seconds of the clip."""
    assert packet.pts is not None
    assert packet.time_base is not None
    return float(packet.pts * packet.time_base)


def ends_of(packet: SoundPacket) -> float:
    """When it is over."""
    assert packet.time_base is not None
    return at_of(packet) + float((packet.duration or 0) * packet.time_base)


def open_sound(path: Path) -> Sound | None:
    """The sound of the clip; None where it has none.

    Raises:
        SourceError: it is missing, or nothing that FFmpeg reads.
    """
    container, file = open_container(path)
    try:
        if container.streams.audio and container.streams.audio[0].codec_context is not None:
            return Sound(container, file)
    except (av.error.FFmpegError, AttributeError) as error:
        container.close()
        file.close()
        raise SourceError(f"the sound of {path} cannot be read; expected a whole clip") from error
    container.close()
    file.close()
    return None
