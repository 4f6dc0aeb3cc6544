"""The sheet of name and logo: what they say, how large they are and where they stand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.controller import Controller
from ui.panel.sheet import Sheet, Slide


def tag_sheet(parent: QWidget, controller: Controller) -> Sheet:
    """The sheet, hidden."""
    sheet = Sheet(parent, controller, "Name and logo")
    sheet.switch("tag", "Show them in the picture")
    sheet.text("tag_name", "Name")
    sheet.text("tag_title", "Title")
    sheet.file("tag_logo", "Logo", "*.png")
    sheet.slides(
        (
            Slide("tag_percent", "Size"),
            Slide("tag_x", "Across"),
            Slide("tag_y", "Down"),
        )
    )
    sheet.line("Or drag them in the preview; the wheel on them changes their size.")
    return sheet
