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
    height, width = rgb.shape[:2]
    picture, configuration = _hevc(np.ascontiguousarray(rgb))
    file_type = _box(b"ftyp", b"heic" + bytes(4) + b"mif1heic")
    properties = _box(b"hvcC", configuration) + _full(b"ispe", struct.pack(">II", width, height))
    used = struct.pack(">BBB", 2, 0x81, 2)
    if quarters:
        properties += _box(b"irot", bytes([quarters]))
        used = struct.pack(">BBBB", 3, 0x81, 2, 0x83)
    entry = _full(b"infe", struct.pack(">HH4s", 1, 0, b"hvc1") + b"\0", version=2)
    association = _full(b"ipma", struct.pack(">IH", 1, 1) + used)

    def boxes(at: int) -> bytes:
        meta = _full(b"hdlr", bytes(4) + b"pict" + bytes(13))
        meta += _full(b"pitm", struct.pack(">H", 1))
        meta += _full(b"iloc", struct.pack(">BBHHHHII", 0x44, 0, 1, 1, 0, 1, at, len(picture)))
        meta += _full(b"iinf", struct.pack(">H", 1) + entry)
        meta += _box(b"iprp", _box(b"ipco", properties) + association)
        return file_type + _full(b"meta", meta)

    start = len(boxes(0)) + 8
    path.write_bytes(boxes(start) + _box(b"mdat", picture))


def _hevc(rgb: np.ndarray) -> tuple[bytes, bytes]:
    """The picture as x265 writes it into an mp4, and the hvcC that goes with it."""
    codec: Any = av.CodecContext.create("libx265", "w")
    codec.width, codec.height, codec.pix_fmt = rgb.shape[1], rgb.shape[0], "yuv420p"
    codec.time_base = Fraction(1, 1)
    codec.options = {"crf": "8", "x265-params": "log-level=none"}
    codec.colorspace, codec.color_range = 6, 1
    frame = av.VideoFrame.from_ndarray(rgb, format="rgb24").reformat(
        format="yuv420p", dst_colorspace="ITU601", dst_color_range="MPEG"
    )
    frame.colorspace, frame.color_range = 6, 1
    stream = b"".join(bytes(packet) for packet in [*codec.encode(frame), *codec.encode(None)])
    units = [unit.lstrip(b"\0") for unit in stream.split(b"\0\0\1")]
    units = [unit.rstrip(b"\0") for unit in units if unit]
    sets = [unit for unit in units if (unit[0] >> 1) & 63 in (32, 33, 34)]
    slices = [unit for unit in units if (unit[0] >> 1) & 63 < 32]
    sequence = next(unit for unit in sets if (unit[0] >> 1) & 63 == 33)
    profile = sequence.replace(b"\0\0\3", b"\0\0")[3:15]
    configuration = b"\1" + profile + b"\xf0\0\xfc\xfd\xf8\xf8\0\0\x0f" + bytes([len(sets)])
    for unit in sets:
        kind = (unit[0] >> 1) & 63
        configuration += struct.pack(">BHH", 0x80 | kind, 1, len(unit)) + unit
    return b"".join(struct.pack(">I", len(unit)) + unit for unit in slices), configuration


def _box(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content) + 8) + name + content


def _full(name: bytes, content: bytes, version: int = 0) -> bytes:
    return _box(name, struct.pack(">I", version << 24) + content)
