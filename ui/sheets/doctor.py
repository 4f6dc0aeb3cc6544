"""The doctor's sheet: what stands between this machine and a camera for meetings, as it is now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from threading import Thread

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QWidget

from language.translation import tr
from ui.controller import Controller
from ui.session import Diagnosis
from ui.sheets.sheet import Sheet
from ui.style.theme import named
from ui.style.tips import give_tip
from ui.style.wrapped import Wrapped
from ui.text.told_commands import command_in
from ui.text.told_flags import in_the_window

Diagnose = Callable[[], Sequence[Diagnosis]]

_MARKS = {"ok": "✓", "--": "•", "!!": "!"}
_WIDTH_PX = 560


class DoctorSheet(Sheet):
    """Looks whenever it is shown, on a thread of its own; a second or two."""

    looked = Signal(object)

    def __init__(self, parent: QWidget, controller: Controller, diagnose: Diagnose) -> None:
        super().__init__(parent, controller, tr("Doctor"))
        self._diagnose = diagnose
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setMinimumSize(_WIDTH_PX, 420)
        self.rows.addWidget(self._area, 1)
        self.buttons((tr("Look again"), self.look))
        self.looked.connect(self._show)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    def look(self) -> None:
        """Ask the doctor; the answer is shown when it comes."""
        self._area.setWidget(named(QLabel(tr("Looking …")), "muted"))

        def ask() -> None:
            found = self._diagnose()
            answer.set_result(found)

        answer: Future[Sequence[Diagnosis]] = Future()
        Thread(target=ask, name="doctor", daemon=True).start()
        asking = QTimer(self, interval=50)

        def take() -> None:
            if answer.done():
                asking.stop()
                asking.deleteLater()
                self.looked.emit(answer.result())

        asking.timeout.connect(take)
        asking.start()

    def _show(self, found: Sequence[Diagnosis]) -> None:
        content = named(QWidget(), "strip")
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 14, 0)
        grid.setColumnStretch(1, 1)
        for diagnosis in found:
            self._add(grid, diagnosis)
        grid.setRowStretch(grid.rowCount(), 1)
        self._area.setWidget(content)

    def _add(self, grid: QGridLayout, diagnosis: Diagnosis) -> None:
        row = grid.rowCount()
        if row > 1:
            grid.setRowMinimumHeight(row, 10)
            row += 1
        mark = named(QLabel(_MARKS[diagnosis.mark]), "value")
        grid.addWidget(mark, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_words(diagnosis.title, "value"), row, 1)
        grid.addWidget(_words(in_the_window(diagnosis.seen), "muted"), row + 1, 1)
        if diagnosis.mark == "ok" or not diagnosis.remedy:
            return
        remedy = in_the_window(diagnosis.remedy)
        grid.addWidget(_words(remedy, ""), row + 2, 1)
        command = command_in(f": {remedy}")
        if command is not None:
            copy = QPushButton(tr("Copy command"))
            give_tip(copy, command)
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(command))
            grid.addWidget(copy, row, 2, 3, 1, Qt.AlignmentFlag.AlignTop)


def _words(text: str, name: str) -> QLabel:
    label = named(Wrapped(text), name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
