"""The on-screen display: where it stands, what it takes (nothing), and that it goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from pytestqt.qtbot import QtBot

from ui.picture.osd import OnScreenDisplay
from ui.style.theme import TONE_FILL
from ui.text.words import Message


@pytest.fixture
def osd(qtbot: QtBot) -> OnScreenDisplay:
    display = OnScreenDisplay()
    qtbot.addWidget(display)
    return display


def test_it_takes_neither_focus_nor_clicks(osd: OnScreenDisplay) -> None:
    osd.say(Message("Blur 65 %"), "live")
    for flag in ("WindowDoesNotAcceptFocus", "WindowTransparentForInput", "FramelessWindowHint"):
        assert osd.windowFlags() & Qt.WindowType[flag]
    assert osd.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert QGuiApplication.focusWindow() is None


def test_it_stands_in_a_corner_and_grows_with_its_words(osd: OnScreenDisplay) -> None:
    room = QGuiApplication.primaryScreen().availableGeometry()
    osd.say(Message("Blur 65 %"), "live")
    small = osd.geometry()
    osd.say(Message("Covered", "the meeting sees a card"), "covered")
    large = osd.geometry()
    for box in (small, large):
        assert room.contains(box)
        assert room.right() - box.right() == small.top() - room.top() or box.top() < 60
    assert large.height() > small.height()
    assert large.width() > small.width()
    osd.say(Message("a very long name of a picture " * 9), "live")
    assert osd.width() <= 520


def test_it_wears_the_color_of_the_state(osd: OnScreenDisplay) -> None:
    osd.say(Message("Covered", "the meeting sees a card"), "covered")
    picture = osd.grab().toImage()
    middle = picture.height() // 2
    assert picture.pixelColor(2, middle) == QColor(TONE_FILL["covered"])
    assert picture.pixelColor(picture.width() - 8, middle).lightness() < 40


def test_it_fades_and_is_gone_and_a_new_word_brings_it_back(
    osd: OnScreenDisplay, qtbot: QtBot
) -> None:
    osd.say(Message("Blur 65 %"), "live")
    assert osd.message == Message("Blur 65 %")
    osd._leaving.timeout.emit()
    qtbot.waitUntil(lambda: not osd.isVisible(), timeout=20_000)
    assert osd.message is None
    osd.say(Message("Blur 70 %"), "live")
    assert osd.isVisible()
    assert osd.windowOpacity() == 1.0
