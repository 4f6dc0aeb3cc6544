"""Clips whose pictures flash and whose sound beeps at the same moments, and what is heard."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np

RATE_HZ = 48_000
EVENTS_S = (0.5, 1.25)
TIMES_MS = (0, 17, 33, 100, 300, 317, 350, 500, 520, 700, 933, 950, 1250, 1270, 1400, 1650, 1683)
ENDS_S = 1.7


def write_flashes(
    path: Path, sound: str = "aac", *, later_ms: int = 0, codec: str = "libx264", held: int = 3
) -> Path:
    """At uneven times; pictures may begin later than the sound, and be `held` back for order."""
    with av.open(str(path), "w") as container:
        video: Any = container.add_stream(codec, rate=30, options={"crf": "4", "bf": str(held)})
        video.width, video.height, video.pix_fmt = 64, 48, "yuv420p"
        video.codec_context.time_base = Fraction(1, 1000)
        audio: Any = container.add_stream(sound, rate=RATE_HZ, layout="mono")
        for at_ms in TIMES_MS:
            frame = av.VideoFrame(64, 48, "yuv420p")
            bright = at_ms / 1000 in EVENTS_S
            for plane, level in zip(frame.planes, (200 if bright else 40, 128, 128), strict=True):
                plane.update(bytes([level]) * plane.buffer_size)
            frame.pts, frame.time_base = at_ms + later_ms, Fraction(1, 1000)
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
        for first in range(0, round(ENDS_S * RATE_HZ), 960):
            heard = av.AudioFrame.from_ndarray(
                _beep(first, audio.format.name), audio.format.name, "mono"
            )
            heard.sample_rate, heard.pts, heard.time_base = RATE_HZ, first, Fraction(1, RATE_HZ)
            container.mux(audio.encode(heard))
        container.mux(audio.encode(None))
    return path


def _beep(first: int, kind: str) -> np.ndarray:
    at_s = (first + np.arange(960)) / RATE_HZ
    heard = any_of(at_s) * 0.5 * np.sin(2 * np.pi * 1000 * at_s)
    if kind.startswith("s16"):
        return np.rint(heard * 32767).astype(np.int16)[None]
    return heard.astype(np.float32)[None]


def any_of(at_s: np.ndarray) -> np.ndarray:
    return np.any([(at_s >= event) & (at_s < event + 0.1) for event in EVENTS_S], axis=0)


@dataclass(frozen=True)
class Played:
    """What a player shows and plays: times in seconds."""

    times_s: list[float]
    flashes_s: list[float]
    beeps_s: list[float]
    sound: str | None
    sound_ends_s: float


def played(path: Path) -> Played:
    with av.open(str(path)) as container:
        frames = [
            (frame.time, frame.to_ndarray(format="gray").mean())
            for frame in container.decode(video=0)
        ]
    times = [float(at_s or 0) for at_s, _ in frames]
    flashes = [float(at_s or 0) for at_s, light in frames if light > 110]
    with av.open(str(path)) as container:
        if not container.streams.audio:
            return Played(times, flashes, [], None, 0.0)
        stream = container.streams.audio[0]
        loud: list[float] = []
        ends_s = 0.0
        for heard in container.decode(stream):
            samples = np.abs(heard.to_ndarray().astype(float)).max(axis=0)
            samples /= 32768 if heard.format.name.startswith("s16") else 1
            begins_s = float(heard.time or 0)
            loud += list(begins_s + np.flatnonzero(samples > 0.1) / heard.sample_rate)
            ends_s = begins_s + heard.samples / heard.sample_rate
    beeps = [at_s for before, at_s in zip([-9.0, *loud], loud, strict=False) if at_s - before > 0.3]
    return Played(times, flashes, beeps, stream.codec_context.name, ends_s)
