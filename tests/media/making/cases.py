"""The kinds of media that people have: how each is made, and what is right for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from PIL import Image

from tests.media.making.blocks import (
    BLOCKS,
    BT709,
    BT2020,
    Float,
    Size,
    between,
    hlg_light,
    pixels,
    pq_light,
    srgb,
    tone_mapped,
)
from tests.media.making.clips import rgba_frame, with_matrix, write, yuv_frame
from tests.media.making.heic import write_heic
from tests.media.making.profiles import display_p3

SIZE: Size = (192, 128)
Make = Callable[[Path], None]


@dataclass(frozen=True)
class Still:
    """What should be seen from a time on: blocks of R'G'B' 0..255."""

    blocks: Float
    at_s: float = 0.0


@dataclass(frozen=True)
class Case:
    """A kind of media: `size` is as a player shows it, `off` how far a color may be, in levels."""

    name: str
    suffix: str
    make: Make
    stills: tuple[Still, ...] = (Still(BLOCKS),)
    size: Size = SIZE
    off: float = 3.0
    ends_s: float | None = field(default=None)

    def __str__(self) -> str:
        return self.name


# ---- pictures -----------------------------------------------------------------------------------

_STORED: dict[int, Callable[[Any], Any]] = {
    1: lambda shown: shown,
    2: lambda shown: shown[:, ::-1],
    3: lambda shown: shown[::-1, ::-1],
    4: lambda shown: shown[::-1],
    5: lambda shown: shown.transpose(1, 0, 2),
    6: lambda shown: np.rot90(shown, 1),
    7: lambda shown: shown[::-1, ::-1].transpose(1, 0, 2),
    8: lambda shown: np.rot90(shown, -1),
}
"""EXIF's orientation, and how a picture is stored that says so."""


def _saved(rgb: np.ndarray, mode: str | None = None, **how: Any) -> Make:
    def make(path: Path) -> None:
        image = Image.fromarray(np.ascontiguousarray(rgb))
        (image.convert(mode) if mode else image).save(path, **how)

    return make


def _oriented(orientation: int) -> Make:
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored = _STORED[orientation](pixels(BLOCKS, SIZE))
    return _saved(stored, quality=95, subsampling=0, exif=exif.tobytes(), format="JPEG")


GREY = np.repeat(BLOCKS.mean(-1, keepdims=True), 3, axis=-1).round()
_ALPHA = np.array([[255, 128, 0], [64, 255, 200]], np.float64)
ON_BLACK = BLOCKS * _ALPHA[..., None] / 255
_RGBA = pixels(np.concatenate([BLOCKS, _ALPHA[..., None]], -1), SIZE)
_OPAQUE_OR_NOT = np.where(_ALPHA[..., None] > 100, BLOCKS, 0)


def _grey_alpha(path: Path) -> None:
    grey = pixels(np.concatenate([GREY[..., :1], _ALPHA[..., None]], -1), SIZE)
    Image.fromarray(grey, "LA").save(path)


def _palette(path: Path) -> None:
    indices = (pixels(np.arange(6, dtype=np.float64).reshape(2, 3, 1), SIZE))[..., 0]
    image = Image.fromarray(indices, "P")
    image.putpalette(BLOCKS.reshape(-1).astype(np.uint8).tobytes())
    image.save(path, transparency=_ALPHA.reshape(-1).astype(np.uint8).tobytes())


def _grey_16(path: Path) -> None:
    Image.fromarray(pixels(GREY, SIZE)[..., 0].astype(np.uint16) * 257).save(path)


def _rgb_16(path: Path) -> None:
    """PNG of 48 bits a pixel, by FFmpeg: Pillow writes none."""
    frame = av.VideoFrame.from_ndarray(
        np.ascontiguousarray(pixels(BLOCKS, SIZE).astype(np.uint16) * 257), format="rgb48le"
    )
    codec: Any = av.CodecContext.create("png", "w")
    codec.width, codec.height, codec.pix_fmt = *SIZE, "rgb48be"
    codec.time_base = Fraction(1, 1)
    packets = [*codec.encode(frame.reformat(format="rgb48be")), *codec.encode(None)]
    path.write_bytes(b"".join(bytes(packet) for packet in packets))


def _cmyk(path: Path) -> None:
    ink = 255 - pixels(BLOCKS, SIZE)
    cmyk = np.concatenate([ink, np.zeros_like(ink[..., :1])], -1)
    Image.fromarray(cmyk, "CMYK").save(path, quality=97)


P3_SEEN = srgb((BLOCKS / 255) ** 2.2 @ between("p3", "bt709").T)

PICTURES = (
    *(Case(f"EXIF {number}", ".jpg", _oriented(number), off=4) for number in range(1, 9)),
    Case("PNG", ".png", _saved(pixels(BLOCKS, SIZE)), off=1.5),
    Case("PNG, grey", ".png", _saved(pixels(GREY, SIZE), "L"), (Still(GREY),), off=1.5),
    Case("PNG, 16 bits, grey", ".png", _grey_16, (Still(GREY),), off=1.5),
    Case("PNG, 16 bits", ".png", _rgb_16, off=1.5),
    Case("PNG, RGBA", ".png", _saved(_RGBA), (Still(ON_BLACK),), off=1.5),
    Case(
        "PNG, grey and alpha",
        ".png",
        _grey_alpha,
        (Still(GREY * _ALPHA[..., None] / 255),),
        off=1.5,
    ),
    Case("PNG, palette with alpha", ".png", _palette, (Still(ON_BLACK),), off=1.5),
    Case("WebP", ".webp", _saved(pixels(BLOCKS, SIZE), lossless=True), off=1.5),
    Case(
        "WebP, RGBA", ".webp", _saved(_RGBA, lossless=True, exact=True), (Still(ON_BLACK),), off=1.5
    ),
    Case("BMP", ".bmp", _saved(pixels(BLOCKS, SIZE)), off=1.5),
    Case("TIFF", ".tif", _saved(pixels(BLOCKS, SIZE), compression="tiff_lzw"), off=1.5),
    Case("TIFF, CMYK", ".tiff", _cmyk, off=2),
    Case("JPEG, CMYK", ".jpg", _cmyk, off=6),
    Case("AVIF", ".avif", _saved(pixels(BLOCKS, SIZE), quality=95), off=4),
    Case("AVIF, RGBA", ".avif", _saved(_RGBA, quality=95), (Still(ON_BLACK),), off=5),
    Case("HEIC", ".heic", lambda path: write_heic(path, pixels(BLOCKS, SIZE)), off=4),
    Case(
        "HEIC, turned",
        ".heic",
        lambda path: write_heic(path, np.rot90(pixels(BLOCKS, SIZE), -1), quarters=1),
        off=4,
    ),
    Case(
        "JPEG, Display P3",
        ".jpg",
        _saved(pixels(BLOCKS, SIZE), quality=97, subsampling=0, icc_profile=display_p3()),
        (Still(P3_SEEN),),
        off=4,
    ),
    Case(
        "PNG, Display P3 and alpha",
        ".png",
        _saved(_RGBA, icc_profile=display_p3()),
        (Still(P3_SEEN * _ALPHA[..., None] / 255),),
        off=3,
    ),
    Case(
        "a JPEG called .png", ".png", _saved(pixels(BLOCKS, SIZE), format="JPEG", quality=97), off=5
    ),
)

# ---- animated pictures --------------------------------------------------------------------------

_FLAT = [np.full((2, 3, 3), level, np.float64) for level in (40, 90, 140, 190, 240)]
_DELAYS_MS = (0, 10, 20, 300, 50)
_SHOWN_MS = (100, 100, 20, 300, 50)
_BEGINS_S = tuple(sum(_SHOWN_MS[:number]) / 1000 for number in range(5))
_STEPS = tuple(Still(blocks, at_s) for blocks, at_s in zip(_FLAT, _BEGINS_S, strict=True))


def _animated(**how: Any) -> Make:
    def make(path: Path) -> None:
        first, *others = (Image.fromarray(pixels(blocks, SIZE)) for blocks in _FLAT)
        first.save(
            path, save_all=True, append_images=others, duration=list(_DELAYS_MS), loop=0, **how
        )

    return make


def _animated_alpha(path: Path) -> None:
    first, second = (Image.fromarray(rgba) for rgba in (_RGBA, _RGBA[:, ::-1]))
    first.save(path, save_all=True, append_images=[second], duration=200, lossless=True, exact=True)


ANIMATED = (
    Case("GIF", ".gif", _animated(), _STEPS, ends_s=0.57),
    Case("APNG", ".apng", _animated(format="PNG"), _STEPS, ends_s=0.57),
    Case("WebP, animated", ".webp", _animated(lossless=True), _STEPS, ends_s=0.57),
    Case(
        "WebP, animated, RGBA",
        ".webp",
        _animated_alpha,
        (Still(ON_BLACK), Still(ON_BLACK[:, ::-1], 0.2)),
        ends_s=0.4,
    ),
)

# ---- clips --------------------------------------------------------------------------------------

_MATRICES = {
    "upright": (1, 0, 0, 1), "turned by 90": (0, 1, -1, 0), "turned by 180": (-1, 0, 0, -1),
    "turned by 270": (0, -1, 1, 0), "mirrored left to right": (-1, 0, 0, 1),
    "mirrored upside down": (1, 0, 0, -1), "transposed": (0, 1, 1, 0),
    "transposed the other way": (0, -1, -1, 0),
}  # fmt: skip


def displayed(blocks: Float, matrix: tuple[int, int, int, int]) -> Float:
    """Where each block comes to lie: p = a x + c y, q = b x + d y."""
    a, b, c, d = matrix
    rows, columns = blocks.shape[:2]
    places = {
        (b * x + d * y, a * x + c * y): blocks[y, x] for y in range(rows) for x in range(columns)
    }
    top, left = min(q for q, _ in places), min(p for _, p in places)
    shape = (columns, rows) if a == 0 else (rows, columns)
    out = np.empty((*shape, 3))
    for (q, p), color in places.items():
        out[q - top, p - left] = color
    return out


def turned_clip(matrix: tuple[int, int, int, int]) -> Make:
    def make(path: Path) -> None:
        frames = [yuv_frame(BLOCKS, SIZE, "yuv420p") for _ in range(2)]
        write(path, frames, "libx264", options={"crf": "4"})
        with_matrix(path, matrix)

    return make


def _clip(pix_fmt: str = "yuv420p", size: Size = SIZE, blocks: Float = BLOCKS, **how: Any) -> Make:
    def make(path: Path) -> None:
        write(path, [yuv_frame(blocks, size, pix_fmt, **how) for _ in range(2)])

    return make


def _squeezed(codec: str, width: int, height: int, aspect: Fraction, **options: str) -> Make:
    def make(path: Path) -> None:
        frames = [yuv_frame(BLOCKS, (width, height), "yuv420p") for _ in range(2)]
        write(path, frames, codec, aspect=aspect, options=options)

    return make


def _rgb_clip(path: Path) -> None:
    frame = av.VideoFrame.from_ndarray(pixels(BLOCKS, SIZE), format="rgb24")
    write(path, [frame], "libx264rgb", options={"crf": "0"})


def _alpha_clip(codec: str, pix_fmt: str, **options: str) -> Make:
    def make(path: Path) -> None:
        frames = [rgba_frame(_RGBA, pix_fmt) for _ in range(2)]
        write(path, frames, codec, alpha=codec.startswith("libvpx"), options=options)

    return make


def _hdr(transfer: int) -> Make:
    return _clip("yuv420p10le", matrix=BT2020, tags=(9, 1, transfer, 9))


def _variable(path: Path) -> None:
    frames = [yuv_frame(blocks, SIZE, "yuv420p") for blocks in _FLAT]
    write(path, frames, times_ms=(0, 40, 540, 573, 900))


def _renamed(path: Path) -> None:
    clip = path.with_suffix(".mp4")
    turned_clip((1, 0, 0, 1))(clip)
    clip.rename(path)


_VARIABLE_S = (0.0, 0.04, 0.54, 0.573, 0.9)

CLIPS = (
    *(
        Case(
            f"MP4, {name}",
            ".mp4",
            turned_clip(matrix),
            (Still(displayed(BLOCKS, matrix)),),
            SIZE if matrix[0] else SIZE[::-1],
            off=4,
        )
        for name, matrix in _MATRICES.items()
    ),
    Case(
        "pixels 16:15 (PAL)",
        ".mp4",
        _squeezed("libx264", 180, 144, Fraction(16, 15), crf="4"),
        size=(192, 144),
        off=4,
    ),
    Case(
        "pixels 8:9 (NTSC)",
        ".mov",
        _squeezed("libx264", 216, 144, Fraction(8, 9), crf="4"),
        size=(192, 144),
        off=4,
    ),
    Case(
        "pixels 4:3 (anamorphic)",
        ".mkv",
        _squeezed("libx264", 144, 108, Fraction(4, 3), crf="4"),
        size=(192, 108),
        off=4,
    ),
    Case(
        "MPEG-2, 4:3 of 180x144",
        ".mpg",
        _squeezed("mpeg2video", 180, 144, Fraction(16, 15), qscale="1", b="20M"),
        size=(192, 144),
        off=5,
    ),
    Case("BT.601", ".mkv", _clip(tags=(6, 1))),
    Case("BT.601, full range", ".mkv", _clip(tags=(6, 2), full=True)),
    Case("BT.709", ".mkv", _clip(tags=(1, 1), matrix=BT709)),
    Case("BT.709, full range", ".mkv", _clip(tags=(1, 2), matrix=BT709, full=True)),
    Case("BT.2020 matrix", ".mkv", _clip(tags=(9, 1), matrix=BT2020)),
    Case("untagged SD", ".mkv", _clip()),
    Case("untagged HD", ".mkv", _clip(matrix=BT709, size=(1280, 720)), size=(1280, 720)),
    Case("RGB", ".mkv", _rgb_clip),
    Case("4:4:4", ".mkv", _clip("yuv444p", tags=(6, 1))),
    Case("10 bits", ".mkv", _clip("yuv420p10le", tags=(1, 1), matrix=BT709)),
    Case("12 bits", ".mkv", _clip("yuv422p12le", tags=(1, 1), matrix=BT709)),
    Case(
        "grey, full range",
        ".mkv",
        _clip("gray", tags=(2, 2), full=True, blocks=GREY),
        (Still(GREY),),
        off=4,
    ),
    Case(
        "BT.2020, SDR",
        ".mkv",
        _clip("yuv420p10le", matrix=BT2020, tags=(9, 1, 14, 9)),
        (
            Still(
                255
                * np.clip((BLOCKS / 255) ** 2.4 @ between("bt2020", "bt709").T, 0, 1) ** (1 / 2.4)
            ),
        ),
    ),
    Case("PQ", ".mkv", _hdr(16), (Still(tone_mapped(pq_light(BLOCKS / 255))),)),
    Case("HLG", ".mkv", _hdr(18), (Still(tone_mapped(hlg_light(BLOCKS / 255))),)),
    Case(
        "VP8, alpha",
        ".webm",
        _alpha_clip("libvpx", "yuva420p", **{"b": "4M", "auto-alt-ref": "0"}),
        (Still(ON_BLACK),),
        off=6,
    ),
    Case(
        "VP9, alpha",
        ".webm",
        _alpha_clip("libvpx-vp9", "yuva420p", crf="10"),
        (Still(ON_BLACK),),
        off=6,
    ),
    Case(
        "ProRes 4444",
        ".mov",
        _alpha_clip("prores_ks", "yuva444p10le", profile="4444"),
        (Still(ON_BLACK),),
        off=4,
    ),
    Case("QuickTime animation", ".mov", _alpha_clip("qtrle", "argb"), (Still(ON_BLACK),)),
    Case(
        "variable rate",
        ".mkv",
        _variable,
        tuple(Still(blocks, at_s) for blocks, at_s in zip(_FLAT, _VARIABLE_S, strict=True)),
    ),
    Case("an MP4 called .jpg", ".jpg", _renamed, off=4),
)


CASES = (*PICTURES, *ANIMATED, *CLIPS)
