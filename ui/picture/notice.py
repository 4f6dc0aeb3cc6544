"""Notice: one line across the window, with the command it names ready to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from language.translation import tr
from ui.style.theme import named
from ui.style.tips import give_tip
from ui.style.wrapped import Wrapped
from ui.text.told_commands import command_in, names_doctor
from ui.text.told_flags import in_the_window
from ui.text.words import Tone

PASSING_MS = 10_000


class Notice(QFrame):
    """Hidden while it has nothing to say. What was dismissed stays away until the text changes."""

    doctor_asked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        named(self, "notice")
        self.setAccessibleName(name)
        self._text: str | None = None
        self._label = Wrapped()
        self._label.setTextFormat(Qt.TextFormat.PlainText)  # a file may be called "<b>"
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._copy = QPushButton(tr("Copy command"))
        self._copy.clicked.connect(self._copy_command)
        self._doctor = QPushButton(tr("Doctor"))
        self._doctor.clicked.connect(self.doctor_asked)
        dismiss = QPushButton(tr("Dismiss"))
        give_tip(dismiss, tr("Hide this line"))
        dismiss.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._doctor)
        layout.addWidget(self._copy)
        layout.addWidget(dismiss)
        self._passing = QTimer(self, singleShot=True, interval=PASSING_MS)
        self._passing.timeout.connect(lambda: self.show_text(None, "idle"))
        self.hide()

    @property
    def text(self) -> str | None:
        """What it says, dismissed or not."""
        return self._text

    def show_text(self, text: str | None, tone: Tone) -> None:
        """Say this until told otherwise; None hides the line."""
        if text == self._text:
            return
        self._text = text
        self._passing.stop()
        self.setVisible(text is not None)
        if text is None:
            return
        text = in_the_window(text)
        command = command_in(text)
        self._doctor.setVisible(names_doctor(text))
        self._label.setText(text)
        self._copy.setVisible(command is not None)
        self._copy.setText(tr("Copy command"))
        give_tip(self._copy, tr("Copy  {command}", command=command))
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)

    def show_passing(self, text: str) -> None:
        """Say this for ten seconds."""
        self.show_text(None, "idle")
        self.show_text(text, "covered")
        self._passing.start()

    def _copy_command(self) -> None:
        QGuiApplication.clipboard().setText(command_in(self._label.text()) or "")
        self._copy.setText(tr("Copied"))
