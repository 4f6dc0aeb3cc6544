"""Formats of recordings, by the suffix of their name: container, encoders, sound."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import av

from options import RECORDING_SUFFIXES
from video.errors import SinkError

Encoders = Mapping[str, dict[str, str]]
"""Options by encoder, in the order of preference: not every FFmpeg has all."""

_H264: Encoders = {
    "libx264": {"preset": "superfast", "crf": "20", "tune": "zerolatency"},
    "mpeg4": {"qscale": "3"},
}
_VPX = {"deadline": "realtime", "cpu-used": "6", "crf": "24", "b": "0", "row-mt": "1"}
_VP9: Encoders = {
    "libvpx-vp9": _VPX,
    "libvpx": {"deadline": "realtime", "cpu-used": "6", "crf": "10", "b": "4M"},
}
_GIF: Encoders = {"gif": {"gifflags": "0"}}  # whole pictures: it finds no difference by palettes
_PCM = frozenset(f"pcm_{kind}" for kind in ("s16le", "s16be", "s24le", "s24be", "s32le", "f32le"))
_MP4 = frozenset({"aac", "mp3", "alac", "opus", "flac"})
"""Not AC-3: its header is known by its first packet, and ours is written before that."""

_MOV = frozenset({"aac", "mp3", "ac3", "eac3", "alac"})
_PLAYABLE_WHEN_KILLED = {
    "movflags": "frag_keyframe+empty_moov+default_base_moof",
    "flush_packets": "1",
    "max_interleave_delta": "1000000",
}
_IN_CLUSTERS = {
    "flush_packets": "1",
    "cluster_time_limit": "1000",
    "max_interleave_delta": "1000000",
}


@dataclass(frozen=True)
class Format:
    """One kind of recording."""

    muxer: str
    encoders: Encoders
    options: dict[str, str] = field(default_factory=dict)
    clear: Encoders = field(default_factory=dict)
    """Encoders that keep alpha; none where the format has no alpha that editors read."""
    clear_pixels: str = ""
    copies: frozenset[str] = frozenset()
    """Sound that it takes as it is."""
    sound: tuple[str, ...] = ()
    """Encoders for all other sound."""


_FORMATS = {
    ".mp4": Format(
        "mp4", _H264, _PLAYABLE_WHEN_KILLED,
        copies=_MP4, sound=("aac",),
    ),
    ".mov": Format(
        "mov", _H264, _PLAYABLE_WHEN_KILLED,
        clear={"prores_ks": {"profile": "4444", "alpha_bits": "16"}}, clear_pixels="yuva444p10le",
        copies=_MOV | _PCM, sound=("aac",),
    ),
    ".mkv": Format(
        "matroska", _H264, _IN_CLUSTERS,
        copies=_MOV | _PCM | {"opus", "vorbis", "flac", "mp2", "dts"}, sound=("aac",),
    ),
    ".webm": Format(
        "webm", _VP9, _IN_CLUSTERS,
        clear={"libvpx-vp9": _VPX}, clear_pixels="yuva420p",
        copies=frozenset({"opus", "vorbis"}), sound=("libopus", "opus"),
    ),
    ".gif": Format("gif", _GIF, {"flush_packets": "1"}, clear=_GIF, clear_pixels="pal8"),
}  # fmt: skip
assert tuple(_FORMATS) == RECORDING_SUFFIXES


def format_of(path: str | Path, *, clear: bool = False) -> Format:
    """The format that the name asks for.

    Raises:
        SinkError: no recording is called so, or not one with alpha where `clear` asks for that.
    """
    suffix = Path(path).suffix.lower()
    kept = [name for name, kind in _FORMATS.items() if kind.clear or not clear]
    if suffix not in kept:
        raise SinkError(
            f"recording {path} ends in {suffix or 'nothing'}; expected {', '.join(kept)}"
            f"{' for a background that is transparent' if clear else ''}. Choose another --output"
        )
    return _FORMATS[suffix]


def encoder_of(encoders: Encoders, path: str | Path) -> tuple[str, dict[str, str]]:
    """The first encoder that this FFmpeg has, and its options.

    Raises:
        SinkError: it has none.
    """
    for name, options in encoders.items():
        if name in av.codecs_available:
            return name, dict(options)
    raise SinkError(
        f"recording {path} cannot be made: this FFmpeg has none of {', '.join(encoders)}; "
        "expected one. Choose another suffix, such as .mp4"
    )
