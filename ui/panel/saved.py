"""Saved: the line that says where a recording or snapshot went, and leads there by one click."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from language.translation import tr
from system.files.names import as_text
from ui.style.theme import named
from ui.style.tips import give_tip

PASSING_MS = 20_000


class Saved(QFrame):
    """Hidden until something was saved, and again after a while."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "notice")
        self.setProperty("tone", "idle")
        self.setAccessibleName(tr("What was saved"))
        self.path: Path | None = None
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        show, dismiss = QPushButton(tr("Show in folder")), QPushButton(tr("Dismiss"))
        show.clicked.connect(self._show_folder)
        dismiss.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.addWidget(self._label, 1)
        row.addWidget(show)
        row.addWidget(dismiss)
        self._passing = QTimer(self, singleShot=True, interval=PASSING_MS)
        self._passing.timeout.connect(self.hide)
        self.hide()

    def show_saved(self, what: str, path: Path) -> None:
        """Say that this was saved there."""
        self.path = path
        self._label.setText(f"{what}: {path.name}")
        give_tip(self._label, str(path))
        self.show()
        self._passing.start()

    def _show_folder(self) -> None:
        if self.path is not None:
            QDesktopServices.openUrl(_address(self.path.parent))


def _address(path: Path) -> QUrl:
    """The file's address; of a name that is no UTF-8 Qt would make another."""
    place = as_text(str(path))
    is_address = place.startswith("file://")
    return QUrl.fromEncoded(place.encode()) if is_address else QUrl.fromLocalFile(place)
