"""HoldButton: a button that counts as long as it is pressed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPushButton


class HoldButton(QPushButton):
    """`held` says True when it is pressed, and False when it is let go or nobody sees it."""

    held = Signal(bool)

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setAutoDefault(False)
        self.pressed.connect(lambda: self.held.emit(True))
        self.released.connect(lambda: self.held.emit(False))

    def hideEvent(self, event: QHideEvent) -> None:
        if self.isDown():
            self.setDown(False)
            self.held.emit(False)
        super().hideEvent(event)
