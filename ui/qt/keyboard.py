"""From a key event to the table's key, on any keyboard layout and whatever has the focus."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from ui.keys import STEPS, Key, lookup

_X11_ROWS = ((24, "qwertyuiop[]"), (38, "asdfghjkl"), (52, "zxcvbnm"))
_LATIN_AT = {first + place: name for first, row in _X11_ROWS for place, name in enumerate(row)}
"""What a US keyboard has at a scan code, on X11 and Wayland (evdev + 8)."""

X11_CODES = {name: code for code, name in _LATIN_AT.items()}
"""The scan code of each of those."""

_NAMED: dict[int, str] = {Qt.Key.Key_F1: "F1"}
_ARROWS: dict[int, str] = {
    Qt.Key.Key_Left: "Shift+←",
    Qt.Key.Key_Right: "Shift+→",
    Qt.Key.Key_Up: "Shift+↑",
    Qt.Key.Key_Down: "Shift+↓",
}
"""With Shift: without it, arrows belong to what has the focus."""

_CHORD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
"""Windows reports AltGr so; German keyboards type [ and ] with it."""


class ShortcutFilter(QObject):
    """Takes the table's keys at a window's door, before the focused widget can eat a digit."""

    pressed = Signal(object)
    """The Action of the key. A key held down repeats steps only: a cover must not flicker."""

    def guard(self, window: QWindow) -> None:
        """Stand at this window's door; once more is no harm."""
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = key_of(event)
        if key is None:
            return False
        if not event.isAutoRepeat() or key.action.verb in STEPS:
            self.pressed.emit(key.action)
        return True


def key_of(event: QKeyEvent) -> Key | None:
    """The table's key that was meant; None for chords such as Ctrl+C and for everything else.

    Shift decides a letter's case and Caps Lock does not. A letter of another script counts as the
    Latin one in its place: covering must work while a Russian layout is on.
    """
    held = event.modifiers() & _CHORD
    text = event.text()
    if held and not (held == _ALT_GR and text and not text.isalnum()):
        return None
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    named = _NAMED.get(event.key()) or (_ARROWS.get(event.key()) if shifted else None)
    if named:
        return lookup(named)
    if len(text) != 1 or not text.isprintable():
        return None
    name = text if text.isascii() else _latin(event)
    return lookup(name.upper() if shifted and name.isalpha() else name.lower())


def _latin(event: QKeyEvent) -> str:
    if sys.platform == "win32":
        code = event.nativeVirtualKey()  # letters keep their Latin codes there on every layout
        return chr(code).lower() if ord("A") <= code <= ord("Z") else ""
    if QGuiApplication.platformName() in ("xcb", "wayland"):
        return _LATIN_AT.get(event.nativeScanCode(), "")
    return ""
