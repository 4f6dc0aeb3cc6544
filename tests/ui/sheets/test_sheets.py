"""The small windows: every control is the setting, both ways, and one reset puts all back."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QPushButton, QSlider
from pytestqt.qtbot import QtBot

from settings import LOOK, PICTURE, RANGES, Settings
from tests.ui.fake_session import FakeSession
from ui.backgrounds.gallery import Gallery
from ui.controller import Controller
from ui.keys import key_for
from ui.sheets.look import SLIDES as LOOK_SLIDES
from ui.sheets.picture import SLIDES, what_others_see
from ui.sheets.sheet import Sheet
from ui.sheets.sheets import MAKERS
from ui.window.window import Window


def opened(qtbot: QtBot, verb: str) -> tuple[FakeSession, Controller, Sheet]:
    session = FakeSession()
    controller = Controller(session, Gallery(None))
    window = Window(session, controller)
    qtbot.addWidget(window)
    window.show()
    controller.act(key_for(verb).action)
    sheet = next(s for s in window.findChildren(Sheet) if s.isVisible())
    qtbot.addWidget(sheet)
    return session, controller, sheet


def test_each_sheet_opens_and_closes_by_its_key(qtbot: QtBot) -> None:
    for verb in MAKERS:
        _, controller, sheet = opened(qtbot, verb)
        controller.act(key_for(verb).action)
        assert not sheet.isVisible()


def test_every_slider_is_its_setting_both_ways(qtbot: QtBot) -> None:
    session, controller, sheet = opened(qtbot, "picture")
    named = {slider.accessibleName(): slider for slider in sheet.findChildren(QSlider)}
    for slide in SLIDES:
        slider = named[slide.name]
        assert (slider.minimum(), slider.maximum()) == (
            RANGES[slide.setting][0],
            RANGES[slide.setting][-1],
        )
        slider.setValue(slider.maximum() - 3)
        assert getattr(session.settings, slide.setting) == slider.maximum() - 3
        controller.swap(session.settings.moved(slide.setting, slider.maximum() - 7))
        assert slider.value() == slider.maximum() - 7


def test_reset_puts_every_part_of_the_picture_back_and_nothing_else(qtbot: QtBot) -> None:
    session, controller, sheet = opened(qtbot, "picture")
    controller.swap(Settings(blur_percent=33, zoom_percent=250, flip=True, rotation=90, warmth=9))
    buttons = {button.text().replace("&", ""): button for button in sheet.findChildren(QPushButton)}
    buttons["Turn by 90°"].click()
    assert session.settings.rotation == 180
    buttons["Reset"].click()
    assert session.settings == Settings(blur_percent=33)


def test_a_strength_is_moved_with_its_switch_and_reset_puts_the_look_back(qtbot: QtBot) -> None:
    session, controller, sheet = opened(qtbot, "look_sheet")
    controller.swap(Settings(blur_percent=33, zoom_percent=250))
    named = {slider.accessibleName(): slider for slider in sheet.findChildren(QSlider)}
    boxes = {box.text().replace("&", ""): box for box in sheet.findChildren(QCheckBox)}
    for slide in LOOK_SLIDES:
        named[slide.name].setValue(31)
        assert getattr(session.settings, slide.setting) == 31
        if slide.switch:
            assert boxes[slide.name].isChecked()
            boxes[slide.name].click()
            assert not getattr(session.settings, slide.switch)
            assert getattr(session.settings, slide.setting) == 31
            boxes[slide.name].click()
    (reset,) = [b for b in sheet.findChildren(QPushButton) if b.text().replace("&", "") == "Reset"]
    reset.click()
    assert session.settings == Settings(blur_percent=33, zoom_percent=250)


def test_a_reset_knows_every_setting_of_the_look() -> None:
    shown = {name for slide in LOOK_SLIDES for name in (slide.setting, slide.switch) if name}
    assert shown | {"lens_blur"} == set(LOOK)


def test_the_line_tells_flip_from_mirror(qtbot: QtBot) -> None:
    lines = {
        what_others_see(Settings(flip=flip, mirror_preview=mirror))
        for flip in (False, True)
        for mirror in (False, True)
    }
    assert len(lines) == 4
    session, _, sheet = opened(qtbot, "picture")
    boxes = {box.text().replace("&", ""): box for box in sheet.findChildren(QCheckBox)}
    boxes["Flip for the meeting"].click()
    assert session.settings.flip
    assert session.settings.mirror_preview


def test_a_reset_knows_every_setting_of_the_picture() -> None:
    assert {slide.setting for slide in SLIDES} | {"rotation", "flip"} == set(PICTURE)
