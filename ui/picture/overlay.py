"""HelpOverlay: the key table over the whole window, made from the table itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from language.translation import tr
from ui.keys import rows
from ui.qt.dialogs.overlay import Overlay
from ui.style.theme import named
from ui.style.wrapped import Wrapped

_BESIDE_PX, _ABOVE_PX = 44, 190
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
        table, self._lines = _table()
        self._area = _scrolling(table)
        inner.addWidget(self._area)
        hint = tr(
            "Drop a picture or video to stand before it. Keys in every program: see Settings."
        )
        inner.addWidget(named(Wrapped(hint), "muted"))
        outer = QVBoxLayout(self)
        outer.addWidget(card, alignment=Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def toggle(self) -> None:
        """Show it or hide it."""
        self.setGeometry(self._parent.rect())
        self._fit()
        self.setVisible(not self.isVisible())

    def _fit(self) -> None:
        """As large as its lines, whose size is known once they have the window's letters.

        They are broken where the window is narrower: a table that scrolls sideways is not read.
        """
        content = self._area.widget()
        assert content is not None
        for label in content.findChildren(QLabel):
            label.ensurePolished()
        widest, layout = self.width() - 2 * _BESIDE_PX, content.layout()
        assert layout is not None
        for line in self._lines:
            line.setWordWrap(False)
        content.adjustSize()
        if content.width() + 10 > widest:
            for line in self._lines:
                line.setWordWrap(True)
            layout.activate()
            content.resize(widest - 10, layout.totalHeightForWidth(widest - 10))
        self._area.setMinimumSize(
            min(content.width() + 10, widest),
            min(content.height() + 2, self.height() - _ABOVE_PX),
        )

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._fit()

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


def _table() -> tuple[QGridLayout, list[QLabel]]:
    """The keys with what they do; and the lines that say it."""
    grid, lines = QGridLayout(), []
    grid.setColumnStretch(1, 1)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(4)
    for row, (names, text) in enumerate(rows()):
        caps = QHBoxLayout()
        caps.setSpacing(5)
        caps.addStretch()
        for name in names:
            cap = named(QLabel(name), "muted" if name == "…" else "keycap")
            caps.addWidget(cap, alignment=Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(caps, row, 0)
        lines.append(QLabel(tr(text)))
        grid.addWidget(lines[-1], row, 1)
    return grid, lines
