"""Screens: the room there is where a widget stands.

Not by `QWidget.screen`: PySide6 takes the screen that it returns for the widget's own, and with the
widget the screen goes, which is seen as a crash in whatever asks for it next.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def room_about(widget: QWidget) -> QRect:
    """What is free of panels and docks on the screen with the widget's middle, or on the first."""
    middle = widget.frameGeometry().center()
    screens = QGuiApplication.screens()
    here = [screen for screen in screens if screen.geometry().contains(middle)]
    return (here or [QGuiApplication.primaryScreen()])[0].availableGeometry()
