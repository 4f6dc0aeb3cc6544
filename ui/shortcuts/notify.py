"""DesktopNotice: what the on-screen display says, where no program may place a window: Wayland.

The desktop's own notification shows it, each in the place of the one before.
"""

from __future__ import annotations

import contextlib
from typing import Any

from PySide6.QtCore import QSocketNotifier

from system.desktop.bus import Address, Bus
from ui.shortcuts.portal import DESKTOP_ID
from ui.shortcuts.table import session_bus
from ui.text.words import Message, Tone

SHOWN_MS = 1400
NOTIFICATIONS = Address(
    "org.freedesktop.Notifications",
    "/org/freedesktop/Notifications",
    "org.freedesktop.Notifications",
)


class DesktopNotice:
    """Says one thing at a time, where the desktop shows notices; lives on the main thread."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._number = 0
        self._notifier = QSocketNotifier(bus.descriptor, QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._read)

    def say(self, message: Message, tone: Tone) -> None:
        """Show this for 1.4 s, if the desktop keeps to that."""
        hints = {
            "transient": ("b", True),  # no list of past notices
            "urgency": ("y", 1 if tone == "live" else 2),  # while a meeting is in full screen
            "x-canonical-private-synchronous": ("s", "scrim"),
            "desktop-entry": ("s", DESKTOP_ID),
        }
        about: tuple[Any, ...] = (
            "Scrim", self._number, "scrim", message.title, message.detail, [], hints, SHOWN_MS,
        )  # fmt: skip
        with contextlib.suppress(OSError):
            self._bus.call(NOTIFICATIONS, "Notify", "susssasa{sv}i", about, answered=self._remember)

    def close(self) -> None:
        """Safe to call twice."""
        if self._notifier.isEnabled():
            self._notifier.setEnabled(False)
            self._bus.close()

    def _remember(self, body: tuple[int, ...]) -> None:
        """The number under which the next one takes this one's place."""
        self._number = body[0]

    def _read(self) -> None:
        try:
            for _ in self._bus.take():
                pass
        except OSError:
            self.close()


def open_notice() -> DesktopNotice:
    """The notices of this desktop.

    Raises:
        ShortcutError: there is no session bus.
    """
    return DesktopNotice(session_bus())
