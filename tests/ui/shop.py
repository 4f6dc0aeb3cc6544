"""Shop: a window with all that belongs to it, to be read and measured; nothing of it runs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QWidget,
)

from profiles.named import Profiles
from settings import Settings
from tests.ui.fake_session import FakeSession, NamedChoice
from ui.backgrounds.gallery import Gallery
from ui.backgrounds.tiles.tile import Tile
from ui.cards import Cards
from ui.controller import Controller
from ui.panel.settings_menu import SettingsMenu
from ui.session import State, StateKind
from ui.sheets.doctor import DoctorSheet
from ui.sheets.sheets import MAKERS
from ui.shortcuts.switch import Switch
from ui.window.tray import Tray
from ui.window.welcome import Welcome
from ui.window.window import Window
from video.knobs import Knob

TITLES = ("Camera", "Virtual camera", "Quality", "Size")


class Shop:
    """A window with all that belongs to it, none of it closed yet."""

    def __init__(
        self,
        names: Sequence[str] = ("Integrated Camera",) * 3,
        profiles: Profiles | None = None,
        knobs: Sequence[Knob] = (),
    ) -> None:
        session = FakeSession(replace(Settings(), welcomed=True))
        session.turnable = knobs
        session.now = State(StateKind.LIVE)
        session.offer = [
            NamedChoice(title, [name]).selector
            for title, name in zip(
                ("Camera", "Virtual camera", "Quality", "Size"), names, strict=False
            )
        ]
        controller = Controller(session, Gallery(None), Cards(None))
        menu = SettingsMenu(controller, Switch(controller), profiles)
        self.window = Window(session, controller, menu)
        self.window.resize(900, 745)
        self.window.show()
        self.parts: list[QWidget] = [self.window, Tray(self.window, controller).menu]
        self.parts += [make(self.window, controller) for make in MAKERS.values()]
        doctor = DoctorSheet(self.window, controller, session.diagnose)
        doctor.looked.emit(session.found)
        self.parts.append(doctor)
        self.welcome = Welcome(self.window, session, controller)
        for button in self.window.findChildren(QAbstractButton):
            menu = button.menu() if hasattr(button, "menu") else None
            if isinstance(menu, QMenu):
                menu.aboutToShow.emit()
        for part in self.parts:
            part.ensurePolished()
        QApplication.processEvents()

    def close(self) -> None:
        """Nothing of it is shown any more."""
        self.window.hide()  # first: a window that hides watches the tray's state on
        self.window.close_parts()

    def texts(self) -> Iterator[tuple[object, str]]:
        """Everything that is written, with who shows it."""
        for part in self.parts:
            for widget in [part, *part.findChildren(QWidget)]:
                yield from _texts_of(widget)
            for action in part.findChildren(QAction):
                yield action, action.text().partition("\t")[0]
                if action.toolTip() != action.text():
                    yield action, action.toolTip()


def _texts_of(widget: QWidget) -> Iterator[tuple[object, str]]:
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget, widget.text()
    if isinstance(widget, QLineEdit):
        yield widget, widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from ((widget, widget.itemText(place)) for place in range(widget.count()))
    yield widget, widget.toolTip()
    yield widget, widget.accessibleName()
    yield widget, widget.accessibleDescription()
    if widget.windowTitle():
        yield widget, widget.windowTitle()


def words(text: str) -> str:
    """The text as its source has it: without what a menu, a mnemonic or a title adds."""
    return (
        text.replace("&&", "\0")
        .replace("&", "")
        .replace("\0", "&")
        .removesuffix("  ▾")
        .removeprefix("Scrim: ")
        .strip()
    )


def cut(shop: Shop) -> Iterator[tuple[QWidget, str]]:
    """What cannot be read in full, with all of its text, where no tooltip says that either."""
    for part in [*shop.parts[2:], shop.window]:
        part.adjustSize() if part is not shop.window else None
        yield from cut_in(part)


def cut_in(part: QWidget) -> Iterator[tuple[QWidget, str]]:
    """The same of one of its parts, as large as that is now."""
    for widget in part.findChildren(QWidget):
        room, text = widget.width(), ""
        if isinstance(widget, Tile):
            text, room = widget.text(), room - 4
        elif isinstance(widget, QLabel) and not widget.wordWrap() and widget.isVisibleTo(part):
            text = words(widget.text())
        elif isinstance(widget, (QPushButton, QCheckBox, QRadioButton)):
            text = words(widget.text()) if widget.isVisibleTo(part) else ""
        needed = widget.fontMetrics().horizontalAdvance(text)
        if isinstance(widget, (QPushButton, QCheckBox, QRadioButton)):
            needed = widget.sizeHint().width()  # with its frame and its icon
        told = text in widget.toolTip()
        if text and needed > room and not told:
            yield widget, text
