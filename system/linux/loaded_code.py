"""Loaded code: pages of programs and libraries that were needed at the start and never again.

They count as this process's memory until the kernel is short of it, and a start reads three times
as many of them as a call: what registers formats, operators and classes runs once.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterable, Iterator

Span = tuple[int, int]

_MADV_DONTNEED = 4
_HEAD = re.compile(r"([0-9a-f]+)-([0-9a-f]+) (r-[x-]p) [0-9a-f]+ \S+ ([0-9]+)\s+(/(?!dev/).*)")
_ANY_HEAD = re.compile(r"[0-9a-f]+-[0-9a-f]+ ")
_OWN = re.compile(r"Anonymous: +([0-9]+) kB")


def let_go() -> int:
    """How many bytes of mappings were let go of; what is used again is mapped again, from memory.

    Only of programs and libraries, never written to and with no page of the process's own among
    them: what comes back is what was there. Any other file may be unmapped at any time, by another
    thread, and memory that would be lost put in its place; libraries stay. The kernel keeps their
    pages as long as it likes; one that is used again costs a fault of half a microsecond, no
    reading.

    Raises:
        OSError: the kernel does not tell what is mapped.
    """
    advise = ctypes.CDLL(None).madvise
    advise.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
    with open("/proc/self/smaps", encoding="utf-8", errors="replace") as told:
        spans = list(clean_spans(told))
    with open("/proc/self/maps", encoding="utf-8", errors="replace") as told:
        still = unchanged(spans, told)
    return sum(
        end - start for start, end in still if advise(start, end - start, _MADV_DONTNEED) == 0
    )


def unchanged(spans: Iterable[Span], maps: Iterable[str]) -> list[Span]:
    """Those that are mapped as they were: of a library that is just being loaded, none is."""
    heads = filter(None, map(_HEAD.match, maps))
    now = {(int(head[1], 16), int(head[2], 16)) for head in heads}
    return [span for span in spans if span in now]


def clean_spans(smaps: Iterable[str]) -> Iterator[Span]:
    """First address and end of each such mapping among those that the kernel lists."""
    clean: list[tuple[int, int, str]] = []
    programs: set[str] = set()
    mapping: re.Match[str] | None = None
    for line in smaps:
        if _ANY_HEAD.match(line):
            mapping = _HEAD.match(line)
            if mapping is not None and mapping[3] == "r-xp":
                programs.add(mapping[5])
            continue
        own = _OWN.match(line)
        if mapping is not None and own is not None and own[1] == "0" and mapping[4] != "0":
            clean.append((int(mapping[1], 16), int(mapping[2], 16), mapping[5]))
    return ((start, end) for start, end, file in clean if file in programs)
