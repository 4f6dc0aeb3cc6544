"""HelpOverlay: the key table over the whole window, made from the table itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
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
from ui.qt.overlay import Overlay
from ui.style.theme import named

_BESIDE_PX, _ABOVE_PX = 60, 190
"""Of the window: left and right of the lines at least, and above and below them together."""


class HelpOverlay(Overlay):
    """A click anywhere closes it. The keys that it lists keep working; arrows scroll it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Help: the keys"))
        card = named(QFrame(self), "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(26, 16, 26, 16)
        inner.setSpacing(12)
        inner.addWidget(named(QLabel(tr("Keys")), "heading"))
        self._area = _scrolling(_table())
        inner.addWidget(self._area)
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
        self._fit()
        self.setVisible(not self.isVisible())

    def _fit(self) -> None:
        """As large as its lines, whose size is known once they have the window's letters."""
        content = self._area.widget()
        assert content is not None
        for label in content.findChildren(QLabel):
            label.ensurePolished()
        content.adjustSize()
        self._area.setMinimumSize(
            min(content.width() + 10, self.width() - 2 * _BESIDE_PX),
            min(content.height() + 2, self.height() - _ABOVE_PX),
        )

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, code = self._area.verticalScrollBar(), event.key()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(), Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(), Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_Home: -bar.maximum(), Qt.Key.Key_End: bar.maximum(),
        }  # fmt: skip
        if code in steps:
            bar.setValue(bar.value() + steps[Qt.Key(code)])
        else:
            super().keyPressEvent(event)


def _scrolling(table: QGridLayout) -> QScrollArea:
    """The table, as high as there is room for."""
    area, content = QScrollArea(), named(QWidget(), "strip")
    table.setContentsMargins(0, 0, 14, 0)
    content.setLayout(table)
    area.setWidget(content)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
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
