"""What every window of Scrim does with Enter and with the keys that quit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget


def clicks(window: QWidget, event: QKeyEvent) -> bool:
    """True where it was Enter on a button of that window: it has been clicked."""
    focused = window.focusWidget()
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    if not isinstance(focused, QAbstractButton):
        return False
    focused.click()
    return True


def quits(event: QKeyEvent) -> bool:
    """Whether it means quitting: by the desktop's custom, or Ctrl+Q, which is expected anywhere."""
    ctrl_q = event.key() == Qt.Key.Key_Q and (
        event.modifiers() == Qt.KeyboardModifier.ControlModifier
    )
    return ctrl_q or event.matches(QKeySequence.StandardKey.Quit)
