"""Pictures: one still, decoded by Pillow, upright, in sRGB, on black, in I420."""

from __future__ import annotations

import contextlib
import io
import struct
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from language.translation import tr
from media.files import open_bytes, refuse_large, unreadable
from media.kinds import head_of, is_heic, kind_of
from media.pictures.light import light_in
from media.pixels.geometry import shrunk_into, shrunk_to_cover
from media.pixels.rgb import Bytes, Picture, from_rgb
from video.errors import SourceError
from video.frame import Planes, Size, empty_planes, even, split

if TYPE_CHECKING:
    from PIL import Image

FORMATS = (
    "JPEG", "PNG", "WEBP", "BMP", "GIF", "TIFF", "AVIF", "HEIF", "JPEG2000", "PPM",
    "QOI",
)  # fmt: skip
"""What Pillow is asked to read; it knows others, which start programs or are nobody's photos."""

_ORIENTATION, _SIDEWAYS = 0x0112, range(5, 9)  # EXIF
_UPRIGHT = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
"""By EXIF's orientation, the Image.Transpose that puts a picture upright."""

_BAND_ROWS = 512
_PIECE_BYTES = 8192
"""Of a file that packs well they are some megabytes of picture, a few milliseconds."""

DAMAGE = (OSError, ValueError, SyntaxError, EOFError, IndexError, struct.error)


def read_picture(
    path: Path, *, within: Size | None = None, covering: Size | None = None
) -> Picture:
    """The picture in I420 and its visible size; of an animated one the first.

    Where it is larger it is shrunk into `within`, or to the least that covers `covering`.

    Raises:
        SourceError: it is missing, damaged, no picture, or above `PIXEL_LIMIT`.
    """
    with opened(path) as image:
        try:
            light = light_in(head_of(path))
            if light is not None and (light.is_hdr or (light.is_wide and not _profile(image))):
                from media.pictures.deep import narrowed_still  # FFmpeg, and tables that few need

                still = narrowed_still(path, image, light, _wanted(image, within, covering))
                return _in_bands(_upright(still, _orientation(image)))
            if image.format in ("JPEG", "MPO"):  # others decode here to tell how they lie
                image.draft("RGB", _wanted(image, within, covering))  # to a fraction of its size
            _load_in_turns(image)
            return planes_of(image, _wanted(image, within, covering))
        except DAMAGE as error:
            raise unreadable(path, error, "a picture") from error


def picture_size(path: Path) -> Size:
    """The size that the picture has once it is turned upright; damage shows when it is read.

    Raises:
        SourceError: it is missing, no picture, or above `PIXEL_LIMIT`.
    """
    with opened(path) as image:
        size = image.size
        return (size[1], size[0]) if _orientation(image) in _SIDEWAYS else size


@contextlib.contextmanager
def opened(path: Path) -> Iterator[Image.Image]:
    """The picture with its header read and nothing decoded.

    Raises:
        SourceError: it is missing, no picture, or above `PIXEL_LIMIT`.
    """
    from PIL import Image

    kind_of(path)
    if is_heic(head_of(path)):
        _learn_heic(path)
    with contextlib.ExitStack() as stack:
        stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("ignore")  # of large pictures: we have our own limit; of odd tags
        file = stack.enter_context(open_bytes(path))
        try:
            image = stack.enter_context(Image.open(file, formats=_formats()))
        except (*DAMAGE, Image.DecompressionBombError) as error:
            raise unreadable(path, _without_address(error), "a picture") from error
        refuse_large(path, *image.size)
        yield image


def planes_of(image: Image.Image, wanted: Size | None = None) -> Picture:
    """I420 of a decoded image, upright, in sRGB and on black, and its visible size.

    `wanted` is its size before it is turned upright; nothing is enlarged.
    """
    orientation, profile = _orientation(image), _profile(image)
    if image.has_transparency_data:
        image, profile = _flat(image, profile), None
    elif image.mode.startswith(("I", "F")):
        image = _eight_bits(image)
    elif image.mode not in ("L", "RGB", "CMYK"):
        image = image.convert("RGB")
    if wanted is not None and (wanted[0] < image.width or wanted[1] < image.height):
        image = _shrunk(image, wanted)
    return _in_bands(_upright(_in_srgb(image, profile), orientation))


def _load_in_turns(image: Image.Image) -> None:
    """Decode it in many small pieces: Pillow keeps every other thread waiting during each."""
    if hasattr(image, "decodermaxblock"):
        image.decodermaxblock = _PIECE_BYTES
    image.load()


def _wanted(image: Image.Image, within: Size | None, covering: Size | None) -> Size:
    """The size to shrink to, as the picture lies in the file."""
    sideways = _orientation(image) in _SIDEWAYS
    within, covering = (
        (size[1], size[0]) if size and sideways else size for size in (within, covering)
    )
    return shrunk_to_cover(shrunk_into(image.size, within), covering)


def _orientation(image: Image.Image) -> int:
    with contextlib.suppress(*DAMAGE):
        return int(image.getexif().get(_ORIENTATION, 1))
    return 1


def _profile(image: Image.Image) -> bytes | None:
    return image.info.get("icc_profile") or None


def _upright(image: Image.Image, orientation: int) -> Image.Image:
    from PIL import Image

    if orientation in _UPRIGHT:
        return image.transpose(Image.Transpose(_UPRIGHT[orientation]))
    return image


def _formats() -> list[str]:
    """Those of `FORMATS` that this Pillow reads."""
    from PIL import Image

    Image.init()
    return [name for name in FORMATS if name in Image.OPEN]


def _learn_heic(path: Path) -> None:
    try:
        from pi_heif import register_heif_opener
    except ImportError as error:
        raise SourceError(
            tr(
                "{path} is HEIC; expected the package pi-heif to read it. Run 'pip install "
                "pi-heif', or save it as JPEG",
                path=path,
            )
        ) from error
    register_heif_opener(thumbnails=False)


def _flat(image: Image.Image, profile: bytes | None) -> Image.Image:
    """On black, at full size: nothing beneath alpha 0 is mixed with what is seen."""
    from PIL import Image

    grey = image.mode in ("LA", "L", "La")
    rgba = image.convert("RGBA")
    flat = Image.new("RGB", rgba.size)
    flat.paste(_in_srgb(rgba.convert("L" if grey else "RGB"), profile), mask=rgba.getchannel("A"))
    return flat


def _eight_bits(image: Image.Image) -> Image.Image:
    """Grey of 16 bits scaled, not clipped as Pillow would; of floats, 0..1 is black to white."""
    from PIL import Image

    scale = 255.0 if image.mode == "F" else 1 / 257
    return Image.fromarray(np.clip(np.rint(np.asarray(image) * scale), 0, 255).astype(np.uint8))


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """RGB whose numbers mean sRGB; a profile that is damaged or of another kind is left alone."""
    if profile:
        from PIL import ImageCms

        with contextlib.suppress(ImageCms.PyCMSError, OSError, ValueError, TypeError):
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            if not ImageCms.getProfileDescription(source).startswith("sRGB"):
                srgb = ImageCms.createProfile("sRGB")
                return ImageCms.profileToProfile(image, source, srgb, outputMode="RGB") or image
    return image if image.mode == "RGB" else image.convert("RGB")


def _shrunk(image: Image.Image, wanted: Size) -> Image.Image:
    from PIL import Image

    pixels = cv2.resize(np.asarray(image), wanted, interpolation=cv2.INTER_AREA)
    return Image.fromarray(pixels, image.mode)


def _in_bands(image: Image.Image) -> Picture:
    """The planes of an RGB image, some rows at a time: a copy of 64 million pixels is 200 MB."""
    width, height = even(image.size)
    planes: Planes = empty_planes((width, height))
    whole = split(planes)
    for top in range(0, image.height, _BAND_ROWS):
        bottom = min(top + _BAND_ROWS, image.height)
        pixels: Bytes = np.asarray(image.crop((0, top, image.width, bottom)), np.uint8)
        band, _ = from_rgb(pixels)
        for part, into, unit in zip(split(band), whole, (1, 2, 2), strict=True):
            into[top // unit : top // unit + len(part)] = part
    return planes, image.size


def _without_address(error: BaseException) -> str:
    """Pillow names the file object that it was given; the path is said already."""
    said = str(error)
    return "not a picture that Pillow reads" if "cannot identify" in said else said
