"""Rigs: each backend with the part of the world that it talks to, for one suite of tests."""

from __future__ import annotations

import ctypes
import subprocess
from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from Xlib import XK, X
from Xlib.display import Display
from Xlib.error import BadAccess, CatchError

from tests.ui.shortcuts.fake_portal import FakePortal
from ui.shortcuts.portal import open_portal
from ui.shortcuts.table import BY_NAME, Held, Shortcut
from ui.shortcuts.windows import WM_HOTKEY, Message, WindowsShortcuts, open_windows
from ui.shortcuts.x11 import open_x11

MODIFIERS = "Ctrl+Alt+Shift"
MASK = X.ControlMask | X.Mod1Mask | X.ShiftMask


class Recorder:
    """A listener that writes everything down."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.triggers: dict[str, str] = {}
        self.givings: list[dict[str, str]] = []
        self.lines: list[str] = []

    def pressed(self, shortcut: Shortcut) -> None:
        self.names.append(shortcut.name)

    def given(self, triggers: Mapping[str, str]) -> None:
        self.triggers = dict(triggers)
        self.givings.append(self.triggers)

    def complain(self, line: str) -> None:
        self.lines.append(line)


class Rig(Protocol):
    """One backend, its world, and a person at the keyboard."""

    def open(self, listener: Recorder) -> Held:
        """The backend at work; its last answers may still be on the way."""

    def turn(self) -> None:
        """Let the world and the event loop go on."""

    def press(self, name: str) -> None:
        """Press the keys of that shortcut, once."""

    def take(self, name: str) -> None:
        """Another program holds these keys from now on."""

    def leave(self, name: str) -> None:
        """The other program gives them back, or ends."""

    def is_free(self, name: str) -> bool:
        """Whether another program could have them."""


class X11Rig:
    """A real X server: another program is another connection, the keyboard is xdotool."""

    def __init__(self) -> None:
        self.other = Display()

    def open(self, listener: Recorder) -> Held:
        return open_x11(MODIFIERS, listener)

    def turn(self) -> None:
        QCoreApplication.processEvents()

    def press(self, name: str) -> None:
        keys = f"ctrl+alt+shift+{BY_NAME[name].letter.lower()}"
        subprocess.run(["xdotool", "key", "--clearmodifiers", keys], check=True, timeout=60)

    def take(self, name: str) -> None:
        assert self.is_free(name)

    def leave(self, name: str) -> None:
        code = self.other.keysym_to_keycode(XK.string_to_keysym(BY_NAME[name].letter.lower()))
        self.other.screen().root.ungrab_key(code, MASK)
        self.other.sync()

    def is_free(self, name: str) -> bool:
        """Grabs them: whoever looks leaves its own hand on them."""
        code = self.other.keysym_to_keycode(XK.string_to_keysym(BY_NAME[name].letter.lower()))
        refusal = CatchError(BadAccess)
        root = self.other.screen().root
        root.grab_key(code, MASK, False, X.GrabModeAsync, X.GrabModeAsync, onerror=refusal)
        self.other.sync()
        return refusal.get_error() is None

    def close(self) -> None:
        self.other.close()


class PortalRig:
    """A real session bus with a portal on it that is ours."""

    def __init__(self, portal: FakePortal) -> None:
        self.portal = portal

    def open(self, listener: Recorder) -> Held:
        return open_portal(MODIFIERS, listener)

    def turn(self) -> None:
        self.portal.serve()
        QCoreApplication.processEvents()

    def press(self, name: str) -> None:
        if name in self.portal.bound and name not in self.portal.held_by_others:
            self.portal.press(name)

    def take(self, name: str) -> None:
        self.portal.held_by_others.add(name)

    def leave(self, name: str) -> None:
        self.portal.set_free(name)

    def is_free(self, name: str) -> bool:
        """Whether the session, to which the keys belong, has gone with its program."""
        from jeepney import DBus

        owner = self.portal.session.split("/")[-2].replace("_", ".")
        asked = DBus().NameHasOwner(f":{owner}")
        return bool(self.portal.connection.send_and_get_reply(asked).body == (0,))


class FakeUser32:
    """What Windows does with hot keys, as its documentation says."""

    def __init__(self) -> None:
        self.held: dict[tuple[int, int], int] = {}

    def RegisterHotKey(self, window: None, number: int, flags: int, key: int) -> int:
        chord = (flags & 0xF, key)
        if chord in self.held:
            return 0
        self.held[chord] = number
        return 1

    def UnregisterHotKey(self, window: None, number: int) -> int:
        chords = [chord for chord, held in self.held.items() if held == number]
        for chord in chords:
            del self.held[chord]
        return len(chords)


class WindowsRig:
    """No Windows: its two calls, and messages as Qt hands them to a filter."""

    def __init__(self) -> None:
        self.user32 = FakeUser32()
        self.backend: WindowsShortcuts | None = None

    def open(self, listener: Recorder) -> Held:
        self.backend = open_windows(MODIFIERS, listener, self.user32)
        return self.backend

    def turn(self) -> None:
        QCoreApplication.processEvents()

    def press(self, name: str) -> None:
        number = self.user32.held.get(self._chord(name))
        if number is not None:
            self.send(WM_HOTKEY, number)

    def send(self, message: int, number: int) -> object:
        """A message of this thread; whether the filter has taken it out."""
        head = Message(None, message, number, 0)
        assert self.backend
        kind = b"windows_dispatcher_MSG"
        return self.backend.nativeEventFilter(kind, ctypes.addressof(head))

    def take(self, name: str) -> None:
        assert self.user32.RegisterHotKey(None, 0, *self._chord(name))

    def leave(self, name: str) -> None:
        del self.user32.held[self._chord(name)]

    def is_free(self, name: str) -> bool:
        return self._chord(name) not in self.user32.held

    @staticmethod
    def _chord(name: str) -> tuple[int, int]:
        return 0x1 | 0x2 | 0x4, ord(BY_NAME[name].letter)
