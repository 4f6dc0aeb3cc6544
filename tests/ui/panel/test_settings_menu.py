"""The menu "Settings": what it offers is what is kept, and what it changes is in force at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from profiles.kept import load_settings, save_settings
from profiles.named import Profiles
from settings import SHORTCUT_CHOICES, Settings
from system.desktop.login import LoginError
from tests.ui.fake_session import FakeSession
from ui.backgrounds.gallery import Gallery
from ui.controller import Controller
from ui.panel import exchange, profiles
from ui.panel.profiles import LAST_USED
from ui.panel.settings_menu import SettingsMenu
from ui.qt.dialogs.asking import Places
from ui.qt.dialogs.menu import Menu
from ui.shortcuts.switch import Switch
from ui.shortcuts.table import SHORTCUTS, Held, Listener
from ui.text.names import shortened
from ui.text.words import Message
from video.errors import SourceError


class NoHeld:
    def close(self) -> None:
        pass


def hold_most(modifiers: str, listener: Listener) -> Held:
    """A platform on which another program has the last of the keys."""
    listener.given({s.name: f"{modifiers}+{s.letter}" for s in SHORTCUTS[:-1]})
    return NoHeld()


class FakeLogin:
    """A desktop's switch; it refuses where a line says so."""

    def __init__(self) -> None:
        self.on = False
        self.refusal: str | None = None

    def is_on(self) -> bool:
        return self.on

    def switch(self, *, on: bool) -> None:
        if self.refusal:
            raise LoginError(self.refusal)
        self.on = on


class Desk:
    """A menu on real profiles in a folder; `lines` is what could not be done."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.session = FakeSession()
        self.profiles = Profiles(folder)
        self.profiles.load()
        self.profiles.begin(self.session.settings)
        self.controller = Controller(self.session, Gallery(None))
        self.switch = Switch(self.controller, open_held=hold_most)
        self.remarks: list[str] = []
        self.lines: list[str] = []
        self.login = FakeLogin()
        self.controller.refused.connect(self.lines.append)
        self.stored: list[tuple[str, Path]] = []
        self.told: list[Message] = []
        self.undoable, self.undo = "", lambda: None
        self.controller.stored.connect(lambda what, path: self.stored.append((what, path)))
        self.controller.told.connect(self.told.append)
        self.controller.undoable.connect(self._offer)
        self._menu = Menu()
        qtbot.addWidget(self._menu)
        self._settings_menu = SettingsMenu(
            self.controller,
            self.switch,
            self.profiles,
            lambda: self.remarks,
            self.login,
        )

    def rows(self, *path: str) -> list[tuple[str, bool, bool]]:
        """Text, whether checked, whether enabled, of the menu or one within it."""
        return [
            (action.text(), action.isChecked(), action.isEnabled())
            for action in self._at(*path).actions() if not action.isSeparator()
        ]  # fmt: skip

    def enabled(self, *path: str) -> bool:
        *folder, last = path
        return {text: enabled for text, _, enabled in self.rows(*folder)}[last]

    def _offer(self, line: str, bring_back: Callable[[], None]) -> None:
        self.undoable, self.undo = line, bring_back

    def choose(self, *path: str) -> None:
        *folder, last = path
        actions = {action.text(): action for action in self._at(*folder).actions()}
        actions[last].trigger()

    def _at(self, *path: str) -> QMenu:
        self._settings_menu.fill(self._menu)
        menu = self._menu
        for name in path:
            menus = {child.title(): child for child in menu.findChildren(QMenu)}
            menu = menus[name]
        return menu


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Desk:
    return Desk(tmp_path / "home", qtbot)


Answer = Callable[[object, str, object], None]


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Answer:
    """The user's answer to a dialog."""

    def give(dialog: object, method: str, given: object) -> None:
        monkeypatch.setattr(dialog, method, lambda *_, **__: given)

    return give


def test_keys_for_every_program_are_off_until_chosen_and_the_menu_says_which(desk: Desk) -> None:
    keys = "Keys in every program"
    rows = desk.rows(keys)
    assert [checked for _, checked, _ in rows] == [True, False, False, False]
    assert len(rows) == len(SHORTCUT_CHOICES), "what keys there are does not matter yet"
    desk.choose(keys, "Ctrl+Alt+Super with C, M, L, B")
    assert desk.session.settings.shortcuts == "Ctrl+Alt+Super"
    rows = desk.rows(keys)
    assert [checked for _, checked, _ in rows[:4]] == [False, False, True, False]
    assert rows[4] == (f"{SHORTCUTS[0].help}\tCtrl+Alt+Super+C", False, False)
    assert rows[-1][0] == f"{SHORTCUTS[-1].help}\tno key"
    desk.choose(keys, "Off")
    assert desk.session.settings.shortcuts == "off"


def test_a_profile_is_saved_chosen_and_left_again(desk: Desk, answer: Answer) -> None:
    assert desk.rows("Profile") == [(LAST_USED, True, True), ("Save as …", False, True)]
    desk.controller.swap(Settings(blur_percent=33))
    answer(profiles, "ask_text", "At work")
    desk.choose("Profile", "Save as …")
    assert desk.rows("Profile")[:2] == [(LAST_USED, False, True), ("At work", True, True)]
    desk.controller.swap(Settings(blur_percent=44))
    desk.choose("Profile", LAST_USED)
    assert desk.session.settings.blur_percent == 33
    desk.choose("Profile", "At work")
    assert desk.session.settings.blur_percent == 33, "nobody has saved anything else"
    assert load_settings(desk.profiles.path("At work"))[0].blur_percent == 33
    assert desk.lines == []


def test_changes_belong_to_a_profile_once_they_are_saved(desk: Desk, answer: Answer) -> None:
    answer(profiles, "ask_text", "At work")
    desk.choose("Profile", "Save as …")
    assert desk.enabled("Profile", "Save the changes") is False
    desk.controller.swap(Settings(blur_percent=44))
    assert desk.enabled("Profile", "Save the changes")
    desk.choose("Profile", "Save the changes")
    assert load_settings(desk.profiles.path("At work"))[0].blur_percent == 44
    assert desk.enabled("Profile", "Save the changes") is False
    desk.controller.swap(Settings(blur_percent=9))
    desk.choose("Profile", "Back to what was saved")
    assert desk.session.settings.blur_percent == 44
    desk.undo()
    assert desk.session.settings.blur_percent == 9


def test_what_was_tuned_comes_back_after_another_profile_was_chosen(
    desk: Desk, answer: Answer
) -> None:
    answer(profiles, "ask_text", "At work")
    desk.choose("Profile", "Save as …")
    desk.controller.swap(Settings(blur_percent=44))
    desk.choose("Profile", LAST_USED)
    assert desk.undoable == "The changes to the profile At work were not saved"
    desk.undo()
    assert desk.profiles.current == "At work"
    assert desk.session.settings.blur_percent == 44
    assert desk.profiles.changed(desk.session.settings)


def test_a_profile_is_renamed_and_deleted_and_one_click_brings_it_back(
    desk: Desk, answer: Answer
) -> None:
    answer(profiles, "ask_text", "At work")
    desk.choose("Profile", "Save as …")
    answer(profiles, "ask_text", "Zu Hause 🏠")
    desk.choose("Profile", "Rename …")
    assert desk.profiles.names() == ["Zu Hause 🏠"]
    desk.choose("Profile", "Delete")
    assert desk.profiles.names() == []
    assert desk.rows("Profile")[0] == (LAST_USED, True, True)
    assert desk.undoable == "The profile Zu Hause 🏠 was deleted"
    desk.undo()
    assert (desk.profiles.names(), desk.profiles.current) == (["Zu Hause 🏠"], "Zu Hause 🏠")
    assert desk.lines == []


def test_who_cancels_a_dialog_has_changed_nothing(desk: Desk, answer: Answer) -> None:
    answer(profiles, "ask_text", None)
    desk.choose("Profile", "Save as …")
    answer(Places, "save_file", "")
    desk.choose("Export settings …")
    answer(Places, "open_file", "")
    desk.choose("Import settings …")
    assert (desk.profiles.names(), desk.session.swapped, desk.lines) == ([], [], [])


@pytest.mark.parametrize("name", ["", "a/b", "../up"])
def test_what_is_no_name_is_said(desk: Desk, answer: Answer, name: str) -> None:
    answer(profiles, "ask_text", name)
    desk.choose("Profile", "Save as …")
    assert "expected a name in one line" in desk.lines[0]


def test_a_damaged_profile_is_said_and_the_defaults_are_in_force(desk: Desk) -> None:
    desk.controller.swap(Settings(blur_percent=33))
    desk.profiles.folder.mkdir(exist_ok=True)
    desk.profiles.path("office").write_text("blur_percent = 900")
    desk.choose("Profile", "office")
    assert "is damaged" in desk.lines[0]
    assert desk.session.settings == Settings()


def test_a_profile_whose_picture_is_gone_is_used_with_blur_and_not_overwritten(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = Settings(background="/gone/beach.jpg", blur_percent=77)
    save_settings(desk.profiles.path("office"), wanted)
    swap = desk.session.swap

    def picky(settings: Settings) -> None:
        if "beach" in settings.background:
            raise SourceError("beach.jpg does not open")
        swap(settings)

    monkeypatch.setattr(desk.session, "swap", picky)
    desk.choose("Profile", "office")
    assert desk.lines == ["beach.jpg does not open"]
    assert desk.session.settings == Settings(blur_percent=77)
    desk.profiles.keep(desk.session.settings)  # as at the end of a run
    assert load_settings(desk.profiles.path("office")) == (wanted, None)


def test_out_and_in_again(
    desk: Desk, answer: Answer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.controller.swap(Settings(blur_percent=33))
    file = tmp_path / "scrim.toml"
    answer(Places, "save_file", str(file))
    desk.choose("Export settings …")
    assert "blur_percent = 33" in file.read_text()
    desk.controller.swap(Settings(blur_percent=44))
    answer(Places, "open_file", str(file))
    asked: list[str] = []
    monkeypatch.setattr(
        exchange, "confirm", lambda _parent, _title, text, _yes: asked.append(text) or False
    )
    desk.choose("Import settings …")
    assert desk.session.settings.blur_percent == 44
    taken = "Takes the place of what is kept here:\n· what was used last"
    assert asked == [f"From {shortened(file)}\n\n{taken}"]
    answer(exchange, "confirm", True)
    desk.choose("Import settings …")
    assert desk.session.settings.blur_percent == 33, "in force at once"
    assert desk.stored == [("Settings exported", file), ("Settings imported from", file)]
    desk.choose("Import settings …")
    assert desk.told[-1].title == "Nothing new"
    assert desk.lines == []


def test_what_an_import_would_change_is_said_in_words() -> None:
    text = exchange.what_changes(
        "/home/ada/all.toml", ["profile At work", "backgrounds"], ["last", "camera Brio"]
    )
    assert text == (
        "From /home/ada/all.toml\n\n"
        "New here:\n· the profile At work\n· the list of backgrounds\n\n"
        "Takes the place of what is kept here:\n· what was used last\n"
        "· what was used with the camera Brio"
    )


def test_a_file_that_is_no_export_is_said(desk: Desk, answer: Answer, tmp_path: Path) -> None:
    (tmp_path / "notes.toml").write_text("version = 9")
    answer(Places, "open_file", str(tmp_path / "notes.toml"))
    desk.choose("Import settings …")
    assert "version is 9; expected 1" in desk.lines[0]
    assert desk.session.swapped == []


def test_what_this_machine_cannot_do_stands_below(desk: Desk) -> None:
    assert desk.rows()[-1][0] == "Doctor"
    desk.remarks = ["The camera stays on while nobody watches: R&D says so"]
    assert desk.rows()[-1] == (desk.remarks[0].replace("&", "&&"), False, False)


def test_the_start_at_login_is_the_desktops_own_answer(desk: Desk) -> None:
    entry = "Start at login, hidden"
    assert (entry, False, True) in desk.rows()
    desk.choose(entry)
    assert desk.login.on
    assert (entry, True, True) in desk.rows()
    desk.login.on = False  # in the desktop's settings
    assert (entry, False, True) in desk.rows()
    desk.login.refusal = "start at login: cannot be changed"
    desk.choose(entry)
    assert desk.lines == [desk.login.refusal]
    assert (entry, False, True) in desk.rows()
