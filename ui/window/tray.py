"""Tray: the state at a glance and the few things one needs while the window is hidden."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSystemTrayIcon

from language.translation import mark, tr
from settings import Settings
from ui.controller import Controller
from ui.keys import Action, background_key, key_for
from ui.qt.dialogs.menu import Menu
from ui.style.icon import state_icon
from ui.text.words import Badge
from ui.window.window import Window

STILL_RUNNING = mark("Scrim keeps the camera running. Quit it from this icon.")


class Tray(QObject):
    """The icon in the system tray, with its menu. Closing the window leaves it there."""

    def __init__(self, window: Window, controller: Controller) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._told = False
        self.icon = QSystemTrayIcon(state_icon("covered"), self)
        self.menu = self._build_menu()
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._clicked)
        controller.changed.connect(lambda _, after: self._follow(after))
        window.badge_changed.connect(self.show_badge)
        window.hidden_to_tray.connect(self._tell_once)

    def open_icon(self) -> None:
        """Put the icon up; from now on closing the window hides it."""
        self._window.stays_in_tray = True
        self._follow(self._controller.settings)
        self.icon.show()

    def show_badge(self, badge: Badge) -> None:
        """Show the state in the icon's color and shape, and in words."""
        words = f"{badge.text}: {badge.why}" if badge.why else badge.text
        self.icon.setIcon(state_icon(badge.tone))
        self.icon.setToolTip(f"Scrim: {words}")
        self._state.setText(words)
        if badge.tone == "lost" and not self._window.isVisible():
            self.icon.showMessage("Scrim", words, state_icon(badge.tone))

    def close(self) -> None:
        """Take the icon down; safe to call twice."""
        self._window.stays_in_tray = False
        self.icon.hide()

    def _build_menu(self) -> Menu:
        menu = Menu(self._window)
        self._state = menu.addAction(tr("STARTING"))
        self._state.setEnabled(False)
        menu.addAction(tr("Show the window"), self._window.bring_up)
        menu.addSeparator()
        self._cover = self._add(menu, tr("Cover the camera"), key_for("cover").action)
        self._cover.setCheckable(True)
        menu.addSeparator()
        self._blur = menu.addAction(tr("Blur"))
        self._blur.setEnabled(False)
        self._add(menu, tr("More blur"), Action("blur_by", 10))
        self._add(menu, tr("Less blur"), Action("blur_by", -10))
        self._add(menu, tr("Next background"), key_for("background_by").action)
        self._favorites = menu.add_menu(tr("Favorites"))
        menu.aboutToShow.connect(self._list_favorites)
        if self._window.profiles:
            self._profiles = menu.add_menu(tr("Profile"))
            menu.aboutToShow.connect(self._list_profiles)
        menu.addSeparator()
        self._add(menu, tr("Snapshot"), key_for("snapshot").action)
        self._record = self._add(menu, tr("Record"), key_for("record").action)
        menu.aboutToShow.connect(self._name_record)
        menu.addSeparator()
        self._add(menu, tr("Quit"), key_for("quit").action)
        return menu

    def _add(self, menu: Menu, text: str, action: Action) -> QAction:
        return menu.addAction(text, lambda: self._controller.act(action))

    def _follow(self, settings: Settings) -> None:
        self._cover.setChecked(settings.covered)
        self._blur.setText(tr("Blur {percent} %", percent=settings.blur_percent))

    def _list_profiles(self) -> None:
        """What there is to choose now."""
        if self._window.profiles:
            self._profiles.clear()
            self._window.profiles.fill(self._profiles)

    def _list_favorites(self) -> None:
        """Those there are now; without any there is no such entry."""
        gallery = self._controller.gallery
        in_force = background_key(self._controller.settings.background)
        self._favorites.clear()
        self._favorites.menuAction().setVisible(bool(gallery.favorites))
        show = gallery.favorites_show
        for background in (*gallery.favorites, *((show,) if show else ())):
            choose = partial(self._controller.choose, background)
            entry = self._favorites.addAction(gallery.name_of(background), choose)
            entry.setCheckable(True)
            entry.setChecked(background == in_force)

    def _name_record(self) -> None:
        """What the entry would do now."""
        on = self._window.recordings.mark.isVisibleTo(self._window.preview)
        self._record.setText(tr("Stop recording") if on else tr("Record"))

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason != QSystemTrayIcon.ActivationReason.Context:
            self._window.bring_up()

    def _tell_once(self) -> None:
        if not self._told:
            self._told = True
            self.icon.showMessage("Scrim", tr(STILL_RUNNING), state_icon("live"))
