"""Spinner: the sign on a tile that its background is being read."""

from __future__ import annotations

import time

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

STEP_MS = 80
TURN_S = 1.2
_ARC, _WHOLE = 100 * 16, 360 * 16
"""In the sixteenths of a degree that Qt counts in."""


class Spinner:
    """Has the widget painted anew while it turns; `draw` is for its paint event."""

    def __init__(self, widget: QWidget) -> None:
        self._timer = QTimer(widget, interval=STEP_MS)
        self._timer.timeout.connect(widget.update)
        self._timer.start()

    def stop(self) -> None:
        """Nothing turns any more."""
        self._timer.stop()
        self._timer.deleteLater()

    def draw(self, painter: QPainter, area: QRectF) -> None:
        """An arc on a darker picture."""
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(10, 12, 15, 140))
        painter.drawRoundedRect(area, 7, 7)
        center = QPointF(area.center())
        circle = QRectF(center.x() - 10, center.y() - 10, 20, 20)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(255, 255, 255, 90), 3))
        painter.drawEllipse(circle)
        pen = QPen(QColor("white"), 3)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        turned = round(-_WHOLE * (time.monotonic() % TURN_S) / TURN_S)
        painter.drawArc(circle, turned, _ARC)
        painter.restore()
