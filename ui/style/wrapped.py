"""Wrapped: a text over several lines, none of which loses its end, whichever way one reads."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel

from ui.style.reading import from_right


class Wrapped(QLabel):
    """A label that breaks its lines.

    Right to left, Qt sets the blank at which it breaks a line before that line, and so moves the
    line's end out of the label: as much is left free there.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text, wordWrap=True)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._make_room()

    def _make_room(self) -> None:
        blank = self.fontMetrics().horizontalAdvance(" ") + 1 if from_right() else 0
        self.setContentsMargins(blank, 0, 0, 0)
