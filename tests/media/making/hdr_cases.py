"""Stills whose light or colors go beyond SDR and BT.709: PNG by cICP, HEIC and AVIF by nclx."""

from __future__ import annotations

import struct
import zlib
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from PIL import Image

from tests.media.avif_tiles import write_tiled_avif
from tests.media.making.blocks import (
    BLOCKS,
    BT2020,
    between,
    hlg_light,
    pixels,
    pq_light,
    tone_mapped,
)
from tests.media.making.cases import ON_BLACK, SIZE, Case, Make, Still
from tests.media.making.clips import yuv_frame
from tests.media.making.heic import write_hdr_heic

_PQ, _HLG = 16, 18
_PQ_SEEN = tone_mapped(pq_light(BLOCKS / 255))
_P3_SEEN = 255 * np.clip((BLOCKS / 255) ** 2.4 @ between("p3", "bt709").T, 0, 1) ** (1 / 2.4)
_HLG_SEEN = tone_mapped(hlg_light(BLOCKS / 255))


def _with_chunks(png: bytes, **chunks: bytes) -> bytes:
    """The PNG with those behind its header."""
    made = b"".join(
        struct.pack(">I", len(content))
        + name.encode()
        + content
        + struct.pack(">I", zlib.crc32(name.encode() + content))
        for name, content in chunks.items()
    )
    return png[:33] + made + png[33:]


def _png_16(transfer: int, **chunks: bytes) -> Make:
    def make(path: Path) -> None:
        deep = np.ascontiguousarray(pixels(BLOCKS, SIZE).astype(np.uint16) * 257)
        codec: Any = av.CodecContext.create("png", "w")
        codec.width, codec.height, codec.pix_fmt = *SIZE, "rgb48be"
        codec.time_base = Fraction(1, 1)
        frame = av.VideoFrame.from_ndarray(deep, format="rgb48le").reformat(format="rgb48be")
        png = b"".join(bytes(packet) for packet in [*codec.encode(frame), *codec.encode(None)])
        path.write_bytes(_with_chunks(png, cICP=bytes([9, transfer, 0, 1]), **chunks))

    return make


def _png_8(mode: str, colors: bytes) -> Make:
    def make(path: Path) -> None:
        alpha = np.array([[255, 128, 0], [64, 255, 200]], np.float64)[..., None]
        rgba = pixels(np.concatenate([BLOCKS, alpha], -1), SIZE)
        Image.fromarray(rgba, "RGBA").convert(mode).save(path)
        path.write_bytes(_with_chunks(path.read_bytes(), cICP=colors))

    return make


def _frame(transfer: int) -> av.VideoFrame:
    return yuv_frame(BLOCKS, SIZE, "yuv420p10le", matrix=BT2020, tags=(9, 1, transfer, 9))


def _heic(transfer: int, nits: int = 0) -> Make:
    return lambda path: write_hdr_heic(path, _frame(transfer), nits=nits)


def _avif(transfer: int) -> Make:
    def make(path: Path) -> None:
        frame = _frame(transfer)
        with av.open(str(path), "w", format="avif") as container:
            stream: Any = container.add_stream("libsvtav1", rate=1, options={"crf": "5"})
            stream.width, stream.height, stream.pix_fmt = *SIZE, frame.format.name
            for name in ("colorspace", "color_range", "color_trc", "color_primaries"):
                setattr(stream.codec_context, name, getattr(frame, name))
            frame.pts, frame.time_base = 0, Fraction(1, 1)
            container.mux(stream.encode(frame))
            container.mux(stream.encode(None))

    return make


def _tiled(transfer: int, *, in_meta: bool = False) -> Make:
    return lambda path: write_tiled_avif(path, _frame(transfer), in_meta=in_meta)


HDR_STILLS = (
    Case("PNG, PQ", ".png", _png_16(_PQ), (Still(_PQ_SEEN),)),
    Case("PNG, HLG", ".png", _png_16(_HLG), (Still(_HLG_SEEN),)),
    Case(
        "PNG, PQ, 400 cd/m2 at most",
        ".png",
        _png_16(_PQ, cLLI=struct.pack(">II", 4_000_000, 1_000_000)),
        (Still(tone_mapped(pq_light(BLOCKS / 255), peak=4.0)),),
    ),
    Case("PNG, PQ, 8 bits", ".png", _png_8("RGB", bytes([9, _PQ, 0, 1])), (Still(_PQ_SEEN),)),
    Case(
        "PNG, Display P3 by cICP",
        ".png",
        _png_8("RGB", bytes([12, 13, 0, 1])),
        (Still(_P3_SEEN),),
    ),
    Case(
        "PNG, Display P3 by cICP, alpha",
        ".png",
        _png_8("RGBA", bytes([12, 13, 0, 1])),
        (Still(_P3_SEEN * (ON_BLACK / BLOCKS)),),
        off=4,
    ),
    Case("PNG, sRGB by cICP", ".png", _png_8("RGB", bytes([1, 13, 0, 1])), off=1.5),
    Case("PNG, cICP cut off", ".png", _png_8("RGB", b"\x09"), off=1.5),
    Case("HEIC, PQ", ".heic", _heic(_PQ), (Still(_PQ_SEEN),)),
    Case("HEIC, HLG", ".heic", _heic(_HLG), (Still(_HLG_SEEN),)),
    Case(
        "HEIC, PQ, 400 cd/m2 at most",
        ".heic",
        _heic(_PQ, nits=400),
        (Still(tone_mapped(pq_light(BLOCKS / 255), peak=4.0)),),
    ),
    Case("AVIF, PQ", ".avif", _avif(_PQ), (Still(_PQ_SEEN),), off=4),
    Case("AVIF, HLG", ".avif", _avif(_HLG), (Still(_HLG_SEEN),), off=4),
    Case("AVIF in tiles, PQ", ".avif", _tiled(_PQ), (Still(_PQ_SEEN),), off=4),
    Case("AVIF in tiles, HLG", ".avif", _tiled(_HLG, in_meta=True), (Still(_HLG_SEEN),), off=4),
)
