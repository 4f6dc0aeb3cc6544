"""Sheets: opens the small windows that keys and menus ask for, each made when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.controller import Controller
from ui.panel.backdrop_sheet import backdrop_sheet
from ui.panel.camera_sheet import camera_sheet
from ui.panel.card_sheet import card_sheet
from ui.panel.doctor_sheet import Diagnose, DoctorSheet
from ui.panel.edge_sheet import edge_sheet
from ui.panel.look_sheet import look_sheet
from ui.panel.picture_sheet import picture_sheet
from ui.panel.sheet import Sheet
from ui.panel.tag_sheet import tag_sheet

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
