"""The sheet of the background: place, size and blur of a picture, and the pace of slides."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from language.translation import mark, tr
from ui.controller import Controller
from ui.sheets.sheet import Sheet, Slide


def backdrop_sheet(parent: QWidget, controller: Controller) -> Sheet:
    """The sheet, hidden."""
    sheet = Sheet(parent, controller, tr("Background"))
    sheet.slides(
        (
            Slide("backdrop_blur", mark("Blur of a picture")),
            Slide("backdrop_zoom", mark("Size")),
            Slide("backdrop_x", mark("Left or right"), ""),
            Slide("backdrop_y", mark("Up or down"), ""),
            Slide("slide_seconds", mark("Each slide"), mark("{number} s")),
        )
    )

    def reset() -> None:
        sheet.put(backdrop_zoom=100, backdrop_x=0, backdrop_y=0, backdrop_blur=0)

    sheet.buttons((tr("Reset"), reset))
    sheet.line(tr("With Shift, drag in the preview moves the picture and the wheel sizes it."))
    return sheet
