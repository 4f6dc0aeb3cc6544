"""SettingsMenu: keys for every program, profiles, everything as one file, and what is not here."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from language.languages import LANGUAGES, SYSTEM, spoken
from language.translation import tr
from profiles.named import Profiles
from settings import SHORTCUT_CHOICES, Shortcuts
from system.desktop.login import Login
from ui.controller import Controller
from ui.panel.exchange import Exchange
from ui.panel.profiles import ProfileMenu, plain
from ui.qt.dialogs.menu import Menu
from ui.shortcuts.switch import Switch
from ui.shortcuts.table import SHORTCUTS
from ui.style.tips import give_tip
from ui.text.told_flags import in_the_window


class SettingsMenu:
    """Fills a menu each time that it opens; what is kept by name is in `profiles`."""

    def __init__(
        self,
        controller: Controller,
        switch: Switch | None = None,
        profiles: Profiles | None = None,
        remarks: Callable[[], Sequence[str]] = tuple,
        login: Login | None = None,
    ) -> None:
        self._controller = controller
        self._switch = switch
        self._remarks = remarks
        self._login = login
        self.profiles = ProfileMenu(controller, profiles) if profiles else None
        if profiles and self.profiles:
            self._exchange = Exchange(controller, profiles, self.profiles)

    def fill(self, menu: Menu) -> None:
        """Put in what there is to choose now."""
        menu.clear()
        if self._switch:
            self._add_shortcuts(menu.add_menu(tr("Keys in every program")), self._switch)
        if self.profiles:
            self.profiles.fill(menu.add_menu(tr("Profile")), _window(menu))
        self._add_languages(menu.add_menu(_language_title()))
        menu.addSeparator()
        self._add_need(menu)
        if self._login:
            self._add_login(menu, self._login)
        if self.profiles:
            window = _window(menu)
            menu.addAction(tr("Export settings …"), partial(self._exchange.export_to, window))
            menu.addAction(tr("Import settings …"), partial(self._exchange.import_from, window))
        menu.addAction(tr("Doctor"), partial(self._controller.asked.emit, "doctor"))
        remarks = self._remarks()
        if remarks:
            menu.addSeparator()
        for remark in remarks:
            menu.addAction(plain(in_the_window(remark))).setEnabled(False)

    def _add_need(self, menu: Menu) -> None:
        """For who types into the wrong window: what others see changes with Ctrl alone."""
        needed = menu.addAction(tr("Keys that others see the effect of need Ctrl"))
        give_tip(needed, tr("c still covers without it, and goes back with it"))
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
        starts.triggered.connect(lambda on: self._controller.attempt(lambda: login.switch(on=on)))

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


def _window(menu: Menu) -> QWidget:
    return menu.window().parentWidget() or menu


def _language_title() -> str:
    """In the language in use, and in English for whoever cannot read that."""
    title = tr("Language")
    return title if title == "Language" else f"{title} (Language)"
