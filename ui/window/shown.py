"""Shown: the window and what lives as long as it does; another language makes all of it anew.

So a text is asked for once, where its widget is made, and no widget has to hear of languages.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from profiles.named import Profiles
from settings import Settings
from system.desktop.login import Login
from ui.backgrounds.gallery import Gallery
from ui.cards import Cards
from ui.controller import Controller
from ui.edge.light import EdgeLight
from ui.keeper import Keeper
from ui.panel.settings_menu import SettingsMenu
from ui.session import Session
from ui.shortcuts.switch import Switch
from ui.window.placed import PlaceKept
from ui.window.tray import Tray
from ui.window.welcome import Welcome
from ui.window.window import Window

ANEW = 2
"""What the event loop returns where the window is to be made anew."""

TRAY_COMES_MS = 1000
"""Between two looks for a tray that was not there at login."""


@dataclass(frozen=True)
class Lasting:
    """What every window of a run is made of."""

    leave: Callable[[int], None]
    """Ends the event loop with that code."""
    session: Session
    gallery: Gallery
    cards: Cards
    profiles: Profiles | None
    remarks: Callable[[], Sequence[str]]
    login: Login | None = None
    said: Sequence[str] = ()
    """What went wrong at the start."""


class Shown:
    """The window, made and not yet visible. `switch` is the one of the window before it."""

    def __init__(self, lasting: Lasting, switch: Switch | None = None) -> None:
        self._lasting = lasting
        session, profiles = lasting.session, lasting.profiles
        self.controller = Controller(session, lasting.gallery, lasting.cards)
        self.switch = switch or Switch(self.controller)
        self.switch.serve(self.controller)
        menu = SettingsMenu(self.controller, self.switch, profiles, lasting.remarks, lasting.login)
        self.window = Window(session, self.controller, menu)
        if switch is None:
            self.window.show_start_trouble(lasting.said)
        if profiles:
            self._place = PlaceKept(self.window, profiles.remembered)
        self._keeper = (
            Keeper(self.controller, profiles.keep, profiles.remembered) if profiles else None
        )
        self.switch.troubled.connect(self.window.show_key_trouble)
        self.window.quit_asked.connect(lambda: lasting.leave(0))
        self.controller.changed.connect(self._changed)
        self._edge = EdgeLight(self.window, self.controller, session)
        self._tray: Tray | None = None
        self._take_tray()

    def show(self, *, hidden: bool = False) -> None:
        """Up, with the first steps where they were never finished; `hidden`: in the tray alone.

        At login the desktop's own tray may come later: until then, and without one, minimised.
        """
        if not hidden:
            self.window.show()
            self._welcome()
        elif not self._tray:
            self.window.showMinimized()
            looks = QTimer(self.window, interval=TRAY_COMES_MS)
            looks.timeout.connect(lambda: self._hide_once_there(looks))
            looks.start()

    def _take_tray(self) -> bool:
        """Whether there is a tray, with our icon in it from now on."""
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._tray = Tray(self.window, self.controller)
            self._tray.open_icon()
        return self._tray is not None

    def _hide_once_there(self, looks: QTimer) -> None:
        """In the tray as soon as there is one, unless the user has opened the window meanwhile."""
        if not self.window.isMinimized():
            looks.stop()
        elif self._take_tray():
            looks.stop()
            self.window.hide()

    def anew(self) -> Shown:
        """The same in the language in use, where this one stood; this one is gone."""
        old = self.window
        visible, place = old.isVisible(), old.saveGeometry()
        in_front, trouble = old.isActiveWindow(), old.key_trouble
        self.switch.troubled.disconnect(old.show_key_trouble)
        if self._keeper:
            self._keeper.close()
        self.close()
        shiboken6.delete(self.controller)
        shiboken6.delete(old)
        fresh = Shown(self._lasting, self.switch)
        fresh.window.restoreGeometry(place)
        fresh.window.show_key_trouble(trouble)
        if visible:
            fresh.show()
        else:
            fresh._welcome()
        if in_front:
            fresh.window.activateWindow()
        if fresh._keeper:
            fresh._keeper.keep_soon()
        return fresh

    def close(self) -> None:
        """Nothing of it is on the screen or at work any more; safe to call twice."""
        if self._tray:
            self._tray.close()
        if self._keeper:
            self._keeper.close()
        self._edge.close()
        self.window.hide()  # first: what lies over it follows its events
        self.window.close_parts()

    def _welcome(self) -> None:
        if not self.controller.settings.welcomed:
            Welcome(self.window, self._lasting.session, self.controller).show()

    def _changed(self, before: Settings, after: Settings) -> None:
        if before.language != after.language:
            self._lasting.leave(ANEW)
