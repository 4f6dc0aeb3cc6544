"""CheckBox: a check box whose frame and tick can be seen on every ground."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox

from ui.style.reading import placed
from ui.style.theme import theme_of

_GAP_PX = 9


class CheckBox(QCheckBox):
    """As high as its text; everything but the painting is Qt's."""

    def sizeHint(self) -> QSize:
        letters = self.fontMetrics()
        width = letters.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        return QSize(self._side() + _GAP_PX + width + 4, letters.height() + 8)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: QPoint) -> bool:
        """The whole of it can be clicked."""
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self.window().palette())
        side = self._side()
        whole = QRectF(self.rect())
        box = placed(QRectF(1.5, (self.height() - side) / 2 + 0.5, side, side), whole)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent if self.isChecked() else theme.outline), 1.5))
        painter.setBrush(QColor(theme.accent if self.isChecked() else theme.control))
        painter.drawRoundedRect(box, 4, 4)
        if self.isChecked():
            tick = [(0.24, 0.52), (0.44, 0.72), (0.78, 0.3)]
            painter.setPen(QPen(QColor(theme.on_accent), 2))
            points = [QPointF(box.x() + x * side, box.y() + y * side) for x, y in tick]
            painter.drawPolyline(QPolygonF(points))
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        words = placed(whole.adjusted(side + _GAP_PX, 0, 0, 0), whole)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(words, flags, self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(words.adjusted(-5, 0.5, -0.5, -0.5), 4, 4)
        painter.end()

    def _side(self) -> int:
        return max(self.fontMetrics().height() - 1, 14)
