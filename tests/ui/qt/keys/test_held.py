"""A key that holds: from its press to its release, and no longer whatever happens meanwhile."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from settings import Settings
from tests.ui.conftest import Open
from tests.ui.fake_session import FakeSession
from ui.keys import key_for
from ui.qt.keys.keyboard import LET_GO_MS, ShortcutFilter
from ui.sheets.sheet import Sheet
from ui.window.window import Window

COMMA_CODE = 59


@pytest.fixture
def session() -> FakeSession:
    return FakeSession(Settings(background="#102030"))


@pytest.fixture
def window(session: FakeSession, opened: Open) -> Window:
    return opened(session)


def key(window: QWidget, kind: QEvent.Type, at_ms: int, *, repeats: bool = False) -> None:
    """A key event with a time of its own, as a keyboard sends it."""
    none = Qt.KeyboardModifier.NoModifier
    event = QKeyEvent(kind, Qt.Key.Key_Comma, none, COMMA_CODE, 0, 0, ",", repeats)
    event.setTimestamp(at_ms)
    QApplication.sendEvent(window.windowHandle(), event)


def press(window: QWidget, at_ms: int, *, repeats: bool = False) -> None:
    key(window, QEvent.Type.KeyPress, at_ms, repeats=repeats)


def release(window: QWidget, at_ms: int, *, repeats: bool = False) -> None:
    key(window, QEvent.Type.KeyRelease, at_ms, repeats=repeats)


def ended(session: FakeSession, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not session.comparing, timeout=20 * LET_GO_MS + 2000)


@pytest.mark.parametrize("said", [True, False], ids=["told as repeats", "as new presses"])
def test_it_holds_from_press_to_release_while_repeats_come_in(
    window: Window, session: FakeSession, qtbot: QtBot, said: bool
) -> None:
    press(window, 1000)
    assert session.comparing
    assert window.preview.message is not None
    for at_ms in range(1500, 1800, 30):
        release(window, at_ms, repeats=said)
        press(window, at_ms, repeats=said)
        assert session.comparing
    qtbot.wait(3 * LET_GO_MS)  # no repeat's release has ended it
    assert session.comparing
    release(window, 2500)
    ended(session, qtbot)
    assert session.swapped == [], "no setting has changed"


def test_another_windows_focus_ends_it_and_no_repeat_begins_it_again(
    window: Window, session: FakeSession, qtbot: QtBot
) -> None:
    press(window, 1000)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.focusWindowChanged.emit(None)
    assert not session.comparing
    for at_ms in (1500, 1530):
        press(window, at_ms, repeats=True)
        assert not session.comparing
    release(window, 1560)
    press(window, 3000)
    assert session.comparing


def test_a_hidden_and_a_closed_window_end_it(
    window: Window, session: FakeSession, qtbot: QtBot
) -> None:
    press(window, 1000)
    window.hide()
    assert not session.comparing
    window.show()
    release(window, 1100)
    press(window, 4000)
    assert session.comparing
    window.close_parts()
    assert not session.comparing


def test_a_release_that_nobody_saw_ends_it_in_time(
    window: Window, session: FakeSession, qtbot: QtBot
) -> None:
    (door,) = window.findChildren(ShortcutFilter)
    door._unseen.setInterval(30)
    press(window, 1000)
    assert session.comparing
    ended(session, qtbot)


def test_the_cover_counts_while_it_is_held(window: Window, session: FakeSession) -> None:
    press(window, 1000)
    window._controller.press(key_for("cover").action)
    assert session.settings.covered
    assert session.comparing


def test_the_button_of_the_sheet_holds_as_the_key_does(
    window: Window, session: FakeSession, qtbot: QtBot
) -> None:
    window._controller.act(key_for("look_sheet").action)
    (sheet,) = [sheet for sheet in window.findChildren(Sheet) if sheet.isVisible()]
    qtbot.addWidget(sheet)
    (button,) = [
        button for button in sheet.findChildren(QPushButton)
        if button.text().replace("&", "") == "Hold to compare"
    ]  # fmt: skip
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    assert session.comparing
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert not session.comparing
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    sheet.hide()
    assert not session.comparing
