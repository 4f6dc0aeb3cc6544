"""Header: what can be chosen by name at the left, the look and the help at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from ui.controller import Controller
from ui.keys import KEYS, SWITCHES, Key, Verb
from ui.session import Selector
from video.errors import ScrimError

LOOK: tuple[Verb, ...] = (
    "lens_blur", "light_wrap", "color_match", "feather_by", "mirror", "matte", "status",
)  # fmt: skip
"""What the menu "Look" lists; keys and words come from the key table."""

_NAME_WIDTH = 125


class Header(QWidget):
    """One button for each selector that the session offers, the look, the help."""

    def __init__(self, controller: Controller, selectors: Sequence[Selector]) -> None:
        super().__init__()
        self._controller = controller
        self._buttons = [(selector, self._selector_button(selector)) for selector in selectors]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for _, button in self._buttons:
            layout.addWidget(button)
        layout.addStretch(1)
        layout.addWidget(self._look_button())
        layout.addWidget(self._help_button())
        self.refresh()

    def refresh(self) -> None:
        """Name on each button what is in use now."""
        for selector, button in self._buttons:
            name = button.fontMetrics().elidedText(
                selector.current(), Qt.TextElideMode.ElideMiddle, _NAME_WIDTH
            )
            button.setText(f"{selector.title}: {name}  ▾".replace("&", "&&"))

    def _selector_button(self, selector: Selector) -> QToolButton:
        button = _menu_button(selector.title, f"{selector.title}: choose another one")
        menu = button.menu()
        menu.aboutToShow.connect(lambda: self._fill(menu, selector))
        return button

    def _fill(self, menu: QMenu, selector: Selector) -> None:
        menu.clear()
        current = selector.current()
        for name in selector.names():
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == current)
            action.triggered.connect(lambda _=False, name=name: self._choose(selector, name))

    def _choose(self, selector: Selector, name: str) -> None:
        try:
            selector.choose(name)
        except ScrimError as error:
            self._controller.refused.emit(str(error))
        self.refresh()

    def _look_button(self) -> QToolButton:
        button = _menu_button("Look", "How the picture is put together, and what is shown here")
        button.setText("Look  ▾")
        menu = button.menu()
        menu.aboutToShow.connect(lambda: self._fill_look(menu))
        return button

    def _fill_look(self, menu: QMenu) -> None:
        menu.clear()
        for verb in LOOK:
            for key in (key for key in KEYS if key.action.verb == verb):
                self._add_look(menu, key)

    def _add_look(self, menu: QMenu, key: Key) -> None:
        action = menu.addAction(f"{key.help}\t{key.key}")
        setting = SWITCHES.get(key.action.verb)
        if setting:
            action.setCheckable(True)
            action.setChecked(getattr(self._controller.settings, setting))
        action.triggered.connect(lambda: self._controller.act(key.action))

    def _help_button(self) -> QToolButton:
        button = QToolButton()
        button.setText("?")
        button.setAccessibleName("Help: the keys")
        button.setToolTip("Every key  (?)")
        button.clicked.connect(lambda: self._controller.asked.emit("help"))
        return button


def _menu_button(name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setAccessibleName(name)
    button.setToolTip(tip)
    button.setMenu(QMenu(button))
    return button
