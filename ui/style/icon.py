"""The icons, drawn by our own code: the app and tray icon colored by state, and key caps."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPen, QPixmap

from ui.style.theme import TONE_FILL, TONE_INK
from ui.text.words import Tone

KEYCAP = 18
"""Points: a key cap among letters of the usual size."""

TRAY_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


def state_icon(tone: Tone) -> QIcon:
    """The app's icon in the color of a state: a person before a scrim of three folds."""
    icon = QIcon()
    for size in TRAY_SIZES:
        icon.addPixmap(_state_pixmap(tone, size))
    return icon


def keycap(letter: str, ink: QColor, *, ratio: float = 1.0, points: int = KEYCAP) -> QPixmap:
    """A small key with its letter, for buttons; sharp at the screen's pixel ratio."""
    pixmap, painter = _canvas(points, ratio)
    painter.scale(points / KEYCAP, points / KEYCAP)
    painter.setPen(QPen(ink, 1.0))
    painter.setOpacity(0.85)
    painter.drawRoundedRect(QRectF(1.5, 1.5, 15, 15), 4, 4)
    font = QFont(painter.font())
    font.setPixelSize(11)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.drawText(QRectF(0, 0, 18, 17), Qt.AlignmentFlag.AlignCenter, letter.upper())
    painter.end()
    return pixmap


def arrow(turned: int, ink: QColor, faint: QColor, *, ratio: float = 1.0) -> QIcon:
    """An arrow of 16 points, turned clockwise from left by so many degrees; faint if disabled."""
    icon = QIcon()
    for color, mode in ((ink, QIcon.Mode.Normal), (faint, QIcon.Mode.Disabled)):
        pixmap, painter = _canvas(16, ratio)
        pen = QPen(color, 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.translate(8, 8)
        painter.rotate(turned)
        painter.drawLine(QPointF(-5, 0), QPointF(5, 0))
        painter.drawPolyline([QPointF(-1, -4.5), QPointF(-5.5, 0), QPointF(-1, 4.5)])
        painter.end()
        icon.addPixmap(pixmap, mode)
    return icon


def draw_mark(painter: QPainter, center: QPointF, radius: float, tone: Tone, ink: QColor) -> None:
    """A state without words or color: disc (live), ring (nobody watches), two bars, or a "!"."""
    mark = QPainterPath()
    match tone:
        case "live":
            mark.addEllipse(center, radius, radius)
        case "idle":
            mark.addEllipse(center, radius, radius)
            mark.addEllipse(center, 0.55 * radius, 0.55 * radius)  # odd and even: a hole
        case "covered":
            for side in (-1, 1):
                bar = QRectF(0, 0, 0.62 * radius, 2 * radius)
                bar.moveCenter(center + QPointF(side * 0.6 * radius, 0))
                mark.addRoundedRect(bar, 0.3 * radius, 0.3 * radius)
        case "lost":
            bar = QRectF(0, 0, 0.66 * radius, 1.2 * radius)
            bar.moveCenter(center - QPointF(0, 0.45 * radius))
            mark.addRoundedRect(bar, 0.3 * radius, 0.3 * radius)
            mark.addEllipse(center + QPointF(0, 0.72 * radius), 0.36 * radius, 0.36 * radius)
    painter.fillPath(mark, ink)


def draw_person(painter: QPainter, box: QRectF, ink: QColor, *, hollow: float = 0.0) -> None:
    """Head and shoulders at the foot of the box, in one color; or their outline, so wide."""
    unit = min(box.width() * 0.72, box.height()) / 10
    center = QPointF(box.center().x(), box.bottom())
    person = QPainterPath()
    person.addEllipse(center - QPointF(0, 6.1 * unit), 2.1 * unit, 2.4 * unit)
    shoulders = QPainterPath()
    shoulders.addRoundedRect(
        QRectF(center.x() - 4 * unit, center.y() - 3.2 * unit, 8 * unit, 7 * unit),
        3.2 * unit, 3.2 * unit,
    )  # fmt: skip
    ground = QPainterPath()
    ground.addRect(box)
    whole = (person | shoulders) & ground
    if hollow:
        painter.setPen(QPen(ink, hollow))
        painter.drawPath(whole)
    else:
        painter.fillPath(whole, ink)


def _state_pixmap(tone: Tone, size: int) -> QPixmap:
    pixmap, painter = _canvas(size, 1.0)
    fill, ink = QColor(TONE_FILL[tone]), QColor(TONE_INK[tone])
    box = QRectF(0, 0, size, size).adjusted(size / 32, size / 32, -size / 32, -size / 32)
    tile = QPainterPath()
    tile.addRoundedRect(box, size * 0.24, size * 0.24)
    painter.setClipPath(tile)
    painter.fillRect(box, fill)
    if size >= 32:  # below that the folds are noise
        painter.setPen(QPen(_faint(ink), size / 16))
        for place in (0.2, 0.5, 0.8):
            painter.drawLine(QPointF(size * place, 0), QPointF(size * place, size))
    if tone in ("covered", "lost"):
        draw_mark(painter, box.center(), box.width() * 0.28, tone, ink)
    else:
        inside = box.adjusted(0, size * 0.12, 0, 0)
        draw_person(painter, inside, ink, hollow=max(size / 14, 1.0) if tone == "idle" else 0.0)
    painter.end()
    return pixmap


def _faint(ink: QColor) -> QColor:
    faint = QColor(ink)
    faint.setAlphaF(0.16)
    return faint


def _canvas(size: int, ratio: float) -> tuple[QPixmap, QPainter]:
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return pixmap, painter
