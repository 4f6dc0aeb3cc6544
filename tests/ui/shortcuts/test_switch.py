"""The switch: keys are held while the settings say so, and what they did is shown elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from settings import Settings
from tests.ui.fake_session import FakeSession
from ui.backgrounds.gallery import Gallery
from ui.controller import Controller
from ui.shortcuts.platform import backend
from ui.shortcuts.portal import open_portal
from ui.shortcuts.switch import Switch
from ui.shortcuts.table import BY_NAME, Listener, ShortcutError
from ui.shortcuts.windows import open_windows
from ui.shortcuts.x11 import open_x11
from ui.text.words import Message, Tone


@dataclass
class FakeHeld:
    """Holds every key, or says why not."""

    modifiers: str
    closed: int = 0
    listener: Listener | None = None

    def retry(self) -> None:
        """Whoever held the others has gone."""
        assert self.listener
        self.listener.given({name: f"{self.modifiers}+{name}" for name in BY_NAME})

    def close(self) -> None:
        self.closed += 1


@dataclass
class Desk:
    """A backend, a display, and what came of them."""

    refusal: str | None = None
    opened: list[FakeHeld] = field(default_factory=list)
    shown: list[tuple[Message, Tone]] = field(default_factory=list)

    def open(self, modifiers: str, listener: Listener) -> FakeHeld:
        if self.refusal:
            raise ShortcutError(self.refusal)
        self.opened.append(FakeHeld(modifiers, listener=listener))
        listener.given({"cover": f"{modifiers}+C"})
        return self.opened[-1]

    def say(self, message: Message, tone: Tone) -> None:
        self.shown.append((message, tone))


Made = tuple[Switch, Controller, Desk, list[str | None]]


@pytest.fixture
def made(qapp: QApplication) -> Callable[..., Made]:
    def make(settings: Settings | None = None, refusal: str | None = None) -> Made:
        desk = Desk(refusal)
        controller = Controller(FakeSession(settings), Gallery(None))
        switch = Switch(controller, open_held=desk.open, open_feedback=lambda: desk)
        lines: list[str | None] = []
        switch.troubled.connect(lines.append)
        switch.open()
        return switch, controller, desk, lines

    return make


def test_keys_that_others_hold_are_tried_again_and_the_line_goes(
    made: Callable[..., Made],
) -> None:
    switch, _, _, lines = made(Settings(shortcuts="Ctrl+Alt+Shift"))
    switch.complain("held by another program")
    assert switch._retrying.isActive()
    switch._retrying.timeout.emit()
    assert set(switch.triggers) == set(BY_NAME)
    assert lines[-1] is None
    assert not switch._retrying.isActive()


def test_off_is_the_default_and_holds_nothing(made: Callable[..., Made]) -> None:
    switch, _, desk, _ = made()
    assert Settings().shortcuts == "off"
    assert desk.opened == []
    assert switch.triggers == {}


def test_the_setting_holds_changes_and_gives_back(made: Callable[..., Made]) -> None:
    switch, controller, desk, lines = made(Settings(shortcuts="Ctrl+Alt+Shift"))
    assert [held.modifiers for held in desk.opened] == ["Ctrl+Alt+Shift"]
    controller.swap(replace(controller.settings, blur_percent=7))
    assert len(desk.opened) == 1, "another setting is no reason to let go"
    controller.swap(replace(controller.settings, shortcuts="Ctrl+Alt+Super"))
    assert [(held.modifiers, held.closed) for held in desk.opened] == [
        ("Ctrl+Alt+Shift", 1), ("Ctrl+Alt+Super", 0),
    ]  # fmt: skip
    assert switch.triggers == {"cover": "Ctrl+Alt+Super+C"}
    controller.swap(replace(controller.settings, shortcuts="off"))
    assert desk.opened[1].closed == 1
    assert switch.triggers == {}
    assert [line for line in lines if line] == []


def test_a_platform_that_refuses_is_a_line_and_off_takes_it_away(
    made: Callable[..., Made],
) -> None:
    _switch, controller, _, lines = made(
        Settings(shortcuts="Ctrl+Alt+Shift"), refusal="no keys here"
    )
    assert lines[-1] == "no keys here"
    controller.swap(replace(controller.settings, shortcuts="off"))
    assert lines[-1] is None


@pytest.mark.parametrize(
    ("name", "before", "title", "tone"),
    [
        ("cover", Settings(), "Covered", "covered"),
        ("cover", Settings(covered=True), "Cover off", "live"),
        ("more-blur", Settings(), "Blur 65 %", "live"),
        ("less-blur", Settings(), "Blur 55 %", "live"),
        ("more-blur", Settings(blur_percent=100), "Blur 100 %", "live"),
        ("less-blur", Settings(covered=True), "Blur 55 %", "covered"),
        ("next-background", Settings(), "Loft", "live"),
    ],
)
def test_a_key_does_it_and_shows_it(
    made: Callable[..., Made], name: str, before: Settings, title: str, tone: Tone
) -> None:
    switch, controller, desk, _ = made(before)
    switch.pressed(BY_NAME[name])
    ((message, shown_as),) = desk.shown
    assert (message.title, shown_as) == (title, tone)
    if "100" not in title:
        assert controller.settings != before


def test_who_looks_at_the_window_is_not_told_twice(
    made: Callable[..., Made], monkeypatch: pytest.MonkeyPatch
) -> None:
    switch, controller, desk, _ = made()
    monkeypatch.setattr(QGuiApplication, "focusWindow", object)
    switch.pressed(BY_NAME["cover"])
    assert controller.settings.covered
    assert desk.shown == []


def test_close_gives_back_and_may_be_said_twice(made: Callable[..., Made]) -> None:
    switch, _, desk, _ = made(Settings(shortcuts="Ctrl+Alt+Shift"))
    switch.close()
    switch.close()
    assert desk.opened[0].closed == 1
    assert switch.triggers == {}


@pytest.mark.parametrize(
    ("environ", "platform", "expected"),
    [
        ({"DISPLAY": ":0"}, "linux", open_x11),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "linux", open_portal),
        ({"DISPLAY": ":0", "XDG_SESSION_TYPE": "wayland"}, "linux", open_portal),
        ({}, "win32", open_windows),
    ],
)
def test_each_platform_has_its_way(
    environ: dict[str, str], platform: str, expected: object
) -> None:
    assert backend(environ, platform) is expected


@pytest.mark.parametrize(("environ", "platform"), [({}, "linux"), ({}, "darwin")])
def test_a_platform_without_a_way_says_so_in_one_line(
    environ: dict[str, str], platform: str
) -> None:
    with pytest.raises(ShortcutError, match="; expected ") as raised:
        backend(environ, platform)
    assert len(str(raised.value).splitlines()) == 1
