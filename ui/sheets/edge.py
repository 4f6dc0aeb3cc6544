"""The sheet of the edge light: on or off, how wide, how bright, how warm."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from language.translation import mark, tr
from ui.controller import Controller
from ui.sheets.sheet import Sheet, Slide


def edge_sheet(parent: QWidget, controller: Controller) -> Sheet:
    """The sheet, hidden."""
    sheet = Sheet(parent, controller, tr("Edge light"))
    sheet.switch("edge_light", tr("Light up the edge of this screen"))
    sheet.slides(
        (
            Slide("edge_brightness", mark("Brightness")),
            Slide("edge_width", mark("Width")),
            Slide("edge_warmth", mark("Cold or warm"), ""),
        )
    )
    sheet.line(tr("It is dark while you cover the camera, and while the camera is off."))
    return sheet
