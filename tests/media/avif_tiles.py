"""An AVIF whose picture is a grid of tiles, as large ones are: AV1 by SVT in the boxes of HEIF."""

from __future__ import annotations

import struct
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np

from tests.media.making.heic import box, full_box

TILE = 64
"""The least side of a tile."""


def write_tiled_avif(path: Path, frame: av.VideoFrame, *, in_meta: bool = False) -> None:
    """The 10-bit 4:2:0 frame in tiles; `in_meta`: how they lie is told within the boxes."""
    columns, rows = -(-frame.width // TILE), -(-frame.height // TILE)
    tiles = [_av1(_cut(frame, row, column)) for row in range(rows) for column in range(columns)]
    grid = struct.pack(">4B2H", 0, 0, rows - 1, columns - 1, frame.width, frame.height)
    count = len(tiles)
    nclx = struct.pack(">HHHB", frame.color_primaries, frame.color_trc, frame.colorspace, 0)
    properties = box(b"av1C", b"\x81\x04\x4c\0") + full_box(b"ispe", struct.pack(">II", TILE, TILE))
    properties += full_box(b"pixi", bytes([3, 10, 10, 10])) + box(b"colr", b"nclx" + nclx)
    properties += full_box(b"ispe", struct.pack(">II", frame.width, frame.height))
    entries = b"".join(
        full_box(b"infe", struct.pack(">HH4sx", item, 0, kind), version=2)
        for item, kind in enumerate([*[b"av01"] * count, b"grid"], 1)
    )
    used = struct.pack(">I", count + 1)
    used += b"".join(struct.pack(">HB4B", item, 4, 0x81, 2, 3, 4) for item in range(1, count + 1))
    used += struct.pack(">HB3B", count + 1, 3, 5, 3, 4)
    made_of = struct.pack(f">HH{count}H", count + 1, count, *range(1, count + 1))

    def boxes(at: int) -> bytes:
        meta = full_box(b"hdlr", bytes(4) + b"pict" + bytes(13))
        meta += full_box(b"pitm", struct.pack(">H", count + 1))
        places = struct.pack(">BBH", 0x44, 0, count + 1)
        for item, data in enumerate([*tiles, grid], 1):
            inside = in_meta and data is grid
            places += struct.pack(">HHHHII", item, inside, 0, 1, 0 if inside else at, len(data))
            at += len(data)
        meta += full_box(b"iloc", places, version=1)
        meta += full_box(b"iinf", struct.pack(">H", count + 1) + entries)
        meta += full_box(b"iref", box(b"dimg", made_of))
        meta += box(b"iprp", box(b"ipco", properties) + full_box(b"ipma", used))
        meta += box(b"idat", grid) if in_meta else b""
        return box(b"ftyp", b"avif" + bytes(4) + b"avifmif1miaf") + full_box(b"meta", meta)

    data = b"".join(tiles) + (b"" if in_meta else grid)
    path.write_bytes(boxes(len(boxes(0)) + 8) + box(b"mdat", data))


def _cut(frame: av.VideoFrame, row: int, column: int) -> av.VideoFrame:
    """A tile, its picture continued where it ends."""
    tile = av.VideoFrame(TILE, TILE, frame.format.name)
    for plane, into in zip(frame.planes, tile.planes, strict=True):
        side, stride = into.width, plane.line_size // 2
        levels = np.frombuffer(plane, np.uint16).reshape(-1, stride)[: plane.height, : plane.width]
        part = levels[row * side : (row + 1) * side, column * side : (column + 1) * side]
        grown = np.pad(part, [(0, side - part.shape[0]), (0, side - part.shape[1])], "edge")
        lines = np.zeros((into.height, into.line_size // 2), np.uint16)
        lines[:, :side] = grown
        into.update(lines.tobytes())
    for name in ("colorspace", "color_range", "color_trc", "color_primaries"):
        setattr(tile, name, getattr(frame, name))
    return tile


def _av1(frame: av.VideoFrame) -> bytes:
    codec: Any = av.CodecContext.create("libsvtav1", "w")
    codec.width, codec.height, codec.pix_fmt = frame.width, frame.height, frame.format.name
    codec.time_base, codec.options = Fraction(1, 1), {"crf": "5"}
    for name in ("colorspace", "color_range", "color_trc", "color_primaries"):
        setattr(codec, name, getattr(frame, name))
    frame.pts, frame.time_base = 0, Fraction(1, 1)
    return b"".join(bytes(packet) for packet in [*codec.encode(frame), *codec.encode(None)])
