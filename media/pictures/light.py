"""Light: what a still says of the light that its numbers mean: PNG's cICP, HEIF's and AVIF's nclx.

Only the properties of the picture itself count: a file may carry another rendition beside it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from media.heif import Box, boxes_in, described
from media.pixels.wide import DEFAULT_PEAK, HDR, REFERENCE_NITS, WIDE

_PNG = b"\x89PNG\r\n\x1a\n"
_STEPS_PER_NIT = 10_000
"""Of a PNG's numbers, and of a mastering display's."""


@dataclass(frozen=True)
class Light:
    """FFmpeg's numbers of transfer and primaries, and the brightest light in SDR whites."""

    transfer: int
    primaries: int
    peak: float = DEFAULT_PEAK

    @property
    def is_hdr(self) -> bool:
        """Whether it is PQ or HLG."""
        return self.transfer in HDR

    @property
    def is_wide(self) -> bool:
        """Whether it goes beyond what a screen of BT.709 shows."""
        return self.is_hdr or self.primaries in WIDE


def light_in(head: bytes) -> Light | None:
    """What the first bytes of a PNG, HEIC or AVIF say; None where they are silent or damaged."""
    try:
        if head.startswith(_PNG):
            return _of_png(dict(_chunks(head)))
        return _of_heif(head) if head[4:8] == b"ftyp" else None
    except (struct.error, IndexError, KeyError):
        return None


def _of_png(chunks: dict[bytes, bytes]) -> Light | None:
    if len(chunks.get(b"cICP", b"")) < 2:
        return None
    primaries, transfer = chunks[b"cICP"][:2]
    brightest = 0
    if b"cLLI" in chunks:
        (brightest,) = struct.unpack(">I", chunks[b"cLLI"][:4])
    elif b"mDCV" in chunks:
        (brightest,) = struct.unpack(">I", chunks[b"mDCV"][16:20])
    return Light(transfer, primaries, _peak(brightest / _STEPS_PER_NIT))


def _chunks(head: bytes) -> Iterator[Box]:
    """Those before the pixels."""
    at = len(_PNG)
    while at + 8 <= len(head):
        length, name = struct.unpack(">I4s", head[at : at + 8])
        if name == b"IDAT":
            return
        yield name, head[at + 8 : at + 8 + length]
        at += length + 12


def _of_heif(head: bytes) -> Light | None:
    """The nclx of the primary item."""
    parts, item = described(head)
    inside = dict(boxes_in(parts[b"iprp"]))
    properties = list(boxes_in(inside[b"ipco"]))
    used = _used(inside[b"ipma"], item)
    mine = [properties[number - 1] for number in used if number]
    found: Light | None = None
    nits = 0.0
    for name, content in mine:
        if name == b"colr" and content[:4] == b"nclx":
            primaries, transfer = struct.unpack(">HH", content[4:8])
            found = Light(transfer, primaries)
        elif name == b"clli":
            (nits,) = struct.unpack(">H", content[:2])
        elif name == b"mdcv" and not nits:
            nits = struct.unpack(">I", content[16:20])[0] / _STEPS_PER_NIT
    return found and Light(found.transfer, found.primaries, _peak(nits))


def _used(ipma: bytes, item: int) -> list[int]:
    """The numbers of the item's properties, from 1; 0 is none."""
    version, wide_index = ipma[0], ipma[3] & 1
    (count,) = struct.unpack(">I", ipma[4:8])
    at = 8
    for _ in range(count):
        identity = 4 if version else 2
        number = int.from_bytes(ipma[at : at + identity], "big")
        at += identity
        parts = ipma[at]
        at += 1
        size = 2 if wide_index else 1
        found = [
            int.from_bytes(ipma[at + size * part : at + size * (part + 1)], "big")
            & (0x7FFF if wide_index else 0x7F)
            for part in range(parts)
        ]
        at += size * parts
        if number == item:
            return found
    return []


def _peak(nits: float) -> float:
    return nits / REFERENCE_NITS if nits > REFERENCE_NITS else DEFAULT_PEAK
