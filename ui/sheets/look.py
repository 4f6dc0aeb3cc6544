"""The sheet of the look: how strong light, colors and edge are, what is compared, and one reset."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from language.translation import mark, tr
from ui.controller import Controller
from ui.keys import key_for
from ui.sheets.sheet import Sheet, Slide
from ui.style.hold_button import HoldButton
from ui.style.tips import give_tip

SLIDES = (
    Slide("relight_percent", mark("Relight"), switch="relight"),
    Slide("color_match_percent", mark("Color match"), switch="color_match"),
    Slide("light_wrap_percent", mark("Light wrap"), switch="light_wrap"),
    Slide("feather_px", mark("Soft edge"), mark("{number} px")),
)


def look_sheet(parent: QWidget, controller: Controller) -> Sheet:
    """The sheet, hidden."""
    sheet = Sheet(parent, controller, tr("Look"))
    sheet.slides(SLIDES)
    sheet.switch("lens_blur", tr("Lens blur: lights become discs"))
    sheet.line(
        tr(
            "Color match and light wrap act before pictures and colors; lens blur before the "
            "blurred room."
        )
    )
    compare, key = HoldButton(tr("Hold to compare")), key_for("compare")
    give_tip(compare, f"{tr(key.help)}  ({key.key})")
    compare.held.connect(controller.compare)
    sheet.rows.addWidget(compare)
    sheet.buttons((tr("Reset"), lambda: controller.swap(controller.settings.look_reset())))
    return sheet
