"""Pill: the state in a word on its color, with the reason beside it; always on the preview."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from language.translation import tr
from ui.style.icon import draw_mark
from ui.style.reading import placed
from ui.style.scale import letter_scale
from ui.style.theme import TONE_FILL, TONE_INK
from ui.text.words import Badge

_HEIGHT = 32
_LEFT, _GAP, _RIGHT = 31, 9, 16


class Pill(QWidget):
    """Shows a badge; its accessible name says the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._scale = letter_scale(self.font())
        self._badge = Badge(tr("STARTING"), "", "covered")
        self._looks: object = None
        self._kept = QPixmap()
        self._bold, self._plain = QFont(self.font()), QFont(self.font())
        for font, weight in (
            (self._bold, QFont.Weight.Bold),
            (self._plain, QFont.Weight.Medium),
        ):
            font.setPixelSize(13)
            font.setWeight(weight)
        self.show_badge(self._badge)

    @property
    def badge(self) -> Badge:
        """What it shows."""
        return self._badge

    def show_badge(self, badge: Badge) -> None:
        """Show this from now on."""
        self._badge = badge
        self.setAccessibleName(tr("State: {state}", state=f"{badge.text} {badge.why}".strip()))
        self.resize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        width = _LEFT + QFontMetrics(self._bold).horizontalAdvance(self._badge.text) + _RIGHT
        if self._badge.why:
            width += _GAP + QFontMetrics(self._plain).horizontalAdvance(self._badge.why)
        return QSize(ceil(width * self._scale), ceil(_HEIGHT * self._scale))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The picture below is drawn anew many times a second, and this over it: it is kept."""
        looks = (
            self._badge,
            self.size(),
            self.devicePixelRatioF(),
            QGuiApplication.layoutDirection(),
        )
        if looks != self._looks:
            self._kept, self._looks = self._drawn(), looks
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._kept)
        painter.end()

    def _drawn(self) -> QPixmap:
        drawn = QPixmap(self.size() * self.devicePixelRatioF())
        drawn.setDevicePixelRatio(self.devicePixelRatioF())
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale, self._scale)
        box = QRectF(0, 0, self.width() / self._scale, self.height() / self._scale)
        ink = QColor(TONE_INK[self._badge.tone])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(TONE_FILL[self._badge.tone]))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        mark = placed(QRectF(12, 0, 12, box.height()), box).center()
        draw_mark(painter, mark, 5.5, self._badge.tone, ink)
        painter.setPen(ink)
        self._write(painter, box)
        painter.end()
        return drawn

    def _write(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(self._bold)
        words = placed(box.adjusted(_LEFT, 0, 0, 0), box)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._badge.text)
        left = _LEFT + QFontMetrics(self._bold).horizontalAdvance(self._badge.text) + _GAP
        room = int(box.width()) - left - _RIGHT + 2
        why = QFontMetrics(self._plain).elidedText(
            self._badge.why, Qt.TextElideMode.ElideRight, max(room, 0)
        )
        painter.setFont(self._plain)
        words = placed(box.adjusted(left, 0, 0, 0), box)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, why)
