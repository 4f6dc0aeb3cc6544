"""Frame, Grab and Alpha: shape, dtype, range, polarity and color order, written once.

A picture is I420: YUV 4:2:0 planar, uint8, BT.601, limited range (luma 16..235, chroma 16..240
around 128), in one C-contiguous array of shape (H*3/2, W) with even H and W: the layout that
webcams and virtual cameras speak. RGB exists in two places only, the network's small input and the
preview.

Alpha is 1 (or 255) for the person and 0 for the room, always.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from video.pixels.shrink import shrink
from video.planes import (
    CHROMA_NEUTRAL,
    LUMA_BLACK,
    LUMA_WHITE,
    Planes,
    Size,
    empty_planes,
    even,
    size_of,
    split,
)

__all__ = [
    "CHROMA_NEUTRAL",
    "LUMA_BLACK",
    "LUMA_WHITE",
    "Alpha",
    "CoarseAlpha",
    "Frame",
    "Grab",
    "Planes",
    "Size",
    "empty_planes",
    "even",
    "size_of",
    "split",
]

CoarseAlpha = NDArray[np.float32]
"""(h, w) on the network's grid, 0..1."""

Alpha = NDArray[np.uint8]
"""(H, W) at full size, 0..255."""


@dataclass(frozen=True, eq=False)
class Frame:
    """One raw picture of the room, read-only; it never leaves the machine and never reaches a sink.

    `index` counts grabs at the source (a gap is a drop); `captured_at` is monotonic seconds at the
    grab. `visible` is the size that the input had, where that was odd and an edge row or column was
    repeated to make it even. `zoom` is how many times taller the room stands in it than in what the
    camera sent, as a share of the height: what was cut out and enlarged takes a stronger blur to
    hide.

    Raises:
        ValueError: planes are not C-contiguous uint8 (H*3/2, W) with even H and W.
    """

    planes: Planes
    index: int
    captured_at: float
    visible: Size = (0, 0)
    zoom: float = 1.0
    y: Planes = field(init=False, repr=False)
    u: Planes = field(init=False, repr=False)
    v: Planes = field(init=False, repr=False)

    def __post_init__(self) -> None:
        _check_planes(self.planes)
        planes = self.planes.view()
        planes.flags.writeable = False
        y, u, v = split(planes)
        for name, plane in (("planes", planes), ("y", y), ("u", u), ("v", v)):
            object.__setattr__(self, name, plane)
        if self.visible == (0, 0):
            object.__setattr__(self, "visible", size_of(planes))

    @property
    def size(self) -> Size:
        """(width, height), both even."""
        return size_of(self.planes)

    @cached_property
    def quarter(self) -> tuple[Planes, Planes, Planes] | None:
        """y, u and v at a fourth of their width and height; None where they do not divide by 4.

        Made once: several stages look at the frame from afar.
        """
        if any(side % 8 for side in self.size):
            return None
        y, u, v = (shrink(p, (p.shape[1] // 4, p.shape[0] // 4)) for p in (self.y, self.u, self.v))
        return y, u, v

    @cached_property
    def half_chroma(self) -> tuple[Planes, Planes]:
        """u and v at half their width and height, rounded down; made once, as `quarter` is."""
        u, v = (shrink(p, (p.shape[1] // 2, p.shape[0] // 2)) for p in (self.u, self.v))
        return u, v

    def shrunk(self, size: Size) -> tuple[Planes, Planes, Planes]:
        """y, u and v, all three at (width, height), every pixel weighed in."""
        if self.quarter is None:
            y, u, v = (shrink(plane, size) for plane in (self.y, self.u, self.v))
            return y, u, v
        luma, *chroma = self.quarter
        if not _holds(chroma[0], size):
            twice = 2 * size[0], 2 * size[1]
            chroma = list(self.half_chroma if _holds(self.u, twice) else (self.u, self.v))
        u, v = (shrink(plane, size) for plane in chroma)
        return shrink(luma if _holds(luma, size) else self.y, size), u, v


@dataclass(frozen=True, slots=True)
class Grab:
    """What a source delivered, still compressed: dropping it before `retrieve` costs no decode.

    `decode` turns `data` into I420 planes (and the visible size where that is odd); `still` marks a
    picture that has no neighbour in time.
    """

    data: Any
    index: int
    captured_at: float
    decode: Callable[[Any], tuple[Planes, Size]]
    still: bool = False

    def retrieve(self) -> Frame:
        """The decoded frame.

        Raises:
            SourceError: the data cannot be decoded (a corrupt picture, a truncated JPEG).
        """
        planes, visible = self.decode(self.data)
        return Frame(planes, self.index, self.captured_at, visible)


def _check_planes(planes: Planes) -> None:
    if planes.dtype != np.uint8 or planes.ndim != 2 or not planes.flags.c_contiguous:
        raise ValueError(
            f"planes are {planes.dtype} {planes.shape}, contiguous: {planes.flags.c_contiguous}; "
            "expected C-contiguous uint8 (H*3/2, W)"
        )
    rows, width = planes.shape
    if rows == 0 or width == 0 or rows % 3 or width % 2:
        raise ValueError(f"planes have shape {planes.shape}; expected (H*3/2, W) with even H and W")


def _holds(plane: Planes, size: Size) -> bool:
    return bool(plane.shape[1] >= size[0] and plane.shape[0] >= size[1])
