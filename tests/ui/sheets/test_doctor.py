"""The doctor in the window, commands for any terminal, and a file dialog whose buttons are seen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from system.remedy import command
from tests.ui.fake_session import FakeSession
from tests.ui.stages.stage import OnStage
from ui.backgrounds.gallery import Gallery
from ui.controller import Controller
from ui.picture.notice import Notice
from ui.qt.dialogs.asking import Places, pictures_folder
from ui.sheets.doctor import DoctorSheet
from ui.style.theme import style_sheet, theme_of
from ui.text.told_commands import command_in, for_any_terminal

LIGHT = QPalette(QColor("#efefef"), QColor("#f6f6f6"))
DARK = QPalette(QColor("#2b2e34"), QColor("#23262b"))


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of Unix")
def test_the_command_that_the_window_names_works_in_a_new_terminal(tmp_path: Path) -> None:
    said = for_any_terminal(
        f"No virtual camera here, this is a preview only: run  {command('doctor')}"
    )
    found = command_in(said)
    assert found
    ran = subprocess.run(
        ["sh", "-c", found],
        cwd=tmp_path, env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert ran.returncode in (0, 1), ran.stderr  # 1: something is missing here
    assert "[ok]" in ran.stdout


def test_a_line_that_names_the_doctor_has_a_button_for_it(qtbot: QtBot) -> None:
    notice = Notice("Hint")
    qtbot.addWidget(notice)
    doctor = next(b for b in notice.findChildren(QPushButton) if b.text() == "Doctor")
    notice.show_text("run: pip install x", "covered")
    assert doctor.isHidden()
    notice.show_text(f"No virtual camera: run  {command('doctor')}", "covered")
    with qtbot.waitSignal(notice.doctor_asked):
        doctor.click()


def test_the_sheet_shows_what_is_missing_and_copies_the_remedy(qtbot: QtBot) -> None:
    session, parent = FakeSession(), QWidget()
    qtbot.addWidget(parent)
    sheet = DoctorSheet(parent, Controller(session, Gallery(None)), session.diagnose)
    with qtbot.waitSignal(sheet.looked):
        sheet.toggle()
    words = [label.text() for label in sheet.findChildren(QLabel)]
    assert {"Packages", "Module", "not there", "run: sudo modprobe v4l2loopback"} <= {*words}
    (copy,) = (b for b in sheet.findChildren(QPushButton) if b.text() == "Copy command")
    assert copy.toolTip() == "sudo modprobe v4l2loopback"
    sheet.hide()


def test_the_doctor_opens_by_the_menu_and_goes_by_escape(on_stage: OnStage) -> None:
    with on_stage({}) as stage:
        stage.menu(780, 32)
        stage.press("Up", "Return")  # the last entry
        stage.dialog("Doctor")
        stage.press("Escape")
        stage.back()
        stage.press("3")
        assert stage.said() == "blur 30, covered False"


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_the_file_dialog_opens_at_the_pictures_and_its_buttons_are_seen(
    palette: QPalette, qtbot: QtBot
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setPalette(palette)
    parent.setStyleSheet(style_sheet(theme_of(palette)))
    dialog = Places()._dialog(parent, "Add backgrounds", "Pictures (*.png)")
    assert dialog.directory().absolutePath() == pictures_folder()
    dialog.show()
    for button in dialog.findChildren(QToolButton):
        if button.objectName() and button.isVisible():
            image = button.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
            gray = np.frombuffer(image.constBits(), np.uint8)
            inner = gray.reshape(image.height(), -1)[6:-6, 6 : image.width() - 6]
            assert int(inner.max()) - int(inner.min()) > 60, button.objectName()
    dialog.close()
