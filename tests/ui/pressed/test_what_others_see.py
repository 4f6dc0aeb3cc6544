"""Keys struck by mistake: in the wrong window, for too long, twice in haste."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

import ui.window.window
from settings import Settings
from tests.ui.conftest import Open
from tests.ui.fake_session import FakeSession
from ui.backgrounds.gallery import Gallery
from ui.controller import COVER_HOLDS_S, Controller
from ui.keys import key_for
from ui.session import State, StateKind
from ui.window.window import Window

COVER = key_for("cover").action


@pytest.fixture
def session() -> FakeSession:
    return FakeSession()


@pytest.fixture
def window(session: FakeSession, opened: Open) -> Window:
    return opened(session)


def test_a_cover_that_was_asked_for_is_not_lifted_for_half_a_second(tmp_path: Path) -> None:
    session, now = FakeSession(), [100.0]
    controller = Controller(session, Gallery(tmp_path / "kept.txt"), now=lambda: now[0])
    controller.press(COVER)
    for _ in range(20):  # however long it goes on
        now[0] += COVER_HOLDS_S * 0.9
        controller.press(COVER)
        assert session.settings.covered
    now[0] += COVER_HOLDS_S
    controller.press(COVER)
    assert not session.settings.covered
    now[0] += 0.01
    controller.press(COVER)
    assert session.settings.covered, "hiding is never too early"


@pytest.mark.parametrize("sure", [True, False])
def test_quitting_asks_while_somebody_watches(
    window: Window, session: FakeSession, sure: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    quits: list[None] = []
    monkeypatch.setattr(ui.window.window, "confirm", lambda *said: asked.append(said[1]) or sure)
    window.quit_asked.connect(lambda: quits.append(None))
    session.now = State(StateKind.LIVE, watched=True)
    QTest.keyClick(window.windowHandle(), "q")
    assert len(asked) == 1
    assert len(quits) == sure
    assert window.close() == sure
    assert len(asked) == 2
    session.now = State(StateKind.LIVE, watched=False)  # or it would refuse at the end, too


def test_quitting_asks_nothing_while_nobody_watches(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.quit_asked):
        QTest.keyClick(window.windowHandle(), "q")


def test_letters_can_be_made_to_need_ctrl(window: Window, session: FakeSession) -> None:
    window._controller.swap(Settings(keys_need_ctrl=True))
    before = session.settings
    for letter in "bfq3+lwtaz":
        QTest.keyClick(window.windowHandle(), letter)
    assert session.settings == before
    QTest.keyClick(window.windowHandle(), "m")  # others see nothing of it
    assert session.settings == replace(before, mirror_preview=False)
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_L, ctrl)
    assert session.settings.lens_blur


def test_covering_needs_no_ctrl_and_going_back_does(window: Window, session: FakeSession) -> None:
    window._controller.swap(Settings(keys_need_ctrl=True))
    for _ in range(2):
        window._controller._cover_asked_at = float("-inf")
        QTest.qWait(2)
        QTest.keyClick(window.windowHandle(), "c")
        assert session.settings.covered
    window._controller._cover_asked_at = float("-inf")
    QTest.qWait(2)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert not session.settings.covered


def test_in_a_text_field_letters_are_letters(window: Window, session: FakeSession) -> None:
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "cbq")
    QTest.keyClick(window.windowHandle(), "c")
    assert not session.settings.covered
    assert field.text().startswith("cbq")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F8)
    assert session.settings.covered


def test_the_slider_goes_where_it_is_clicked(window: Window, session: FakeSession) -> None:
    slider = window.controls.slider
    for share in (0.1, 0.5, 0.9):
        place = QPoint(round(share * slider.width()), slider.height() // 2)
        QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=place)
        assert session.settings.blur_percent == pytest.approx(100 * share, abs=4)


def test_enter_presses_the_button_with_the_focus(window: Window, session: FakeSession) -> None:
    window.controls.switches["matte"].setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    assert session.settings.show_matte


def test_ctrl_q_quits(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.quit_asked):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


def test_a_drop_is_taken_as_a_copy_whatever_was_proposed(window: Window, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "beach.png"))])
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    both = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    event = QDropEvent(QPointF(9, 9), both, mime, left, Qt.KeyboardModifier.NoModifier)
    event.setDropAction(move)
    window.dropEvent(event)
    assert event.dropAction() == Qt.DropAction.CopyAction


def test_a_name_with_tags_is_shown_as_it_is(window: Window) -> None:
    window._refusal.show_passing("picture <b>bold</b>.png cannot be read")
    (label, *_) = window._refusal.findChildren(QLabel)
    assert label.textFormat() == Qt.TextFormat.PlainText
