"""A keyed room whose person wears a time code: what was captured when, readable in any picture."""

from __future__ import annotations

import time
from typing import TypedDict

import numpy as np

from tests.leaks import Person, Room
from video.frame import Planes, Size, split

CELL_PX = 16
DARK, BRIGHT = 40, 220
WRAPS_MS = 1 << 24


class Where(TypedDict):
    """Where the code is, in pixels, as the page wants to know it."""

    left: int
    top: int
    size: int


class CodedRoom(Room):
    """A room whose person sways a little, so that the code never leaves them."""

    def __init__(self, size: Size, key: int) -> None:
        super().__init__(size, key)
        self._drawn = [super(CodedRoom, self).planes(index) for index in range(6)]

    def person(self, index: int) -> Person:
        width, height = self.size
        x = width * (0.5 + 0.02 * np.sin(index / 2))
        return Person(round(x), round(0.62 * height), round(0.2 * width), round(0.4 * height))

    def planes(self, index: int) -> Planes:
        """The raw picture of that moment, with this very moment as its code."""
        planes = self._drawn[index % len(self._drawn)].copy()
        where = code_place(self.size)
        code = coded(int(time.time() * 1000))
        bits = np.array([code >> (31 - bit) & 1 for bit in range(32)], np.uint8).reshape(4, 8)
        cells = np.where(bits, BRIGHT, DARK).astype(np.uint8)
        drawn = cells.repeat(CELL_PX, 0).repeat(CELL_PX, 1)
        top, left = where["top"], where["left"]
        split(planes)[0][top : top + 4 * CELL_PX, left : left + 8 * CELL_PX] = drawn
        return planes


def coded(now_ms: int) -> int:
    """The lower 24 bits of that time, and 8 that tell them from any other picture."""
    stamp = now_ms & (WRAPS_MS - 1)
    return stamp << 8 | (stamp >> 16 ^ stamp >> 8 & 255 ^ stamp & 255 ^ 0x5A)


def code_place(size: Size) -> Where:
    """Where the code is in a picture of that size."""
    width, height = size
    left, top = width // 2 - 4 * CELL_PX, round(0.62 * height) - 2 * CELL_PX
    return Where(left=left, top=top, size=CELL_PX)


def late_ms(at: float, stamp: int) -> int:
    """Milliseconds from that code to that moment of the page's clock."""
    return (int(at) - stamp + WRAPS_MS // 2) % WRAPS_MS - WRAPS_MS // 2
