"""EdgeLight: the border of the screen as a lamp, on the screens where the window is.

It shines while the user wants it, the camera is on and not covered by the user; a cover that the
pipeline puts up for a moment does not make it flicker. Off, there is no window and no timer.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QColor, QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from language.translation import mark, tr
from settings import Settings
from ui.controller import Controller
from ui.edge.color import color_of
from ui.edge.strips import Strips
from ui.qt.screens import room_about
from ui.session import Session
from ui.window.window import Window

NO_PLACE = mark(
    "no edge light on this desktop: Wayland lets no program place a window at the screen's edge; "
    "expected X11, Windows or macOS. A bright empty window beside the meeting does the same"
)


class EdgeLight(QObject):
    """Follows settings, state and place of the window; lives as long as the window does."""

    def __init__(self, window: Window, controller: Controller, session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._session = session
        self._said = False
        self.strips = Strips()
        controller.changed.connect(self._follow_change)
        window.badge_changed.connect(self._follow_change)
        window.installEventFilter(self)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._watch)
        app.screenRemoved.connect(self._follow_change)
        for screen in app.screens():
            self._watch(screen)

    def follow(self) -> None:
        """Shine, or not, as all that says now."""
        settings = self._controller.settings
        if not self._shines(settings):
            self._said = self._said and settings.edge_light
            self.strips.close()
            return
        if not can_place():
            if not self._said:
                self._said = True
                self._controller.refused.emit(tr(NO_PLACE))
            return
        color = QColor(*color_of(settings.edge_warmth, settings.edge_brightness))
        self.strips.show(screens_under(self._window), color, settings.edge_width)

    def close(self) -> None:
        """Dark; safe to call twice."""
        self._window.removeEventFilter(self)
        self.strips.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and self.strips.bars:
            self.follow()
        return super().eventFilter(watched, event)

    def _shines(self, settings: Settings) -> bool:
        if not settings.edge_light or settings.covered or self._session.error() is not None:
            return False
        return self._session.state().camera_is_on

    def _watch(self, screen: QScreen) -> None:
        # a method, as above: a lambda would keep the window alive as long as there is a screen
        screen.availableGeometryChanged.connect(self._follow_change)

    def _follow_change(self, *_: object) -> None:
        self.follow()


def can_place() -> bool:
    """Whether a program may say where its windows are."""
    return not QGuiApplication.platformName().startswith("wayland")


def screens_under(window: QWidget) -> list[QRect]:
    """What is free on every screen that shows a part of the window, without panels and docks."""
    frame = window.frameGeometry()
    under = [one for one in QGuiApplication.screens() if one.geometry().intersects(frame)]
    return [screen.availableGeometry() for screen in under] or [room_about(window)]
