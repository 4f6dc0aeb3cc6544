"""Packing: an I420 picture as the bytes of another pixel format and size.

For devices that have taken another format than the one they were asked for: the picture is scaled
whole into the middle of a black one, its aspect kept.
"""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from video.frame import CHROMA_NEUTRAL, LUMA_BLACK, Planes, Size, empty_planes, size_of, split

Packed = NDArray[np.uint8]


def packer(size: Size, fourcc: str) -> Callable[[Planes], Packed]:
    """What turns I420 planes of any even size into one picture of that even size and format.

    The bytes are C-contiguous and valid until the next call. For one thread.

    Raises:
        KeyError: the format is none of `FORMATS`.
    """
    pack = FORMATS[fourcc]
    canvas = empty_planes(size)
    canvas[: size[1]], canvas[size[1] :] = LUMA_BLACK, CHROMA_NEUTRAL

    def packed(planes: Planes) -> Packed:
        if size_of(planes) != size:
            _place(planes, canvas)
            planes = canvas
        return pack(planes)

    return packed


def _place(planes: Planes, canvas: Planes) -> None:
    """The picture as large as it fits, in the middle of the canvas; its borders are left alone."""
    (width, height), (room_w, room_h) = size_of(planes), size_of(canvas)
    scale = min(room_w / width, room_h / height)
    placed_w, placed_h = (
        min(room, max(2, round(side * scale / 2) * 2))
        for side, room in ((width, room_w), (height, room_h))
    )
    left, top = (room_w - placed_w) // 4 * 2, (room_h - placed_h) // 4 * 2
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    for plane, into, unit in zip(split(planes), split(canvas), (1, 2, 2), strict=True):
        x, y, w, h = (value // unit for value in (left, top, placed_w, placed_h))
        into[y : y + h, x : x + w] = cv2.resize(plane, (w, h), interpolation=how)


def _yv12(planes: Planes) -> Packed:
    y, u, v = split(planes)
    return np.concatenate([y.reshape(-1), v.reshape(-1), u.reshape(-1)])


def _nv12(planes: Planes) -> Packed:
    packed = planes.copy()
    _, u, v = split(planes)
    chroma = packed[size_of(planes)[1] :]
    chroma[:, 0::2], chroma[:, 1::2] = u.reshape(chroma.shape[0], -1), v.reshape(len(chroma), -1)
    return packed


def _yuyv(planes: Planes, luma_at: int = 0) -> Packed:
    """Two rows share their chroma in I420; here each has its own, the same."""
    y, u, v = split(planes)
    packed = np.empty((*y.shape, 2), np.uint8)
    packed[:, :, luma_at] = y
    chroma = packed[:, :, 1 - luma_at]
    for row in (0, 1):
        chroma[row::2, 0::2], chroma[row::2, 1::2] = u, v
    return packed


def _uyvy(planes: Planes) -> Packed:
    return _yuyv(planes, luma_at=1)


FORMATS: dict[str, Callable[[Planes], Packed]] = {
    "YU12": lambda planes: planes,
    "YV12": _yv12,
    "NV12": _nv12,
    "YUYV": _yuyv,
    "UYVY": _uyvy,
}
"""What can be packed, by the names that V4L2 gives."""
