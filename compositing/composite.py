"""The composite: the person over a background, in I420; and the frame itself, for who insists.

This file and `cover.py` alone can make a `Composite`, the only thing that a sink accepts.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from video.composite import Composite, seal
from video.frame import Alpha, Frame, Planes, empty_planes, split
from video.tiles import Tiles, extremes, tile

TILE = (16, 32)
"""Rows and columns, both even, of the blocks in which alpha is looked at pixel by pixel."""


def composite(frame: Frame, alpha: Alpha, planes: Planes, out: Planes | None = None) -> Composite:
    """The frame where alpha is 255, the background where it is 0, byte for byte; else their mix.

    `alpha` (H, W) belongs to this very frame; luma mixes by it, chroma by its 2 x 2 means.
    `planes` is the background, I420 of the frame's size. The picture is written into `out` (I420,
    kept by the caller for as long as the Composite is in use), or into a new array.

    Raises:
        ValueError: alpha, planes or out do not have the frame's size.
    """
    _check(frame, alpha, planes)
    if out is None:
        out = empty_planes(frame.size)
    _check(frame, alpha, out)
    np.copyto(out, planes)  # first what may always be seen
    tiles = tile(frame.size, *TILE)
    low, high = extremes(alpha, tiles)
    person = tiles.where(low == 255)
    mixed = tiles.where((low < 255) & (high > 0))
    half = np.asarray(cv2.resize(alpha, (frame.u.shape[1], frame.u.shape[0])), np.uint8)
    y, u, v = split(out)
    _paint(frame.y, alpha, person, mixed, y)
    _paint(frame.u, half, person.halved(), mixed.halved(), u)
    _paint(frame.v, half, person.halved(), mixed.halved(), v)
    return seal(out, frame.index, frame.captured_at, "composite", frame.visible)


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


def _paint(front: Planes, alpha: Alpha, person: Tiles, mixed: Tiles, out: Planes) -> None:
    """Over the background that lies in `out`: the front where it is sure, their mix at the edge."""
    person.copy(front, out)
    if len(mixed):
        weight = mixed.gather(alpha) * np.float32(1 / 255)
        back = mixed.gather(out).astype(np.float32)
        blocks = mixed.gather(front).astype(np.float32)
        blocks -= back
        blocks *= weight
        blocks += back
        blocks += np.float32(0.5)
        mixed.scatter(blocks.astype(np.uint8), out)


def _check(frame: Frame, alpha: Alpha, planes: NDArray[np.uint8]) -> None:
    if alpha.shape != frame.y.shape or alpha.dtype != np.uint8:
        raise ValueError(f"alpha is {alpha.dtype} {alpha.shape}; expected uint8 {frame.y.shape}")
    if planes.shape != frame.planes.shape or planes.dtype != np.uint8:
        raise ValueError(
            f"planes are {planes.dtype} {planes.shape}; expected uint8 {frame.planes.shape}"
        )
