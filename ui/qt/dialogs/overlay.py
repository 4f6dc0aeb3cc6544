"""Overlay: something that covers its window while it is shown, and keeps the keyboard's focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget


class Overlay(QWidget):
    """As large as its parent, which shows through dimmed. Tab goes round within it."""

    DIMS = QColor(8, 10, 13, 165)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._had_focus: QWidget | None = None
        parent.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._parent.rect())
        return False

    def showEvent(self, _event: QShowEvent) -> None:
        self.setGeometry(self._parent.rect())
        self.raise_()
        focused = self.window().focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            self._had_focus = focused
            self._take_focus(forward=True)

    def hideEvent(self, _event: QHideEvent) -> None:
        if self._had_focus is not None:
            self._had_focus.setFocus()
            self._had_focus = None

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab: the next within; what lies below is not reached."""
        self._take_focus(forward=forward)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.DIMS)
        painter.end()

    def _take_focus(self, *, forward: bool) -> None:
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        focused = self.window().focusWidget()
        start = focused if focused is not None and self.isAncestorOf(focused) else self
        widget: QWidget | None = start
        while widget is not None:
            widget = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
            if widget is None or widget is start:
                break
            if self.isAncestorOf(widget) and _takes_tab(widget):
                widget.setFocus(reason)
                return
        if start is self:
            self.setFocus(reason)


def _takes_tab(widget: QWidget) -> bool:
    wanted = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(wanted) and widget.isVisible() and widget.isEnabled()
