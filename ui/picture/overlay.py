"""HelpOverlay: the key table over the whole window, made from the table itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from language.door import tr
from ui.keys import rows
from ui.style.theme import named


class HelpOverlay(QWidget):
    """Covers its parent while shown; a click anywhere closes it. Keys keep working below it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setAccessibleName(tr("Help: the keys"))
        card = named(QFrame(self), "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(26, 16, 26, 16)
        inner.setSpacing(12)
        inner.addWidget(named(QLabel(tr("Keys")), "heading"))
        inner.addWidget(_scrolling(_table()))
        hint = tr(
            "Drop a picture or video to stand before it. Keys in every program: see Settings."
        )
        inner.addWidget(named(QLabel(hint), "muted"))
        outer = QVBoxLayout(self)
        outer.addWidget(card, alignment=Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def toggle(self) -> None:
        """Show it or hide it."""
        self.setGeometry(self._parent.rect())
        self.setVisible(not self.isVisible())
        self.raise_()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(8, 10, 13, 165))
        painter.end()


def _scrolling(table: QGridLayout) -> QScrollArea:
    """The table, as high as there is room for."""
    area, content = QScrollArea(), named(QWidget(), "strip")
    table.setContentsMargins(0, 0, 14, 0)
    content.setLayout(table)
    area.setWidget(content)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setMinimumWidth(content.sizeHint().width() + 10)
    area.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
    return area


def _table() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(4)
    for row, (names, text) in enumerate(rows()):
        caps = QHBoxLayout()
        caps.setSpacing(5)
        caps.addStretch()
        for name in names:
            caps.addWidget(named(QLabel(name), "muted" if name == "…" else "keycap"))
        grid.addLayout(caps, row, 0)
        grid.addWidget(QLabel(tr(text)), row, 1)
    return grid
