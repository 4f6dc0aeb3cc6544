"""Sheets: opens the small windows that keys and menus ask for, each made when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.controller import Controller
from ui.sheets.backdrop import backdrop_sheet
from ui.sheets.camera import camera_sheet
from ui.sheets.card import card_sheet
from ui.sheets.doctor import Diagnose, DoctorSheet
from ui.sheets.edge import edge_sheet
from ui.sheets.look import look_sheet
from ui.sheets.picture import picture_sheet
from ui.sheets.sheet import Sheet
from ui.sheets.tag import tag_sheet

Maker = Callable[[QWidget, Controller], Sheet]

MAKERS: dict[str, Maker] = {
    "look_sheet": look_sheet,
    "picture": picture_sheet,
    "camera_sheet": camera_sheet,
    "backdrop": backdrop_sheet,
    "tag_sheet": tag_sheet,
    "card_sheet": card_sheet,
    "edge_sheet": edge_sheet,
}
"""What opens for which verb of the key table; the doctor beside them has no key and is no verb."""


class Sheets(QObject):
    """Answers the controller's `asked` for every verb in `MAKERS`."""

    def __init__(self, window: QWidget, controller: Controller, diagnose: Diagnose) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._made: dict[str, Sheet] = {}
        self._makers: dict[str, Maker] = {
            **MAKERS,
            "doctor": partial(DoctorSheet, diagnose=diagnose),
        }
        controller.asked.connect(self._answer)

    def _answer(self, verb: str) -> None:
        if verb not in self._makers:
            return
        if verb not in self._made:
            self._made[verb] = self._makers[verb](self._window, self._controller)
        self._made[verb].toggle()
