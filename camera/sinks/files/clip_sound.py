"""ClipSound: the sound of the clip that is worked on, in its recording: copied, else encoded."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any, cast

import av
import av.error
from av.audio.resampler import AudioResampler
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.packet import Packet

from camera.sinks.files.formats import Format
from media.clips.sound import Sound, SoundPacket, at_of, ends_of

BIT_RATE = 160_000
_OPUS_RATE_HZ = 48_000
_ROUNDING_S = 0.002
"""Containers that count in milliseconds round."""

_OVERLAP_S = 0.15
"""Sound that begins so long before the end of what is heard already is heard no second time."""

Packets = Iterator["Packet[Any]"]


class CopiedSound:
    """Packets as they are, moved to where the recording begins, none before the one ahead of it."""

    def __init__(self, sound: Sound, stream: AudioStream) -> None:
        self._sound = sound
        self._stream = stream
        self._next_dts = -(1 << 62)

    @property
    def starts_s(self) -> float:
        """The clip's time at which the recording begins."""
        return self._sound.starts_s

    def until(self, seconds: float) -> Packets:
        """What is heard from the recording's first moment to that time of the clip."""
        for packet in self._sound.until(seconds):
            if self._is_heard(packet):
                yield self._moved(packet)

    def rest(self) -> Packets:
        """Nothing is held back."""
        return iter(())

    def close(self) -> None:
        """Close the clip."""
        self._sound.close()

    def _is_heard(self, packet: SoundPacket) -> bool:
        """Whether it begins with the recording or later: some containers move all else with it."""
        if _is_opus(self._stream):
            return ends_of(packet) > self.starts_s
        return at_of(packet) > self.starts_s - _ROUNDING_S

    def _moved(self, packet: SoundPacket) -> Packet[Any]:
        assert packet.time_base is not None
        ticks = round(self.starts_s / float(packet.time_base))
        for name in ("pts", "dts"):
            value = getattr(packet, name)
            if value is not None:
                setattr(packet, name, value - ticks)
        if packet.dts is not None and packet.pts is not None:
            packet.dts = max(packet.dts, self._next_dts)
            packet.pts = max(packet.pts, packet.dts)
            self._next_dts = packet.dts + 1
        packet.stream = self._stream
        return packet


class EncodedSound:
    """Sound that the format does not take as it is."""

    def __init__(self, sound: Sound, stream: AudioStream) -> None:
        self._sound = sound
        self._stream = stream
        context = stream.codec_context
        self._resampler = AudioResampler(
            context.format, context.layout, context.sample_rate, frame_size=None
        )
        self._count = 0
        """Samples of the recording that are heard so far, gaps too."""

    @property
    def starts_s(self) -> float:
        """The clip's time at which the recording begins."""
        return self._sound.starts_s

    def until(self, seconds: float) -> Packets:
        """What is heard before that time of the clip."""
        for packet in self._sound.until(seconds):
            try:
                frames = self._sound.stream.decode(packet)
            except av.error.FFmpegError:
                continue  # damaged there: a gap
            for frame in frames:
                yield from self._encoded(frame)

    def rest(self) -> Packets:
        """What resampler and encoder still hold."""
        yield from self._encoded(None)
        yield from self._stream.encode(None)

    def close(self) -> None:
        """Close the clip."""
        self._sound.close()

    def _encoded(self, frame: av.AudioFrame | None) -> Packets:
        if frame is not None and frame.pts is not None and frame.time_base is not None:
            at_s = float(frame.pts * frame.time_base) - self.starts_s
            at = round(at_s * frame.sample_rate)
            if at < 0 or at < self._count - _OVERLAP_S * frame.sample_rate:
                return
            # times of some files lie a little over each other, which no encoder takes
            frame.pts, frame.time_base = max(at, self._count), Fraction(1, frame.sample_rate)
            self._count = frame.pts + frame.samples
        for part in self._resampler.resample(frame):
            yield from self._heard(self._stream.encode(part))

    def _heard(self, packets: list[Packet[Any]]) -> Packets:
        """Without what an encoder puts before the first sound: pictures would wait for that."""
        early = -_OPUS_RATE_HZ if _is_opus(self._stream) else 0
        for packet in packets:
            pts = packet.pts or 0
            if pts >= early and pts + (packet.duration or 0) > 0:
                yield packet


ClipSound = CopiedSound | EncodedSound


def _is_opus(stream: AudioStream) -> bool:
    """Opus says itself how much of its first packet is no sound: that one goes along."""
    return "opus" in stream.codec_context.name


def add_clip_sound(container: OutputContainer, kind: Format, sound: Sound) -> ClipSound | None:
    """A track in a recording that has not begun yet; None where the format has no sound."""
    context = sound.stream.codec_context
    needs_header = context.name == "aac" and not context.extradata
    if context.name in kind.copies and not needs_header:
        return CopiedSound(sound, container.add_stream_from_template(sound.stream))
    encoder = next((name for name in kind.sound if name in av.codecs_available), None)
    if encoder is None:
        return None
    rate = _OPUS_RATE_HZ if "opus" in encoder else context.sample_rate
    layout = "mono" if context.layout.nb_channels == 1 else "stereo"
    stream = cast(AudioStream, container.add_stream(encoder, rate=rate, layout=layout))
    stream.bit_rate = BIT_RATE
    return EncodedSound(sound, stream)
