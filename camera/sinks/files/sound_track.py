"""SoundTrack: the sound of a recording, in step with its pictures."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import av
import numpy as np
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.packet import Packet

from camera.microphone import RATE_HZ, Samples

BIT_RATE = 128_000

DRIFT_S = 0.15
"""How far sound may be from its time before silence fills the gap, or what is early is left out."""


class SoundTrack:
    """One AAC track; `encoded` keeps count of the time."""

    def __init__(self, stream: AudioStream) -> None:
        self._stream = stream
        self._count = 0
        """Samples encoded so far."""

    def encoded(self, samples: Samples, at_s: float) -> Iterator[Packet[AudioStream]]:
        """Packets of samples whose first one was heard that long after the first picture.

        A gap is filled with silence, what is early or from before the start is left out.
        """
        behind = round(at_s * RATE_HZ) - self._count
        if behind < -DRIFT_S * RATE_HZ:
            samples = samples[-behind:]
        elif behind > DRIFT_S * RATE_HZ:
            yield from self._encode(np.zeros(behind, np.float32))
        if len(samples):
            yield from self._encode(samples)

    def rest(self) -> Iterator[Packet[AudioStream]]:
        """What the encoder still holds."""
        yield from self._stream.encode(None)

    def _encode(self, samples: Samples) -> Iterator[Packet[AudioStream]]:
        frame = av.AudioFrame.from_ndarray(samples[None], format="fltp", layout="mono")
        frame.sample_rate, frame.time_base = RATE_HZ, Fraction(1, RATE_HZ)
        frame.pts = self._count
        self._count += len(samples)
        yield from self._stream.encode(frame)


def add_sound_track(container: OutputContainer) -> SoundTrack:
    """A track of one channel in a recording that has not begun yet."""
    stream = container.add_stream("aac", rate=RATE_HZ, layout="mono")
    stream.bit_rate = BIT_RATE
    return SoundTrack(stream)
