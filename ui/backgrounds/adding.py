"""AddButton: brings a background by a dialog: pictures and videos, a color, a folder of slides."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QToolButton

from background_choice import LOOP_SUFFIXES, PICTURE_SUFFIXES
from language.translation import tr
from ui.controller import Controller
from ui.qt.dialogs.asking import Places, ask_color, kind_of_file
from ui.qt.dialogs.menu import Menu
from ui.style.theme import named
from ui.style.tips import give_tip

ADD = QSize(84, 56)
"""As tall as a tile's picture with the space above it, which the style sheet leaves free."""


class AddButton(QToolButton):
    """The button beside the tiles, `scale` times as large as usual."""

    def __init__(self, controller: Controller, scale: float) -> None:
        super().__init__()
        named(self, "add")
        self._controller = controller
        self._places = Places()
        self.setText(tr("+ Add"))
        words = self.fontMetrics().horizontalAdvance(self.text()) + 12
        size = ADD * scale
        self.setFixedSize(max(size.width(), words), size.height())
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setAccessibleName(tr("Add a background"))
        give_tip(self, tr("Add a picture, a video or a color; or drop files on the window"))
        menu = Menu(self)
        menu.addAction(tr("Picture or video …"), self._ask_file)
        menu.addAction(tr("Color …"), self._ask_color)
        menu.addAction(tr("Slide show of a folder …"), self._ask_folder)
        self.setMenu(menu)

    def _ask_file(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in sorted(PICTURE_SUFFIXES | LOOP_SUFFIXES))
        kinds = kind_of_file(tr("Pictures and videos"), patterns)
        self._controller.add_backgrounds(
            *self._places.open_files(self.window(), tr("Add backgrounds"), kinds)
        )

    def _ask_folder(self) -> None:
        folder = self._places.open_folder(self.window(), tr("Slide show of a folder"))
        if folder:
            self._controller.add_backgrounds(f"slides:{folder}")

    def _ask_color(self) -> None:
        color = ask_color(self.window(), tr("Background color"))
        if color:
            self._controller.add_backgrounds(color)
