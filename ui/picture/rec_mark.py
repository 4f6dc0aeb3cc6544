"""RecMark: red dot, time and level of a recording, over the preview while one runs."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.session import Progress
from ui.style.reading import placed
from ui.style.scale import letter_scale
from ui.style.theme import TONE_FILL
from ui.text.words import recording_line

_HEIGHT, _LEFT, _RIGHT, _METER = 32, 31, 14, 46
_QUIETEST_DB = -48.0


class RecMark(QWidget):
    """Hidden while nothing is recorded; at the top right of its parent's picture."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._scale = letter_scale(self.font())
        self._progress: Progress | None = None
        self._font = QFont(self.font())
        self._font.setPixelSize(13)
        self._font.setWeight(QFont.Weight.Bold)
        self.hide()

    def show_progress(self, progress: Progress | None, picture: QRectF) -> None:
        """Show this in the corner of the picture; None hides it."""
        self._progress = progress
        self.setVisible(progress is not None)
        if progress is None:
            return
        self.setAccessibleName(recording_line(progress.seconds))
        self.resize(self.sizeHint())
        corner = QRectF(picture.right() - self.width() - 14, picture.y() + 14, self.width(), 0)
        self.move(placed(corner, picture).topLeft().toPoint())
        self.raise_()
        self.update()

    def sizeHint(self) -> QSize:
        if self._progress is None:
            return QSize(0, 0)
        words = QFontMetrics(self._font).horizontalAdvance(recording_line(self._progress.seconds))
        meter = 0 if self._progress.level is None else _METER + 10
        width = _LEFT + words + meter + _RIGHT
        return QSize(math.ceil(width * self._scale), math.ceil(_HEIGHT * self._scale))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._progress is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        box = QRectF(0, 0, self.width() / self._scale, self.height() / self._scale)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(10, 12, 15, 215))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setBrush(QColor(TONE_FILL["lost"]).lighter(130))
        painter.drawEllipse(placed(QRectF(12, box.center().y() - 6, 12, 12), box))
        painter.setPen(QColor("white"))
        painter.setFont(self._font)
        words = recording_line(self._progress.seconds)
        painter.drawText(
            placed(box.adjusted(_LEFT, 0, 0, 0), box), Qt.AlignmentFlag.AlignVCenter, words
        )
        if self._progress.level is not None:
            meter = QRectF(box.right() - _RIGHT - _METER, box.center().y() - 3, _METER, 6)
            meter = placed(meter, box)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor("#4a4f58"))
            painter.drawRoundedRect(meter, 3, 3)
            meter.setWidth(meter.width() * loudness(self._progress.level))
            painter.setBrush(QColor("#7ddc9a"))
            painter.drawRoundedRect(meter, 3, 3)
        painter.end()


def loudness(level: float) -> float:
    """How far the meter reaches, 0..1, for a peak of 0..1: in decibels, as ears count."""
    if level <= 0:
        return 0.0
    return min(max(1 - 20 * math.log10(level) / _QUIETEST_DB, 0.0), 1.0)
