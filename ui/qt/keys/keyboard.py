"""Keyboard: the table's keys are taken as they come, whatever has the focus."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)

from ui.keys import COVER_ONLY, HELD, PRIVATE, STEPS, Key, lookup
from ui.qt.keys.layouts import CHORD, NAMED, key_of, letter_of, place_of
from ui.qt.keys.repeats import Repeats

_CLICKS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
"""Keys that press the button with the focus."""

LET_GO_MS = 40
"""A key whose release is not followed by its repeat within that was let go."""

LONGEST_HOLD_MS = 20_000
"""So long nobody compares: the release went to another program."""

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletRelease,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.Close,
    }
)
"""What a window behind a dialog does not get."""

_TEXT_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)


class ShortcutFilter(QObject):
    """Takes the table's keys as they reach windows and menus, before a widget can eat a digit.

    In a dialog that stands before the window, and in the window behind it, only what covers passes.
    In a text field letters are letters.
    """

    pressed = Signal(object)
    """The Action of the key. One held down repeats steps only: a cover must not flicker."""

    held = Signal(bool)
    """A key whose action holds as long as it is down: True, and False when it is let go, when
    another window has the keyboard, and when that went unseen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.with_ctrl = False
        """Whether keys whose effect others see count with Ctrl alone. What covers always counts."""
        self._repeats = Repeats()
        self._main: QWindow | None = None
        self._held_at: int | str | None = None
        self._letting_go = QTimer(self, singleShot=True, interval=LET_GO_MS)
        self._letting_go.timeout.connect(self.let_go)
        self._unseen = QTimer(self, singleShot=True, interval=LONGEST_HOLD_MS)
        self._unseen.timeout.connect(self.let_go)
        self._before: list[QDialog] = []

    def guard(self, window: QWindow) -> None:
        """Filter this window's events, and those of dialogs before it; once more is no harm."""
        self._main = window
        window.installEventFilter(self)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.focusWindowChanged.connect(self._follow, Qt.ConnectionType.UniqueConnection)

    def close(self) -> None:
        """Filter nothing any more; safe to call twice."""
        self.let_go()
        app = QGuiApplication.instance()
        if self._main is not None and isinstance(app, QGuiApplication):
            app.focusWindowChanged.disconnect(self._follow)
        self._main = None

    def take(self, event: QKeyEvent) -> bool:
        """True where the press was the table's, or a repeat that must click nothing."""
        key, chord = self._meant(event)
        repeat = self._repeats.press(place_of(event), event.timestamp(), said=event.isAutoRepeat())
        if key is None:
            return repeat and event.key() in _CLICKS and not writes()
        if key.action.verb != "cover" and self._shut():
            return False
        if key.action.verb in HELD:
            self._hold(place_of(event), repeat=repeat)
            return True
        action = key.action
        if self.with_ctrl and not chord:
            if action.verb not in PRIVATE:
                return True  # eaten: it was meant for another window
            if action.verb == "cover":
                action = replace(action, amount=COVER_ONLY)  # hiding is never wrong, showing may be
        if not repeat or action.verb in STEPS:
            self.pressed.emit(action)
        return True

    def shut_behind(self, dialog: QDialog) -> None:
        """The dialog stands before the window until it is answered; its keys come here."""
        self._before.append(dialog)
        dialog.finished.connect(lambda _result: self._before.remove(dialog))
        dialog.windowHandle().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._main and self._before and event.type() in _INPUT:
            return self._turned_away(event)
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyRelease:
            self._repeats.release(place_of(event), event.timestamp())
            if place_of(event) == self._held_at and not event.isAutoRepeat():
                self._letting_go.start()
            return False
        return event.type() == QEvent.Type.KeyPress and self.take(event)

    def _hold(self, place: int | str, *, repeat: bool) -> None:
        """Begin, or go on where its release was a repeat's; what was ended is not begun by one."""
        if place == self._held_at:
            self._letting_go.stop()
        elif not repeat:
            self._held_at = place
            self._unseen.start()
            self.held.emit(True)

    def let_go(self) -> None:
        """Whatever is held holds no more; safe to call twice."""
        self._letting_go.stop()
        self._unseen.stop()
        if self._held_at is not None:
            self._held_at = None
            self.held.emit(False)

    def _shut(self) -> bool:
        """Whether a dialog stands before the window: ours, or Qt's own before that."""
        return bool(self._before) or QApplication.activeModalWidget() is not None

    def _turned_away(self, event: QEvent) -> bool:
        """True: the window behind a dialog gets nothing. A click there brings the dialog up."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self.take(event)
        if event.type() == QEvent.Type.MouseButtonPress:
            self._before[-1].raise_()
            self._before[-1].activateWindow()
        # a shortcut's override is accepted, so that what was typed comes as a key; nothing else is
        event.setAccepted(event.type() == QEvent.Type.ShortcutOverride)
        return True

    def _meant(self, event: QKeyEvent) -> tuple[Key | None, bool]:
        """The key, and whether Ctrl was held with it."""
        named = event.key() in NAMED
        if writes() and not named:
            return None, False
        ctrl = event.modifiers() & CHORD == Qt.KeyboardModifier.ControlModifier
        if ctrl and self.with_ctrl:
            return lookup(letter_of(event)), True
        return key_of(event), False

    def _follow(self, window: QWindow | None) -> None:
        self.let_go()  # its release goes to another window
        if window is None or window.type() == Qt.WindowType.Popup:
            return  # a popup is a Menu, which asks by itself
        if window is not self._main and self._is_ours(window):
            window.installEventFilter(self)

    def _is_ours(self, window: QWindow) -> bool:
        owner: QWindow | None = window
        while owner is not None and owner is not self._main:
            owner = owner.transientParent()
        return owner is self._main


def writes() -> bool:
    """Whether what is typed now goes into a text field."""
    field = QApplication.focusWidget()
    if isinstance(field, QComboBox):
        return field.isEditable()
    if isinstance(field, (QLineEdit, QTextEdit, QPlainTextEdit)):
        return not field.isReadOnly()
    return isinstance(field, _TEXT_FIELDS)
