"""Elided: a line of text that ends in an ellipsis where there is no room for all of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from ui.style.tips import give_tip


class Elided(QLabel):
    """Its tooltip says what is cut."""

    def say(self, text: str, more: str) -> None:
        """That line, and more in the tooltip, below all of the line where it is cut."""
        self.setText(text)
        give_tip(self, more if self.shown == text else f"{text}\n{more}")

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    @property
    def shown(self) -> str:
        """What can be read of the text."""
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(self.contentsRect(), flags, self.shown)
        painter.end()
