"""Controller: turns every wish, typed, clicked or dropped, into one swap of the settings."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from background_choice import parse_background
from language.translation import tr
from settings import Settings, merged
from ui.backgrounds.gallery import Gallery
from ui.cards import Cards
from ui.keys import WINDOW, Action, Context, apply, background_key
from ui.session import BACKGROUND, Pending, Session
from ui.text.changes import compared, no_favorites
from ui.text.names import shortened
from ui.text.words import Message
from video.errors import ScrimError, UsageError, one_line
from video.knobs import Knob

COVER_HOLDS_S = 0.5
"""A cover that a key asked for is not lifted by a key for so long: not by one held down, wherever
it repeats, nor by one struck twice in haste."""


class Controller(QObject):
    """Between the widgets and the session; lives on the main thread.

    `changed(before, after)` tells every widget; `refused(line)` what could not be done;
    `asked(verb)` what concerns the window ("help", "status", "quit"); `offered()` that the list of
    backgrounds is another one; `opening_changed(names)` what is being opened, by its subject;
    `undoable(line, bring_back)` what was taken away; `told(message)` what was done;
    `stored(what, path)` what was written for the user.
    """

    changed = Signal(object, object)
    refused = Signal(str)
    asked = Signal(str)
    offered = Signal()
    opening_changed = Signal(object)
    undoable = Signal(str, object)
    told = Signal(object)
    stored = Signal(str, object)

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
        self.opening: Mapping[str, str] = {}
        self._pending: list[tuple[Future[None], Callable[[], None] | None]] = []
        self._unproven: set[str] = set()

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
        self.follow()
        context = self.context()
        if action.verb == "favorite_by" and not context.favorites:
            self.told.emit(no_favorites())
        elif order := context.order(action.verb):
            coming = self.opening.get(BACKGROUND, self.settings.background)
            before = replace(self.settings, background=coming)
            self._step(action, before, context, len(order))
        else:
            self.swap(apply(action, self.settings, context))

    def _step(self, action: Action, before: Settings, context: Context, left: int) -> None:
        """The next background; a file that does not open is stepped over."""
        wanted = apply(action, before, context)

        def step_over() -> None:
            if left > 1:
                self._step(action, wanted, context, left - 1)

        self.stand(self.settings.before(wanted.background), step_over)

    def swap(self, settings: Settings, if_refused: Callable[[], None] | None = None) -> bool:
        """False where the session refuses at once; a line says so, then or later.

        What these settings leave as the widgets show it is left as it is.
        """
        wanted = merged(self._shown, settings, self._session.settings)
        try:
            pending = self._session.swap(wanted) if wanted != self._session.settings else None
        except ScrimError as error:
            self._refuse(error, if_refused)
            return False
        self.await_opened(pending, if_refused)
        self.follow()
        return True

    def stand(self, settings: Settings, if_refused: Callable[[], None] | None = None) -> bool:
        """The same for a background that was pointed at: whatever is being opened gives way."""
        if self.opening.get(BACKGROUND) != settings.background:
            self._session.stay()
            return self.swap(settings, if_refused)
        return True

    def await_opened(self, pending: Pending, if_refused: Callable[[], None] | None = None) -> None:
        """Say what becomes of it, as soon as it is known."""
        if pending is not None:
            self._pending.append((pending, if_refused))

    def follow(self) -> None:
        """Take over what the session has in force, whoever changed it, and what it is opening."""
        before, self._shown = self._shown, self._session.settings
        if before != self._shown:
            self.changed.emit(before, self._shown)
        opening = self._session.opening()
        if opening != self.opening:
            self.opening = opening
            self.opening_changed.emit(opening)
        done = [one for one in self._pending if one[0].done()]
        self._pending = [one for one in self._pending if one not in done]
        for pending, if_refused in done:
            error = None if pending.cancelled() else pending.exception()
            if error is not None:
                self._refuse(error, if_refused)

    def attempt(self, act: Callable[[], object]) -> bool:
        """Whether it could be done; if not, a line says why."""
        try:
            act()
        except ScrimError as error:
            self.refused.emit(str(error))
            return False
        return True

    def _refuse(self, error: BaseException, if_refused: Callable[[], None] | None) -> None:
        line = one_line(error)
        for background in self._gallery.backgrounds:
            line = _with_short_path(line, background)
        self.refused.emit(line)
        if if_refused is not None:
            if_refused()

    def context(self) -> Context:
        """What can be stepped through."""
        return Context(self._gallery.backgrounds, self.cards.all, self._gallery.favorites)

    def star(self, background: str) -> None:
        """Make it a favorite, or no favorite any more."""
        on = not self._gallery.is_favorite(background)
        if not self._gallery.star(background, on=on):
            self.told.emit(Message(tr("No star here"), tr("pick a picture, a video or a color")))
            return
        self.offered.emit()
        title = tr("Favorite") if on else tr("No favorite any more")
        self.told.emit(Message(title, self._gallery.name_of(background)))

    def compare(self, held: bool) -> None:
        """The preview shows the plain blur as long as that is held; nobody else sees it."""
        self._session.compare(held=held)
        if held:
            self.told.emit(compared(self.settings))

    def knobs(self) -> Sequence[Knob]:
        """What the camera itself lets one set."""
        return self._session.knobs()

    def choose(self, background: str, if_refused: Callable[[], None] | None = None) -> None:
        """Stand before that background, one of those on offer."""
        self.stand(self.settings.before(background), if_refused)

    def add_backgrounds(self, *backgrounds: str) -> None:
        """Add pictures, videos, colors or folders, and stand before the first of them.

        What does not open is said, once, and leaves no tile.
        """
        own = None
        known = self._gallery.backgrounds
        for background in reversed(backgrounds):  # the first ends up as the newest
            try:
                own = self._gallery.add(_asked_for(background))
            except ScrimError as error:
                self.refused.emit(_with_short_path(str(error), background))
            else:
                if own not in known:
                    self._unproven.add(own)
        if own is not None:
            new = own
            self.offered.emit()
            self.choose(own, None if own in known else lambda: self._drop(new))

    def prove(self, background: str, *, opens: bool) -> None:
        """It was looked at: what is new and cannot be read is said, and leaves no tile."""
        if background not in self._unproven:
            return
        if not opens and background == self.opening.get(BACKGROUND):
            return  # whoever opens it will say more
        self._unproven.discard(background)
        if not opens:
            self._drop(background)
            name = Path(background).name
            self.refused.emit(
                tr("{name} is no picture or video that can be read; it was not added", name=name)
            )

    def forget(self, background: str) -> None:
        """Take one of the user's own off the strip; whoever stands before it gets blur first."""
        gallery = self._gallery
        if not gallery.is_own(background):
            return
        name, behind = gallery.name_of(background), gallery.after(background)
        settings = self.settings
        in_force = background_key(settings.background) == background
        starred = gallery.is_favorite(background)

        def bring_back() -> None:
            if self.attempt(lambda: gallery.add(background)):
                gallery.star(background, on=starred)
                gallery.move(background, behind)
                gallery.rename(background, name)
                self.offered.emit()
                if in_force:
                    self.stand(replace(settings, covered=self.settings.covered))

        self._drop(background)
        self.undoable.emit(tr("{name} was taken off the strip", name=name), bring_back)

    def _drop(self, background: str) -> None:
        """Off the strip, and from behind whoever stands before it."""
        self._unproven.discard(background)
        if self.opening.get(BACKGROUND) == background:
            self._session.stay()
        if background_key(self._session.settings.background) == background:
            self.choose("blur")
        self._gallery.remove(background)
        self.offered.emit()


def _asked_for(path: str) -> str:
    """The background that was brought: of a folder, its slide show.

    Raises:
        UsageError: it is neither; in words for whoever drops files.
    """
    if os.path.isdir(path):
        return f"slides:{path}"
    try:
        parse_background(path)
    except ValueError:
        raise UsageError(
            tr(
                "{name} is neither picture nor video; bring a picture (JPEG, PNG, WebP, HEIC …), a "
                "video (MP4, WebM, GIF …), or a folder of pictures",
                name=Path(path).name,
            )
        ) from None
    return path


def _with_short_path(line: str, background: str) -> str:
    """The line with the background's path cut in the middle."""
    path = background.removeprefix("slides:")
    return line.replace(path, shortened(path)) if os.sep in path else line
