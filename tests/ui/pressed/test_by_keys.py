"""The window by real keys: Enter, Alt, Escape, Tab, French digits; and a click on the slider."""

from __future__ import annotations

import time

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.stages.stage import Stage
from ui.backgrounds.tiles.tile import Tile
from ui.controller import COVER_HOLDS_S
from ui.qt.keys.mnemonics import give_mnemonics, put_text
from ui.style.theme import LIGHT

HELP = (20, 20, 200, 40)
"""Within the header, which the help dims."""


def test_alt_and_a_letter_work_what_shows_the_letter(stage: Stage) -> None:
    stage.press("alt+c")  # Cover
    assert stage.said() == "blur 60, covered True"
    stage.press("alt+m")  # Mirror
    assert stage.said() == "blur 60, covered True, mirror_preview False"
    stage.press("alt+l")  # the menu Look
    time.sleep(0.5)
    stage.press("Down", "Return")  # auto framing
    assert stage.said() == "blur 60, covered True, auto_framing True"
    stage.press("alt+b", "Right")  # the slider
    assert stage.said() == "blur 61, covered True"


def test_enter_presses_the_button_with_the_focus(stage: Stage) -> None:
    stage.press("Tab", "Return")  # from the slider to Mirror
    assert stage.said() == "blur 60, covered False, mirror_preview False"
    stage.press("p")
    stage.dialog("Picture")
    stage.press("shift+Tab", "shift+Tab", "Return")  # backwards from Zoom: Reset, Turn
    assert stage.said() == "blur 60, covered False, rotation 90"


def test_escape_closes_what_lies_on_top_and_the_focus_stays_in_the_help(stage: Stage) -> None:
    before = stage.picture(HELP)
    stage.press("question")
    stage.sees_change(HELP, before)
    stage.press("Tab", "Tab", "space", "Tab", "Return", "alt+F9", "3")
    assert stage.said() == "blur 30, covered False"  # nothing below the help was worked
    dimmed = stage.picture(HELP)
    stage.press("Escape")
    stage.sees_change(HELP, dimmed)
    stage.press("Right")  # the focus is where it was: on the slider
    assert stage.said() == "blur 31, covered False"


def test_ctrl_q_quits_from_the_window(stage: Stage) -> None:
    stage.press("ctrl+q")
    assert stage.app.wait(timeout=60) == 0


def test_ctrl_q_quits_from_a_small_window(stage: Stage) -> None:
    stage.press("p")
    stage.dialog("Picture")
    stage.press("ctrl+q")
    assert stage.app.wait(timeout=60) == 0


def test_digits_count_on_a_french_keyboard_with_and_without_shift(stage: Stage) -> None:
    stage.layout("fr")
    for key, percent in (("ampersand", 10), ("2", 20), ("eacute", 20), ("apostrophe", 40),
                         ("egrave", 70), ("ccedilla", 90), ("0", 0), ("agrave", 0)):  # fmt: skip
        stage.press(key)
        if key not in ("eacute", "agrave"):  # those change nothing after the digit before them
            assert stage.said() == f"blur {percent}, covered False"
    stage.press("c")
    assert stage.said() == "blur 0, covered True"
    time.sleep(COVER_HOLDS_S)


def test_the_slider_goes_where_it_is_clicked(stage: Stage) -> None:
    stage.click(404, 578)  # four fifths of the way
    said = stage.said()
    assert said.startswith("blur 8"), said


def test_a_tile_is_a_radio_button_to_a_screen_reader(qtbot: QtBot) -> None:
    tile = Tile("#123456", LIGHT, own=True)
    qtbot.addWidget(tile)
    seen = QAccessible.queryAccessibleInterface(tile)
    assert seen.role() == QAccessible.Role.RadioButton
    tile.setChecked(True)
    assert seen.state().checked


@pytest.mark.parametrize("texts", [["Mirror", "Matte", "Cover"], ["Ärger", "Ansicht", "A & B"]])
def test_every_letter_is_given_once_and_stays_with_its_button(
    texts: list[str], qtbot: QtBot
) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    buttons = [QPushButton(text, root) for text in texts]
    give_mnemonics(buttons)
    letters = [button.property("mnemonic") for button in buttons]
    assert len(set(letters)) == len(texts)
    for button, text in zip(buttons, texts, strict=True):
        put_text(button, text)
        assert button.text().replace("&&", "\0").count("&") == 1
        assert button.shortcut().toString().casefold() == f"alt+{button.property('mnemonic')}"
