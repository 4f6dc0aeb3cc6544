"""The header: every name can be read that there is room for, and titles give way first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.fake_session import FakeSession, NamedChoice
from ui.backgrounds.gallery import Gallery
from ui.controller import Controller
from ui.panel.header import SPEAK_FOR_THEMSELVES, Header
from ui.panel.settings_menu import SettingsMenu
from ui.window.window import Window

NAMES = {"Camera": "Integrated Camera", "Size": "1280x720 at 30 fps",
         "Virtual camera": "OBS Virtual Camera", "Quality": "auto (balanced)"}  # fmt: skip


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Window]:
    session = FakeSession()
    session.offer = [NamedChoice(title, [name]).selector for title, name in NAMES.items()]
    controller = Controller(session, Gallery(None))
    window = Window(session, controller, SettingsMenu(controller))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close_parts()


def resized(window: Window, width: int) -> Header:
    """The header of the window at that width, laid out."""
    window.resize(width, 600)
    QApplication.processEvents()
    return window.header


def said(header: Header) -> dict[str, str]:
    return {
        selector.title: button.text().removesuffix("  ▾") for selector, button in header._buttons
    }


def test_every_selector_has_a_turn_to_give_way() -> None:
    assert set(SPEAK_FOR_THEMSELVES) == set(NAMES)


def test_with_room_each_says_title_and_name(window: Window) -> None:
    assert said(resized(window, 1600)) == {
        title: f"{title}: {name}" for title, name in NAMES.items()
    }


@pytest.mark.parametrize("width", range(720, 1500, 34))
def test_at_every_width_all_buttons_fit_and_titles_go_before_letters(
    window: Window, width: int
) -> None:
    header = resized(window, width)
    buttons = [*(button for _, button in header._buttons), *header._fixed]
    edges = sorted((button.x(), button.x() + button.width()) for button in buttons)
    assert edges[-1][1] <= header.width() < width
    assert all(right <= left for (_, right), (left, _) in pairwise(edges))
    texts = said(header)
    titled = {title for title, text in texts.items() if text.startswith(f"{title}: ")}
    gone = SPEAK_FOR_THEMSELVES[: len(NAMES) - len(titled)]
    assert titled == set(NAMES) - set(gone), "in their order"
    if any("…" in text for text in texts.values()):
        assert not titled
    for selector, button in header._buttons:
        assert selector.current() in button.toolTip(), "what is cut can be read there"
