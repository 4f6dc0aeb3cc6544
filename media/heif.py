"""HEIF's boxes: what is in the file of a HEIC or AVIF, and of which tiles its picture is made."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from media.files import open_bytes
from media.kinds import head_of
from video.frame import Size

Box = tuple[bytes, bytes]


@dataclass(frozen=True)
class Grid:
    """A picture made of tiles of one size, row by row: their items, how many a row, its size."""

    tiles: tuple[int, ...]
    columns: int
    size: Size


def boxes_in(content: bytes, at: int = 0) -> Iterator[Box]:
    """The boxes from there on, name and content; one that is cut off ends with the bytes."""
    while at + 8 <= len(content):
        length, name = struct.unpack(">I4s", content[at : at + 8])
        header = 8
        if length == 1:
            (length,) = struct.unpack(">Q", content[at + 8 : at + 16])
            header = 16
        end = at + length if length else len(content)
        if end < at + header:
            return
        yield name, content[at + header : end]
        at = end


def described(head: bytes) -> tuple[dict[bytes, bytes], int]:
    """The boxes that describe what is in the file, by name, and which item is the picture.

    Raises:
        KeyError, IndexError: there are none, or one is cut off.
    """
    parts = dict(boxes_in(dict(boxes_in(head))[b"meta"], 4))
    pitm = parts[b"pitm"]
    return parts, int.from_bytes(pitm[4:8] if pitm[0] else pitm[4:6], "big")


def grid_of(path: Path) -> Grid | None:
    """The tiles that the picture is made of; None where it is one, or the boxes are damaged.

    Raises:
        SourceError: it is missing, or may not be read.
    """
    try:
        parts, item = described(head_of(path))
        tiles = _made_of(parts[b"iref"], item)
        inside, at, length = _place(parts[b"iloc"], item)
        if inside:
            said = parts[b"idat"][at : at + length]
        else:
            with open_bytes(path) as file:
                file.seek(at)
                said = file.read(min(length, 12))
        return _grid(said, tiles)
    except (struct.error, IndexError, KeyError, OSError, ValueError, OverflowError):
        return None


def _grid(said: bytes, tiles: tuple[int, ...]) -> Grid | None:
    _, wide, rows, columns = said[:4]
    width, height = struct.unpack(">II" if wide & 1 else ">HH", said[4 : 12 if wide & 1 else 8])
    if len(tiles) != (rows + 1) * (columns + 1):
        return None
    return Grid(tiles, columns + 1, (width, height))


def _made_of(iref: bytes, item: int) -> tuple[int, ...]:
    """The items that this one is derived from."""
    size, kind = (4, "I") if iref[0] else (2, "H")
    for name, said in boxes_in(iref, 4):
        if name == b"dimg" and int.from_bytes(said[:size], "big") == item:
            (count,) = struct.unpack(">H", said[size : size + 2])
            return struct.unpack(f">{count}{kind}", said[size + 2 : size + 2 + size * count])
    raise KeyError(item)


def _place(iloc: bytes, item: int) -> tuple[bool, int, int]:
    """Whether the item lies in `idat`, else in the file, and where; of one piece alone."""
    version = iloc[0]
    offset, length, base, index = iloc[4] >> 4, iloc[4] & 15, iloc[5] >> 4, iloc[5] & 15
    wide = 4 if version == 2 else 2
    count, at = int.from_bytes(iloc[6 : 6 + wide], "big"), 6 + wide

    def number(size: int) -> int:
        nonlocal at
        at += size
        if at > len(iloc):
            raise ValueError("cut off")
        return int.from_bytes(iloc[at - size : at], "big")

    for _ in range(count):
        found = number(wide)
        inside = (number(2) & 15) == 1 if version else False
        number(2)
        begins = number(base)
        pieces = []
        for _ in range(number(2)):
            if version:
                number(index)
            pieces.append((begins + number(offset), number(length)))
        if found == item:
            ((start, size),) = pieces
            return inside, start, size
    raise KeyError(item)
