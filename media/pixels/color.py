"""Color: any FFmpeg frame as I420 of BT.601, limited range, at an even size.

A fresh array is made for every picture. An odd width or height is made even by repeating the edge
column or row; the size that came in comes beside it. What is transparent is laid on black.
"""

from __future__ import annotations

from functools import lru_cache

import av
import av.video.plane
import cv2
import numpy as np
from av.video.reformatter import Colorspace, Interpolation, VideoReformatter
from numpy.typing import NDArray

from media.pixels.rgb import CHROMA_SCALE, Bytes, Picture, from_rgb, on_black
from video.frame import (
    CHROMA_NEUTRAL,
    LUMA_BLACK,
    LUMA_WHITE,
    Planes,
    Size,
    empty_planes,
    even,
    split,
)
from video.pixels import compiled

LUMA_SCALE = (LUMA_WHITE - LUMA_BLACK) / 255

_HD_COLUMNS, _HD_LINES = 1280, 720
"""Untagged video from this size on is BT.709, as players assume; below it is BT.601."""

# FFmpeg's numbers (AVColorSpace, AVColorRange).
_BT709, _UNTAGGED, _BT601, _BT601_NTSC = 1, 2, 5, 6
_RANGE_UNTAGGED, _FULL_RANGE = 0, 2
_MATRICES = {
    1: Colorspace.ITU709,
    4: Colorspace.FCC,
    5: Colorspace.ITU601,
    6: Colorspace.ITU601,
    7: Colorspace.SMPTE240M,
    9: Colorspace.BT2020,
    10: Colorspace.BT2020,
}

_CHROMA_ROWS = {"yuv420p": 1, "yuvj420p": 1, "yuv422p": 2, "yuvj422p": 2}
"""Layouts that need no swscale, and how many of their chroma rows make one of I420."""

_EXACT = Interpolation.BICUBIC | Interpolation.ACCURATE_RND | Interpolation.FULL_CHR_H_INT


class FrameConverter:
    """Turns any FFmpeg frame into I420, by its own colour tags; belongs to one thread."""

    def __init__(self) -> None:
        self._reformatter = VideoReformatter()

    def __call__(self, frame: av.VideoFrame, at: Size | None = None) -> Picture:
        """I420 planes, BT.601 limited, and the frame's own size.

        `at` is a size to make it where that costs nothing more: the planes may still have another.
        """
        name, matrix = frame.format.name, matrix_of(frame)
        visible = (frame.width, frame.height)
        if matrix in (_BT601, _BT601_NTSC) and name in _CHROMA_ROWS and not is_wide(frame):
            return _from_planes(frame, _CHROMA_ROWS[name], full=is_full(frame)), visible
        if is_wide(frame):
            from media.pixels.wide import narrowed  # heavy tables that few clips need

            return from_rgb(narrowed(self.deep(frame, at), frame))[0], visible
        if has_alpha(name):
            return self._flattened(frame), visible
        if _is_rgb(name):
            return from_rgb(_pixels(self._reformatted(frame, "rgb24", at)))[0], visible
        limited = self._reformatted(frame, "yuv420p", at, Interpolation.BILINEAR)
        return _from_planes(limited, 1, full=False), visible

    def deep(self, frame: av.VideoFrame, at: Size | None = None) -> NDArray[np.uint16]:
        """Its own R'G'B' in 16 bits, full range, (H, W, 3)."""
        return np.asarray(self._reformatted(frame, "rgb48le", at).to_ndarray(), np.uint16)

    def _reformatted(
        self,
        frame: av.VideoFrame,
        into: str,
        at: Size | None = None,
        interpolation: Interpolation = _EXACT,
    ) -> av.VideoFrame:
        """The frame in that format: YUV of BT.601 and limited range, or full-range RGB."""
        is_yuv = into.startswith("yuv")
        return self._reformatter.reformat(
            frame,
            width=at[0] if at else None,
            height=at[1] if at else None,
            format=into,
            src_colorspace=_MATRICES.get(matrix_of(frame)),
            dst_colorspace=Colorspace.ITU601 if is_yuv else None,
            src_color_range="JPEG" if is_full(frame) else "MPEG",
            dst_color_range="MPEG" if is_yuv else "JPEG",
            interpolation=interpolation,
            threads=1,
        )

    def _flattened(self, frame: av.VideoFrame) -> Planes:
        """On black, before pixels are mixed with others: nothing beneath alpha 0 is seen."""
        if _is_rgb(frame.format.name):
            rgba = _pixels(self._reformatted(frame, "rgba"))
            return from_rgb(on_black(rgba[..., :3], rgba[..., 3]))[0]
        return _yuva_on_black(self._reformatted(frame, "yuva444p"))


def is_full(frame: av.VideoFrame) -> bool:
    """Whether its luma spans 0..255; untagged video does not, untagged grey does, as in FFmpeg."""
    name = frame.format.name
    if frame.color_range == _RANGE_UNTAGGED:
        return name.startswith(("yuvj", "gray", "ya", "mono")) or _is_rgb(name)
    return bool(frame.color_range == _FULL_RANGE or name.startswith("yuvj"))


def matrix_of(frame: av.VideoFrame) -> int:
    """FFmpeg's number of the frame's YUV matrix, guessed by its size where the file is silent."""
    if frame.colorspace != _UNTAGGED:
        return frame.colorspace
    is_hd = frame.height >= _HD_LINES or frame.width >= _HD_COLUMNS
    return _BT709 if is_hd else _BT601


def is_wide(frame: av.VideoFrame) -> bool:
    """Whether its light or its colors go beyond what a screen of BT.709 shows: HDR, BT.2020, P3."""
    return frame.color_trc in (16, 18) or frame.color_primaries in (9, 11, 12)


@lru_cache(maxsize=64)
def has_alpha(format_name: str) -> bool:
    """Whether frames of that pixel format say how much of them is seen."""
    return any(part.is_alpha for part in av.VideoFormat(format_name).components)


@lru_cache(maxsize=64)
def _is_rgb(format_name: str) -> bool:
    return bool(av.VideoFormat(format_name).is_rgb)


def _yuva_on_black(frame: av.VideoFrame) -> Planes:
    """I420 of yuva444p, weighed by alpha at full size and then halved."""
    width, height = even((frame.width, frame.height))
    planes = empty_planes((width, height))
    views = [_view(plane) for plane in frame.planes]
    alpha = views[3]
    for view, into, black in zip(
        views, split(planes), (LUMA_BLACK, CHROMA_NEUTRAL, CHROMA_NEUTRAL), strict=False
    ):
        weighed = np.asarray((view.astype(np.float32) - black) * (alpha * np.float32(1 / 255)))
        padding = (0, height - frame.height, 0, width - frame.width)
        weighed = np.asarray(cv2.copyMakeBorder(weighed, *padding, cv2.BORDER_REPLICATE))
        if into.shape != weighed.shape:
            halves = (into.shape[1], into.shape[0])
            weighed = np.asarray(cv2.resize(weighed, halves, interpolation=cv2.INTER_AREA))
        into[:] = np.clip(np.rint(weighed + black), 0, 255)
    return planes


def _from_planes(frame: av.VideoFrame, chroma_rows: int, *, full: bool) -> Planes:
    """I420 of planar YUV whose chroma has half the columns; full range is scaled into the limited.

    `chroma_rows` is how many chroma rows of the input make one of the output.
    """
    planes = empty_planes(even((frame.width, frame.height)))
    if full and compiled.kernels is not None and planes.size * 2 == 3 * frame.width * frame.height:
        compiled.kernels.limit(*(_view(plane) for plane in frame.planes), out=planes)
        return planes
    y, u, v = split(planes)
    inner = y[: frame.height, : frame.width]
    if full:
        cv2.convertScaleAbs(_view(frame.planes[0]), inner, LUMA_SCALE, LUMA_BLACK)
    else:
        np.copyto(inner, _view(frame.planes[0]))
    y[: frame.height, frame.width :] = y[: frame.height, frame.width - 1 : frame.width]
    y[frame.height :] = y[frame.height - 1]
    scale = CHROMA_SCALE if full else 1.0
    offset = CHROMA_NEUTRAL * (1 - scale)
    for plane, out in ((frame.planes[1], u), (frame.planes[2], v)):
        chroma = _view(plane)
        if chroma_rows == 1 and not full:
            np.copyto(out, chroma)
            continue
        above, below = chroma[::chroma_rows], chroma[chroma_rows - 1 :: chroma_rows]
        if len(below) < len(above):  # an odd height: the last row stands for its missing neighbor
            below = np.concatenate([below, above[-1:]])
        cv2.addWeighted(above, scale / 2, below, scale / 2, offset, out)
    return planes


def _pixels(frame: av.VideoFrame) -> Bytes:
    return np.asarray(frame.to_ndarray(), np.uint8)


def _view(plane: av.video.plane.VideoPlane) -> Bytes:
    """The pixels of a plane without its padding, (H, W), no copy."""
    rows: Bytes = np.frombuffer(memoryview(plane), np.uint8).reshape(-1, plane.line_size)
    return rows[: plane.height, : plane.width]
