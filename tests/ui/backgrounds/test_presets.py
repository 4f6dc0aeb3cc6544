"""The blurs of the strip: each chosen by a click, and shown as chosen however it came about."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from settings import Settings
from tests.ui.fake_session import FakeSession
from ui.backgrounds.gallery import Gallery
from ui.backgrounds.presets import PRESETS, nearest_preset
from ui.controller import Controller
from ui.window.window import Window


def test_each_blur_is_chosen_by_its_tile_and_is_the_one_shown(qtbot: QtBot) -> None:
    session = FakeSession(Settings(background="#2b4162"))
    window = Window(session, Controller(session, Gallery(None)))
    qtbot.addWidget(window)
    assert [tile.text() for tile in window.strip.blurs] == [preset.name for preset in PRESETS]
    for number, preset in enumerate(PRESETS):
        window.strip.blurs[number].click()
        assert session.settings == preset.of(session.settings)
        assert [tile.isChecked() for tile in window.strip.blurs] == [
            other == preset for other in PRESETS
        ]
    window.close_parts()


def test_a_blur_by_hand_is_the_nearest_one() -> None:
    assert nearest_preset(Settings(blur_percent=12)).name == "Light blur"
    assert nearest_preset(Settings(blur_percent=100)).name == "Strong blur"
    assert nearest_preset(Settings(blur_percent=5, lens_blur=True)).name == "Lens blur"
