"""Header: what can be chosen by name at the left; look, settings and help at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from language.translation import tr
from settings import Settings
from ui.controller import Controller
from ui.keys import KEYS, SWITCHES, Key, Verb
from ui.panel.settings_menu import SettingsMenu
from ui.qt.dialogs.menu import Menu
from ui.session import Selector
from ui.style.tips import give_tip
from video.errors import ScrimError

LOOK: tuple[Verb, ...] = (
    "auto_framing", "relight",
    "lens_blur", "light_wrap", "color_match", "feather_by", "look_sheet", "mirror", "matte",
    "learn_room", "backdrop", "picture", "flip", "rotate_by", "tag", "tag_sheet", "card_sheet",
    "edge_light", "edge_sheet", "snapshot", "record", "record_sound", "status",
)  # fmt: skip
"""What the menu "Look" lists; keys and words come from the key table."""

SPEAK_FOR_THEMSELVES = ("Size", "Camera", "Virtual camera", "Quality")
"""Selectors in the order in which they do without their title where there is no room."""

_FEWEST_LETTERS = 6
"""Of a name on its button, at least: fewer tell nobody anything."""

_MORE = "  ▾"
_SPACING_PX = 8
_PADDING_PX = 30
"""What a button's frame takes of its width."""


class Header(QWidget):
    """One button for each selector that the session offers, the look, the help."""

    def __init__(
        self,
        controller: Controller,
        selectors: Sequence[Selector],
        settings_menu: SettingsMenu | None = None,
    ) -> None:
        super().__init__()
        self._controller = controller
        self._buttons = [(selector, self._selector_button(selector)) for selector in selectors]
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        self._rows = QHBoxLayout(), QHBoxLayout()
        for row in self._rows:
            row.setSpacing(_SPACING_PX)
            rows.addLayout(row)
        rows.setSpacing(0)
        self._fixed = [self._look_button(), self._help_button()]
        if settings_menu:
            self._fixed.insert(1, _settings_button(settings_menu))
        for _, button in self._buttons:
            self._rows[0].addWidget(button)
        for row in self._rows:
            row.addStretch(1)
        self._in_two_rows = False
        for button in self._fixed:
            self._rows[0].addWidget(button)
        controller.opening_changed.connect(lambda _: self.refresh())
        self.refresh()

    @property
    def worded(self) -> list[QToolButton]:
        """The buttons that always say the same."""
        return [button for button in self._fixed if button.menu() is not None]

    def refresh(self) -> None:
        """Name on each button what is in use now; where there is no room, without its title."""
        self._arrange()
        texts = self._texts()
        room, left = self._room(in_two_rows=self._in_two_rows), len(self._buttons)
        for selector, button in sorted(
            self._buttons, key=lambda one: _width(one[1], texts[one[0].title])
        ):  # who needs little gives room
            text = texts[selector.title]
            width = min(_width(button, text), max(room // left, 0))
            room, left = room - width, left - 1
            button.setFixedWidth(width)
            tip = tr("Choose another one")
            give_tip(button, f"{tr(selector.title)}: {selector.now}\n{tip}")
            button.setText(_fitted(text, button.fontMetrics(), width - _PADDING_PX))

    def _arrange(self) -> None:
        """In one row; in two where that leaves too few letters of the names."""
        needed = sum(
            min(_width(button, selector.now), _width(button, "n" * _FEWEST_LETTERS))
            for selector, button in self._buttons
        )
        in_two_rows = self._room(in_two_rows=False) < needed
        if in_two_rows == self._in_two_rows:
            return
        self._in_two_rows = in_two_rows
        before, after = self._rows if in_two_rows else reversed(self._rows)
        for button in self._fixed:
            before.removeWidget(button)
            after.addWidget(button)
        self._rows[1].setContentsMargins(0, _SPACING_PX if in_two_rows else 0, 0, 0)

    def _texts(self) -> dict[str, str]:
        """What each button says, by title: with it, as far as there is room for all of them."""
        coming = self._controller.opening
        names = {
            selector.title: f"{selector.shown(coming[selector.title])} …"
            if selector.title in coming
            else selector.now
            for selector, _ in self._buttons
        }
        texts = {title: f"{tr(title)}: {name}" for title, name in names.items()}
        for title in filter(names.__contains__, SPEAK_FOR_THEMSELVES):
            needed = sum(_width(button, texts[one.title]) for one, button in self._buttons)
            if needed <= self._room(in_two_rows=self._in_two_rows):
                break
            texts[title] = names[title]
        return texts

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self.refresh()

    def _room(self, *, in_two_rows: bool) -> int:
        """How wide the selectors' buttons may be together, in pixels."""
        if in_two_rows:
            return self.width() - _SPACING_PX * len(self._buttons)
        fixed = sum(button.sizeHint().width() for button in self._fixed)
        return self.width() - fixed - _SPACING_PX * (len(self._buttons) + len(self._fixed))

    def _selector_button(self, selector: Selector) -> QToolButton:
        button = _menu_button(tr(selector.title), tr(selector.title))
        menu = menu_of(button)
        menu.aboutToShow.connect(lambda: self._fill(menu, selector))
        return button

    def _fill(self, menu: Menu, selector: Selector) -> None:
        menu.clear()
        current = selector.current()
        for name in selector.names():
            action = menu.addAction(selector.shown(name).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == current)
            action.triggered.connect(lambda _=False, name=name: self._choose(selector, name))

    def _choose(self, selector: Selector, name: str) -> None:
        try:
            pending = selector.choose(name)
        except ScrimError as error:
            self._controller.refused.emit(str(error))
        else:
            self._controller.await_opened(pending)
        self._controller.follow()
        self.refresh()

    def _look_button(self) -> QToolButton:
        button = _menu_button(
            tr("Look"), tr("How the picture is put together, and what is shown here")
        )
        button.setText(tr("Look") + _MORE)
        menu = menu_of(button)
        menu.aboutToShow.connect(lambda: self._fill_look(menu))
        self._controller.changed.connect(lambda _, after: self._follow_look(menu, after))
        return button

    def _follow_look(self, menu: Menu, settings: Settings) -> None:
        """Check what is on, also while the menu is open: its keys work there."""
        for action in menu.actions():
            if action.isCheckable():
                action.setChecked(getattr(settings, action.data()))

    def _fill_look(self, menu: Menu) -> None:
        menu.clear()
        for verb in LOOK:
            for key in (key for key in KEYS if key.action.verb == verb):
                self._add_look(menu, key)

    def _add_look(self, menu: Menu, key: Key) -> None:
        action = menu.addAction(f"{tr(key.help)}\t{key.key}")
        setting = SWITCHES.get(key.action.verb)
        if setting:
            action.setCheckable(True)
            action.setData(setting)
            action.setChecked(getattr(self._controller.settings, setting))
        action.triggered.connect(lambda: self._controller.act(key.action))

    def _help_button(self) -> QToolButton:
        button = QToolButton()
        button.setText("?")
        button.setAccessibleName(tr("Help: the keys"))
        give_tip(button, tr("Every key  (?)"))
        button.clicked.connect(lambda: self._controller.asked.emit("help"))
        return button


def _width(button: QToolButton, text: str) -> int:
    """Of the button with all of that text, in pixels."""
    return button.fontMetrics().horizontalAdvance(f"{text}{_MORE}") + _PADDING_PX


def _fitted(text: str, letters: QFontMetrics, room_px: int) -> str:
    """The text and the sign of a menu, or what fits of it."""
    if letters.horizontalAdvance(f"{text}{_MORE}") > room_px:
        most = room_px - letters.horizontalAdvance(_MORE)
        text = letters.elidedText(text, Qt.TextElideMode.ElideRight, most)
    return f"{text}{_MORE}".replace("&", "&&")


def _settings_button(settings_menu: SettingsMenu) -> QToolButton:
    button = _menu_button(tr("Settings"), tr("Keys in every program, profiles, export and import"))
    button.setText(tr("Settings") + _MORE)
    menu = menu_of(button)
    menu.aboutToShow.connect(lambda: settings_menu.fill(menu))
    return button


def _menu_button(name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setAccessibleName(name)
    give_tip(button, tip)
    button.setMenu(Menu(button))
    return button


def menu_of(button: QToolButton) -> Menu:
    """The menu that `_menu_button` gave it."""
    menu = button.menu()
    assert isinstance(menu, Menu)
    return menu
