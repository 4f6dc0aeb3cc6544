"""The composite: the person over a background, in I420; and the frame itself, for who insists.

This file and `cover.py` alone can make a `Composite`, the only thing that a sink accepts.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from video.composite import Composite, seal
from video.frame import Alpha, Frame, Planes, empty_planes, split
from video.pixels import compiled
from video.pixels.tiles import Tiles, extremes, tile

TILE = (16, 32)
"""Rows and columns, both even, of the blocks in which alpha is looked at pixel by pixel."""


def composite(
    frame: Frame,
    alpha: Alpha,
    planes: Planes,
    out: Planes | None = None,
    over: Callable[[Planes], None] | None = None,
    *,
    keeps_alpha: bool = False,
) -> Composite:
    """The frame where alpha is 255, the background where it is 0, byte for byte; else their mix.

    `alpha` (H, W) belongs to this very frame; luma mixes by it, chroma by its 2 x 2 means.
    `planes` is the background, I420 of the frame's size. The picture is written into `out` (I420,
    kept by the caller for as long as the Composite is in use), or into a new array. `over` draws
    on top of it before anybody sees it. With `keeps_alpha` the Composite carries a copy of alpha;
    `planes` must be black then, and nothing may be drawn.

    Raises:
        ValueError: alpha, planes or out do not have the frame's size.
    """
    _check(frame, alpha, planes)
    if out is None:
        out = empty_planes(frame.size)
    _check(frame, alpha, out)
    if compiled.kernels is not None:
        compiled.kernels.composite(frame.planes, planes, np.ascontiguousarray(alpha), out)
    else:
        blend(frame, alpha, planes, out)
    if over is not None:
        over(out)
    kept = alpha.copy() if keeps_alpha else None
    return seal(out, frame.index, frame.captured_at, "composite", frame.visible, kept)


def blend(frame: Frame, alpha: Alpha, planes: Planes, out: Planes) -> None:
    """What `composite` writes, in whole-array operations on the tiles that hold an edge."""
    np.copyto(out, planes)  # first what may always be seen
    tiles = tile(frame.size, *TILE)
    low, high = extremes(alpha, tiles)
    person = tiles.where(low == 255)
    mixed = tiles.where((low < 255) & (high > 0))
    half = np.asarray(cv2.resize(alpha, (frame.u.shape[1], frame.u.shape[0])), np.uint8)
    y, u, v = split(out)
    for rows, columns in person.spans():
        y[rows, columns] = frame.y[rows, columns]
        halves = (
            slice(rows.start // 2, rows.stop // 2),
            slice(columns.start // 2, columns.stop // 2),
        )
        u[halves] = frame.u[halves]
        v[halves] = frame.v[halves]
    if len(mixed):
        _mix(frame.y, alpha, mixed, y)
        _mix(frame.u, half, mixed.halved(), u)
        _mix(frame.v, half, mixed.halved(), v)


def passthrough(frame: Frame, consent: bool) -> Composite:
    """The raw frame, room and all: only for a user who has switched the effect off and confirmed.

    Raises:
        PermissionError: consent is not exactly True.
    """
    if consent is not True:
        raise PermissionError(
            f"the raw frame was asked for with consent {consent!r}; expected True; "
            "start with --i-understand-my-room-is-visible"
        )
    return seal(frame.planes, frame.index, frame.captured_at, "composite", frame.visible)


def _mix(front: Planes, alpha: Alpha, tiles: Tiles, out: Planes) -> None:
    """In the tiles, round((front * alpha + out * (255 - alpha)) / 255), exact in 16 bits."""
    weight = tiles.gather(alpha).astype(np.uint16)
    mixed = tiles.gather(front) * weight
    np.subtract(255, weight, out=weight)
    weight *= tiles.gather(out)
    mixed += weight
    mixed += 128
    np.right_shift(mixed, 8, out=weight)
    mixed += weight
    mixed >>= 8
    tiles.scatter(mixed.astype(np.uint8), out)


def _check(frame: Frame, alpha: Alpha, planes: NDArray[np.uint8]) -> None:
    if alpha.shape != frame.y.shape or alpha.dtype != np.uint8:
        raise ValueError(f"alpha is {alpha.dtype} {alpha.shape}; expected uint8 {frame.y.shape}")
    if planes.shape != frame.planes.shape or planes.dtype != np.uint8:
        raise ValueError(
            f"planes are {planes.dtype} {planes.shape}; expected uint8 {frame.planes.shape}"
        )
