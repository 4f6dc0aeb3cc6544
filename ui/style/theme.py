"""Theme: the colors of the window, light and dark, and the style sheet made of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget

from ui.style.reading import from_right
from ui.style.scale import letter_scale
from ui.text.words import Tone

AnyWidget = TypeVar("AnyWidget", bound=QWidget)

TONE_FILL: dict[Tone, str] = {
    "live": "#1a7f45",
    "covered": "#ffb31f",
    "lost": "#c62f35",
    "idle": "#5b6472",
}
"""The color of a state: the same by day and by night, because it is learned by heart."""

TONE_INK: dict[Tone, str] = {
    "live": "#ffffff",
    "covered": "#241a00",
    "lost": "#ffffff",
    "idle": "#ffffff",
}
"""What is written on it."""


@dataclass(frozen=True)
class Theme:
    """Colors by purpose, as '#rrggbb'.

    Text on any ground here reaches a contrast of 4.5; `outline`, which frames what can be worked,
    one of 3; `line` only divides.
    """

    window: str
    card: str
    control: str
    pressed: str
    line: str
    outline: str
    text: str
    muted: str
    accent: str
    on_accent: str
    tint: str


LIGHT = Theme(
    window="#f4f5f7", card="#ffffff", control="#ffffff", pressed="#e6e9ee", line="#cfd4dc",
    outline="#7f8794", text="#1a1e25", muted="#586170", accent="#1f5fd0", on_accent="#ffffff",
    tint="#e4ecfb",
)  # fmt: skip

DARK = Theme(
    window="#15171b", card="#1e2127", control="#262a32", pressed="#323843", line="#3a404b",
    outline="#6f7785", text="#eef0f4", muted="#a1a9b7", accent="#7db1ff", on_accent="#0b1526",
    tint="#1d2b42",
)  # fmt: skip

STAGE, STAGE_INK = "#0d0f12", "#c9ced8"
"""Behind the preview and on it: dark by day too, as in every player."""


def named(widget: AnyWidget, name: str) -> AnyWidget:
    """The widget itself, under the name by which the style sheet knows it."""
    widget.setObjectName(name)
    return widget


def theme_of(palette: QPalette) -> Theme:
    """Dark where the system's palette writes light on dark."""
    ground = palette.color(QPalette.ColorRole.Window).lightness()
    return DARK if ground < palette.color(QPalette.ColorRole.WindowText).lightness() else LIGHT


def style_sheet(theme: Theme) -> str:
    """The style sheet of the whole window."""
    t = theme
    heading = round(17 * letter_scale(QGuiApplication.font()))
    # of what is mirrored for who reads from the right, a style sheet knows nothing
    side, done = ("right", "add-page") if from_right() else ("left", "sub-page")
    return f"""
    #window, #sheet {{ background: {t.window}; }}
    QCheckBox, QRadioButton {{ color: {t.text}; background: transparent; padding: 3px; }}
    QRadioButton::indicator {{
        width: 13px; height: 13px; border: 1px solid {t.outline}; border-radius: 7px;
        background: {t.control};
    }}
    QRadioButton::indicator:checked {{
        width: 7px; height: 7px; border: 4px solid {t.accent}; background: {t.on_accent};
    }}
    QRadioButton:focus {{ border: 1px dotted {t.accent}; border-radius: 5px; }}
    QLineEdit, QComboBox {{
        color: {t.text}; background: {t.control}; border: 1px solid {t.outline};
        border-radius: 7px; padding: 5px 8px; min-height: 20px;
    }}
    QLineEdit:focus, QComboBox:focus {{ border: 2px solid {t.accent}; padding: 4px 7px; }}
    QLineEdit#search {{ padding: 1px 8px; min-height: 0; }}
    QLineEdit#search:focus {{ padding: 0 7px; }}
    QComboBox::drop-down {{ border: none; width: 24px; }}
    QComboBox::down-arrow {{
        width: 0; height: 0; border-top: 5px solid {t.text};
        border-left: 4px solid {t.control}; border-right: 4px solid {t.control};
    }}
    QComboBox QAbstractItemView {{
        color: {t.text}; background: {t.card}; selection-background-color: {t.accent};
        selection-color: {t.on_accent};
    }}
    QPushButton:disabled {{ color: {t.muted}; }}
    QLabel {{ color: {t.text}; background: transparent; }}
    QLabel#muted, QLabel#status {{ color: {t.muted}; }}
    QLabel#value {{ font-weight: 600; }}
    QPushButton, QToolButton {{
        color: {t.text}; background: {t.control}; border: 1px solid {t.outline};
        border-radius: 7px; padding: 6px 12px; min-height: 20px;
    }}
    QPushButton:hover, QToolButton:hover {{ border-color: {t.text}; }}
    QPushButton:pressed, QToolButton:pressed {{ background: {t.pressed}; }}
    QPushButton:focus, QToolButton:focus {{ border: 2px solid {t.accent}; padding: 5px 11px; }}
    QPushButton:checked {{
        background: {t.tint}; color: {t.accent}; border-color: {t.accent};
    }}
    QPushButton#clear {{ padding: 6px 0; }}
    QPushButton#cover {{ font-weight: 600; min-width: 96px; }}
    QPushButton#cover:checked {{
        background: {TONE_FILL["covered"]}; color: {TONE_INK["covered"]};
        border-color: {t.outline};
    }}
    QPushButton:checked:focus {{ border: 2px solid {t.text}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QFileDialog QToolButton {{ padding: 2px; min-height: 22px; min-width: 22px; }}
    QDialog {{ background: {t.window}; color: {t.text}; }}
    QToolButton#profile {{ padding: 1px 8px; min-height: 18px; }}
    QToolButton#profile:focus {{ padding: 0 7px; }}
    QToolButton#add {{
        margin: 4px 0; padding: 0; min-height: 46px; color: {t.muted};
        border: 1px dashed {t.muted}; background: transparent;
    }}
    QToolButton#add:focus {{ border: 2px solid {t.accent}; }}
    QToolButton#add:hover {{ color: {t.text}; }}
    QScrollBar:horizontal {{ height: 6px; background: transparent; }}
    QScrollBar::handle {{ background: {t.outline}; border-radius: 3px; }}
    QScrollBar::handle:horizontal {{ min-width: 40px; }}
    QScrollBar::handle:horizontal:hover {{ background: {t.text}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar:vertical {{ width: 8px; background: transparent; }}
    QScrollBar::handle:vertical {{ background: {t.outline}; border-radius: 3px; min-height: 40px; }}
    QScrollBar::handle:vertical:hover {{ background: {t.text}; }}
    QSlider {{ min-height: 26px; background: transparent; }}
    QSlider::groove:horizontal {{ height: 6px; border-radius: 3px; background: {t.outline}; }}
    QSlider::{done}:horizontal {{ height: 6px; border-radius: 3px; background: {t.accent}; }}
    QSlider::handle:horizontal {{
        width: 18px; height: 18px; margin: -7px 0; border-radius: 10px;
        background: {t.accent}; border: 1px solid {t.accent};
    }}
    QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus {{
        border: 3px solid {t.text}; width: 14px; height: 14px;
    }}
    #notice {{ background: {t.card}; border: 1px solid {t.line}; border-radius: 8px; }}
    #notice {{ border-top-{side}-radius: 2px; border-bottom-{side}-radius: 2px; }}
    #notice[tone="covered"] {{ border-{side}: 5px solid {TONE_FILL["covered"]}; }}
    #notice[tone="lost"] {{ border-{side}: 5px solid {TONE_FILL["lost"]}; }}
    #card {{ background: {t.card}; border: 1px solid {t.line}; border-radius: 14px; }}
    #card QLabel#heading {{ font-size: {heading}px; font-weight: 600; }}
    #card QLabel#keycap {{
        background: {t.control}; border: 1px solid {t.line}; border-bottom: 2px solid {t.line};
        border-radius: 5px; padding: 2px 7px; font-weight: 600;
    }}
    QScrollArea, #strip {{ background: transparent; border: none; }}
    QMenu {{
        color: {t.text}; background: {t.card}; border: 1px solid {t.line}; padding: 5px;
    }}
    QMenu::item {{ padding: 6px 22px 6px 26px; border-radius: 5px; }}
    QMenu::item:selected {{ background: {t.accent}; color: {t.on_accent}; }}
    QMenu::item:disabled {{ color: {t.muted}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 5px 8px; }}
    QToolTip {{
        color: {t.text}; background: {t.card}; border: 1px solid {t.line}; padding: 4px;
    }}
    """
