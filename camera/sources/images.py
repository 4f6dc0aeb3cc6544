"""Images: a photo, or a folder of pictures in name order, each a still of its own size."""

from __future__ import annotations

import contextlib
import threading
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np

from camera.convert import Bytes, Picture, from_bgr
from camera.sources.pacing import Pacer, Pause
from settings import PICTURE_SUFFIXES, Options
from video.clock import MonotonicClock
from video.errors import SourceError
from video.frame import Grab, Size, even
from video.protocols import Clock

if TYPE_CHECKING:
    from PIL import Image

PIXEL_LIMIT = 50_000_000
"""More is refused before a byte of it is decoded: a small file can hold a picture of gigabytes."""

SHOWN_S = 3.0
"""How long a live folder shows each picture."""

_ORIENTATION, _SIDEWAYS = 0x0112, range(5, 9)  # EXIF


class Images:
    """Stills: one grab each, then the end. `captured_at` is 0: a still has no time."""

    live = False
    fps = 0.0

    def __init__(self, paths: list[Path], name: str, size: Size) -> None:
        self.name = name
        self.size = size
        self.length: int | None = len(paths)
        self._paths = paths
        self._next = 0

    def grab(self) -> Grab | None:
        """The next picture, still as a file; None after the last one."""
        if self._next >= len(self._paths):
            return None
        index, self._next = self._next, self._next + 1
        return Grab(self._paths[index], index, 0.0, read_picture, still=True)

    def close(self) -> None:
        """No picture comes any more."""
        self._next = len(self._paths)


class SlideShow:
    """Stills shown as a camera would: each for `SHOWN_S` at a fixed rate, in a loop, without end.

    What is larger than `fit` is shrunk into it. One thread grabs, one retrieves; `close` may come
    from any.
    """

    live = True
    length: int | None = None

    def __init__(
        self,
        paths: list[Path],
        name: str,
        *,
        fps: float,
        fit: Size,
        clock: Clock,
        pause: Pause | None,
    ) -> None:
        self.name = name
        self.fps = fps
        self._paths = paths
        self._fit = fit
        self._clock = clock
        self._closed = threading.Event()
        self._pacer = Pacer(fps, clock, pause or self._closed.wait)
        self._path = paths[0]
        self._picture = read_picture(paths[0], fit)
        self.size: Size = even(self._picture[1])
        self._last_shown = -1

    def grab(self) -> Grab | None:
        """The picture of the moment; the first time that each is shown it counts as a still."""
        tick = self._pacer.next()
        if tick is None or self._closed.is_set():
            return None
        shown = int(tick / self.fps / SHOWN_S)
        turns, self._last_shown = shown != self._last_shown, shown
        path = self._paths[shown % len(self._paths)]
        still = turns and (len(self._paths) > 1 or tick == 0)
        return Grab(path, tick, self._clock.now(), self._retrieve, still=still)

    def close(self) -> None:
        """Ends a grab that waits in another thread."""
        self._closed.set()

    def _retrieve(self, path: Path) -> Picture:
        if path != self._path:
            self._path, self._picture = path, read_picture(path, self._fit)
        return self._picture


def open_images(
    path: str | Path,
    *,
    live: bool = False,
    fps: float = Options.fps,
    fit: Size = Options.size,
    clock: Clock | None = None,
    pause: Pause | None = None,
) -> Images | SlideShow:
    """A photo, or the pictures of a folder in name order: each once; or, live, as a slide show.

    `fps` and `fit` are of a live one only.

    Raises:
        SourceError: missing, an empty folder, or the first one is no picture.
    """
    path = Path(path)
    paths = _pictures_in(path) if path.is_dir() else [path]
    if live:
        clock = clock or MonotonicClock()
        return SlideShow(paths, str(path), fps=fps, fit=fit, clock=clock, pause=pause)
    return Images(paths, str(path), even(_upright_size(paths[0])))


def read_picture(path: Path, fit: Size | None = None) -> Picture:
    """The picture upright in I420, shrunk into `fit` where it is larger, and its visible size.

    Raises:
        SourceError: it is missing, damaged, no picture, or above `PIXEL_LIMIT`.
    """
    from PIL import ImageOps

    with _open_picture(path) as image:
        try:
            image.load()
            upright = ImageOps.exif_transpose(image)
            if upright.mode.startswith("I"):  # 16 bits a pixel; Pillow would clip, not scale
                upright = upright.point(lambda value: value / 257).convert("L")
            rgb = np.asarray(upright.convert("RGB"), np.uint8)
        except (OSError, ValueError, SyntaxError, EOFError) as error:
            raise SourceError(_unreadable(path, str(error))) from error
    return from_bgr(_shrunk(np.ascontiguousarray(rgb[:, :, ::-1]), fit))


@contextlib.contextmanager
def _open_picture(path: Path) -> Iterator[Image.Image]:
    """The picture with its header read and nothing decoded.

    Raises:
        SourceError: it is missing, no picture, or above `PIXEL_LIMIT`.
    """
    from PIL import Image

    with contextlib.ExitStack() as stack:
        stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("ignore")  # of large pictures: our limit is lower; of odd tags
        try:
            image = stack.enter_context(Image.open(path))
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
            raise SourceError(_unreadable(path, str(error))) from error
        width, height = image.size
        if width * height > PIXEL_LIMIT:
            raise SourceError(
                f"{path} is {width}x{height} pixels; expected at most {PIXEL_LIMIT // 10**6} "
                "million. Shrink it first"
            )
        yield image


def _upright_size(path: Path) -> Size:
    """The size that the picture has once it is turned upright; damage shows when it is read."""
    sideways = False
    with _open_picture(path) as image:
        width, height = image.size
        with contextlib.suppress(OSError, ValueError, SyntaxError):
            sideways = image.getexif().get(_ORIENTATION, 1) in _SIDEWAYS
    return (height, width) if sideways else (width, height)


def _pictures_in(folder: Path) -> list[Path]:
    found = sorted(
        path
        for path in folder.iterdir()
        if path.suffix.lower() in PICTURE_SUFFIXES and not path.name.startswith(".")
    )
    if not found:
        raise SourceError(
            f"folder {folder} holds no picture; expected files that end in "
            f"{', '.join(sorted(PICTURE_SUFFIXES))}. Choose another --input"
        )
    return found


def _shrunk(bgr: Bytes, fit: Size | None) -> Bytes:
    height, width = bgr.shape[:2]
    scale = min(fit[0] / width, fit[1] / height) if fit else 1.0
    if scale >= 1:
        return bgr
    size = (max(2, round(width * scale)), max(2, round(height * scale)))
    return np.asarray(cv2.resize(bgr, size, interpolation=cv2.INTER_AREA), np.uint8)


def _unreadable(path: Path, why: str) -> str:
    if not path.exists():
        return f"no file {path}; expected a picture. Check the name"
    return (
        f"{path} cannot be read as a picture: {' '.join(why.split())}; "
        "expected a whole one. Copy it again, or leave it out"
    )
