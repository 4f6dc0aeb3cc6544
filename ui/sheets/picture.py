"""The sheet of the camera's picture: zoom, turn, flip, light and colors, and one reset."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from language.translation import mark, tr
from settings import Settings
from ui.controller import Controller
from ui.keys import key_for
from ui.sheets.sheet import Sheet, Slide

SLIDES = (
    Slide("zoom_percent", mark("Zoom")),
    Slide("pan_x", mark("Left or right"), ""),
    Slide("pan_y", mark("Up or down"), ""),
    Slide("brightness", mark("Brightness"), ""),
    Slide("contrast", mark("Contrast"), ""),
    Slide("saturation", mark("Saturation"), ""),
    Slide("warmth", mark("Warmth"), ""),
)


def picture_sheet(parent: QWidget, controller: Controller) -> Sheet:
    """The sheet, hidden."""
    sheet = Sheet(parent, controller, tr("Picture"))
    sheet.slides(SLIDES)
    sheet.switch("flip", tr("Flip for the meeting"))
    sheet.switch("mirror_preview", tr("Mirror the preview, for your eyes only"))
    seen = sheet.line()
    sheet.follow_with(lambda settings: seen.setText(what_others_see(settings)))
    sheet.buttons(
        (tr("Turn by 90°"), sheet.act(key_for("rotate_by").action)),
        (tr("Reset"), sheet.act(key_for("picture_reset").action)),
    )
    return sheet


def what_others_see(settings: Settings) -> str:
    """Which of flip and mirror the others see, in one line."""
    if settings.flip and settings.mirror_preview:
        return tr("The others see you flipped; the preview shows the mirror image of that.")
    if settings.flip:
        return tr("The others see you flipped; the preview shows the same.")
    if settings.mirror_preview:
        return tr("The others see you unflipped; the preview shows the mirror image of that.")
    return tr("The others see you unflipped; the preview shows the same.")
