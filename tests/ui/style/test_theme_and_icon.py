"""Colors that can be read, and icons that can be told apart."""

from __future__ import annotations

from itertools import combinations
from typing import get_args

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication

from ui.style.icon import TRAY_SIZES, keycap, state_icon
from ui.style.theme import DARK, LIGHT, STAGE, STAGE_INK, TONE_FILL, TONE_INK, Theme, theme_of
from ui.words import Tone

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


def test_covered_differs_in_shape_and_not_in_color_alone(qapp: QApplication) -> None:
    def is_ink(tone: Tone) -> NDArray[np.bool_]:
        ink = QColor(TONE_INK[tone])
        want = np.array([ink.red(), ink.green(), ink.blue()])
        return np.abs(pixels(state_icon(tone), 64)[..., :3] - want).max(axis=-1) < 40

    live, covered = is_ink("live"), is_ink("covered")
    assert (live ^ covered).sum() > 0.5 * (live & covered).sum()
    assert (is_ink("live") == is_ink("idle")).mean() > 0.99


def test_a_key_cap_is_sharp_at_two_pixels_a_point(qapp: QApplication) -> None:
    pixmap = keycap("c", QColor("black"), ratio=2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (36, 2.0)
