"""The tray: state, cover, blur and background while the window is hidden; a word when it hides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from tests.ui.fake_session import FakeSession
from ui.backgrounds.gallery import Gallery
from ui.controller import Controller
from ui.session import State, StateKind
from ui.window.tray import STILL_RUNNING, Tray
from ui.window.window import Window


@pytest.fixture
def session() -> FakeSession:
    return FakeSession()


@pytest.fixture
def tray(session: FakeSession, qtbot: QtBot) -> Iterator[Tray]:
    controller = Controller(session, Gallery(None))
    window = Window(session, controller)
    qtbot.addWidget(window)
    made = Tray(window, controller)
    made.open_icon()
    with qtbot.waitExposed(window):
        window.show()
    yield made
    made.close()
    made.close()
    window.close_parts()


def entries(tray: Tray) -> dict[str, QAction]:
    return {entry.text(): entry for entry in tray.menu.actions() if entry.text()}


def test_the_menu_covers_blurs_and_changes_the_background(tray: Tray, session: FakeSession) -> None:
    menu = entries(tray)
    menu["More blur"].trigger()
    assert session.settings.blur_percent == 70
    assert "Blur 70 %" in entries(tray)
    menu["Less blur"].trigger()
    menu["Next background"].trigger()
    assert session.settings.background != "blur"
    menu["Cover the camera"].trigger()
    assert session.settings.covered
    assert menu["Cover the camera"].isChecked()


def test_the_cover_entry_follows_whoever_covers(tray: Tray, session: FakeSession) -> None:
    session.swap(replace(session.settings, covered=True))
    tray._controller.follow()
    assert entries(tray)["Cover the camera"].isChecked()


def test_icon_and_words_follow_the_state(tray: Tray, session: FakeSession) -> None:
    live = tray.icon.icon().pixmap(32, 32).toImage()
    session.now = State(StateKind.CAMERA_LOST, "it was unplugged")
    tray._window._watch()
    assert tray.icon.toolTip() == "Scrim: CAMERA LOST: it was unplugged"
    assert "CAMERA LOST: it was unplugged" in entries(tray)
    assert tray.icon.icon().pixmap(32, 32).toImage() != live


def test_trouble_is_told_while_the_window_is_hidden_and_only_then(
    tray: Tray, session: FakeSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _icon, _title, text, *_: said.append(text)
    )
    for kind in (StateKind.CAMERA_LOST, StateKind.LIVE):
        session.now = State(kind, "it was unplugged")
        tray._window._watch()
    assert said == []
    tray._window.hide()
    for kind in (StateKind.CAMERA_LOST, StateKind.LIVE):
        session.now = State(kind, "it was unplugged")
        tray._window._watch()
    assert said == ["CAMERA LOST: it was unplugged"]


def test_closing_the_window_hides_it_and_says_so_once(
    tray: Tray, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _icon, _title, text, *_: said.append(text)
    )
    for _ in range(2):
        tray._window.close()
        assert not tray._window.isVisible()
        tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
        assert tray._window.isVisible()
    assert said == [STILL_RUNNING]


def test_quit_quits_though_the_window_would_only_hide(tray: Tray, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tray._window.quit_asked):
        entries(tray)["Quit"].trigger()


def test_the_menus_own_click_does_not_bring_up_the_window(tray: Tray) -> None:
    tray._window.close()
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert not tray._window.isVisible()
