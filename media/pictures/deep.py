"""Deep: stills of HDR or wide colors, from pixels of 16 bits: Pillow would keep 8 of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import av
import av.error
import cv2
import numpy as np
from av.container import InputContainer
from numpy.typing import NDArray

from media.clips.reader import open_container
from media.files import PIXEL_LIMIT, open_bytes
from media.heif import Grid, grid_of
from media.kinds import head_of, is_heic, is_heif
from media.pictures.light import Light
from media.pixels.color import FrameConverter
from media.pixels.wide import in_sdr
from video.frame import Size

if TYPE_CHECKING:
    from PIL import Image

Deep = NDArray[np.uint16]


def narrowed_still(path: Path, image: Image.Image, light: Light, wanted: Size) -> Image.Image:
    """The opened `image` in SDR and BT.709's colors, RGB, as it lies in its file, of that size.

    What is transparent lies on black.

    Raises:
        OSError: it is damaged; other errors of `media.pictures.picture.DAMAGE`, too.
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

    Where nothing reads them deeper, Pillow's 8 bits.
    """
    head = head_of(path)
    try:
        read = _heic if is_heic(head) else _avif if is_heif(head) else _png
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


def _avif(path: Path) -> Deep | None:
    grid = grid_of(path)
    container, file = open_container(path)
    try:
        if grid is not None:
            return _of_tiles(container, grid)
        frame = next(iter(container.decode(container.streams.video[0])), None)
        return None if frame is None else FrameConverter().deep(frame)
    finally:
        container.close()
        file.close()


def _of_tiles(container: InputContainer, grid: Grid) -> Deep:
    """The picture of the tiles that FFmpeg hands out one by one, each as a stream of its own.

    Raises:
        ValueError: one is missing, or the picture is too large.
    """
    if grid.size[0] * grid.size[1] > PIXEL_LIMIT:
        raise ValueError(f"the grid is {grid.size[0]}x{grid.size[1]}")
    whole = np.empty((grid.size[1], grid.size[0], 3), np.uint16)
    missing = {*grid.tiles}
    convert = FrameConverter()
    streams = [stream for stream in container.streams.video if stream.id in missing]
    for packet in container.demux(streams):
        item = packet.stream.id
        for frame in packet.decode() if item in missing else ():
            missing.discard(item)
            tile = convert.deep(cast(av.VideoFrame, frame))
            height, width = tile.shape[:2]
            for at in (at for at, one in enumerate(grid.tiles) if one == item):
                row, column = divmod(at, grid.columns)
                into = whole[row * height : (row + 1) * height, column * width :][:, :width]
                into[:] = tile[: into.shape[0], : into.shape[1]]
    if missing:
        raise ValueError(f"tiles {sorted(missing)} are missing")
    return whole


def _png(path: Path) -> Deep | None:
    codec: Any = av.CodecContext.create("png", "r")
    with open_bytes(path) as file:
        frames = codec.decode(av.Packet(file.read()))
    return FrameConverter().deep(frames[0]) if frames else None
