"""Kinds: what a file holds, by its first bytes. Its name says nothing.

Drawings, playlists and the like name other files or addresses: they are refused in a line.
"""

from __future__ import annotations

import re
import struct
from pathlib import Path
from typing import Literal

from language.translation import tr
from media.files import open_bytes, refuse_large
from video.errors import SourceError

Kind = Literal["picture", "animation", "clip"]

_HEAD_BYTES = 1 << 16
_AVIF = (b"avif", b"avis")
_HEIC = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")
_PICTURES = (
    b"\xff\xd8\xff", b"BM", b"II*\0", b"MM\0*", b"II+\0", b"MM\0+", b"\x76\x2f\x31\x01",
    b"\0\0\0\x0cjP  ", b"\xff\x4f\xff\x51", b"P4", b"P5", b"P6", b"qoif",
)  # fmt: skip
"""JPEG, BMP, TIFF, BigTIFF, OpenEXR, JPEG 2000, PBM, PGM, PPM, QOI; others need a closer look."""

_JPEG_XL = (b"\xff\x0a", b"\0\0\0\x0cJXL ")
_PLAYLIST = re.compile(
    rb"\s*(#EXTM3U|ffconcat|\[playlist\]|\[Reference\]|<asx|<smil|v=0\r?\no=|(<\?xml[^>]*>)?\s*<MPD)",
    re.IGNORECASE,
)
_SVG = re.compile(rb"(\xef\xbb\xbf)?\s*(<\?xml|<!--|<!DOCTYPE\s+svg|<svg)", re.IGNORECASE)


def kind_of(path: Path) -> Kind:
    """Whether the file holds one picture, an animated picture (GIF, APNG, WebP) or a clip.

    What is nothing of that counts as a clip: FFmpeg will say so.

    Raises:
        SourceError: missing, not to be read, a drawing, a playlist, JPEG XL, or a WebP too large.
    """
    head = head_of(path)
    _refuse(path, head)
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        first = head.find(b"IDAT")
        return (
            "animation"
            if 0 < head.find(b"acTL") < (first if first > 0 else len(head))
            else "picture"
        )
    if head.startswith(b"GIF8"):
        return "animation"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return _kind_of_webp(path, head)
    if is_heif(head) or head.startswith(_PICTURES):
        return "picture"
    return "clip"


def head_of(path: Path) -> bytes:
    """The first 64 KiB of the file.

    Raises:
        SourceError: it is missing, a folder, or may not be read.
    """
    with open_bytes(path) as file:
        try:
            return file.read(_HEAD_BYTES)
        except OSError as error:
            raise SourceError(
                tr(
                    "{path} cannot be read ({why}); expected a picture or clip",
                    path=path,
                    why=error.strerror,
                )
            ) from error


def is_heif(head: bytes) -> bool:
    """Whether it is a picture in HEIF's box: HEIC or AVIF."""
    return bool(_brands(head) & {*_AVIF, *_HEIC})


def is_heic(head: bytes) -> bool:
    """Whether it is HEIC, which Pillow reads with a plug-in."""
    brands = _brands(head)
    return bool(brands & set(_HEIC)) and not brands & set(_AVIF)


def _brands(head: bytes) -> set[bytes]:
    if head[4:8] != b"ftyp":
        return set()
    (length,) = struct.unpack(">I", head[:4])
    box = head[8 : min(length, 256)]
    return {box[at : at + 4] for at in (0, *range(8, len(box) - 3, 4))}


def _kind_of_webp(path: Path, head: bytes) -> Kind:
    """Its canvas is looked at here: libwebp makes room for it as soon as the file is opened."""
    if head[12:16] != b"VP8X" or len(head) < 30:
        return "picture"
    width = 1 + int.from_bytes(head[24:27], "little")
    height = 1 + int.from_bytes(head[27:30], "little")
    refuse_large(path, width, height)
    return "animation" if head[20] & 2 else "picture"


def _refuse(path: Path, head: bytes) -> None:
    if head.startswith(_JPEG_XL):
        raise _refused(path, "JPEG XL")
    if _PLAYLIST.match(head):
        raise _refused(path, "a playlist")
    if _SVG.match(head) and re.search(rb"<(\w+:)?svg[\s>]", head, re.IGNORECASE):
        raise _refused(path, "an SVG drawing")
    if head.startswith(b"\x1f\x8b"):
        raise _refused(path, "compressed (gzip)")


def _refused(path: Path, what: str) -> SourceError:
    return SourceError(
        f"{path} is {what}; expected a picture (JPEG, PNG, WebP, AVIF, HEIC, TIFF, ...) or a clip. "
        "Convert it first"
    )
