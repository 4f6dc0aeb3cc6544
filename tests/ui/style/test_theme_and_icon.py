"""Colors that can be read, and icons that can be told apart."""

from __future__ import annotations

import re
from itertools import combinations
from typing import get_args

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication

from ui.picture.pill import Pill
from ui.style.check_box import CheckBox
from ui.style.icon import TRAY_SIZES, keycap, state_icon
from ui.style.theme import (
    DARK,
    LIGHT,
    STAGE,
    STAGE_INK,
    TONE_FILL,
    TONE_INK,
    Theme,
    style_sheet,
    theme_of,
)
from ui.text.words import Badge, Tone

TONES: tuple[Tone, ...] = get_args(Tone)


def luminance(color: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = np.array([int(color[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    return float(linear @ [0.2126, 0.7152, 0.0722])


def contrast(ink: str, ground: str) -> float:
    darker, lighter = sorted((luminance(ink), luminance(ground)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_can_be_read_on_its_ground(theme: Theme) -> None:
    pairs = [
        (ink, ground)
        for ink in (theme.text, theme.muted)
        for ground in (theme.window, theme.card, theme.control)
    ]
    pairs += [(theme.text, theme.pressed), (theme.on_accent, theme.accent)]
    pairs += [(theme.accent, theme.tint)]
    for ink, ground in pairs:
        assert contrast(ink, ground) >= 4.5, (ink, ground)


def test_every_state_and_the_stage_can_be_read() -> None:
    for tone in TONES:
        assert contrast(TONE_INK[tone], TONE_FILL[tone]) >= 4.5, tone
    assert contrast(STAGE_INK, STAGE) >= 4.5


def test_the_theme_follows_the_palette() -> None:
    assert theme_of(QPalette(QColor("#eeeeee"), QColor("#f6f6f6"))) is LIGHT
    assert theme_of(QPalette(QColor("#333333"), QColor("#222222"))) is DARK


def pixels(icon: QIcon, size: int) -> NDArray[np.float64]:
    image = icon.pixmap(size, size).toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    flat = np.frombuffer(image.constBits(), np.uint8)
    return flat.reshape(image.height(), image.width(), 4).astype(np.float64)


@pytest.mark.parametrize("size", TRAY_SIZES)
def test_icons_of_two_states_differ_at_every_size(size: int, qapp: QApplication) -> None:
    drawn = {tone: pixels(state_icon(tone), size) for tone in TONES}
    for one, other in combinations(TONES, 2):
        assert np.abs(drawn[one] - drawn[other])[..., :3].mean() > 10, (one, other)


@pytest.mark.parametrize("size", [16, 22, 64])
def test_states_differ_in_shape_and_not_in_color_alone(size: int, qapp: QApplication) -> None:
    def is_ink(drawn: NDArray[np.float64], tone: Tone) -> NDArray[np.bool_]:
        ink, fill = (np.array(QColor(color[tone]).getRgb()[:3]) for color in (TONE_INK, TONE_FILL))
        return np.asarray(
            ((drawn[..., :3] - fill) @ (ink - fill)) / ((ink - fill) ** 2).sum() > 0.5
        )

    def pill(tone: Tone) -> NDArray[np.float64]:
        shown = Pill()
        shown.show_badge(Badge("WORD", "", tone))
        return pixels(QIcon(shown.grab()), 256)[8:24, 8:30]

    drawn = {tone: is_ink(pixels(state_icon(tone), size), tone) for tone in TONES}
    marks = {tone: is_ink(pill(tone), tone) for tone in TONES}
    for shapes in (drawn, marks):
        for one, other in combinations(TONES, 2):
            differs, both = shapes[one] ^ shapes[other], shapes[one] & shapes[other]
            assert differs.sum() > 0.3 * both.sum(), (one, other)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_everything_that_can_be_worked_has_an_outline_that_is_seen(theme: Theme) -> None:
    """The outlines are read from the style sheet itself: of every rule about a control."""
    kinds = r"QPushButton|QToolButton|QLineEdit|QComboBox(?!.*arrow)|QRadioButton|QSlider::groove"
    found = 0
    for selector, rules in re.findall(r"([^{}]+)\{([^{}]*)\}", style_sheet(theme)):
        edges = re.findall(r"border[a-z-]*:[^;]*(#[0-9a-f]{6})", rules)
        if "groove" in selector or "::handle" in selector:
            edges += re.findall(r"background:[^;]*(#[0-9a-f]{6})", rules)
        if not re.search(kinds + "|QScrollBar::handle", selector) or "arrow" in selector:
            continue
        for edge in edges:
            found += 1
            for ground in (theme.window, theme.card):
                assert contrast(edge, ground) >= 3, (selector.strip(), edge, ground)
    assert found > 12
    for ground in (theme.window, theme.card, theme.control):
        assert contrast(theme.outline, ground) >= 3  # of tiles and check boxes


def test_a_check_box_shows_its_frame_and_its_tick(qapp: QApplication) -> None:
    box = CheckBox("Flip for the meeting")
    looks = []
    for on in (False, True):
        box.setChecked(on)
        looks.append(pixels(QIcon(box.grab()), 512))
    edge = QColor(theme_of(box.palette()).outline)
    off, on = (look[:, :24, :3] for look in looks)
    is_edge = np.abs(off - edge.getRgb()[:3]).max(axis=-1) < 30
    assert is_edge.sum() > 30
    assert np.abs(off - on).max() > 100


def test_a_key_cap_is_sharp_at_two_pixels_a_point(qapp: QApplication) -> None:
    pixmap = keycap("c", QColor("black"), ratio=2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (36, 2.0)
