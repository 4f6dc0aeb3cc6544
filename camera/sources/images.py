"""Images: a photo, or a folder of pictures in name order, each a still of its own size."""

from __future__ import annotations

import threading
from pathlib import Path

from background_choice import PICTURE_SUFFIXES
from camera.sources.pacing import Pacer, Pause
from media.pictures.picture import picture_size, read_picture
from media.pixels.rgb import Picture
from options import Options
from video.clock import MonotonicClock
from video.errors import SourceError
from video.frame import Grab, Size, even
from video.protocols import Clock

SHOWN_S = 3.0
"""How long a live folder shows each picture."""


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
        self._picture = read_picture(paths[0], within=fit)
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
            self._path, self._picture = path, read_picture(path, within=self._fit)
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
    return Images(paths, str(path), even(_first_size(paths)))


def _first_size(paths: list[Path]) -> Size:
    """The size of the first one that can be read: the others are named when it is their turn.

    Raises:
        SourceError: none can be.
    """
    first: SourceError | None = None
    for path in paths:
        try:
            return picture_size(path)
        except SourceError as error:
            first = first or error
    assert first is not None
    raise first


def _pictures_in(folder: Path) -> list[Path]:
    """Its pictures in name order.

    Raises:
        SourceError: it holds none, or may not be read.
    """
    try:
        files = list(folder.iterdir())
    except OSError as error:
        raise SourceError(
            f"folder {folder} cannot be read ({error.strerror}); expected one with pictures. "
            "Choose another --input"
        ) from error
    found = sorted(
        path
        for path in files
        if path.suffix.lower() in PICTURE_SUFFIXES and not path.name.startswith(".")
    )
    if not found:
        raise SourceError(
            f"folder {folder} holds no picture; expected files that end in "
            f"{', '.join(sorted(PICTURE_SUFFIXES))}. Choose another --input"
        )
    return found
