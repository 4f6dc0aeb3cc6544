"""Clips for tests, made by PyAV from planes that were worked out in float64."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np

from tests.media.making.blocks import BT601, Float, Size, painted, ycc


def yuv_frame(
    blocks: Float,
    size: Size,
    pix_fmt: str = "yuv444p",
    *,
    matrix: tuple[float, float] = BT601,
    full: bool = False,
    tags: Sequence[int] = (),
) -> av.VideoFrame:
    """A frame of the blocks in planar YUV (or grey) of any depth.

    `tags` are colorspace, color_range, color_trc, color_primaries in FFmpeg's numbers.
    """
    frame = av.VideoFrame(*size, pix_fmt)
    values = painted(ycc(blocks, matrix, full=full), size)
    bits = frame.format.components[0].bits
    for number, plane in enumerate(frame.planes):
        step_y, step_x = size[1] // plane.height, size[0] // plane.width
        channel = values[step_y // 2 :: step_y, step_x // 2 :: step_x, number]
        fill(plane, channel * _scale(bits, number, full=full), bits)
    tag(frame, tags)
    return frame


def _scale(bits: int, number: int, *, full: bool) -> float:
    """Limited range is shifted; full range is stretched (chroma about its middle: near enough)."""
    return (2**bits - 1) / 255 if full and number == 0 else float(2 ** (bits - 8))


def fill(plane: Any, values: Float, bits: int = 8) -> None:
    """Those values into a plane of a frame, padding and all."""
    kind = np.uint8 if bits == 8 else np.uint16
    rows = np.zeros(
        (plane.buffer_size // plane.line_size, plane.line_size // np.dtype(kind).itemsize), kind
    )
    rows[: values.shape[0], : values.shape[1]] = np.rint(values)
    plane.update(rows.tobytes())


def tag(frame: av.VideoFrame, tags: Sequence[int]) -> None:
    for name, value in zip(
        ("colorspace", "color_range", "color_trc", "color_primaries"), tags, strict=False
    ):
        setattr(frame, name, value)


def write(
    path: Path,
    frames: Sequence[av.VideoFrame],
    codec: str = "ffv1",
    *,
    times_ms: Sequence[int] | None = None,
    aspect: Fraction | None = None,
    alpha: bool = False,
    options: dict[str, str] | None = None,
) -> Path:
    """A clip of those frames: at 10 a second, or each at its own time."""
    times_ms = times_ms or [100 * number for number in range(len(frames))]
    with av.open(str(path), "w") as container:
        rate = 25 if codec == "mpeg2video" else 10  # which knows few rates
        stream: Any = container.add_stream(codec, rate=rate, options=options or {})
        context = stream.codec_context
        stream.width, stream.height = frames[0].width, frames[0].height
        stream.pix_fmt = frames[0].format.name
        context.time_base = Fraction(1, rate if rate == 25 else 1000)
        for name in ("colorspace", "color_range", "color_trc", "color_primaries"):
            setattr(context, name, getattr(frames[0], name))
        if aspect is not None:
            context.sample_aspect_ratio = stream.sample_aspect_ratio = aspect
        if alpha:
            stream.metadata["alpha_mode"] = "1"
        for frame, at_ms in zip(frames, times_ms, strict=True):
            frame.pts, frame.time_base = at_ms, Fraction(1, 1000)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def rgba_frame(rgba: np.ndarray, pix_fmt: str) -> av.VideoFrame:
    """A frame of (H, W, 4), alpha as it is."""
    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(rgba), format="rgba")
    return frame.reformat(format=pix_fmt, dst_colorspace="ITU601", dst_color_range="MPEG")


def with_matrix(path: Path, matrix: tuple[int, int, int, int]) -> None:
    """Writes a display matrix (a, b, c, d) into an mp4."""
    mp4 = path.read_bytes()
    at = mp4.index(b"tkhd") + 44
    a, b, c, d = (value << 16 for value in matrix)
    nine = struct.pack(">9i", a, b, 0, c, d, 0, 0, 0, 1 << 30)
    path.write_bytes(mp4[:at] + nine + mp4[at + 36 :])
