"""The sheet of the camera's picture: zoom, turn, flip, light and colors, and one reset."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from settings import Settings
from ui.controller import Controller
from ui.keys import key_for
from ui.panel.sheet import Sheet, Slide

SLIDES = (
    Slide("zoom_percent", "Zoom"),
    Slide("pan_x", "Left or right", ""),
    Slide("pan_y", "Up or down", ""),
    Slide("brightness", "Brightness", ""),
    Slide("contrast", "Contrast", ""),
    Slide("saturation", "Saturation", ""),
    Slide("warmth", "Warmth", ""),
)


def picture_sheet(parent: QWidget, controller: Controller) -> Sheet:
    """The sheet, hidden."""
    sheet = Sheet(parent, controller, "Picture")
    sheet.slides(SLIDES)
    sheet.switch("flip", "Flip for the meeting")
    sheet.switch("mirror_preview", "Mirror the preview, for your eyes only")
    seen = sheet.line()
    sheet.follow_with(lambda settings: seen.setText(what_others_see(settings)))
    sheet.buttons(
        ("Turn by 90°", sheet.act(key_for("rotate_by").action)),
        ("Reset", sheet.act(key_for("picture_reset").action)),
    )
    return sheet


def what_others_see(settings: Settings) -> str:
    """Which of flip and mirror the others see, in one line."""
    others = "The others see you flipped" if settings.flip else "The others see you unflipped"
    here = "the mirror image of that" if settings.mirror_preview else "the same"
    return f"{others}; the preview shows {here}."
