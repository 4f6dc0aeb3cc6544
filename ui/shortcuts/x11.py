"""Shortcuts on X11: passive grabs on the root window, through a connection of their own."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QSocketNotifier

from language.translation import tr
from ui.qt.keys.layouts import X11_CODES
from ui.qt.keys.repeats import Repeats
from ui.shortcuts.table import (
    SHORTCUTS,
    Listener,
    Shortcut,
    ShortcutError,
    missing_package,
    taken,
    trigger,
)

_KEYSYMS = {"Alt": ("Alt_L", 3), "Super": ("Super_L", 6)}
"""The key by which a modifier is found, and the modifier (Mod1, Mod4) that it is nearly always."""


class X11Shortcuts:
    """Grabbed keys; lives on the main thread. Whoever has the focus keeps it."""

    def __init__(self, connection: Any, modifiers: str, listener: Listener) -> None:
        self._connection = connection
        self._root = connection.screen().root
        self._modifiers = modifiers
        self._listener = listener
        self._shortcut_at: dict[int, Shortcut] = {}
        self._grabbed: list[tuple[int, int]] = []
        self._held: dict[str, str] = {}
        self._taken: list[str] = []
        self._repeats = Repeats()
        self._notifier = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._read)

    def grab(self) -> None:
        """Hold every key that is free, and tell which are not."""
        self._ungrab()
        told = self._taken
        self._take_free()
        self._tell(told)

    def retry(self) -> None:
        """Hold what has become free."""
        if not self._taken or self._connection is None:
            return
        had = len(self._held)
        self._take_free()
        if len(self._held) > had:
            self._tell()

    def _take_free(self) -> None:
        self._taken = []
        for shortcut in SHORTCUTS:
            keys = trigger(self._modifiers, shortcut)
            if shortcut.name in self._held:
                continue
            free = [self._grab_key(code, shortcut) for code in self._codes(shortcut)]
            if all(free):
                self._held[shortcut.name] = keys
            else:
                self._taken.append(keys)

    def _tell(self, told: Sequence[str] = ()) -> None:
        """What is held, and what is not, where that has not been told."""
        self._listener.given(self._held)
        if self._taken and self._taken != told:
            self._listener.complain(taken(self._taken))
        self._read()  # what came in while the server was asked makes no noise any more

    def close(self) -> None:
        """Give every key back; safe to call twice."""
        if self._connection is None:
            return
        self._notifier.setEnabled(False)
        connection, self._connection = self._connection, None
        with contextlib.suppress(Exception):  # the server may be gone
            connection.close()

    def _read(self) -> None:
        """Take every event that has come."""
        from Xlib import X
        from Xlib.error import ConnectionClosedError

        moved = False
        try:
            while self._connection is not None and self._connection.pending_events():
                event = self._connection.next_event()
                if event.type == X.MappingNotify:
                    self._connection.refresh_keyboard_mapping(event)
                    moved = True
                elif event.type == X.KeyRelease:
                    self._repeats.release(event.detail, event.time)
                elif event.type == X.KeyPress:
                    self._press(event)
            if moved:
                self.grab()  # another layout: the letters are elsewhere now
        except (ConnectionClosedError, OSError):
            self.close()
            self._listener.complain(
                "The X server closed the keys for every program; start Scrim anew"
            )

    def _press(self, event: Any) -> None:
        repeated = self._repeats.press(event.detail, event.time)
        shortcut = self._shortcut_at.get(event.detail)
        if shortcut and (shortcut.repeats or not repeated):
            self._listener.pressed(shortcut)

    def _codes(self, shortcut: Shortcut) -> list[int]:
        """The keys that bear the letter; where no layout has it, the key in its place."""
        from Xlib import XK

        found = sorted(
            (level, code)
            for code, level in self._connection.keysym_to_keycodes(
                XK.string_to_keysym(shortcut.letter.lower())
            )
        )
        if not found:
            return [X11_CODES[shortcut.letter.lower()]]
        return [code for level, code in found if level == found[0][0]]

    def _grab_key(self, code: int, shortcut: Shortcut) -> bool:
        """False where another program holds it; then none of its variants stays held here."""
        from Xlib import X
        from Xlib.error import BadAccess, CatchError

        wanted = self._mask(self._modifiers.split("+"))
        refusal = CatchError(BadAccess)
        variants = [(code, wanted | locks) for locks in self._locks()]
        for variant in variants:
            self._root.grab_key(
                *variant,
                False,
                X.GrabModeAsync,
                X.GrabModeAsync,
                onerror=refusal,
            )
        self._connection.sync()
        if refusal.get_error():
            for variant in variants:
                self._root.ungrab_key(*variant)
            return False
        self._grabbed += variants
        self._shortcut_at[code] = shortcut
        return True

    def _ungrab(self) -> None:
        for variant in self._grabbed:
            self._root.ungrab_key(*variant)
        self._grabbed, self._shortcut_at, self._held = [], {}, {}

    def _mask(self, names: list[str]) -> int:
        from Xlib import X

        masks = {"Ctrl": X.ControlMask, "Shift": X.ShiftMask}
        for name, (keysym, usual) in _KEYSYMS.items():
            masks[name] = self._modifier_of(keysym) or 1 << usual
        total = 0
        for name in names:
            total |= masks[name]
        return total

    def _locks(self) -> Iterator[int]:
        """Every state of Caps Lock and Num Lock: a grab counts them, a person does not."""
        from Xlib import X

        number = self._modifier_of("Num_Lock")
        yield from {0, X.LockMask, number, X.LockMask | number}

    def _modifier_of(self, keysym: str) -> int:
        """The mask of the modifier that this key is; 0 where it is none."""
        from Xlib import XK

        codes = {
            code for code, _ in self._connection.keysym_to_keycodes(XK.string_to_keysym(keysym))
        }
        for place, members in enumerate(self._connection.get_modifier_mapping()):
            if codes & set(members) - {0}:
                return 1 << place
        return 0


def open_x11(modifiers: str, listener: Listener) -> X11Shortcuts:
    """Shortcuts of the X server that DISPLAY names.

    Raises:
        ShortcutError: the package is missing, or the server does not answer.
    """
    try:
        from Xlib.display import Display
        from Xlib.error import DisplayError
    except ImportError:
        raise missing_package("python-xlib") from None
    try:
        connection = Display()
    except (DisplayError, OSError) as error:
        raise ShortcutError(
            tr(
                "keys for every program: the X server does not answer ({why}); expected the one "
                "that shows this window. Check DISPLAY and XAUTHORITY",
                why=error,
            )
        ) from None
    held = X11Shortcuts(connection, modifiers, listener)
    held.grab()
    return held
