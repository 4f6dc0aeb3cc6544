"""The sheet of the background: place, size and blur of a picture, and the pace of slides."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.controller import Controller
from ui.panel.sheet import Sheet, Slide


def backdrop_sheet(parent: QWidget, controller: Controller) -> Sheet:
    """The sheet, hidden."""
    sheet = Sheet(parent, controller, "Background")
    sheet.slides(
        (
            Slide("backdrop_blur", "Blur of a picture"),
            Slide("backdrop_zoom", "Size"),
            Slide("backdrop_x", "Left or right", ""),
            Slide("backdrop_y", "Up or down", ""),
            Slide("slide_seconds", "Each slide", " s"),
        )
    )

    def reset() -> None:
        sheet.put(backdrop_zoom=100, backdrop_x=0, backdrop_y=0, backdrop_blur=0)

    sheet.buttons(("Reset", reset))
    sheet.line("With Shift, drag in the preview moves the picture and the wheel sizes it.")
    return sheet
