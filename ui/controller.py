"""Controller: turns every wish, typed, clicked or dropped, into one swap of the settings."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from settings import Settings
from ui.backgrounds.gallery import Gallery
from ui.cards import Cards
from ui.keys import WINDOW, Action, Context, apply, background_key
from ui.session import Session
from video.errors import ScrimError

COVER_HOLDS_S = 0.5
"""A cover that a key asked for is not lifted by a key for so long: not by one held down, wherever
it repeats, nor by one struck twice in haste."""


class Controller(QObject):
    """Between the widgets and the session; lives on the main thread.

    `changed(before, after)` tells every widget; `refused(line)` what could not be done;
    `asked(verb)` what concerns the window ("help", "status", "quit"); `offered()` that the list of
    backgrounds is another one.
    """

    changed = Signal(object, object)
    refused = Signal(str)
    asked = Signal(str)
    offered = Signal()

    def __init__(
        self,
        session: Session,
        gallery: Gallery,
        cards: Cards | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self.cards = cards or Cards(None)
        self._now = now
        self._cover_asked_at = float("-inf")
        self._session = session
        self._gallery = gallery
        self._shown = session.settings

    @property
    def settings(self) -> Settings:
        """What the widgets show."""
        return self._shown

    @property
    def gallery(self) -> Gallery:
        """The backgrounds on offer."""
        return self._gallery

    def press(self, action: Action) -> None:
        """Do what a key means, wherever it was pressed: in the window, a menu, another program."""
        if action.verb == "cover":
            asked_at, self._cover_asked_at = self._cover_asked_at, self._now()
            if self.settings.covered and self._now() - asked_at < COVER_HOLDS_S:
                return
        self.act(action)

    def act(self, action: Action) -> None:
        """Do what a key or a menu entry means."""
        if action.verb in WINDOW:
            self.asked.emit(action.verb)
            return
        context = Context(self._gallery.backgrounds, self.cards.all)
        wanted = apply(action, self._session.settings, context)
        for _ in context.backgrounds:
            if self.swap(wanted) or action.verb != "background_by":
                return
            wanted = apply(action, wanted, context)  # a file that does not open is stepped over

    def swap(self, settings: Settings) -> bool:
        """True once the settings are in force; if the session refuses, a line says so."""
        try:
            if settings != self._session.settings:
                self._session.swap(settings)
        except ScrimError as error:
            self.refused.emit(str(error))
            return False
        self.follow()
        return True

    def follow(self) -> None:
        """Take over what the session has in force, whoever changed it."""
        before, self._shown = self._shown, self._session.settings
        if before != self._shown:
            self._gallery.use(background_key(self._shown.background))
            self.changed.emit(before, self._shown)

    def choose(self, background: str) -> None:
        """Stand before that background, one of those on offer."""
        self.swap(self._session.settings.before(background))

    def add_backgrounds(self, *backgrounds: str) -> None:
        """Add pictures, videos or colors of the user's own, and stand before the first of them."""
        own = None
        for background in reversed(backgrounds):  # the first ends up as the newest
            try:
                own = self._gallery.add(background)
            except ScrimError as error:
                self.refused.emit(str(error))
        if own is not None:
            self.offered.emit()
            self.choose(own)

    def forget(self, background: str) -> None:
        """Take one of the user's own off the strip; whoever stands before it gets blur first."""
        if background_key(self._session.settings.background) == background:
            self.choose("blur")
        self._gallery.remove(background)
        self.offered.emit()
