"""Undo: the line that says what a click has taken away, and brings it back by another."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from language.translation import tr
from ui.style.theme import named

PASSING_MS = 20_000


class Undo(QFrame):
    """Hidden until something was taken away, and again after a while. The latest one counts."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "notice")
        self.setProperty("tone", "idle")
        self.setAccessibleName(tr("What can be undone"))
        self._bring_back: Callable[[], object] = lambda: None
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self.button, dismiss = QPushButton(tr("Undo")), QPushButton(tr("Dismiss"))
        self.button.clicked.connect(self._undo)
        dismiss.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.addWidget(self._label, 1)
        row.addWidget(self.button)
        row.addWidget(dismiss)
        self._passing = QTimer(self, singleShot=True, interval=PASSING_MS)
        self._passing.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def offer(self, line: str, bring_back: Callable[[], object]) -> None:
        """Say what is gone, and how to have it back."""
        self._bring_back = bring_back
        self._label.setText(line)
        self.show()
        self._passing.start()

    def _undo(self) -> None:
        self.hide()
        self._bring_back()
