"""Drawing: what a tile shows of a background that is no picture, in the tile's own units."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF, QRadialGradient

from ui.backgrounds.presets import MEDIUM, Preset
from ui.style.icon import draw_person

PICTURE = QRectF(4, 4, 84, 48)
"""Where the picture is on a tile."""


def draw_blur(painter: QPainter, preset: Preset) -> None:
    """A room out of focus, as far as the preset says, and someone in it."""
    painter.fillRect(PICTURE, QColor("#5d6b82"))
    spread = preset.percent / MEDIUM.percent
    for x, y, radius, color in (
        (14, 14, 30, "#f0c98a"), (70, 10, 34, "#8fb4d9"), (80, 48, 26, "#c98a7c"),
        (10, 50, 24, "#7fa08a"),
    ):  # fmt: skip
        reach = radius * (0.35 if preset.lens else 0.55 + 0.45 * spread)
        glow = QRadialGradient(QPointF(x, y), reach)
        bright, clear = QColor(color), QColor(color)
        clear.setAlpha(0)
        glow.setColorAt(0.0, bright)
        glow.setColorAt(0.9 if preset.lens else max(0.5 - 0.5 * spread, 0.0), bright)
        glow.setColorAt(1.0, clear)
        painter.fillRect(PICTURE, glow)
    draw_person(painter, PICTURE.adjusted(0, 6, 0, 0), QColor("#202631"))


def draw_play(painter: QPainter) -> None:
    """The sign that it moves."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(10, 12, 15, 170))
    painter.drawEllipse(QPointF(76, 40), 8, 8)
    painter.setBrush(QColor("white"))
    painter.drawPolygon(QPolygonF([QPointF(73.5, 36), QPointF(73.5, 44), QPointF(80, 40)]))
