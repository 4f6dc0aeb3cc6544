"""OnScreenDisplay: a few words in a corner of the screen, over whatever is there, for a moment.

It takes neither the focus nor a click, so the meeting goes on below it.
"""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPropertyAnimation, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from language.translation import tr
from ui.style.reading import placed
from ui.style.theme import TONE_FILL
from ui.text.words import Message, Tone

SHOWN_MS, FADE_MS = 1400, 260
_MARGIN, _BAR, _PAD = 28, 6, 22
_LARGEST_PX = 520

_FLAGS = (
    Qt.WindowType.ToolTip  # above others, and no window manager gives it the focus
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
    | Qt.WindowType.WindowTransparentForInput
)


class OnScreenDisplay(QWidget):
    """One at a time: a newer message takes the place of the older."""

    def __init__(self) -> None:
        super().__init__(None, _FLAGS)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWindowTitle(tr("Scrim says"))
        self._message = Message("")
        self._tone: Tone = "idle"
        self._big, self._small = _font(self.font(), 22, bold=True), _font(self.font(), 14)
        self._fade = QPropertyAnimation(self, b"windowOpacity", self)
        self._fade.setDuration(FADE_MS)
        self._fade.setEndValue(0.0)
        self._fade.setEasingCurve(QEasingCurve.Type.InQuad)
        self._fade.finished.connect(self.hide)
        self._leaving = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._leaving.timeout.connect(self._fade.start)

    @property
    def message(self) -> Message | None:
        """What it shows at this moment."""
        return self._message if self.isVisible() else None

    def say(self, message: Message, tone: Tone) -> None:
        """Show this for 1.4 s on the screen where the pointer is."""
        self._message, self._tone = message, tone
        self._fade.stop()
        self.setWindowOpacity(1.0)
        self._place()
        self.show()
        self.raise_()
        self.update()
        self._leaving.start()

    def sizeHint(self) -> QSize:
        width = max(
            QFontMetrics(self._big).horizontalAdvance(self._message.title),
            QFontMetrics(self._small).horizontalAdvance(self._message.detail),
        )
        height = QFontMetrics(self._big).height() + 2 * 14
        if self._message.detail:
            height += QFontMetrics(self._small).height() + 4
        return QSize(min(width + _BAR + 2 * _PAD, _LARGEST_PX), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plate = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(TONE_FILL[self._tone]))
        painter.drawRoundedRect(plate, 12, 12)
        painter.setBrush(QColor(16, 18, 22))
        dark = placed(plate.adjusted(_BAR, 0, 0, 0), plate)
        painter.drawRoundedRect(dark, 12, 12)
        painter.drawRect(placed(plate.adjusted(_BAR, 0, -plate.width() / 2, 0), plate))
        text = placed(plate.adjusted(_BAR + _PAD, 13, -_PAD + 4, -13), plate)
        painter.setPen(QColor("white"))
        painter.setFont(self._big)
        self._write(painter, text, Qt.AlignmentFlag.AlignTop, self._message.title)
        painter.setPen(QColor("#c9ced8"))
        painter.setFont(self._small)
        self._write(painter, text, Qt.AlignmentFlag.AlignBottom, self._message.detail)
        painter.end()

    @staticmethod
    def _write(painter: QPainter, box: QRectF, align: Qt.AlignmentFlag, text: str) -> None:
        metrics = painter.fontMetrics()
        fitting = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, int(box.width()))
        painter.drawText(box, align | Qt.AlignmentFlag.AlignLeft, fitting)

    def _place(self) -> None:
        """At the top right of the screen with the pointer: meetings keep their bars below."""
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        self.resize(self.sizeHint())
        room = screen.availableGeometry()
        self.move(room.right() - self.width() - _MARGIN, room.top() + _MARGIN)


def _font(base: QFont, pixels: int, *, bold: bool = False) -> QFont:
    font = QFont(base)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font
