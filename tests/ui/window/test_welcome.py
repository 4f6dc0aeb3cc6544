"""The first steps: by keyboard alone, skipped by Escape, shown once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from settings import Settings
from tests.ui.fake_session import FakeSession, NamedChoice
from ui.backgrounds.gallery import Gallery
from ui.controller import Controller
from ui.window.welcome import Welcome
from ui.window.window import Window


@pytest.fixture
def walk(qtbot: QtBot) -> tuple[FakeSession, Welcome, Window]:
    session = FakeSession()
    session.choices = [
        NamedChoice("Camera", ["Integrated Camera", "Brio"]),
        NamedChoice("Virtual camera", ["Scrim camera", "None: preview only"]),
    ]
    session.offer = [choice.selector for choice in session.choices]
    session.hint = "No virtual camera here: run  scrim doctor"
    controller = Controller(session, Gallery(None))
    window = Window(session, controller)
    qtbot.addWidget(window)
    window.show()
    welcome = Welcome(window, session, controller)
    welcome.show()
    return session, welcome, window


def press(window: Window, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key)


def shown(welcome: Welcome) -> set[str]:
    return {label.text() for label in welcome.findChildren(QLabel) if label.isVisible()}


def test_the_keyboard_alone_walks_through_it(walk: tuple[FakeSession, Welcome, Window]) -> None:
    session, welcome, window = walk
    assert "1 of 3: your camera" in shown(welcome)
    press(window, Qt.Key.Key_Down)
    assert session.choices[0].chosen == "Brio"
    press(window, Qt.Key.Key_Return)
    assert session.hint in shown(welcome)
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Down)
    assert session.settings.blur_percent == 90
    press(window, Qt.Key.Key_Return)
    assert "Choose Scrim in your meeting" in shown(welcome)
    assert {"Zoom", "Settings > Video > Camera"} <= shown(welcome)
    assert not session.settings.welcomed
    press(window, Qt.Key.Key_Return)
    assert session.settings.welcomed
    assert not welcome.isVisible()


def test_escape_skips_it_for_good(walk: tuple[FakeSession, Welcome, Window]) -> None:
    session, welcome, window = walk
    press(window, Qt.Key.Key_Escape)
    assert session.settings == Settings(welcomed=True)
    assert not welcome.isVisible()


def test_it_covers_the_window_at_every_size(walk: tuple[FakeSession, Welcome, Window]) -> None:
    _, welcome, window = walk
    for size in (window.minimumSize(), window.minimumSize() * 2):
        window.resize(size)
        assert welcome.size() == window.size()
        assert welcome.minimumSizeHint().width() <= welcome.width()
        assert welcome.minimumSizeHint().height() <= welcome.height()


def test_what_does_not_open_is_said_and_the_walk_goes_on(
    walk: tuple[FakeSession, Welcome, Window],
) -> None:
    session, welcome, _ = walk
    session.refusal = "background is gone"
    welcome._go(2)
    said: list[str] = []
    welcome._controller.refused.connect(said.append)
    buttons = [b for b in welcome.findChildren(QRadioButton) if b.isVisible()]
    buttons[-1].click()
    assert said
    assert welcome.step == 2
