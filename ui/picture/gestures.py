"""Gestures: the mouse on the preview: the wheel zooms, a drag moves what is shown."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent

from settings import RANGES, Settings
from ui.controller import Controller
from ui.picture.preview import PreviewView

WHEEL_STEP = 120
"""What one notch of a wheel reports; touch pads report less, and more often."""

ZOOM_PER_NOTCH = 10


@dataclass(frozen=True)
class Grip:
    """Where a drag began, in shares of the picture, and the settings at that moment."""

    x: float
    y: float
    settings: Settings
    on_tag: bool = False
    on_backdrop: bool = False


class Gestures(QObject):
    """Watches one preview; every change goes through the controller, as a key's does."""

    def __init__(self, preview: PreviewView, controller: Controller) -> None:
        super().__init__(preview)
        self._preview = preview
        self._controller = controller
        self._grip: Grip | None = None
        self._turned = 0
        preview.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):
            self._wheel(event)
            return True
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            return self._take(event)
        if event.type() == QEvent.Type.MouseMove and self._grip is not None:
            self._drag(self._grip, self._place(event.position()))
            return True
        if event.type() == QEvent.Type.MouseButtonRelease and self._grip is not None:
            self._grip = None
            self._preview.unsetCursor()
            return True
        return False

    def _wheel(self, event: QWheelEvent) -> None:
        self._turned += event.angleDelta().y() or event.angleDelta().x()  # Shift turns it
        notches, self._turned = divmod(self._turned, WHEEL_STEP)
        if notches:
            now = self._controller.settings
            at = self._place(event.position())
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                zoom = now.backdrop_zoom + ZOOM_PER_NOTCH * notches
                self._controller.swap(now.moved("backdrop_zoom", zoom))
            elif self._is_on_tag(at):
                self._controller.swap(now.moved("tag_percent", now.tag_percent + 5 * notches))
            else:
                self._controller.swap(zoomed(now, now.zoom_percent + ZOOM_PER_NOTCH * notches, at))
        event.accept()

    def _take(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        at = self._place(event.position())
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        on_tag = self._is_on_tag(at) and not shifted
        self._grip = Grip(at[0], at[1], self._controller.settings, on_tag, shifted)
        self._preview.setCursor(Qt.CursorShape.ClosedHandCursor)
        return True

    def _drag(self, grip: Grip, at: tuple[float, float]) -> None:
        if grip.on_backdrop:
            dragged = backdrop_dragged(grip.settings, at[0] - grip.x, at[1] - grip.y)
            now = self._controller.settings
            x, y = dragged.backdrop_x, dragged.backdrop_y
            self._controller.swap(replace(now, backdrop_x=x, backdrop_y=y))
            return
        tag = self._preview.tag
        if grip.on_tag and tag is not None:
            dragged = tag_dragged(grip.settings, at[0] - grip.x, at[1] - grip.y, tag)
            now = self._controller.settings
            self._controller.swap(replace(now, tag_x=dragged.tag_x, tag_y=dragged.tag_y))
            return
        moved = panned(grip.settings, at[0] - grip.x, at[1] - grip.y)
        now = self._controller.settings
        self._controller.swap(replace(now, pan_x=moved.pan_x, pan_y=moved.pan_y))

    def _is_on_tag(self, at: tuple[float, float]) -> bool:
        if self._preview.tag is None:
            return False
        left, top, width, height = self._preview.tag
        return left <= at[0] <= left + width and top <= at[1] <= top + height

    def _place(self, point: QPointF) -> tuple[float, float]:
        """Where that is in the picture that the meeting sees, 0 to 1 from its left and top."""
        frame = self._preview.frame
        x = (point.x() - frame.x()) / max(frame.width(), 1)
        y = (point.y() - frame.y()) / max(frame.height(), 1)
        return (1 - x if self._preview.mirrored else x), y


def zoomed(settings: Settings, percent: int, at: tuple[float, float]) -> Settings:
    """The settings at that zoom, with what is shown at that place staying there."""
    wanted = settings.moved("zoom_percent", percent)
    x = 1 - at[0] if settings.flip else at[0]
    for name, place in (("pan_x", x), ("pan_y", at[1])):
        before, after = 100 / settings.zoom_percent, 100 / wanted.zoom_percent
        middle = 0.5 + (1 - before) / 2 * getattr(settings, name) / 100
        point = middle + (place - 0.5) * before
        free = (1 - after) / 2
        moved = (point - (place - 0.5) * after - 0.5) / free * 100 if free else 0
        wanted = wanted.moved(name, round(moved))
    return wanted


def panned(settings: Settings, dx: float, dy: float) -> Settings:
    """The settings after the picture was dragged so far, in shares of what is shown."""
    shown = 100 / settings.zoom_percent
    if shown == 1:
        on_its_side = settings.rotation in (90, 270)
        return (
            settings.moved("pan_y", settings.pan_y - round(100 * dy)) if on_its_side else settings
        )
    for name, moved in (("pan_x", -dx if settings.flip else dx), ("pan_y", dy)):
        percent = moved * shown / (1 - shown) * 2 * RANGES[name][-1]
        settings = settings.moved(name, getattr(settings, name) - round(percent))
    return settings


def tag_dragged(
    settings: Settings, dx: float, dy: float, tag: tuple[float, float, float, float]
) -> Settings:
    """The settings after name and logo were dragged so far, in shares of the picture."""
    for name, moved, side in (("tag_x", dx, tag[2]), ("tag_y", dy, tag[3])):
        free = max(1 - side, 1e-6)
        settings = settings.moved(name, getattr(settings, name) + round(100 * moved / free))
    return settings


def backdrop_dragged(settings: Settings, dx: float, dy: float) -> Settings:
    """The settings after the picture behind was dragged so far, in shares of what is shown."""
    shown = 100 / settings.backdrop_zoom
    free = max(1 - shown, 0.2)  # a picture of another shape has room at 100 %, too
    for name, moved in (("backdrop_x", dx), ("backdrop_y", dy)):
        percent = round(200 * moved * shown / free)
        settings = settings.moved(name, getattr(settings, name) - percent)
    return settings
