"""Profiles in the window: which is in force, whether it was changed, and what can be done with it.

A profile changes when it is saved, and by nothing else. What was lost by a click comes back by one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QToolButton, QWidget

from language.translation import mark, tr
from profiles.named import Profiles
from settings import Settings
from ui.controller import Controller
from ui.qt.dialogs.asking import ask_text
from ui.qt.dialogs.menu import Menu
from ui.style.scale import letter_scale
from ui.style.theme import named
from ui.style.tips import give_tip
from ui.text.words import Message
from video.errors import ScrimError

LAST_USED = mark("As last used with this camera")
LONGEST_PX = 220
"""Of a profile's name on its button, in letters of the usual size."""


class ProfileMenu(QObject):
    """Fills menus with the profiles, and does what is chosen there; `shown` says what is new."""

    shown = Signal()

    def __init__(self, controller: Controller, profiles: Profiles) -> None:
        super().__init__(controller)
        self._controller = controller
        self._profiles = profiles
        controller.changed.connect(lambda *_: self.shown.emit())

    @property
    def in_force(self) -> tuple[str | None, bool]:
        """The profile in use, and whether it was changed since it was saved."""
        return self._profiles.current, self._profiles.changed(self._controller.settings)

    def fill(self, menu: Menu, asking: QWidget | None = None) -> None:
        """Every profile to choose; with a window to ask in, what else can be done with them."""
        group = QActionGroup(menu)
        current, changed = self.in_force
        for name in (None, *self._profiles.names()):
            action = group.addAction(menu.addAction(plain(name or tr(LAST_USED))))
            action.setCheckable(True)
            action.setChecked(name == current)
            action.triggered.connect(partial(self.choose, name))
        if asking is None:
            return
        menu.addSeparator()
        if current is not None:
            save = menu.addAction(tr("Save the changes"), self.save)
            save.setEnabled(changed)
            back = menu.addAction(tr("Back to what was saved"), self.go_back)
            back.setEnabled(changed)
        menu.addAction(tr("Save as …"), partial(self.save_as, asking))
        if current is not None:
            menu.addAction(tr("Rename …"), partial(self.rename, asking, current))
            menu.addAction(tr("Delete"), partial(self.delete, current))

    def choose(self, name: str | None, _checked: bool = False) -> None:
        """That profile as it was saved; what was changed of the one before can be had back."""
        (before, changed), settings = self.in_force, self._controller.settings
        if name == before:
            if changed:
                self.go_back()
            return
        if self.put_in_force(lambda now: self._profiles.choose(name, now)) and changed:
            line = tr("The changes to the profile {name} were not saved", name=before)
            self._controller.undoable.emit(line, partial(self._return, before, settings))

    def go_back(self) -> None:
        """What was saved in place of what was changed."""
        settings = self._controller.settings
        if self.put_in_force(self._profiles.reload):
            self._controller.undoable.emit(
                tr("The profile is as it was saved"), lambda: self._controller.stand(settings)
            )

    def save(self) -> None:
        """The changes belong to the profile from now on."""
        name, _ = self.in_force
        if self._try(lambda: self._profiles.save(self._controller.settings)):
            self._controller.told.emit(Message(tr("Saved"), name or ""))

    def save_as(self, asking: QWidget) -> None:
        """What is in force under a name that is asked for."""
        name = ask_text(asking, tr("Save as profile"), tr("Name of the profile:"))
        if name is not None and self._try(
            lambda: self._profiles.save_as(name, self._controller.settings)
        ):
            self._controller.told.emit(Message(tr("Saved"), name))

    def rename(self, asking: QWidget, name: str) -> None:
        """That profile under a name that is asked for."""
        new = ask_text(asking, tr("Rename the profile"), tr("Name of the profile:"), name)
        if new is not None:
            self._try(lambda: self._profiles.rename(name, new))

    def delete(self, name: str) -> None:
        """That profile is gone; the settings stay in force, and one click brings it back."""
        settings, used = self._controller.settings, name == self._profiles.current
        deleted: list[Settings] = []
        if not self._try(lambda: deleted.append(self._profiles.delete(name))):
            return
        self._profiles.begin(settings)
        self._controller.undoable.emit(
            tr("The profile {name} was deleted", name=name),
            lambda: self._try(lambda: self._profiles.restore(name, deleted[0], use=used)),
        )

    def put_in_force(self, choose: Callable[[Settings], tuple[Settings, str | None]]) -> bool:
        """What was chosen; where its picture is gone, blur in the place of that."""
        try:
            settings, damage = choose(self._controller.settings)
        except ScrimError as error:
            self._controller.refused.emit(str(error))
            return False
        if damage:
            self._controller.refused.emit(damage)

        def blurred() -> None:
            self._controller.swap(replace(self._controller.settings, background="blur"))
            self._profiles.begin(self._controller.settings)

        if not self._controller.swap(settings, blurred):
            self._controller.swap(replace(settings, background="blur"))
        self._profiles.begin(self._controller.settings)
        self.shown.emit()
        return True

    def _return(self, name: str | None, settings: Settings) -> None:
        """Back to that profile, with what was changed of it."""
        if self.put_in_force(lambda now: self._profiles.choose(name, now)):
            self._controller.stand(replace(settings, covered=self._controller.settings.covered))

    def _try(self, act: Callable[[], object]) -> bool:
        """Whether it could be done; if not, a line says why."""
        done = self._controller.attempt(act)
        self.shown.emit()
        return done


class ProfileButton(QToolButton):
    """Says which profile is in force and whether it was changed; hidden while none is."""

    def __init__(self, profiles: ProfileMenu) -> None:
        super().__init__()
        named(self, "profile")
        self._profiles = profiles
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = Menu(self)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.setMenu(menu)
        profiles.shown.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say how it stands now."""
        name, changed = self._profiles.in_force
        self.setVisible(name is not None)
        if name is None:
            self.setAccessibleName(tr("Profile"))
            return
        letters = self.fontMetrics()
        longest = round(LONGEST_PX * letter_scale(self.font()))
        short = letters.elidedText(name, Qt.TextElideMode.ElideMiddle, longest)
        said = tr("{name}, changed", name=short) if changed else short
        self.setText(f"{plain(said)}  ▾")
        self.setAccessibleName(tr("Profile {name}", name=name))
        give_tip(
            self,
            tr("Profile {name}, changed since it was saved", name=name)
            if changed
            else tr("Profile {name}", name=name),
        )

    def _fill(self, menu: Menu) -> None:
        menu.clear()
        self._profiles.fill(menu, self.window())


def plain(text: str) -> str:
    """The text as a menu shows it: an ampersand is no shortcut."""
    return text.replace("&", "&&")
