"""Stars on tiles: by mouse, key and menu; where they put a tile; the tray and the slide show."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Open
from tests.ui.fake_session import FakeSession
from tests.ui.window.test_window import picture
from ui.backgrounds.gallery import Gallery
from ui.backgrounds.tiles.tile import Tile
from ui.controller import Controller
from ui.keys import Action
from ui.qt.dialogs.menu import Menu
from ui.text.words import Message
from ui.window.tray import Tray
from ui.window.window import Window

STAR = QPoint(76, 16)
"""On a tile of the usual size."""


@pytest.fixture
def window(opened: Open) -> Window:
    return opened(FakeSession())


def order(window: Window, most: int = 4) -> list[str]:
    """What stands behind the blur."""
    return [tile.text() for tile in window.strip.tiles][1 : most + 1]


def tile(window: Window, text: str) -> Tile:
    return next(tile for tile in window.strip.tiles if tile.text() == text)


def test_a_click_on_the_star_puts_the_tile_first_and_is_no_click_on_the_tile(
    window: Window, qtbot: QtBot
) -> None:
    gallery = window._controller.gallery
    QTest.mouseClick(tile(window, "Night"), Qt.MouseButton.LeftButton, pos=STAR)
    qtbot.waitUntil(lambda: gallery.favorites == ("drawn:night",))
    assert order(window, 2) == ["Night", "Loft"]
    assert window._session.settings.background == "blur"
    assert tile(window, "Night").accessibleName() == "Favorite Night"
    QTest.mouseClick(tile(window, "Night"), Qt.MouseButton.LeftButton, pos=QPoint(20, 40))
    assert window._session.settings.background == "drawn:night"
    QTest.mouseClick(tile(window, "Night"), Qt.MouseButton.LeftButton, pos=STAR)
    qtbot.waitUntil(lambda: gallery.favorites == ())
    assert window._session.settings.background == "drawn:night"


def test_letting_go_beside_the_star_changes_nothing(window: Window, qtbot: QtBot) -> None:
    night = tile(window, "Night")
    QTest.mousePress(night, Qt.MouseButton.LeftButton, pos=STAR)
    QTest.mouseRelease(night, Qt.MouseButton.LeftButton, pos=QPoint(20, 40))
    qtbot.wait(20)
    assert window._controller.gallery.favorites == ()
    assert window._session.settings.background == "blur"


def test_the_key_stars_what_is_in_force_or_the_tile_with_the_focus(
    window: Window, qtbot: QtBot
) -> None:
    told: list[Message] = []
    window._controller.told.connect(told.append)
    gallery = window._controller.gallery
    shift, plain = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier

    def press(key: str) -> None:
        held = shift if key.isupper() else plain
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Y, held)
        QTest.qWait(5)  # sooner again, it was held

    press("Y")
    assert gallery.favorites == ()
    assert told.pop().title == "No star here"
    press("y")
    assert told.pop() == Message("No favorites yet", "Y puts a star on a background")
    window._controller.choose("drawn:dawn")
    press("Y")
    assert gallery.favorites == ("drawn:dawn",)
    assert told.pop() == Message("Favorite", "Dawn")
    tile(window, "Brick").setFocus()
    press("Y")
    assert gallery.favorites == ("drawn:dawn", "drawn:brick")
    focused = QApplication.focusWidget()
    assert isinstance(focused, Tile)
    assert focused.background == "drawn:brick"
    for expected in ("drawn:brick", "drawn:dawn", "drawn:brick"):
        press("y")
        assert window._session.settings.background == expected
    press("Y")
    assert gallery.favorites == ("drawn:dawn",)


def test_favorites_are_moved_among_themselves_and_own_ones_beside_them(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    window._controller.add_backgrounds(*(picture(tmp_path, f"{name}.png") for name in "abc"))
    for text in ("Night", "c"):
        window._controller.star(tile(window, text).background)
    assert order(window, 5) == ["Night", "c", "Favorites", "a", "b"]
    ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(tile(window, "c"), Qt.Key.Key_Left, ctrl)
    qtbot.waitUntil(lambda: order(window, 2) == ["c", "Night"])
    QTest.keyClick(tile(window, "a"), Qt.Key.Key_Left, ctrl)
    qtbot.wait(20)
    assert order(window, 5) == ["c", "Night", "Favorites", "a", "b"]
    QTest.keyClick(tile(window, "a"), Qt.Key.Key_Right, ctrl)
    qtbot.waitUntil(lambda: order(window, 5)[3:] == ["b", "a"])
    dragged = tile(window, "Night")
    QTest.mousePress(dragged, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    for way in (-30, -70, -60):
        QTest.mouseMove(dragged, QPoint(40 + way, 40))
        QTest.qWait(5)
    QTest.mouseRelease(dragged, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    qtbot.waitUntil(lambda: order(window, 2) == ["Night", "c"])


def test_a_favorite_that_was_taken_off_comes_back_in_its_place(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    window._controller.add_backgrounds(picture(tmp_path, "a.png"))
    for text in ("a", "Night"):
        window._controller.star(tile(window, text).background)
    QTest.keyClick(tile(window, "a"), Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: order(window, 2) == ["Night", "Loft"])
    window.undo.button.click()
    assert order(window, 3) == ["a", "Night", "Favorites"]


def test_the_menu_of_a_tile_shows_and_turns_the_star(window: Window, qtbot: QtBot) -> None:
    gallery = window._controller.gallery

    def turned(expected: bool) -> bool:
        return gallery.is_favorite("drawn:night") == expected

    for expected in (True, False):
        night = tile(window, "Night")
        place = night.rect().center()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, night.mapToGlobal(place))
        QApplication.sendEvent(night, asked)
        qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), Menu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, Menu)
        star = next(entry for entry in menu.actions() if entry.text().startswith("Favorite"))
        assert star.isChecked() != expected
        star.trigger()
        menu.close()
        qtbot.waitUntil(partial(turned, expected))


def test_the_tray_lists_them_and_chooses(window: Window, qtbot: QtBot) -> None:
    tray = Tray(window, window._controller)
    tray.menu.aboutToShow.emit()
    assert not tray._favorites.menuAction().isVisible()
    for text in ("Night", "Dawn"):
        window._controller.star(tile(window, text).background)
    window._controller.choose("drawn:dawn")
    tray.menu.aboutToShow.emit()
    shown = {entry.text(): entry for entry in tray._favorites.actions()}
    assert [*shown] == ["Night", "Dawn", "Favorites"]
    assert [text for text, entry in shown.items() if entry.isChecked()] == ["Dawn"]
    shown["Favorites"].trigger()
    background = window._session.settings.background
    assert background == window._controller.gallery.favorites_show
    assert tile(window, "Favorites").isChecked()
    tray.close()


def test_a_favorite_that_does_not_open_is_stepped_over(qtbot: QtBot, tmp_path: Path) -> None:
    from tests.ui.backgrounds.test_strip import Picky

    session = Picky()
    controller = Controller(session, Gallery(tmp_path / "kept.txt"))
    controller.gallery.add(picture(tmp_path, "broken.png"))
    for background in (controller.gallery.backgrounds[1], "drawn:night"):
        controller.star(background)
    controller.act(Action("favorite_by", 1))
    assert session.settings.background == "drawn:night"
