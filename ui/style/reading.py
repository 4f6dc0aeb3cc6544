"""Reading: what is painted by hand, for who reads from the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication


def from_right() -> bool:
    """Whether the language in use is read from right to left."""
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def placed(part: QRectF, whole: QRectF) -> QRectF:
    """The part of the whole where it belongs: as given, or mirrored where one reads from right."""
    if not from_right():
        return part
    left = whole.left() + whole.right() - part.right()
    return QRectF(left, part.y(), part.width(), part.height())
