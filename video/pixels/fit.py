"""A frame at another size: cropped to fill, never stretched."""

from __future__ import annotations

import cv2

from video.frame import Frame, Size, empty_planes, split


def fit(frame: Frame, size: Size) -> Frame:
    """The frame scaled to cover `size` (even) and cropped around its middle; itself if it fits."""
    if frame.size == size:
        return frame
    width, height = frame.size
    scale = max(size[0] / width, size[1] / height)
    crop_w, crop_h = (
        min(side, max(2, round(wanted / scale / 2) * 2))
        for side, wanted in zip(frame.size, size, strict=True)
    )
    left, top = (width - crop_w) // 4 * 2, (height - crop_h) // 4 * 2
    planes = empty_planes(size)
    views = (frame.y, frame.u, frame.v)
    for plane, into, unit in zip(views, split(planes), (1, 2, 2), strict=True):
        x, y, w, h = (value // unit for value in (left, top, crop_w, crop_h))
        shrinking = into.shape[1] < w
        cv2.resize(
            plane[y : y + h, x : x + w],
            (into.shape[1], into.shape[0]),
            dst=into,
            interpolation=cv2.INTER_AREA if shrinking else cv2.INTER_LINEAR,
        )
    return Frame(planes, frame.index, frame.captured_at, zoom=frame.zoom * height / crop_h)
