"""A key means the same on every layout, with Caps Lock on, and with another script."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

from ui.qt.keys import layouts
from ui.qt.keys.layouts import key_of

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


def meaning(
    text: str, modifiers: Qt.KeyboardModifier = NONE, *, code: int = 0, scan: int = 0
) -> str | None:
    event = QKeyEvent(QEvent.Type.KeyPress, code, modifiers, scan, 0, 0, text)
    key = key_of(event)
    return key.key if key else None


@pytest.mark.parametrize(
    ("text", "modifiers", "key"),
    [
        ("+", SHIFT, "+"),  # US
        ("=", NONE, "+"),  # US without Shift
        ("+", NONE, "+"),  # German
        ("+", KEYPAD, "+"),
        ("-", KEYPAD, "-"),
        ("_", SHIFT, "-"),
        ("5", SHIFT, "5"),  # French
        ("?", SHIFT, "?"),
        ("b", NONE, "b"),
        ("B", SHIFT, "B"),
        ("B", NONE, "b"),  # Caps Lock
        ("b", SHIFT, "B"),  # Caps Lock and Shift
        ("C", SHIFT, "c"),
        ("[", CTRL | ALT, "["),  # AltGr as Windows reports it
    ],
)
def test_what_is_typed_is_what_is_meant(text: str, modifiers: object, key: str) -> None:
    assert isinstance(modifiers, Qt.KeyboardModifier)
    assert meaning(text, modifiers) == key


def test_f1_asks_for_help() -> None:
    assert meaning("", code=Qt.Key.Key_F1) == "?"


@pytest.mark.parametrize(
    ("text", "modifiers"),
    [("\x03", CTRL), ("c", CTRL), ("c", ALT), ("c", CTRL | ALT), ("c", CTRL | SHIFT), ("", SHIFT),
     ("~", NONE), ("\r", NONE), ("\x1b", NONE), ("ß", NONE)],
)  # fmt: skip
def test_chords_and_other_keys_are_left_alone(text: str, modifiers: Qt.KeyboardModifier) -> None:
    assert meaning(text, modifiers) is None


@pytest.mark.parametrize(
    ("text", "scan", "key"), [("\u0441", 54, "c"), ("\u0438", 56, "b"), ("\u0445", 34, "[")]
)
def test_another_script_counts_by_its_place_on_linux(
    text: str, scan: int, key: str, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert meaning(text, scan=scan) is None  # off screen there are no scan codes
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(layouts.sys, "platform", "linux")
    assert meaning(text, scan=scan, code=ord(text)) == key


def test_a_real_russian_shift_c_covers_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "wayland")
    monkeypatch.setattr(layouts.sys, "platform", "linux")
    assert meaning("\u0421", SHIFT, scan=54) == "c"


def test_digits_count_without_shift_on_a_french_keyboard(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    monkeypatch.setattr(layouts.sys, "platform", "linux")
    row = {10: ("&", "1"), 11: ("é", "2"), 12: ('"', "3"), 13: ("'", "4"), 14: ("(", "5"),
           16: ("è", "7"), 18: ("ç", "9"), 19: ("à", "0")}  # fmt: skip
    for scan, (text, digit) in row.items():
        assert meaning(text, scan=scan) == digit
        assert meaning(text, SHIFT, scan=scan) is None
    assert meaning("'", scan=48) is None  # where a US keyboard has it
