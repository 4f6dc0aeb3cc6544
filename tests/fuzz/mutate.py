"""Good bytes made bad by cuts, flips, repeats and foreign numbers, which hypothesis can shrink."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

MOST_HARMS = 6
EXTREMES = (b"\0\0\0\0", b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\xff\xff\xff\x7f",
            b"\0\0\xff\xff", b"\x80\0\0\0", b"\1\0\0\0", b"\0\0\0\1")  # fmt: skip
"""What a length, a size or an offset may be at its worst, in either order of bytes."""

KINDS = ("flip", "flip", "flip", "set", "set", "zero", "extreme", "cut", "drop", "repeat", "insert")


LENGTHS = st.one_of(st.just(1), st.integers(1, 4), st.integers(1, 64))


@dataclass(frozen=True)
class Harm:
    """One thing done to some bytes: where, how far, and with what."""

    kind: str
    place: float
    """Share of the length; below zero: bytes from the begin, where headers are."""
    length: int
    content: bytes

    def done_to(self, data: bytearray) -> bytearray:
        """The bytes with this harm; the same array, or another."""
        at = min(int(-self.place), len(data)) if self.place < 0 else int(self.place * len(data))
        part = slice(at, at + self.length)
        match self.kind:
            case "flip":
                for byte in range(*part.indices(len(data))):
                    data[byte] ^= 1 << (self.length % 8)
            case "set":
                data[part] = self.content[:1] * len(data[part])
            case "cut":
                del data[at:]
            case "drop":
                del data[part]
            case "repeat":
                data[at:at] = data[part] * 2
            case "zero":
                data[part] = bytes(len(data[part]))
            case "insert":
                data[at:at] = self.content
            case "extreme":
                data[at : at + 4] = EXTREMES[self.length % len(EXTREMES)]
        return data


def harms() -> st.SearchStrategy[list[Harm]]:
    """A few harms; none at all is one of the cases."""
    place = st.one_of(st.integers(-128, -1).map(float), st.floats(0, 1, allow_nan=False, width=32))
    harm = st.builds(
        Harm, st.sampled_from(KINDS), place, LENGTHS, st.binary(min_size=1, max_size=16)
    )
    return st.one_of(st.lists(harm, max_size=1), st.lists(harm, max_size=MOST_HARMS))


def harmed(good: bytes, done: list[Harm]) -> bytes:
    """The bytes after all of these."""
    data = bytearray(good)
    for harm in done:
        data = harm.done_to(data)
    return bytes(data)
