"""Placed: the window comes up where it was left, at its size, with its status line or without."""

from __future__ import annotations

import base64
import binascii

from PySide6.QtCore import QObject

from profiles.remembered import Remembered
from ui.qt.screens import room_about
from ui.window.window import Window


class PlaceKept(QObject):
    """Puts the window there once, and takes note of every place that it is moved to.

    A place on a monitor that is gone is moved onto one that is there.
    """

    def __init__(self, window: Window, remembered: Remembered) -> None:
        super().__init__(window)
        self._window = window
        self._remembered = remembered
        self._put_there()
        window.show_status_line(shown=remembered.now.status_line)
        window.status_line_shown.connect(lambda shown: remembered.put(status_line=shown))
        window.placed.connect(self._take_note)

    def _put_there(self) -> None:
        """Where it was; else as large as it is made, if the screen has room for that."""
        window = self._window
        try:
            place = base64.b64decode(self._remembered.now.window, validate=True)
        except (binascii.Error, ValueError):  # what somebody wrote by hand
            place = b""
        if not window.restoreGeometry(place):
            room = room_about(window).size()
            window.resize(window.size().boundedTo(room))

    def _take_note(self) -> None:
        window = self._window
        if window.isVisible() and not window.isMinimized():
            place = base64.b64encode(window.saveGeometry().data()).decode()
            self._remembered.put(window=place)
