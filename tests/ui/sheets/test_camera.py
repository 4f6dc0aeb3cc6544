"""The camera's own knobs in the window: rows for what this camera has, and one way back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from tests.ui.fake_session import FakeSession
from ui.backgrounds.gallery import Gallery
from ui.controller import Controller
from ui.keys import key_for
from ui.sheets.camera import CameraSheet
from ui.window.window import Window
from video.knobs import Knob

LAMPS = ((0, "Disabled"), (1, "50 Hz"), (2, "60 Hz"))
FREQUENCY = Knob(
    "line_frequency",
    "Power Line",
    0,
    2,
    1,
    1,
    choices=LAMPS,
)
EXPOSURE = Knob("exposure", "Exposure, Absolute", 3, 2047, 250, 251, step=4, is_idle=True)
FOCUS = Knob("auto_focus", "Focus, Automatic", 0, 1, 1, 1)


def opened(qtbot: QtBot, *knobs: Knob) -> tuple[FakeSession, CameraSheet]:
    session = FakeSession()
    session.turnable = knobs
    controller = Controller(session, Gallery(None))
    window = Window(session, controller)
    qtbot.addWidget(window)
    window.show()
    controller.act(key_for("camera_sheet").action)
    sheet = next(s for s in window.findChildren(CameraSheet) if s.isVisible())
    qtbot.addWidget(sheet)
    return session, sheet


def texts(sheet: CameraSheet) -> list[str]:
    return [label.text().replace("&", "") for label in sheet.findChildren(QLabel)]


def test_each_knob_is_shown_as_it_stands_and_turned(qtbot: QtBot) -> None:
    session, sheet = opened(qtbot, EXPOSURE, FREQUENCY, FOCUS)
    sliders = {slider.accessibleName(): slider for slider in sheet.findChildren(QSlider)}
    assert (sliders["Exposure"].value(), sliders["Exposure"].isEnabled()) == (251, False)
    assert "50 Hz" in texts(sheet)
    sliders["Flicker of lamps"].setValue(2)
    assert session.settings.camera_knobs == "line_frequency=2"
    (box,) = sheet.findChildren(QCheckBox)
    assert box.isChecked()
    box.setChecked(False)
    assert session.settings.camera_knobs == "line_frequency=2 auto_focus=0"


def test_automatic_exposure_is_a_switch_between_the_camera_s_own_kind_and_none(
    qtbot: QtBot,
) -> None:
    kinds = ((1, "Manual Mode"), (3, "Aperture Priority Mode"))
    knob = Knob("auto_exposure", "Exposure, Auto", 0, 3, 3, 3, choices=kinds)
    session, sheet = opened(qtbot, knob)
    (box,) = sheet.findChildren(QCheckBox)
    assert box.isChecked()
    for on, expected in ((False, 1), (True, 3)):
        box.setChecked(on)
        assert session.settings.camera_knobs == f"auto_exposure={expected}"


def test_what_the_camera_does_by_itself_is_followed(qtbot: QtBot) -> None:
    session, sheet = opened(qtbot, EXPOSURE, FREQUENCY)
    session.turnable = (
        replace(EXPOSURE, value=99, is_idle=False),
        replace(FREQUENCY, value=2),
    )
    slider = next(s for s in sheet.findChildren(QSlider) if s.accessibleName() == "Exposure")
    qtbot.waitUntil(slider.isEnabled, timeout=5000)
    assert slider.value() == 99
    assert "60 Hz" in texts(sheet)
    assert session.settings.camera_knobs == ""  # to follow is not to turn


def test_another_camera_has_rows_of_its_own_and_one_without_says_so(qtbot: QtBot) -> None:
    session, sheet = opened(qtbot, EXPOSURE)
    session.turnable = ()
    qtbot.waitUntil(lambda: "This camera has nothing to set." in texts(sheet), timeout=5000)
    qtbot.waitUntil(lambda: not sheet.findChildren(QSlider), timeout=5000)


def test_one_button_leaves_the_camera_as_it_was_found(qtbot: QtBot) -> None:
    session, sheet = opened(qtbot, FOCUS)
    (button,) = (
        b for b in sheet.findChildren(QPushButton) if b.text().replace("&", "") == "As I found it"
    )
    assert not button.isEnabled()
    sheet.findChildren(QCheckBox)[0].setChecked(False)
    qtbot.waitUntil(button.isEnabled, timeout=5000)
    button.click()
    assert session.settings.camera_knobs == ""
