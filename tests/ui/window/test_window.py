"""The window: keys reach it whatever has the focus, widgets follow, nothing is said in silence."""

from __future__ import annotations

import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from settings import Settings
from tests.ui.conftest import Open
from tests.ui.fake_session import FakeSession, NamedChoice
from ui.keys import Action
from ui.picture.overlay import HelpOverlay
from ui.picture.pace import AGAIN_MS, FAST_MS, PATIENT, SLOW_MS, Pace
from ui.session import PreviewImage, Selector, State, StateKind
from ui.style.theme import DARK, LIGHT
from ui.window.window import HIDDEN_WATCH_MS, WATCH_MS, Window
from video.errors import SourceError


def type_keys(window: Window, text: str) -> None:
    """Keys as the window system delivers them: to the window, not to a widget."""
    for letter in text:
        QTest.qWait(2)  # pressed anew in the same millisecond, a key counts as held
        QTest.keyClick(window.windowHandle(), letter)


def buttons(window: Window, kind: type[QAbstractButton]) -> dict[str, QAbstractButton]:
    return {button.accessibleName(): button for button in window.findChildren(kind)}


def picture(folder: Path, name: str = "beach.png") -> str:
    import cv2

    path = str(folder / name)
    cv2.imwrite(path, np.full((40, 60, 3), 120, np.uint8))
    return path


def test_keys_change_the_settings_and_the_slider_follows(opened: Open) -> None:
    session = FakeSession()
    window = opened(session)
    type_keys(window, "+")
    assert session.settings.blur_percent == 65
    assert window.controls.slider.value() == 65
    type_keys(window, "3")
    assert session.settings.blur_percent == 30
    type_keys(window, "[[-")
    assert session.settings.blur_percent == 23
    assert len(session.swapped) == 5  # the slider that follows does not answer back


def test_no_focused_widget_eats_a_key(opened: Open) -> None:
    session = FakeSession()
    window = opened(session)
    focusable = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
    ]
    assert len(focusable) > 10
    for widget in focusable:
        widget.setFocus()
        before = session.settings
        window._controller._cover_asked_at = float("-inf")  # as half a second later
        type_keys(window, "+-7]cb")
        after = session.settings
        assert after.blur_percent == 71
        assert after.covered != before.covered
        assert after.background != before.background


def test_a_key_shows_its_message_over_the_preview(opened: Open) -> None:
    window = opened(FakeSession())
    type_keys(window, "+")
    assert window.preview.message
    assert window.preview.message.title == "Blur 65 %"


def test_the_slider_moves_the_blur_once_a_step(opened: Open) -> None:
    session = FakeSession()
    window = opened(session)
    window.controls.slider.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
    assert [settings.blur_percent for settings in session.swapped] == [70]


def test_cover_works_by_key_and_by_button_and_shows_at_once(opened: Open) -> None:
    session = FakeSession()
    window = opened(session)
    type_keys(window, "c")
    assert session.settings.covered
    assert window.preview.badge.text == "COVERED"  # though the pipeline still says LIVE
    button = window.controls.switches["cover"]
    assert button.isChecked()
    button.click()
    assert not session.settings.covered
    assert window.preview.badge.text == "LIVE"


def test_a_key_held_down_repeats_the_blur_but_never_flickers_the_cover(opened: Open) -> None:
    session = FakeSession()
    window = opened(session)
    for letter in ("+", "c"):
        for repeated in (False, True, True):
            event = QKeyEvent(
                QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter, repeated
            )
            QApplication.sendEvent(window.windowHandle(), event)
    assert session.settings.blur_percent == 75
    assert session.settings.covered


def test_state_and_reason_stand_in_the_pill_and_the_title(opened: Open) -> None:
    session = FakeSession()
    session.now = State(StateKind.CAMERA_LOST, "it was unplugged")
    window = opened(session)
    assert (window.preview.badge.text, window.preview.badge.tone) == ("CAMERA LOST", "lost")
    assert window.preview.badge.why == "it was unplugged"
    assert window.windowTitle() == "Scrim: CAMERA LOST"
    session.now = State(StateKind.LIVE)
    window._look()
    assert window.preview.badge.text == "LIVE"


def test_settings_changed_by_somebody_else_are_followed(opened: Open) -> None:
    session = FakeSession()
    window = opened(session)
    session.swap(replace(session.settings, blur_percent=12, background="#2b4162"))
    window._look()
    assert window.controls.slider.value() == 12
    assert [tile.text() for tile in window.strip.tiles if tile.isChecked()] == ["Navy"]


def test_b_and_a_click_choose_a_background_and_the_strip_shows_it(opened: Open) -> None:
    session = FakeSession()
    window = opened(session)
    type_keys(window, "b")
    assert session.settings.background == window.strip.tiles[1].background
    window.strip.tiles[0].click()
    assert session.settings.background == "blur"
    assert [tile.isChecked() for tile in window.strip.tiles[:2]] == [True, False]


def test_a_background_from_the_command_line_has_a_tile(opened: Open, tmp_path: Path) -> None:
    own = picture(tmp_path)
    window = opened(FakeSession(Settings(background=own)))
    assert [tile.background for tile in window.strip.tiles if tile.isChecked()] == [own]


@pytest.mark.parametrize("background", ["matte", "off"])
def test_what_has_no_tile_checks_none(opened: Open, background: str) -> None:
    window = opened(FakeSession(Settings(background=background)))
    assert not any(tile.isChecked() for tile in window.strip.tiles)


def drop(window: Window, paths: list[str]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    held = Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), copy, mime, left, held))


def test_dragging_a_file_over_the_window_is_welcome_and_text_is_not(opened: Open) -> None:
    window = opened(FakeSession())
    for urls, welcome in (([QUrl.fromLocalFile("/beach.jpg")], True), ([], False)):
        mime = QMimeData()
        mime.setText("beach")
        mime.setUrls(urls)
        with warnings.catch_warnings():  # deprecated, and yet the only way to make one
            warnings.simplefilter("ignore", DeprecationWarning)
            event = QDragEnterEvent(
                QPoint(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier,
            )  # fmt: skip
        event.ignore()
        window.dragEnterEvent(event)
        assert event.isAccepted() == welcome


def test_dropped_pictures_are_offered_and_the_first_is_used(opened: Open, tmp_path: Path) -> None:
    session = FakeSession()
    window = opened(session)
    first, second = picture(tmp_path, "first.png"), picture(tmp_path, "second.png")
    drop(window, [first, second])
    assert [settings.background for settings in session.swapped] == [first]  # no flash of another
    assert [tile.background for tile in window.strip.tiles[1:3]] == [first, second]


def test_a_dropped_text_changes_nothing_and_says_why(opened: Open, tmp_path: Path) -> None:
    session = FakeSession()
    window = opened(session)
    drop(window, [str(tmp_path / "notes.txt")])
    assert session.swapped == []
    assert "notes.txt" in (window._refusal.text or "")
    assert window._refusal.isVisible()


def test_one_of_the_users_own_is_taken_off_with_delete(
    opened: Open, tmp_path: Path, qtbot: QtBot
) -> None:
    session = FakeSession()
    window = opened(session)
    own = picture(tmp_path)
    drop(window, [own])
    tile = window.strip.tiles[1]
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: own not in [tile.background for tile in window.strip.tiles])
    assert session.settings.background == "blur"


def test_the_thumbnail_of_a_picture_arrives(opened: Open, tmp_path: Path, qtbot: QtBot) -> None:
    window = opened(FakeSession())
    drop(window, [picture(tmp_path)])
    qtbot.waitUntil(lambda: window.strip.tiles[1]._image is not None)
    image = window.strip.tiles[1]._image
    assert image
    assert not image.isNull()


def test_a_refused_change_keeps_the_old_one_and_says_why(opened: Open) -> None:
    session = FakeSession()
    window = opened(session)
    session.refusal = "beach.jpg does not open: expected a picture; choose another one"
    window.controls.slider.setValue(10)
    assert window._refusal.text == session.refusal
    assert session.settings.blur_percent == 60


def test_b_steps_over_a_file_that_does_not_open(opened: Open, tmp_path: Path) -> None:
    class Picky(FakeSession):
        def swap(self, settings: Settings) -> None:
            if settings.background.endswith("broken.png"):
                raise SourceError("broken.png does not open")
            super().swap(settings)

    session = Picky()
    window = opened(session)
    for name in ("fine.png", "broken.png"):
        window._controller.gallery.add(picture(tmp_path, name))
    type_keys(window, "b")
    assert session.settings.background.endswith("fine.png")
    assert "broken.png" in (window._refusal.text or "")


def test_the_hint_offers_its_command_for_copying_and_stays_dismissed(opened: Open) -> None:
    session = FakeSession()
    session.hint = "No virtual camera: run python app.py doctor"
    window = opened(session)
    assert window._hint.isVisible()
    named = {button.text(): button for button in window._hint.findChildren(QPushButton)}
    named["Copy command"].click()
    assert QGuiApplication.clipboard().text() == "python app.py doctor"
    named["Dismiss"].click()
    window._watch()
    assert not window._hint.isVisible()
    session.hint = "Another hint"
    window._watch()
    assert window._hint.isVisible()
    session.hint = None
    window._watch()
    assert not window._hint.isVisible()


def test_an_error_replaces_the_hint_and_the_state(opened: Open) -> None:
    session = FakeSession()
    session.hint, session.fault = "a hint", "the model portrait.onnx is damaged"
    window = opened(session)
    assert window._hint.text == session.fault
    assert window.preview.badge.text == "STOPPED"


def test_help_lists_the_keys_and_leaves_by_escape_while_keys_still_work(opened: Open) -> None:
    session = FakeSession()
    window = opened(session)
    overlay = window.findChild(HelpOverlay)
    assert overlay
    type_keys(window, "?")
    assert overlay.isVisible()
    assert overlay.size() == window.size()
    words = {label.text() for label in overlay.findChildren(QLabel)}
    assert "Quit" in words
    assert "Blur more or less, by 5 %" in words
    type_keys(window, "+")
    assert session.settings.blur_percent == 65
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Escape)
    assert not overlay.isVisible()


def test_s_hides_the_status_line_and_brings_it_back(opened: Open) -> None:
    window = opened(FakeSession())
    assert "24 ms" in window._status.text()
    assert "segment" in window._status.toolTip()
    type_keys(window, "s")
    assert not window._status.isVisible()
    type_keys(window, "s")
    assert window._status.isVisible()


def test_q_and_the_end_of_a_clip_ask_to_quit(opened: Open, qtbot: QtBot) -> None:
    session = FakeSession()
    window = opened(session)
    with qtbot.waitSignal(window.quit_asked):
        type_keys(window, "q")
    session.now = State(StateKind.ENDED)
    with qtbot.waitSignal(window.quit_asked):
        window._watch()


def test_closing_quits_without_a_tray_and_hides_with_one(opened: Open, qtbot: QtBot) -> None:
    window = opened(FakeSession())
    window.stays_in_tray = True
    with qtbot.waitSignal(window.hidden_to_tray), qtbot.assertNotEmitted(window.quit_asked):
        window.close()
    assert not window.isVisible()
    window.stays_in_tray = False
    window.show()
    with qtbot.waitSignal(window.quit_asked):
        window.close()


def test_a_hidden_window_asks_for_no_picture(opened: Open) -> None:
    window = opened(FakeSession())
    assert window._looking.isActive()
    window.hide()
    assert not window._looking.isActive()
    assert window._watching.isActive()
    assert window._watching.interval() == HIDDEN_WATCH_MS
    window.show()
    assert window._looking.isActive()
    assert window._watching.interval() == WATCH_MS


def test_the_window_looks_when_its_pace_says_and_soon_after_a_change(opened: Open) -> None:
    session = FakeSession()
    window = opened(session)

    def looked() -> int:
        window._look()
        return window._looking.interval()

    session.image = PreviewImage(np.zeros((90, 160, 3), np.uint8))
    assert looked() == FAST_MS
    assert [looked() for _ in range(PATIENT + 1)] == [AGAIN_MS] * PATIENT + [SLOW_MS]
    window._controller.press(Action("mirror"))
    assert window._looking.interval() == FAST_MS
    window._pace = Pace(spent=lambda: 0.0)
    window._pace.interval_ms = SLOW_MS
    session.image = PreviewImage(np.zeros((90, 160, 3), np.uint8))
    assert looked() == SLOW_MS


def test_a_new_picture_of_the_session_is_shown(opened: Open) -> None:
    session = FakeSession()
    window = opened(session)
    session.image = PreviewImage(np.full((90, 160, 3), (250, 10, 10), np.uint8))
    window._look()
    image = window.preview.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2) == QColor(250, 10, 10)


def test_only_what_the_session_offers_can_be_chosen(opened: Open) -> None:
    assert not {"Camera", "Quality"} & set(buttons(opened(FakeSession()), QToolButton))
    session = FakeSession()
    camera = NamedChoice("Camera", ["Brio", "R&D camera"])
    session.offer = [camera.selector]
    button = buttons(opened(session), QToolButton)["Camera"]
    assert isinstance(button, QToolButton)
    assert "Brio" in button.text()
    menu = button.menu()
    menu.aboutToShow.emit()
    assert [entry.isChecked() for entry in menu.actions()] == [True, False]
    menu.actions()[1].trigger()
    assert camera.chosen == "R&D camera"
    assert "R&&D camera" in button.text()  # && is Qt's spelling of a visible &


def test_a_choice_that_fails_says_why(opened: Open) -> None:
    def refuse(name: str) -> None:
        raise SourceError(f"{name} is busy: close the other program")

    session = FakeSession()
    session.offer = [Selector("Camera", lambda: ["Brio"], lambda: "Brio", refuse)]
    window = opened(session)
    button = buttons(window, QToolButton)["Camera"]
    assert isinstance(button, QToolButton)
    button.menu().aboutToShow.emit()
    button.menu().actions()[0].trigger()
    assert window._refusal.text == "Brio is busy: close the other program"


def test_the_look_menu_does_what_its_keys_do(opened: Open) -> None:
    session = FakeSession()
    window = opened(session)
    look = buttons(window, QToolButton)["Look"]
    assert isinstance(look, QToolButton)
    look.menu().aboutToShow.emit()
    entries = {entry.text().split("\t")[1]: entry for entry in look.menu().actions()}
    entries["f"].trigger()
    entries["l"].trigger()
    assert session.settings == replace(Settings(), feather_px=2, lens_blur=True)


def test_every_control_has_a_name_for_screen_readers_and_a_tooltip(opened: Open) -> None:
    window = opened(FakeSession())
    for widget in window.findChildren(QAbstractButton):
        assert widget.accessibleName() or widget.text(), widget
        assert widget.toolTip() or not widget.isVisible(), widget
    assert window.controls.slider.toolTip()
    assert window.controls.slider.accessibleName()
    for verb, button in window.controls.switches.items():
        assert button.toolTip().endswith(f"({verb[0] if verb != 'matte' else 'v'})")


def test_light_and_dark_follow_the_palette(opened: Open, qapp: QApplication) -> None:
    window = opened(FakeSession())
    assert LIGHT.window in window.styleSheet()
    day = qapp.palette()
    try:
        qapp.setPalette(QPalette(QColor("#33363c"), QColor("#202226")))
        QApplication.processEvents()
        assert DARK.window in window.styleSheet()
    finally:
        qapp.setPalette(day)
    QApplication.processEvents()
    assert LIGHT.window in window.styleSheet()


def test_the_help_fits_into_the_smallest_window(opened: Open) -> None:
    window = opened(FakeSession())
    window.resize(window.minimumSize())
    type_keys(window, "?")
    overlay = window.findChild(HelpOverlay)
    assert overlay
    needed, there = overlay.minimumSizeHint(), overlay.size()
    assert needed.width() <= there.width()
    assert needed.height() <= there.height()
