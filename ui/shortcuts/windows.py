"""Shortcuts on Windows: RegisterHotKey; the key arrives as a message of this thread."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Protocol

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from ui.shortcuts.table import SHORTCUTS, Listener, Shortcut, ShortcutError, taken, trigger

WM_HOTKEY = 0x0312
_FLAGS = {"Alt": 0x1, "Ctrl": 0x2, "Shift": 0x4, "Super": 0x8}
_NO_REPEAT = 0x4000
_FIRST = 0xB1
"""The number of the first shortcut: below 0xC000, where those of programs end."""


class HotKeys(Protocol):
    """The two calls of user32 that are needed."""

    def RegisterHotKey(self, window: None, number: int, flags: int, key: int) -> int:
        """Zero where another program has the key."""

    def UnregisterHotKey(self, window: None, number: int) -> int:
        """Zero where it was not registered."""


class Message(ctypes.Structure):
    """The head of Windows' MSG: what the filter looks at."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("number", ctypes.c_uint),
        ("key", ctypes.c_size_t),
        ("more", ctypes.c_ssize_t),
    )


class WindowsShortcuts(QAbstractNativeEventFilter):
    """Registered keys; lives on the main thread, whose messages Qt shows to this filter."""

    def __init__(self, keys: HotKeys, modifiers: str, listener: Listener) -> None:
        super().__init__()
        self._keys = keys
        self._modifiers = modifiers
        self._listener = listener
        self._held: dict[int, Shortcut] = {}
        self._refused: list[str] = []

    def register(self) -> None:
        """Hold every key that is free, and tell which are not."""
        refused = []
        for number, shortcut, flags in self._wanted():
            if number in self._held:
                continue
            if self._keys.RegisterHotKey(None, number, flags, ord(shortcut.letter)):
                self._held[number] = shortcut
            else:
                refused.append(trigger(self._modifiers, shortcut))
        if refused == self._refused and refused:
            return  # as before
        self._refused = refused
        self._listener.given({s.name: trigger(self._modifiers, s) for s in self._held.values()})
        if refused:
            self._listener.complain(taken(refused))

    def retry(self) -> None:
        """Hold what has become free."""
        if self._refused:
            self.register()

    def close(self) -> None:
        """Give every key back; safe to call twice."""
        for number in self._held:
            self._keys.UnregisterHotKey(None, number)
        self._held.clear()
        app = QCoreApplication.instance()
        if app is not None:
            app.removeNativeEventFilter(self)

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> object:
        """Takes the messages of these keys out; every other one goes its way."""
        if bytes(kind).startswith(b"windows_"):  # type: ignore[arg-type, unused-ignore]
            head = Message.from_address(int(message))
            shortcut = self._held.get(head.key) if head.number == WM_HOTKEY else None
            if shortcut:
                self._listener.pressed(shortcut)
                return True, 0
        return False, 0

    def _wanted(self) -> Iterator[tuple[int, Shortcut, int]]:
        flags = sum(_FLAGS[name] for name in self._modifiers.split("+"))
        for number, shortcut in enumerate(SHORTCUTS, _FIRST):
            yield number, shortcut, flags | (0 if shortcut.repeats else _NO_REPEAT)


def open_windows(
    modifiers: str, listener: Listener, keys: HotKeys | None = None
) -> WindowsShortcuts:
    """Shortcuts of this Windows session.

    Raises:
        ShortcutError: there is no event loop to bring them.
    """
    app = QCoreApplication.instance()
    if app is None:
        raise ShortcutError("keys for every program need the window's event loop; start Scrim's")
    held = WindowsShortcuts(keys or ctypes.WinDLL("user32"), modifiers, listener)  # type: ignore[attr-defined, unused-ignore]
    app.installNativeEventFilter(held)
    held.register()
    return held
