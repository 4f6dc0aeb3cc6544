"""Menu: a menu in which the keys of the table work as they do in the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from ui.qt.keys.keyboard import ShortcutFilter


class Menu(QMenu):
    """Every menu of Scrim is one: a key printed beside an entry works while that is read.

    It belongs to a widget of the window; the window's shortcut filter takes the keys.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shortcuts = filter_of(self)
        if shortcuts is None or not shortcuts.take(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        shortcuts = filter_of(self)
        if shortcuts is not None:
            shortcuts.eventFilter(self, event)
        super().keyReleaseEvent(event)

    def add_menu(self, title: str) -> Menu:
        """A menu within this one, of the same kind."""
        menu = Menu(title, self)
        self.addMenu(menu)
        return menu


def filter_of(owned: QObject) -> ShortcutFilter | None:
    """The shortcut filter of the window that owns this, found up the tree of owners."""
    owner: QObject | None = owned
    while owner is not None:
        shortcuts = owner.findChild(
            ShortcutFilter, options=Qt.FindChildOption.FindDirectChildrenOnly
        )
        if isinstance(shortcuts, ShortcutFilter):
            return shortcuts
        owner = owner.parent()
    return None
