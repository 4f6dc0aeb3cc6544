"""Small real files and float64 oracles for the tests of camera/."""

from __future__ import annotations

import io
import resource
from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from video.frame import Planes, Size, empty_planes, split

Float = NDArray[np.float64]


def noise(shape: tuple[int, ...], seed: int = 0) -> NDArray[np.uint8]:
    return np.random.default_rng(seed).integers(0, 256, shape, np.uint8)


@contextmanager
def full_disk(after_bytes: int) -> Iterator[None]:
    """Within the block no file grows past so many bytes: writes fail as on a full disk."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (after_bytes, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def ramp(size: Size) -> NDArray[np.uint8]:
    """A smooth RGB picture (H, W, 3): every codec keeps it nearly."""
    width, height = size
    x, y = np.meshgrid(np.linspace(0, 1, width), np.linspace(0, 1, height))
    return np.rint(255 * np.stack([x, y, 1 - (x + y) / 2], -1)).astype(np.uint8)


def ycc(rgb: NDArray[np.uint8], kr: float = 0.299, kb: float = 0.114) -> Float:
    """(H, W, 3): luma and chroma of full-range RGB, limited range."""
    red, green, blue = np.moveaxis(rgb.astype(np.float64) / 255, -1, 0)
    luma = kr * red + (1 - kr - kb) * green + kb * blue
    u, v = (blue - luma) / (2 * (1 - kb)), (red - luma) / (2 * (1 - kr))
    return np.stack([16 + 219 * luma, 128 + 224 * u, 128 + 224 * v], -1)


def halved(plane: Float, *, columns: bool = True) -> Float:
    """Mean of 2x2 pixels (or of two rows); an odd edge is repeated."""
    height, width = plane.shape
    plane = np.pad(plane, ((0, height % 2), (0, width % 2 if columns else 0)), "edge")
    plane = (plane[::2] + plane[1::2]) / 2
    return (plane[:, ::2] + plane[:, 1::2]) / 2 if columns else plane


def oracle_i420(rgb: NDArray[np.uint8]) -> tuple[Float, Float, Float]:
    """The planes that a full-range RGB picture should become, unrounded."""
    height, width = rgb.shape[:2]
    converted = ycc(np.pad(rgb, ((0, height % 2), (0, width % 2), (0, 0)), "edge"))
    return converted[..., 0], halved(converted[..., 1]), halved(converted[..., 2])


def jpeg(rgb: NDArray[np.uint8], subsampling: int = 1, quality: int = 95) -> bytes:
    """JPEG bytes by libjpeg; subsampling 0, 1, 2 is 4:4:4, 4:2:2, 4:2:0."""
    written = io.BytesIO()
    Image.fromarray(rgb).save(written, "JPEG", quality=quality, subsampling=subsampling)
    return written.getvalue()


def numbered_planes(size: Size, number: int) -> Planes:
    """A picture whose left half says its number (0..49) in luma: 20 + 4 * number."""
    planes = empty_planes(size)
    y, u, v = split(planes)
    y[:], u[:], v[:] = 60, 128, 128
    y[:, : size[0] // 2] = 20 + 4 * number
    return planes


def number_in(planes: Planes) -> int:
    y = split(planes)[0]
    return round((float(y[:, : y.shape[1] // 2].mean()) - 20) / 4)


def write_clip(
    path: Path, size: Size = (64, 48), frames: int = 12, fps: int = 24, *, faststart: bool = False
) -> Path:
    """A clip of numbered frames."""
    options = {"movflags": "faststart"} if faststart else {}
    with av.open(str(path), "w", options=options) as container:
        stream = container.add_stream("libx264", rate=fps, options={"crf": "1"})
        stream.width, stream.height, stream.pix_fmt = size[0], size[1], "yuv420p"
        for index in range(frames):
            frame = av.VideoFrame.from_ndarray(numbered_planes(size, index % 50), format="yuv420p")
            frame.pts, frame.time_base = index, Fraction(1, fps)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def write_picture(path: Path, size: Size = (40, 30), seed: int = 0, **how: object) -> Path:
    Image.fromarray(noise((size[1], size[0], 3), seed)).save(path, **how)
    return path
