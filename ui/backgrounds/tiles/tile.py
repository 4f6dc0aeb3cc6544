"""Tile: one background on the strip, a thumbnail with its name."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QApplication

from background_choice import parse_background
from language.translation import tr
from ui.backgrounds.presets import MEDIUM, Preset
from ui.backgrounds.tiles.drawing import PICTURE, draw_blur, draw_play
from ui.backgrounds.tiles.spinner import Spinner
from ui.backgrounds.tiles.star import draw_star, star_area
from ui.qt.dialogs.menu import Menu
from ui.style.scale import letter_scale
from ui.style.theme import Theme
from ui.style.tips import give_tip
from ui.text.names import background_name

TILE = QSize(92, 78)


def tile_scale(font: QFont) -> float:
    """How much larger tiles are here: they follow the letters, and leave room for the picture."""
    return 1 + 0.6 * (letter_scale(font) - 1)


class Tile(QAbstractButton):
    """A checkable button for one background; the user's own can be taken off the strip.

    `starred` is whether it is a favorite, None for what can be none.
    """

    # names go through signals as objects: Qt's own texts lose what is no UTF-8
    removal_asked = Signal(object)
    renaming_asked = Signal(object)
    star_asked = Signal(object)
    moved = Signal(object, int)
    """Dragged, so that its middle is there in the row."""
    shifted = Signal(object, int)
    """By so many places, by key or menu."""

    def __init__(
        self,
        background: str,
        theme: Theme,
        *,
        own: bool,
        preset: Preset | None = None,
        name: str = "",
        starred: bool | None = None,
    ) -> None:
        super().__init__()
        self.preset = preset
        self.background = background
        self.pictured = background
        """The background of which it shows the picture."""
        self._theme = theme
        self._own = own
        self._starred = starred
        self._movable = own or bool(starred)
        self._image: QImage | None = None
        self._spinner: Spinner | None = None
        self._scale = tile_scale(self.font())
        self.setCheckable(True)
        self.setAutoExclusive(True)  # a radio button, to a screen reader, too
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._held_at: QPoint | None = None
        self._dragged = self._on_star = False
        name = name or (tr(preset.name) if preset else background_name(background))
        self.setText(name)
        spoken = tr("Favorite {name}", name=name) if starred else tr("Background {name}", name=name)
        self.setAccessibleName(spoken)
        tip = [name, tr("b steps through the backgrounds")]
        if own:
            tip = [background, *tip[1:]] if name in background else [name, background, *tip[1:]]
            tip.append(tr("Drag it to another place; Delete takes it off the strip"))
        if starred is not None:
            tip.append(tr("A click on the star, or Y: a favorite, which comes first"))
        give_tip(self, "\n".join(tip))

    def sizeHint(self) -> QSize:
        return TILE * self._scale

    def show_image(self, image: QImage) -> None:
        """Put the thumbnail in; a null one says that the file cannot be read."""
        self._image = image
        self.update()

    @property
    def is_opening(self) -> bool:
        """Whether its background is being read."""
        return self._spinner is not None

    def show_opening(self, *, opening: bool) -> None:
        """Say that its background is being read, or no more."""
        if opening and self._spinner is None:
            self._spinner = Spinner(self)
            self.setAccessibleDescription(tr("being opened"))
        elif not opening and self._spinner is not None:
            self._spinner.stop()
            self._spinner = None
            self.setAccessibleDescription("")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self._own and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removal_asked.emit(self.background)
        elif self._own and event.key() == Qt.Key.Key_F2:
            self.renaming_asked.emit(self.background)
        elif self._movable and ctrl and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.shifted.emit(self.background, 1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._starred is None:
            return
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        turn = partial(self.star_asked.emit, self.background)
        star = menu.addAction(tr("Favorite") + "\tY", turn)
        star.setCheckable(True)
        star.setChecked(self._starred)
        if self._own:
            menu.addAction(
                tr("Rename …") + "\tF2", lambda: self.renaming_asked.emit(self.background)
            )
        if self._movable:
            for text, places in ((tr("To the left"), -1), (tr("To the right"), 1)):
                key = "Ctrl+←" if places < 0 else "Ctrl+→"
                shift = partial(self.shifted.emit, self.background, places)
                menu.addAction(f"{text}\t{key}", shift)
        if self._own:
            menu.addAction(
                tr("Take off the strip") + "\tDel",
                lambda: self.removal_asked.emit(self.background),
            )
        menu.popup(event.globalPos())

    def _is_on_star(self, place: QPointF) -> bool:
        return self._starred is not None and star_area(PICTURE).contains(place / self._scale)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() == Qt.MouseButton.LeftButton
        if left and self._is_on_star(event.position()):
            self._on_star = True  # neither a click nor a drag
            return
        if self._movable and left:
            self._held_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held_at is None:
            super().mouseMoveEvent(event)
            return
        way = event.position().toPoint() - self._held_at
        if self._dragged or abs(way.x()) >= QApplication.startDragDistance():
            self._dragged = True
            self.raise_()
            self.move(self.x() + way.x(), self.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        on_star, self._on_star = self._on_star, False
        if on_star:
            if self._is_on_star(event.position()):
                self.star_asked.emit(self.background)
            return
        dragged, self._dragged, self._held_at = self._dragged, False, None
        if not dragged:
            super().mouseReleaseEvent(event)
            return
        self.setDown(False)  # it was no click
        self.moved.emit(self.background, self.geometry().center().x())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.scale(self._scale, self._scale)
        self._draw_picture(painter)
        self._draw_ring(painter)
        if self._spinner is not None:
            self._spinner.draw(painter, PICTURE)
        font = QFont(self.font())
        font.setPixelSize(12)
        font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text if self.isChecked() else self._theme.muted))
        label = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, 88)
        painter.drawText(QRectF(0, 56, 92, 20), Qt.AlignmentFlag.AlignCenter, label)
        painter.end()

    def _draw_picture(self, painter: QPainter) -> None:
        rounded = QPainterPath()
        rounded.addRoundedRect(PICTURE, 7, 7)
        painter.save()
        painter.setClipPath(rounded)
        kind = parse_background(self.background).kind
        if kind == "blur":
            draw_blur(painter, self.preset or MEDIUM)
        elif kind == "color":
            painter.fillRect(PICTURE, QColor(self.background))
        elif self._image is None or self._image.isNull():
            painter.fillRect(PICTURE, QColor(self._theme.pressed))
            painter.setPen(QColor(self._theme.muted))
            word = "" if self._image is None else tr("unreadable")
            painter.drawText(PICTURE, Qt.AlignmentFlag.AlignCenter, word)
        else:
            painter.drawImage(PICTURE, self._image)
        if kind in ("loop", "slides") or self.background in ("drawn:aurora", "drawn:drift"):
            draw_play(painter)
        painter.restore()
        pointed_at = self._starred is not None and (self.underMouse() or self.hasFocus())
        if self._starred or pointed_at:
            draw_star(painter, PICTURE, filled=bool(self._starred))

    def _draw_ring(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(QColor(self._theme.accent), 2.5))
            painter.drawRoundedRect(PICTURE.adjusted(-2.5, -2.5, 2.5, 2.5), 9, 9)
        elif self.underMouse():
            painter.setPen(QPen(QColor(self._theme.text), 1.5))
            painter.drawRoundedRect(PICTURE, 7, 7)
        else:
            painter.setPen(QPen(QColor(self._theme.outline), 1))
            painter.drawRoundedRect(PICTURE.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.text), 1.5, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(PICTURE.adjusted(3, 3, -3, -3), 5, 5)
