"""Star: the sign of a favorite on a tile, and where one clicks to put it there."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui.style.reading import placed

_RADIUS = 7.0


def star_area(picture: QRectF) -> QRectF:
    """The corner of the tile's picture that is clicked: 24 px each way at the usual size."""
    return placed(QRectF(picture.right() - 24, picture.top(), 24, 24), picture)


def draw_star(painter: QPainter, picture: QRectF, *, filled: bool) -> None:
    """A star on a dark disc: filled for a favorite, else its outline."""
    middle = star_area(picture).center()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(10, 12, 15, 190))
    painter.drawEllipse(middle, _RADIUS + 3, _RADIUS + 3)
    painter.setPen(QPen(QColor("#ffd257"), 1.2))
    painter.setBrush(QColor("#ffd257") if filled else Qt.BrushStyle.NoBrush)
    painter.drawPolygon(_star(middle))


def _star(middle: QPointF) -> QPolygonF:
    points = QPolygonF()
    for corner in range(10):
        angle = math.pi * (corner / 5 - 0.5)
        radius = _RADIUS if corner % 2 == 0 else _RADIUS * 0.42
        points.append(middle + QPointF(math.cos(angle), math.sin(angle)) * radius)
    return points
