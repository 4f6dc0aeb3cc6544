"""Sparkline: the latency of the last minute, small enough to sit in the status line."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from language.translation import tr
from ui.style.theme import LIGHT, Theme
from ui.style.tips import give_tip

SAMPLES = 120
"""One minute at two readings a second."""

FLOOR_MS = 50.0
"""The scale reaches at least this far: jitter of a fast machine is no mountain range."""


class Sparkline(QWidget):
    """Takes a value twice a second; the newest is at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Latency of the last minute"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._latencies_ms: deque[float] = deque(maxlen=SAMPLES)
        self._theme: Theme = LIGHT

    def sizeHint(self) -> QSize:
        return QSize(132, 24)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colors."""
        self._theme = theme
        self.update()

    def add(self, latency_ms: float) -> None:
        """Append the latest value; 0 (nothing was sent) leaves a gap at the floor."""
        self._latencies_ms.append(latency_ms)
        give_tip(
            self, tr("Latency of the last minute; the top is {ms} ms", ms=f"{self.top_ms:.0f}")
        )
        self.update()

    @property
    def top_ms(self) -> float:
        """What the upper edge stands for."""
        return max(FLOOR_MS, *self._latencies_ms, FLOOR_MS)

    def points(self, box: QRectF) -> list[QPointF]:
        """The line within the box, oldest first."""
        step = box.width() / (SAMPLES - 1)
        first = box.right() - step * (len(self._latencies_ms) - 1)
        return [
            QPointF(first + step * place, box.bottom() - box.height() * latency / self.top_ms)
            for place, latency in enumerate(self._latencies_ms)
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 2, -1, -2)
        painter.setPen(QPen(QColor(self._theme.line), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        points = self.points(box)
        if len(points) > 1:
            fill = QColor(self._theme.accent)
            fill.setAlphaF(0.18)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            ends = QPointF(points[-1].x(), box.bottom()), QPointF(points[0].x(), box.bottom())
            painter.drawPolygon(QPolygonF([*points, *ends]))
            painter.setPen(QPen(QColor(self._theme.accent), 1.5))
            painter.drawPolyline(QPolygonF(points))
        painter.end()
