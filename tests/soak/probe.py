"""What the running process takes: memory, threads, handles; and how its memory grows."""

from __future__ import annotations

import ctypes
import os
import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]

_TOTAL = re.compile(r'type="(\w+)"[^/]*size="(\d+)"')

WARMING_S = 300.0
"""Caches fill and the allocator finds its size: memory counts from then on."""

WARMING_SHARE = 1 / 6
"""Of a run that is too short for that."""


@dataclass(frozen=True)
class Sample:
    """The process at one moment."""

    at_s: float
    rss_mb: float
    """Resident memory, in MB of a million bytes."""
    threads: int
    handles: int
    shown: int
    """Composites that have left since the start."""
    dropped: int
    latency_p50_ms: float
    """Of the composites that left since the sample before; 0 where there were none."""
    latency_p95_ms: float
    resting: bool
    """Whether the settings are those of a first start and have been for a while."""
    in_use_mb: float
    """What the program holds of it: handed out by malloc and not given back."""
    objects: int
    """Small pieces of memory that Python's own allocator has handed out."""


class Track:
    """Samples in room taken beforehand: what is measured does not grow by being measured."""

    def __init__(self, most: int) -> None:
        self._rows = np.zeros((most, len(Sample.__dataclass_fields__)))
        self.count = 0

    def add(self, sample: Sample) -> None:
        """Keep it, if there is room."""
        if self.count < len(self._rows):
            self._rows[self.count] = tuple(vars(sample).values())
            self.count += 1

    def column(self, name: str, *, resting: bool = False) -> Values:
        """One value of every sample, or of those at rest, in the order of time."""
        names = list(Sample.__dataclass_fields__)
        rows = self._rows[: self.count]
        if resting:
            rows = rows[rows[:, names.index("resting")] == 1]
        return rows[:, names.index(name)].copy()

    def slope_per_hour(self, name: str, seconds: float) -> tuple[float, int]:
        """How that value grows at rest after warming up, and of how many samples that is."""
        at_s, values = self.column("at_s", resting=True), self.column(name, resting=True)
        warm = at_s >= min(WARMING_S, WARMING_SHARE * seconds)
        return fit_slope(at_s[warm] / 3600, values[warm]), int(warm.sum())


def fit_slope(hours: Values, values: Values) -> float:
    """Values an hour by Theil and Sen: the median slope between any two points; 0 for one point.

    Up to 29 % of the points may be anything without moving it far.
    """
    first, second = np.triu_indices(len(hours), 1)
    if len(first) == 0:
        return 0.0
    return float(np.median((values[second] - values[first]) / (hours[second] - hours[first])))


def memory_mb() -> float:
    """Resident memory of this process, in MB of a million bytes."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGESIZE") / 1e6


def in_use_mb() -> float:
    """What malloc has handed out, over all of its arenas; 0 where there is no glibc.

    Resident memory is more: glibc keeps what is freed for later, in pieces, and how many of them it
    keeps wanders by some MB from minute to minute.
    """
    totals = malloc_told().rpartition("</heap>")[2]
    if not totals:
        return 0.0
    sizes = {kind: int(size) for kind, size in _TOTAL.findall(totals)}
    return (sizes["current"] + sizes["mmap"] - sizes["fast"] - sizes["rest"]) / 1e6


def malloc_told() -> str:
    """What malloc says of its pools, as XML; nothing where there is no glibc."""
    libc = ctypes.CDLL(None)
    if not hasattr(libc, "malloc_info"):
        return ""
    libc.fdopen.restype = ctypes.c_void_p
    with os.fdopen(os.memfd_create("malloc"), "rb") as told:
        stream = ctypes.c_void_p(libc.fdopen(os.dup(told.fileno()), b"w"))
        libc.malloc_info(0, stream)
        libc.fclose(stream)
        told.seek(0)
        return told.read().decode()


def count_threads() -> int:
    """All of this process, those of libraries too."""
    return len(os.listdir("/proc/self/task"))


def count_handles() -> int:
    """Open files, pipes and sockets."""
    return len(os.listdir("/proc/self/fd"))
