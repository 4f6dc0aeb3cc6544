"""Sheets: opens the small windows that keys and menus ask for, each made when first asked for."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.controller import Controller
from ui.keys import Verb
from ui.panel.backdrop_sheet import backdrop_sheet
from ui.panel.camera_sheet import camera_sheet
from ui.panel.card_sheet import card_sheet
from ui.panel.picture_sheet import picture_sheet
from ui.panel.sheet import Sheet
from ui.panel.tag_sheet import tag_sheet

MAKERS: dict[Verb, Callable[[QWidget, Controller], Sheet]] = {
    "picture": picture_sheet,
    "camera_sheet": camera_sheet,
    "backdrop": backdrop_sheet,
    "tag_sheet": tag_sheet,
    "card_sheet": card_sheet,
}
"""What opens for which verb of the key table."""


class Sheets(QObject):
    """Answers the controller's `asked` for every verb in `MAKERS`."""

    def __init__(self, window: QWidget, controller: Controller) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._made: dict[str, Sheet] = {}
        controller.asked.connect(self._answer)

    def _answer(self, verb: Verb) -> None:
        if verb not in MAKERS:
            return
        if verb not in self._made:
            self._made[verb] = MAKERS[verb](self._window, self._controller)
        self._made[verb].toggle()
