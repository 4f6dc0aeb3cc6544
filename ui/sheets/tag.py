"""The sheet of name and logo: what they say, how large they are and where they stand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from language.translation import mark, tr
from ui.controller import Controller
from ui.sheets.sheet import Sheet, Slide


def tag_sheet(parent: QWidget, controller: Controller) -> Sheet:
    """The sheet, hidden."""
    sheet = Sheet(parent, controller, tr("Name and logo"))
    sheet.switch("tag", tr("Show them in the picture"))
    sheet.text("tag_name", tr("Name"))
    sheet.text("tag_title", tr("Title"))
    sheet.file("tag_logo", tr("Logo"), "*.png")
    sheet.slides(
        (
            Slide("tag_percent", mark("Size")),
            Slide("tag_x", mark("Across")),
            Slide("tag_y", mark("Down")),
        )
    )
    sheet.line(tr("Or drag them in the preview; the wheel on them changes their size."))
    return sheet
