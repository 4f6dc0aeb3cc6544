"""From a key event to the table's key, on any keyboard layout."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from ui.keys import Key, lookup

_X11_ROWS = ((10, "1234567890"), (24, "qwertyuiop[]"), (38, "asdfghjkl"), (52, "zxcvbnm,"))
_LATIN_AT = {first + place: name for first, row in _X11_ROWS for place, name in enumerate(row)}
"""What a US keyboard has at a scan code, on X11 and Wayland (evdev + 8)."""

X11_CODES = {name: code for code, name in _LATIN_AT.items()}
"""The scan code of each of those."""

_FRENCH_DIGITS = frozenset("&é\"'(§èç!à")
"""What stands on the row of the digits on French keyboards, where digits take Shift."""

NAMED: dict[int, str] = {Qt.Key.Key_F1: "F1", Qt.Key.Key_F8: "F8"}
"""Keys without a character; they count in a text field, too."""

_ARROWS: dict[int, str] = {
    Qt.Key.Key_Left: "Shift+←",
    Qt.Key.Key_Right: "Shift+→",
    Qt.Key.Key_Up: "Shift+↑",
    Qt.Key.Key_Down: "Shift+↓",
}
"""With Shift: without it, arrows belong to what has the focus."""

CHORD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
"""What makes a chord of a key, such as Ctrl+C."""

_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
"""Windows reports AltGr so; German keyboards type [ and ] with it."""


def key_of(event: QKeyEvent) -> Key | None:
    """The table's key that was meant; None for chords such as Ctrl+C and for everything else.

    Shift decides a letter's case and Caps Lock does not. A letter of another script counts as the
    Latin one in its place: covering must work while a Russian layout is on. A digit counts without
    the Shift that it takes on a French keyboard.
    """
    held = event.modifiers() & CHORD
    text = event.text()
    if held and not (held == _ALT_GR and text and not text.isalnum()):
        return None
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    named = NAMED.get(event.key()) or (_ARROWS.get(event.key()) if shifted else None)
    if named:
        return lookup(named)
    if len(text) != 1 or not text.isprintable():
        return None
    if text in _FRENCH_DIGITS:
        return None if shifted or not _latin(event).isdigit() else lookup(_latin(event))
    name = text if text.isascii() else _latin(event)
    if name.isdigit() and not text.isascii() and shifted:
        return None
    return lookup(name.upper() if shifted and name.isalpha() else name.lower())


def place_of(event: QKeyEvent) -> int | str:
    """Which key of the keyboard it was, as well as the event tells."""
    return event.nativeScanCode() or event.key() or event.text()


def letter_of(event: QKeyEvent) -> str:
    """The character of a key with Ctrl, whose text is a control code."""
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    code = event.key()
    name = chr(code) if 32 < code < 127 else _latin(event)
    return name.upper() if shifted else name.lower()


def _latin(event: QKeyEvent) -> str:
    if sys.platform == "win32":
        code = event.nativeVirtualKey()  # letters keep their Latin codes there on every layout
        return chr(code).lower() if chr(code).isascii() and chr(code).isalnum() else ""
    if QGuiApplication.platformName() in ("xcb", "wayland"):
        return _LATIN_AT.get(event.nativeScanCode(), "")
    return ""
