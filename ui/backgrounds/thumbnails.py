"""Thumbnails: small pictures of the user's own backgrounds, read off the main thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage

from background_choice import PICTURE_SUFFIXES
from video.errors import SourceError

THUMBNAIL_SIZE = QSize(168, 96)
"""In device pixels: a tile at twice the usual pixel density."""

_FINER = 2
"""Times as fine as that a picture is read at least, where it is."""


class Thumbnails(QObject):
    """Reads one file after the other in a thread of its own; `ready(background, image)` tells.

    The image is null where the file is no picture. What was read once is kept.
    """

    ready = Signal(object, QImage)

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._seen: dict[str, QImage] = {}
        self._asked: set[str] = set()
        self.ready.connect(self._keep)

    def request(self, background: str) -> QImage | None:
        """The thumbnail, if it was read already; None means that `ready` will tell."""
        if background not in self._asked:
            self._asked.add(background)
            self._pool.start(lambda: self.ready.emit(background, thumbnail_of(background)))
        return self._seen.get(background)

    def close(self) -> None:
        """Drop what is waiting and let the current file end; safe to call twice."""
        self._pool.clear()
        self._pool.waitForDone()

    def _keep(self, background: str, image: QImage) -> None:
        self._seen[background] = image


def thumbnail_of(background: str) -> QImage:
    """The file's picture, or its first one, cut to a tile; a null image where it has none."""
    import cv2  # late: with what reads files, only who has any pays for it

    from media.open import first_picture

    wanted = (THUMBNAIL_SIZE * _FINER).toTuple()
    kind, _, name = background.partition(":")
    try:
        if kind == "drawn":
            from media.drawn.catalog import drawn

            planes, (width, height) = drawn(name, wanted), wanted
        else:
            path = _first_slide(Path(name)) if kind == "slides" else Path(background)
            planes, (width, height) = first_picture(path, wanted)
    except (SourceError, OSError):
        return QImage()
    rgb = cv2.cvtColor(planes, cv2.COLOR_YUV2RGB_I420)
    image = QImage(rgb.data, width, height, rgb.strides[0], QImage.Format.Format_RGB888)
    return _cut(image)


def _first_slide(folder: Path) -> Path:
    """The picture of the folder that a slide show begins with."""
    paths = sorted(p for p in folder.iterdir() if p.suffix.lower() in PICTURE_SUFFIXES)
    return paths[0] if paths else folder


def _cut(image: QImage) -> QImage:
    fitted = image.scaled(
        THUMBNAIL_SIZE,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    window = QRect(0, 0, THUMBNAIL_SIZE.width(), THUMBNAIL_SIZE.height())
    window.moveCenter(fitted.rect().center())
    return fitted.copy(window)
