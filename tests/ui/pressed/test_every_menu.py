"""Every menu of the window: each is found here, opened, and each entry does something."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from profiles.kept import save_settings
from profiles.named import Profiles
from settings import Settings
from tests.ui.fake_session import FakeSession, NamedChoice
from tests.ui.stages.stage import Stage
from ui.backgrounds import adding
from ui.backgrounds.gallery import Gallery
from ui.backgrounds.tiles.tile import Tile
from ui.controller import Controller
from ui.keys import KEYS, SWITCHES
from ui.panel.header import LOOK
from ui.panel.profiles import ProfileButton
from ui.panel.saved import Saved
from ui.panel.settings_menu import SettingsMenu
from ui.qt.dialogs.asking import Places
from ui.sheets.sheet import Sheet
from ui.shortcuts.switch import Switch
from ui.window.tray import Tray
from ui.window.window import Window


@pytest.fixture
def session() -> FakeSession:
    fake = FakeSession()
    names = {"Camera": ["Brio", "Integrated"], "Virtual camera": ["Scrim", "OBS"],
             "Quality": ["auto", "eco"]}  # fmt: skip
    fake.choices = [NamedChoice(title, offered) for title, offered in names.items()]
    fake.offer = [choice.selector for choice in fake.choices]
    return fake


@pytest.fixture
def window(session: FakeSession, qtbot: QtBot, tmp_path: Path) -> Iterator[Window]:
    controller = Controller(session, Gallery(tmp_path / "own.txt"))
    switch = Switch(controller)
    menu = SettingsMenu(controller, switch, Profiles(tmp_path))
    window = Window(session, controller, menu)
    qtbot.addWidget(window)
    yield window
    window.close_parts()


def menus(window: Window) -> dict[str, QMenu]:
    """Every menu that a button of the window opens, filled as if it were open."""
    found = {}
    for button in window.findChildren(QToolButton):
        if button.menu() is not None:
            button.menu().aboutToShow.emit()
            found[button.accessibleName()] = button.menu()
    return found


def entries(menu: QMenu) -> list[QAction]:
    return [action for action in menu.actions() if not action.isSeparator()]


def test_these_are_all_menus_and_none_is_empty(window: Window) -> None:
    found = menus(window)
    assert set(found) == {
        "Camera", "Virtual camera", "Quality", "Look", "Settings", "Add a background",
        "Profile",
    }  # fmt: skip
    assert all(entries(menu) for menu in found.values())
    keys, profile = (action.menu() for action in entries(found["Settings"])[:2])
    assert entries(keys)  # type: ignore[arg-type]
    assert entries(profile)  # type: ignore[arg-type]


def test_each_name_can_be_chosen(window: Window, session: FakeSession) -> None:
    for choice in session.choices:
        title = choice.selector.title
        for number, name in enumerate(choice.selector.names()):
            entries(menus(window)[title])[number].trigger()
            assert choice.chosen == name


def visible(window: Window) -> list[bool]:
    """Which of what comes and goes is hidden now."""
    parts: list[QWidget] = [window._row, window.recordings.mark, *window.findChildren(Sheet)]
    parts += window.findChildren(Saved)
    return [part.isHidden() for part in parts]


def test_each_entry_of_the_look_does_what_its_key_does(
    window: Window, session: FakeSession
) -> None:
    keys = [key for verb in LOOK for key in KEYS if key.action.verb == verb]
    for number, key in enumerate(keys):
        action = entries(menus(window)["Look"])[number]
        assert action.text() == f"{key.help}\t{key.key}"
        before = session.settings, visible(window), session.times_learned
        action.trigger()
        assert (session.settings, visible(window), session.times_learned) != before


def test_a_file_and_a_color_are_added_through_their_dialogs(
    window: Window, session: FakeSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PIL import Image

    picture = tmp_path / "beach.png"
    Image.new("RGB", (8, 8)).save(picture)
    monkeypatch.setattr(Places, "open_files", lambda *_: [str(picture)])
    monkeypatch.setattr(adding, "ask_color", lambda *_: "#123456")
    entries(menus(window)["Add a background"])[0].trigger()
    assert session.settings.background == str(picture)
    entries(menus(window)["Add a background"])[1].trigger()
    assert session.settings.background == "#123456"


def test_a_tile_of_ones_own_is_taken_off_by_its_menu(
    window: Window, session: FakeSession, qtbot: QtBot
) -> None:
    window._controller.add_backgrounds("#123456")
    tile = next(tile for tile in window.strip.tiles if tile.background == "#123456")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
    tile.contextMenuEvent(event)
    (menu,) = tile.findChildren(QMenu)
    assert menu.isVisible()
    entries(menu)[-1].trigger()
    menu.close()

    def gone() -> bool:
        kept: list[Tile] = window.strip.tiles
        return "#123456" not in [tile.background for tile in kept]

    qtbot.waitUntil(gone)
    assert session.settings.background == "blur"


def test_each_entry_of_the_tray_does_something(window: Window, session: FakeSession) -> None:
    tray = Tray(window, window._controller)
    asked: list[str] = []
    window._controller.asked.connect(asked.append)
    tray.menu.aboutToShow.emit()
    for action in entries(tray.menu):
        if not action.isEnabled() or action.menu() is not None:
            continue  # the state and the blur, which are read
        before = session.settings, len(asked), window.isVisible()
        action.trigger()
        assert (session.settings, len(asked), window.isVisible()) != before, action.text()
    tray.close()


def test_the_tray_offers_the_profiles_and_the_window_says_which_is_in_force(
    window: Window, session: FakeSession, tmp_path: Path
) -> None:
    kept = Profiles(tmp_path)
    for name, percent in (("At work", 20), ("Zu Hause", 80)):
        save_settings(kept.path(name), Settings(blur_percent=percent))
    tray = Tray(window, window._controller)
    (button,) = window.findChildren(ProfileButton)
    assert button.isHidden()
    tray.menu.aboutToShow.emit()
    (listed,) = (a.menu() for a in entries(tray.menu) if a.menu() is not None and a.isVisible())
    assert isinstance(listed, QMenu)
    assert [action.text() for action in entries(listed)][1:] == ["At work", "Zu Hause"]
    entries(listed)[2].trigger()
    assert session.settings.blur_percent == 80
    assert not button.isHidden()
    assert button.text() == "Zu Hause  ▾"
    window._controller.swap(session.settings.blurred(33))
    assert button.text() == "Zu Hause, changed  ▾"
    tray.close()


def test_menus_open_under_a_real_pointer_and_obey_real_keys(stage: Stage) -> None:
    stage.menu(*stage.LOOK)
    stage.press("Down", "Return")
    assert stage.said() == f"blur 60, covered False, {SWITCHES[LOOK[0]]} True"
    stage.menu(780, 32)  # Settings > Keys in every program > the first that is not off
    stage.press("Down", "Right", "Down", "Return")
    assert stage.said() == "blur 60, covered False, shortcuts Ctrl+Alt+Shift"
