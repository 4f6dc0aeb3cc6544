"""What is tuned is written while it is tuned, not often, and a failure is said once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from settings import Settings
from tests.ui.fake_session import FakeSession
from ui.backgrounds.gallery import Gallery
from ui.controller import Controller
from ui.keeper import KEPT_WITHIN_MS, Keeper
from video.errors import SettingsError


@pytest.fixture
def controller(tmp_path: Path) -> Controller:
    return Controller(FakeSession(), Gallery(tmp_path / "kept.txt"))


def test_many_changes_are_written_once_and_the_last_one_counts(
    controller: Controller, qtbot: QtBot
) -> None:
    written: list[Settings] = []
    keeper = Keeper(controller, written.append)
    for percent in range(30):
        controller.swap(replace(controller.settings, blur_percent=percent))
    assert written == []
    qtbot.waitUntil(lambda: bool(written), timeout=2 * KEPT_WITHIN_MS)
    assert [settings.blur_percent for settings in written] == [29]
    keeper.close()


def test_what_cannot_be_written_is_said_once(controller: Controller) -> None:
    said: list[str] = []
    controller.refused.connect(said.append)

    def full(settings: Settings) -> None:
        raise SettingsError("settings cannot be kept in /home (No space left on device)")

    keeper = Keeper(controller, full)
    keeper._keep()
    keeper._keep()
    assert len(said) == 1
    keeper.close()


def test_nothing_is_written_after_the_end(controller: Controller, qtbot: QtBot) -> None:
    written: list[Settings] = []
    keeper = Keeper(controller, written.append)
    controller.swap(replace(controller.settings, blur_percent=1))
    keeper.close()
    qtbot.wait(KEPT_WITHIN_MS + 200)
    assert written == []
