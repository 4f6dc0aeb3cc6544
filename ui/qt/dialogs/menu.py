"""Menu: a menu in which the keys of the table work as they do in the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from ui.qt.keys.keyboard import ShortcutFilter


class Menu(QMenu):
    """Every menu of Scrim is one: a key printed beside an entry works while that is read.

    It belongs to a widget of the window; the window's door takes the keys.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        door = door_of(self)
        if door is None or not door.take(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        door = door_of(self)
        if door is not None:
            door.eventFilter(self, event)
        super().keyReleaseEvent(event)

    def add_menu(self, title: str) -> Menu:
        """A menu within this one, of the same kind."""
        menu = Menu(title, self)
        self.addMenu(menu)
        return menu


def door_of(owned: QObject) -> ShortcutFilter | None:
    """The door of the window that owns this, found up the tree of owners."""
    owner: QObject | None = owned
    while owner is not None:
        door = owner.findChild(ShortcutFilter, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(door, ShortcutFilter):
            return door
        owner = owner.parent()
    return None
