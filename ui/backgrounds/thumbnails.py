"""Thumbnails: small pictures of the user's own backgrounds, read off the main thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageReader

from settings import parse_background

THUMBNAIL_SIZE = QSize(168, 96)
"""In device pixels: a tile at twice the usual pixel density."""


class Thumbnails(QObject):
    """Reads one file after the other in a thread of its own; `ready(background, image)` tells.

    The image is null where the file is no picture. What was read once is kept.
    """

    ready = Signal(str, QImage)

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
    """The file's picture, or its first frame, cut to a tile; a null image where it has none."""
    if parse_background(background).kind == "loop" and Path(background).suffix.lower() != ".gif":
        image = _first_frame(background)
    else:
        image = _picture(background)
    if image.isNull():
        return image
    return _cut(image)


def _picture(path: str) -> QImage:
    reader = QImageReader(path)
    reader.setAutoTransform(True)  # photographs lie on their side and say so in EXIF
    size = reader.size()
    smaller = size.scaled(THUMBNAIL_SIZE * 2, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    if size.isValid() and smaller.width() < size.width():
        # JPEG decodes straight to a fraction of its size; enlarging is not every plugin's trade
        reader.setScaledSize(smaller)
    return reader.read()


def _first_frame(path: str) -> QImage:
    import av  # late: only who has a loop pays for it here

    try:
        with av.open(path, metadata_errors="replace") as container:
            frame = next(container.decode(video=0))
            rgb = frame.to_ndarray(format="rgb24")
    except (av.FFmpegError, StopIteration, IndexError, OSError):
        return QImage()
    height, width = rgb.shape[:2]
    return QImage(rgb.data, width, height, rgb.strides[0], QImage.Format.Format_RGB888).copy()


def _cut(image: QImage) -> QImage:
    fitted = image.scaled(
        THUMBNAIL_SIZE,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    window = QRect(0, 0, THUMBNAIL_SIZE.width(), THUMBNAIL_SIZE.height())
    window.moveCenter(fitted.rect().center())
    return fitted.copy(window)
