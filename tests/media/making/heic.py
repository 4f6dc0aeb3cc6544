"""A HEIC photo, box by box: HEVC of one picture by x265 in the boxes of HEIF."""

from __future__ import annotations

import struct
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np


def write_heic(path: Path, rgb: np.ndarray, *, quarters: int = 0) -> None:
    """The picture; a viewer is asked to turn it counterclockwise by that many quarters."""
    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(rgb), format="rgb24").reformat(
        format="yuv420p", dst_colorspace="ITU601", dst_color_range="MPEG"
    )
    frame.colorspace, frame.color_range = 6, 1
    _write(path, frame, box(b"irot", bytes([quarters])) if quarters else b"")


def write_hdr_heic(path: Path, frame: av.VideoFrame, *, nits: int = 0) -> None:
    """The frame in 10 bits, and what its numbers mean."""
    colors = struct.pack(">HHHB", frame.color_primaries, frame.color_trc, frame.colorspace, 0)
    # another rendition's, which the picture itself does not use
    others = box(b"colr", b"nclx" + struct.pack(">HHHB", 1, 13, 1, 0x80))
    light = box(b"clli", struct.pack(">HH", nits, nits)) if nits else b""
    _write(path, frame, box(b"colr", b"nclx" + colors), light, unused=others)


def _write(path: Path, frame: av.VideoFrame, *more: bytes, unused: bytes = b"") -> None:
    width, height = frame.width, frame.height
    picture, configuration = _hevc(frame)
    file_type = box(b"ftyp", b"heic" + bytes(4) + b"mif1heic")
    properties = box(b"hvcC", configuration) + full_box(b"ispe", struct.pack(">II", width, height))
    extra = [part for part in more if part]
    properties += b"".join(extra) + unused
    used = struct.pack(">BBB", 2 + len(extra), 0x81, 2)
    used += bytes(0x83 + number for number in range(len(extra)))
    entry = full_box(b"infe", struct.pack(">HH4s", 1, 0, b"hvc1") + b"\0", version=2)
    association = full_box(b"ipma", struct.pack(">IH", 1, 1) + used)

    def boxes(at: int) -> bytes:
        meta = full_box(b"hdlr", bytes(4) + b"pict" + bytes(13))
        meta += full_box(b"pitm", struct.pack(">H", 1))
        meta += full_box(b"iloc", struct.pack(">BBHHHHII", 0x44, 0, 1, 1, 0, 1, at, len(picture)))
        meta += full_box(b"iinf", struct.pack(">H", 1) + entry)
        meta += box(b"iprp", box(b"ipco", properties) + association)
        return file_type + full_box(b"meta", meta)

    start = len(boxes(0)) + 8
    path.write_bytes(boxes(start) + box(b"mdat", picture))


def _hevc(frame: av.VideoFrame) -> tuple[bytes, bytes]:
    """The picture as x265 writes it into an mp4, and the hvcC that goes with it."""
    codec: Any = av.CodecContext.create("libx265", "w")
    codec.width, codec.height, codec.pix_fmt = frame.width, frame.height, frame.format.name
    codec.time_base = Fraction(1, 1)
    codec.options = {"crf": "8", "x265-params": "log-level=none"}
    for name in ("colorspace", "color_range", "color_trc", "color_primaries"):
        setattr(codec, name, getattr(frame, name))
    stream = b"".join(bytes(packet) for packet in [*codec.encode(frame), *codec.encode(None)])
    units = [unit.lstrip(b"\0") for unit in stream.split(b"\0\0\1")]
    units = [unit.rstrip(b"\0") for unit in units if unit]
    sets = [unit for unit in units if (unit[0] >> 1) & 63 in (32, 33, 34)]
    slices = [unit for unit in units if (unit[0] >> 1) & 63 < 32]
    sequence = next(unit for unit in sets if (unit[0] >> 1) & 63 == 33)
    profile = sequence.replace(b"\0\0\3", b"\0\0")[3:15]
    depth = bytes([0xF8 | frame.format.components[0].bits - 8]) * 2
    configuration = b"\1" + profile + b"\xf0\0\xfc\xfd" + depth + b"\0\0\x0f" + bytes([len(sets)])
    for unit in sets:
        kind = (unit[0] >> 1) & 63
        configuration += struct.pack(">BHH", 0x80 | kind, 1, len(unit)) + unit
    return b"".join(struct.pack(">I", len(unit)) + unit for unit in slices), configuration


def box(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content) + 8) + name + content


def full_box(name: bytes, content: bytes, version: int = 0) -> bytes:
    return box(name, struct.pack(">I", version << 24) + content)
