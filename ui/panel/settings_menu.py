"""SettingsMenu: keys for every program, profiles, everything as one file, and what is not here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from language.door import mark, tr
from language.languages import LANGUAGES, SYSTEM, spoken
from settings import SHORTCUT_CHOICES, Settings, Shortcuts
from system.login import Login
from ui.controller import Controller
from ui.qt.asking import Places, ask_text, confirm, kind_of_file
from ui.qt.menu import Menu
from ui.session import Keeping
from ui.shortcuts.switch import Switch
from ui.shortcuts.table import SHORTCUTS
from video.errors import ExistsError, ScrimError, SettingsError

LAST_USED = mark("As last used with this camera")
_FILE = "scrim-settings.toml"


class SettingsMenu:
    """Fills a menu each time that it opens; asks the session's keeper through `keeping`."""

    def __init__(
        self,
        controller: Controller,
        switch: Switch | None = None,
        keeping: Keeping | None = None,
        remarks: Callable[[], Sequence[str]] = tuple,
        login: Login | None = None,
    ) -> None:
        self._controller = controller
        self._switch = switch
        self._keeping = keeping
        self._remarks = remarks
        self._login = login
        self._places = Places()

    def fill(self, menu: Menu) -> None:
        """Put in what there is to choose now."""
        menu.clear()
        if self._switch:
            self._add_shortcuts(menu.add_menu(tr("Keys in every program")), self._switch)
        if self._keeping:
            self._add_profiles(menu.add_menu(tr("Profile")), self._keeping)
        self._add_languages(menu.add_menu(_language_title()))
        menu.addSeparator()
        self._add_need(menu)
        if self._login:
            self._add_login(menu, self._login)
        if self._keeping:
            menu.addAction(tr("Export settings …"), partial(self._export, menu, self._keeping))
            menu.addAction(tr("Import settings …"), partial(self._import, menu, self._keeping))
        remarks = self._remarks()
        if remarks:
            menu.addSeparator()
        for remark in remarks:
            menu.addAction(_plain(remark)).setEnabled(False)

    def _add_need(self, menu: Menu) -> None:
        """For who types into the wrong window: what others see changes with Ctrl alone."""
        needed = menu.addAction(tr("Keys that others see the effect of need Ctrl"))
        needed.setToolTip(tr("c still covers without it, and goes back with it"))
        needed.setCheckable(True)
        needed.setChecked(self._controller.settings.keys_need_ctrl)
        needed.triggered.connect(
            lambda on: self._controller.swap(replace(self._controller.settings, keys_need_ctrl=on))
        )

    def _add_login(self, menu: Menu, login: Login) -> None:
        """The desktop keeps the answer, and may have changed it itself."""
        starts = menu.addAction(tr("Start at login, hidden"))
        starts.setCheckable(True)
        starts.setChecked(login.is_on())
        starts.triggered.connect(lambda on: self._try(lambda: login.switch(on=on)))

    def _add_shortcuts(self, menu: Menu, switch: Switch) -> None:
        group = QActionGroup(menu)
        letters = ", ".join(shortcut.letter for shortcut in SHORTCUTS)
        for choice in SHORTCUT_CHOICES:
            name = (
                tr("Off")
                if choice == "off"
                else tr("{keys} with {letters}", keys=choice, letters=letters)
            )
            action = group.addAction(menu.addAction(name))
            action.setCheckable(True)
            action.setChecked(choice == self._controller.settings.shortcuts)
            action.triggered.connect(partial(self._hold, choice))
        menu.addSeparator()
        for shortcut in SHORTCUTS:
            if self._controller.settings.shortcuts != "off":
                held = switch.triggers.get(shortcut.name, tr("no key"))
                menu.addAction(f"{tr(shortcut.help)}\t{held}").setEnabled(False)

    def _add_languages(self, menu: Menu) -> None:
        """Each by its own name, for whoever cannot read the one in use."""
        group = QActionGroup(menu)
        system = tr("As the system: {language}", language=LANGUAGES[spoken(SYSTEM)])
        for code, name in ((SYSTEM, system), *LANGUAGES.items()):
            action = group.addAction(menu.addAction(name))
            action.setCheckable(True)
            action.setChecked(code == self._controller.settings.language)
            action.triggered.connect(partial(self._speak, code))

    def _speak(self, code: str, _checked: bool = False) -> None:
        self._controller.swap(replace(self._controller.settings, language=code))

    def _hold(self, choice: Shortcuts, _checked: bool = False) -> None:
        self._controller.swap(replace(self._controller.settings, shortcuts=choice))

    def _add_profiles(self, menu: Menu, keeping: Keeping) -> None:
        group = QActionGroup(menu)
        current = keeping.current()
        for name in (None, *keeping.names()):
            action = group.addAction(menu.addAction(_plain(name or tr(LAST_USED))))
            action.setCheckable(True)
            action.setChecked(name == current)
            action.triggered.connect(partial(self._choose, keeping, name))
        menu.addSeparator()
        menu.addAction(tr("Save as …"), partial(self._save_as, menu, keeping))

    def _choose(self, keeping: Keeping, name: str | None, _checked: bool = False) -> None:
        self._put_in_force(keeping, lambda now: keeping.choose(name, now))

    def _put_in_force(
        self, keeping: Keeping, choose: Callable[[Settings], tuple[Settings, str | None]]
    ) -> None:
        """What was chosen; where its picture is gone, blur in the place of that."""
        try:
            settings, damage = choose(self._controller.settings)
        except ScrimError as error:
            self._controller.refused.emit(str(error))
            return
        if damage:
            self._controller.refused.emit(damage)
        if not self._controller.swap(settings):
            self._controller.swap(replace(settings, background="blur"))
        keeping.begin(self._controller.settings)

    def _save_as(self, menu: Menu, keeping: Keeping) -> None:
        name = ask_text(_window(menu), tr("Save as profile"), tr("Name of the profile:"))
        if name is not None:
            self._try(lambda: keeping.save_as(name, self._controller.settings))

    def _export(self, menu: Menu, keeping: Keeping) -> None:
        path = self._places.save_file(_window(menu), tr("Export settings"), _kinds(), _FILE)
        if path and self._try(lambda: keeping.save(self._controller.settings)):
            # the dialog has asked whether a file may be replaced
            self._try(lambda: keeping.export_to(Path(path), True))

    def _import(self, menu: Menu, keeping: Keeping) -> None:
        path = self._places.open_file(_window(menu), tr("Import settings"), _kinds())
        if not path or not self._try(lambda: keeping.save(self._controller.settings)):
            return
        try:
            keeping.import_from(Path(path), False)
        except ExistsError as error:
            if not confirm(_window(menu), tr("Replace what is kept?"), error.what, tr("Replace")):
                return
            if not self._try(lambda: keeping.import_from(Path(path), True)):
                return
        except SettingsError as error:
            self._controller.refused.emit(str(error))
            return
        self._put_in_force(keeping, keeping.reload)

    def _try(self, act: Callable[[], object]) -> bool:
        """Whether it could be done; if not, a line says why."""
        try:
            act()
        except ScrimError as error:
            self._controller.refused.emit(str(error))
            return False
        return True


def _window(menu: Menu) -> QWidget:
    return menu.window().parentWidget() or menu


def _language_title() -> str:
    """In the language in use, and in English for whoever cannot read that."""
    title = tr("Language")
    return title if title == "Language" else f"{title} (Language)"


def _kinds() -> str:
    return kind_of_file(tr("Settings"), "*.toml")


def _plain(text: str) -> str:
    """The text as a menu shows it: an ampersand is no shortcut."""
    return text.replace("&", "&&")
