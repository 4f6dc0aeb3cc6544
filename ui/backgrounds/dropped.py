"""Dropped: what a drop or the clipboard brings: files, folders, a color, or a picture itself."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from background_choice import parse_background
from language.translation import tr
from system.files.names import name_of
from video.errors import ScrimError, SettingsError


def brings(data: QMimeData) -> bool:
    """Whether there is a local file or a picture in it; nothing is ever fetched."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())


def dropped(data: QMimeData, folder: Path | None) -> list[str]:
    """The files and folders in it, in order; else its color, or its picture as a new file there.

    Raises:
        ScrimError: nothing of that is in it, or the picture cannot be written.
    """
    paths = [_path(url) for url in data.urls() if url.isLocalFile()]
    if paths:
        return paths
    if data.hasImage() and folder is not None:
        return [_written(QImage(data.imageData()), folder)]
    text = data.text().strip()
    if text.startswith(("#", "/")):
        try:
            if parse_background(text).kind in ("color", "image", "loop"):
                return [text]
        except ValueError:
            pass
    raise ScrimError(
        tr("there is no picture, file or color to take; copy one first, or drop a file here")
    )


def _path(url: QUrl) -> str:
    """The file's own name; of one that is no UTF-8 Qt would make another."""
    path = url.toLocalFile()
    return name_of(bytes(url.toEncoded().data()).decode()) if "\ufffd" in path else path


def _written(image: QImage, folder: Path) -> str:
    """The picture as a file of the user's alone."""
    path = folder / f"{time.strftime('%Y-%m-%d %H.%M.%S')}.png"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
    except OSError as error:
        raise _unwritten(path, error.strerror) from None
    fast = 80  # of Qt's quality: packed little, written at once
    if image.isNull() or not image.save(str(path), quality=fast):
        path.unlink(missing_ok=True)
        raise _unwritten(path, tr("it does not hold together"))
    return str(path)


def _unwritten(path: Path, why: str | None) -> SettingsError:
    return SettingsError(
        tr("the picture cannot be kept as {path} ({why}); save it yourself", path=path, why=why)
    )
