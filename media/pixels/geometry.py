"""Geometry of I420 pictures: upright, with square pixels, at one size."""

from __future__ import annotations

import struct

import cv2
import numpy as np

from video.frame import CHROMA_NEUTRAL, LUMA_BLACK, Planes, Size, empty_planes, even, size_of, split

Turn = tuple[int, bool]
"""Counterclockwise quarters of a circle, after a mirroring left to right."""

UPRIGHT: Turn = (0, False)
_WIDEST = 16.0
"""A pixel's aspect beyond this (or its inverse) is a mistake of the file."""


def turn_of(matrix: bytes) -> Turn:
    """How a picture with that display matrix (nine native 32-bit numbers) is put upright."""
    a, b, _, c, d, *_ = struct.unpack("=9i", matrix[:36])
    mirrored = a * d - b * c < 0
    if mirrored:  # undone first, from the left
        a, b = -a, -b
    quarters = 0 if abs(a) >= abs(b) else 1
    if quarters == 0:
        return (0 if a >= 0 else 2), mirrored
    return (3 if b > 0 else 1), mirrored


def turned(planes: Planes, turn: Turn) -> Planes:
    """The picture mirrored left to right, then turned; itself where it is upright."""
    quarters, mirrored = turn
    if turn == UPRIGHT:
        return planes
    y = split(planes)[0]
    out = empty_planes(y.shape if quarters % 2 else y.shape[::-1])
    for plane, into in zip(split(planes), split(out), strict=True):
        np.copyto(into, np.rot90(plane[:, ::-1] if mirrored else plane, quarters))
    return out


def turned_size(size: Size, turn: Turn) -> Size:
    """What becomes of a (width, height)."""
    return (size[1], size[0]) if turn[0] % 2 else size


def widened(size: Size, aspect: float) -> Size:
    """The size with square pixels of a picture whose pixels are `aspect` times as wide as high."""
    if aspect == 1 or not 1 / _WIDEST <= aspect <= _WIDEST:
        return size
    return max(2, round(size[0] * aspect / 2) * 2), size[1]


def resized(planes: Planes, size: Size) -> Planes:
    """The picture at another even size, stretched; the very same where it has that size."""
    if size_of(planes) == size:
        return planes
    out = empty_planes(size)
    for plane, into in zip(split(planes), split(out), strict=True):
        shrinks = into.shape[1] < plane.shape[1] or into.shape[0] < plane.shape[0]
        cv2.resize(
            plane,
            (into.shape[1], into.shape[0]),
            dst=into,
            interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR,
        )
    return out


def fitted(planes: Planes, size: Size) -> Planes:
    """The whole picture within an even size, on black; nothing of it is cut off."""
    width, height = size_of(planes)
    if (width, height) == size:
        return planes
    scale = min(size[0] / width, size[1] / height)
    inner = even((round(width * scale) // 2 * 2, round(height * scale) // 2 * 2))
    inner = (min(max(inner[0], 2), size[0]), min(max(inner[1], 2), size[1]))
    left, top = (size[0] - inner[0]) // 4 * 2, (size[1] - inner[1]) // 4 * 2
    out = empty_planes(size)
    for plane, into, unit, black in zip(
        split(resized(planes, inner)),
        split(out),
        (1, 2, 2),
        (LUMA_BLACK, CHROMA_NEUTRAL, CHROMA_NEUTRAL),
        strict=True,
    ):
        into[:] = black
        rows, columns = plane.shape
        y, x = top // unit, left // unit
        into[y : y + rows, x : x + columns] = plane
    return out


def shrunk_to_cover(size: Size, covering: Size | None) -> Size:
    """The smallest size of that shape that covers another one; itself where it is smaller."""
    if covering is None:
        return size
    return _scaled(size, max(covering[0] / size[0], covering[1] / size[1]))


def shrunk_into(size: Size, within: Size | None) -> Size:
    """The largest size of that shape within another one; itself where it fits."""
    if within is None:
        return size
    return _scaled(size, min(within[0] / size[0], within[1] / size[1]))


def _scaled(size: Size, scale: float) -> Size:
    if scale >= 1:
        return size
    return max(2, round(size[0] * scale)), max(2, round(size[1] * scale))
