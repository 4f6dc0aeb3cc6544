"""Deep: stills of HDR or wide colors, from pixels of 16 bits: Pillow would keep 8 of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import av
import av.error
import cv2
import numpy as np
from numpy.typing import NDArray

from media.color import FrameConverter
from media.files import open_bytes
from media.kinds import head_of, is_heic, is_heif
from media.light import Light
from media.reader import open_container
from media.wide import in_sdr
from video.frame import Size

if TYPE_CHECKING:
    from PIL import Image

Deep = NDArray[np.uint16]


def narrowed_still(path: Path, image: Image.Image, light: Light, wanted: Size) -> Image.Image:
    """The opened `image` in SDR and BT.709's colors, RGB, as it lies in its file, of that size.

    What is transparent lies on black.

    Raises:
        OSError: it is damaged; other errors of `media.picture.DAMAGE`, too.
    """
    from PIL import Image as Images

    deep = deep_pixels(path, image)
    if wanted != (deep.shape[1], deep.shape[0]):
        deep = np.asarray(cv2.resize(deep, wanted, interpolation=cv2.INTER_AREA), np.uint16)
    rgb = Images.fromarray(in_sdr(deep, light.transfer, light.primaries, light.peak))
    if not image.has_transparency_data:
        return rgb
    alpha = image.convert("RGBA").getchannel("A").resize(rgb.size)
    return Images.composite(rgb, Images.new("RGB", rgb.size), alpha)


def deep_pixels(path: Path, image: Image.Image) -> Deep:
    """Full-range R'G'B' of 16 bits, (H, W, 3), as the opened `image` lies in its file.

    Where nothing reads them deeper (an AVIF in tiles), Pillow's 8 bits.
    """
    head = head_of(path)
    try:
        read = _heic if is_heic(head) else _first_frame if is_heif(head) else _png
        deep = read(path)
    except (av.error.FFmpegError, OSError, ValueError, IndexError):
        deep = None
    if deep is not None and deep.shape[:2] == (image.height, image.width):
        return deep
    return np.asarray(image.convert("RGB")).astype(np.uint16) * 257


def _heic(path: Path) -> Deep:
    import pi_heif

    with open_bytes(path) as file:
        heif: Any = pi_heif.open_heif(file, convert_hdr_to_8bit=False)
        pixels = np.array(heif)[..., :3]  # a copy: its own ends with it
    return pixels if pixels.dtype == np.uint16 else pixels.astype(np.uint16) * 257


def _first_frame(path: Path) -> Deep | None:
    container, file = open_container(path)
    try:
        frame = next(iter(container.decode(container.streams.video[0])), None)
        return None if frame is None else FrameConverter().deep(frame)
    finally:
        container.close()
        file.close()


def _png(path: Path) -> Deep | None:
    codec: Any = av.CodecContext.create("png", "r")
    with open_bytes(path) as file:
        frames = codec.decode(av.Packet(file.read()))
    return FrameConverter().deep(frames[0]) if frames else None
