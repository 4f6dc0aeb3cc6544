"""Switch: holds the shortcuts while the settings say so, and shows what a key has done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from settings import Settings
from ui.controller import Controller
from ui.picture.osd import OnScreenDisplay
from ui.shortcuts.notify import open_notice
from ui.shortcuts.platform import open_shortcuts
from ui.shortcuts.table import SHORTCUTS, Held, OpenShortcuts, Shortcut, ShortcutError
from ui.text.changes import change, standing
from ui.text.words import Message, Tone

RETRY_MS = 5000
"""Between two looks whether a key that another program held is free."""


class Feedback(Protocol):
    """What tells the user, who looks at another program, what a key has done."""

    def say(self, message: Message, tone: Tone) -> None:
        """Show this for a moment, without taking the focus."""


class Switch(QObject):
    """Follows the setting `shortcuts`; the listener of whatever holds the keys.

    `troubled(line)` says what does not work, None that all does; `changed()` that other keys are
    held than before.
    """

    troubled = Signal(object)
    changed = Signal()

    def __init__(
        self,
        controller: Controller,
        *,
        open_held: OpenShortcuts = open_shortcuts,
        open_feedback: Callable[[], Feedback] | None = None,
    ) -> None:
        super().__init__()
        self._controller = controller
        self._open_held = open_held
        self._open_feedback = open_feedback or open_display
        self._feedback: Feedback | None = None
        self._held: Held | None = None
        self._retrying = QTimer(self, interval=RETRY_MS)
        self._retrying.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._retrying.timeout.connect(self._retry)
        self.triggers: Mapping[str, str] = {}
        """What to press now, by the shortcut's name."""
        controller.changed.connect(self._follow)

    def serve(self, controller: Controller) -> None:
        """From now on this one is told, and followed: the window was made anew."""
        if controller is not self._controller:
            self._controller = controller
            controller.changed.connect(self._follow)

    def open(self) -> None:
        """Hold what the settings ask for at the start."""
        self._hold(self._controller.settings.shortcuts)

    def close(self) -> None:
        """Give every key back; safe to call twice."""
        held, self._held = self._held, None
        if held is not None:
            held.close()
        self.given({})

    def pressed(self, shortcut: Shortcut) -> None:
        """Do what the key means, and show it where the window itself is not looked at."""
        before = self._controller.settings
        self._controller.press(shortcut.action)
        if QGuiApplication.focusWindow() is not None:
            return  # the window shows it
        after = self._controller.settings
        message = change(before, after) or standing(shortcut.action, after)
        self._display().say(message, "covered" if after.covered else "live")

    def given(self, triggers: Mapping[str, str]) -> None:
        """These are the keys from now on."""
        had, self.triggers = self.triggers, dict(triggers)
        self.changed.emit()
        if len(had) < len(self.triggers) == len(SHORTCUTS):
            self.troubled.emit(None)  # whoever held the others has gone
        self._retry_while_some_are_missing()

    def complain(self, line: str) -> None:
        """Say what does not work."""
        self.troubled.emit(line)

    def _retry_while_some_are_missing(self) -> None:
        if self._held is not None and len(self.triggers) < len(SHORTCUTS):
            self._retrying.start()
        else:
            self._retrying.stop()

    def _retry(self) -> None:
        if self._held is not None:
            self._held.retry()

    def _follow(self, before: Settings, after: Settings) -> None:
        if before.shortcuts != after.shortcuts:
            self._hold(after.shortcuts)

    def _hold(self, modifiers: str) -> None:
        self.close()
        self.troubled.emit(None)
        if modifiers == "off":
            return
        try:
            self._held = self._open_held(modifiers, self)
            self._retry_while_some_are_missing()
        except ShortcutError as error:
            self.complain(str(error))

    def _display(self) -> Feedback:
        self._feedback = self._feedback or self._open_feedback()
        return self._feedback


def open_display() -> Feedback:
    """A display of our own; on Wayland, where no program may place a window, the desktop's."""
    if QGuiApplication.platformName().startswith("wayland"):
        try:
            return open_notice()
        except ShortcutError:
            return Silence()
    return OnScreenDisplay()


class Silence:
    """Where nothing can be shown."""

    def say(self, message: Message, tone: Tone) -> None:
        """Shows nothing."""
