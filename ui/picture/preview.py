"""PreviewView: the picture that the meeting sees, and the message that appears over it."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from language.translation import tr
from ui.picture.pill import Pill
from ui.session import PreviewImage
from ui.style.reading import placed
from ui.style.theme import LIGHT, STAGE, STAGE_INK, TONE_FILL, Theme
from ui.text.words import Badge, Message

MESSAGE_MS = 1200
BAND_PX = 64
"""Rows that Qt scales at once: of more it wakes a thread for each 64, and they cost more than they
save while the meeting needs both cores."""

_RADIUS = 12.0


class PreviewView(QWidget):
    """Shows a picture as large as its aspect allows; repaints only when something changed."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Preview: what the meeting sees"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 180)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing is painted below it
        self._image: PreviewImage | None = None
        self._picture: QImage | None = None
        self._pixels: NDArray[np.uint8] | None = None
        self._mirrored = True
        self._message: Message | None = None
        self._frame = QRectF()
        self._surround = LIGHT.window
        self._pill = Pill(self)
        self._silence = QTimer(self, singleShot=True, interval=MESSAGE_MS)
        self._silence.timeout.connect(lambda: self._set_message(None))

    @property
    def message(self) -> Message | None:
        """What stands over the picture at this moment."""
        return self._message

    @property
    def frame(self) -> QRectF:
        """Where the picture stands in this widget."""
        return self._frame

    @property
    def mirrored(self) -> bool:
        """Whether it is shown as a mirror would."""
        return self._mirrored

    @property
    def tag(self) -> tuple[float, float, float, float] | None:
        """Where name and logo stand in what the meeting sees, as shares of the picture."""
        return self._image.tag if self._image else None

    def sizeHint(self) -> QSize:
        return QSize(896, 504)

    def show_image(self, image: PreviewImage | None, *, mirrored: bool) -> bool:
        """Draw this picture from now on; None until there is one. Whether it is a new one."""
        mirrored = mirrored and (image is None or image.shows != "cover")
        fresh = image is not self._image
        if fresh or mirrored != self._mirrored:
            if fresh:
                self._picture, self._pixels = _to_qt(image) if image else (None, None)
            self._image, self._mirrored = image, mirrored
            self._place_pill()
            self.update()
        return fresh

    @property
    def badge(self) -> Badge:
        """What the pill shows."""
        return self._pill.badge

    def show_badge(self, badge: Badge) -> None:
        """Show the state in the pill, and frame a picture that is not live in its color."""
        self._pill.show_badge(badge)
        self._place_pill()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Stand on this ground."""
        self._surround = theme.window
        self.update()

    def say(self, message: Message) -> None:
        """Show a message for 1.2 s."""
        self._set_message(message)
        self._silence.start()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._place_pill()

    def _place_pill(self) -> None:
        box = QRectF(self.rect())
        size = self._picture.size() if self._picture else QSize(16, 9)
        self._frame = fit((size.width(), size.height()), box)
        width = min(self._pill.sizeHint().width(), int(self._frame.width()) - 28)
        self._pill.resize(width, self._pill.height())
        corner = QRectF(self._frame.x() + 14, self._frame.y() + 14, width, 0)
        self._pill.move(placed(corner, self._frame).topLeft().toPoint())

    def _set_message(self, message: Message | None) -> None:
        self._message = message
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        frame = self._frame
        for beside in _around(frame.toRect(), self.rect()):
            painter.fillRect(beside, QColor(self._surround))
        if self._picture is None:
            painter.fillRect(frame, QColor(STAGE))
            _draw_center(
                painter, frame, tr("Waiting for the first picture …"), 16, QColor(STAGE_INK)
            )
        else:
            self._draw_picture(painter, self._picture)
        self._round_corners(painter, frame)
        if self.badge.tone in ("covered", "lost"):
            painter.setPen(QPen(QColor(TONE_FILL[self.badge.tone]), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1.5, 1.5, -1.5, -1.5), _RADIUS, _RADIUS)
        if self._message:
            _draw_message(painter, frame, self._message)
        painter.end()

    def _draw_picture(self, painter: QPainter, picture: QImage) -> None:
        whole, place = self._frame.toRect(), QTransform()
        if self._mirrored:
            place.translate(2 * self._frame.center().x(), 0).scale(-1, 1)
        painter.save()
        for top in range(whole.top(), whole.bottom() + 1, BAND_PX):
            painter.resetTransform()
            painter.setClipRect(whole.left(), top, whole.width(), BAND_PX)
            painter.setTransform(place)
            painter.drawImage(self._frame, picture)
        painter.restore()
        if self._mirrored and self.tag is not None:  # letters are mirrored for nobody
            x, y, width, height = self.tag
            there = _part((1 - x - width, y, width, height), self._frame)
            part = _part(self.tag, QRectF(picture.rect()))
            painter.drawImage(there, picture, part)

    def _round_corners(self, painter: QPainter, frame: QRectF) -> None:
        """Paint the window's color over the corners: a clip path would slow every picture down.

        Each by itself, or Qt would wake helpers for the two ends of every row between them.
        """
        square, rounded = QPainterPath(), QPainterPath()
        square.addRect(frame.adjusted(-1, -1, 1, 1))
        rounded.addRoundedRect(frame, _RADIUS, _RADIUS)
        around, side = square - rounded, _RADIUS + 1
        if not self.devicePixelRatioF().is_integer():  # the picture's edge lies between two pixels
            painter.fillPath(around, QColor(self._surround))
            return
        for x in (frame.left() - 1, frame.right() + 1 - side):
            for y in (frame.top() - 1, frame.bottom() + 1 - side):
                painter.setClipRect(QRectF(x, y, side, side))
                painter.fillPath(around, QColor(self._surround))
        painter.setClipping(False)


def _to_qt(image: PreviewImage) -> tuple[QImage, NDArray[np.uint8]]:
    """The picture in the one format that Qt scales fast, and the pixels that it borrows.

    By OpenCV on this thread: Qt would wake a helper for each 65,536 pixels, 120 times a second.
    """
    pixels = np.asarray(cv2.cvtColor(image.rgb, cv2.COLOR_RGB2BGRA), np.uint8)
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB32), pixels


def _around(inner: QRect, box: QRect) -> tuple[QRect, ...]:
    """What of the box lies beside a rectangle in its middle: above, below, left and right of it."""
    return (
        QRect(box.left(), box.top(), box.width(), inner.top() - box.top()),
        QRect(box.left(), inner.bottom() + 1, box.width(), box.bottom() - inner.bottom()),
        QRect(box.left(), inner.top(), inner.left() - box.left(), inner.height()),
        QRect(inner.right() + 1, inner.top(), box.right() - inner.right(), inner.height()),
    )


def fit(size: tuple[int, int], box: QRectF) -> QRectF:
    """The largest rectangle of that aspect in the middle of the box."""
    scale = min(box.width() / size[0], box.height() / size[1])
    fitted = QRectF(0, 0, round(size[0] * scale), round(size[1] * scale))
    fitted.moveCenter(box.center())
    return QRectF(fitted.toRect())


def _part(shares: tuple[float, float, float, float], box: QRectF) -> QRectF:
    """The part of the box that these shares of it name: left, top, width, height."""
    x, y, width, height = shares
    return QRectF(
        box.x() + x * box.width(),
        box.y() + y * box.height(),
        width * box.width(),
        height * box.height(),
    )


def _draw_message(painter: QPainter, frame: QRectF, message: Message) -> None:
    big = _font(painter, min(max(frame.height() / 9, 24), 54), QFont.Weight.DemiBold)
    small = _font(painter, max(big.pixelSize() * 0.36, 13), QFont.Weight.Normal)
    painter.setFont(big)
    room = frame.width() - 96
    wide = painter.fontMetrics().horizontalAdvance(message.title)
    if wide > room:  # smaller letters before a cut
        big.setPixelSize(max(int(big.pixelSize() * room / wide), small.pixelSize()))
        painter.setFont(big)
    title = painter.fontMetrics().elidedText(message.title, Qt.TextElideMode.ElideMiddle, int(room))
    width, height = painter.fontMetrics().horizontalAdvance(title), painter.fontMetrics().height()
    painter.setFont(small)
    detail = painter.fontMetrics().elidedText(
        message.detail, Qt.TextElideMode.ElideRight, int(room)
    )
    width = max(width, painter.fontMetrics().horizontalAdvance(detail))
    detail_height = painter.fontMetrics().height() + 2 if detail else 0
    plate = QRectF(0, 0, width + 56, height + detail_height + 24)
    plate.moveCenter(QPointF(frame.center().x(), frame.bottom() - plate.height() / 2 - 28))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(10, 12, 15, 205))
    painter.drawRoundedRect(plate, 14, 14)
    painter.setPen(QColor("white"))
    text = plate.adjusted(0, 12, 0, -12)
    painter.drawText(text, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, detail)
    painter.setFont(big)
    painter.drawText(text.adjusted(0, 0, 0, -detail_height), Qt.AlignmentFlag.AlignCenter, title)


def _draw_center(painter: QPainter, box: QRectF, text: str, pixels: float, ink: QColor) -> None:
    painter.setFont(_font(painter, pixels, QFont.Weight.Normal))
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _font(painter: QPainter, pixels: float, weight: QFont.Weight) -> QFont:
    font = QFont(painter.font())
    font.setPixelSize(round(pixels))
    font.setWeight(weight)
    return font
