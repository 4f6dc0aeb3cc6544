"""The portal of a Wayland desktop: every way in which it can say no, each in one line."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.shortcuts.fake_portal import NAME, FakePortal
from tests.ui.shortcuts.rigs import MODIFIERS, PortalRig, Recorder
from ui.shortcuts.notify import SHOWN_MS, open_notice
from ui.shortcuts.portal import DESKTOP_ID, open_portal
from ui.shortcuts.table import SHORTCUTS, ShortcutError
from ui.text.words import Message


@pytest.fixture
def heard() -> Recorder:
    return Recorder()


@pytest.fixture
def until(wayland: PortalRig, qtbot: QtBot) -> Callable[[Callable[[], object]], None]:
    def wait(condition: Callable[[], object]) -> None:
        def turned() -> bool:
            wayland.turn()
            return bool(condition())

        qtbot.waitUntil(turned, timeout=20_000)

    return wait


Until = Callable[[Callable[[], object]], None]


def test_the_desktop_learns_who_asks_and_for_what(
    wayland: PortalRig, portal: FakePortal, heard: Recorder, until: Until
) -> None:
    held = wayland.open(heard)
    until(lambda: heard.triggers)
    assert portal.app_ids == [DESKTOP_ID]
    assert DESKTOP_ID.count(".") == 1, "a portal refuses an id without a dot"
    assert portal.bound["cover"] == {
        "description": SHORTCUTS[0].help,
        "preferred_trigger": "CTRL+ALT+SHIFT+c",
    }
    assert heard.triggers["cover"] == "Press CTRL+ALT+SHIFT+c"
    held.close()


def test_who_declines_is_told_how_to_be_asked_again(
    wayland: PortalRig, portal: FakePortal, heard: Recorder, until: Until
) -> None:
    portal.answer = 1
    held = wayland.open(heard)
    until(lambda: heard.lines)
    assert "you declined" in heard.lines[0]
    assert heard.triggers == {}
    held.close()


def test_a_desktop_without_the_portal_is_named(
    wayland: PortalRig, portal: FakePortal, heard: Recorder, until: Until
) -> None:
    portal.offers_shortcuts = False
    held = wayland.open(heard)
    until(lambda: heard.lines)
    assert "offers no keys for every program (No such method)" in heard.lines[0]
    held.close()


def test_a_session_without_any_portal_is_named(
    session_bus: str, heard: Recorder, qtbot: QtBot
) -> None:
    held = open_portal(MODIFIERS, heard)
    qtbot.waitUntil(lambda: bool(heard.lines), timeout=20_000)
    assert "offers no keys" in heard.lines[0]
    held.close()


def test_a_program_that_is_in_no_menu_is_told_how_to_get_there(
    wayland: PortalRig,
    portal: FakePortal,
    heard: Recorder,
    until: Until,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Forgetful(list[str]):
        def append(self, app_id: str) -> None:
            """A portal that finds no desktop entry of that name keeps none."""

    portal.app_ids = Forgetful()
    held = wayland.open(heard)
    until(lambda: heard.lines)
    assert "An app id is required" in heard.lines[0]
    assert "install.sh" in heard.lines[0]
    held.close()


def test_another_key_given_in_the_desktops_settings_is_shown(
    wayland: PortalRig, portal: FakePortal, heard: Recorder, until: Until
) -> None:
    held = wayland.open(heard)
    until(lambda: len(heard.triggers) == len(SHORTCUTS))
    portal.change("cover", "Super+F1")
    until(lambda: heard.triggers == {"cover": "Super+F1"})
    held.close()


@pytest.mark.parametrize("end", ["session", "portal"])
def test_keys_that_are_taken_back_are_not_passed_over_in_silence(
    wayland: PortalRig, portal: FakePortal, heard: Recorder, until: Until, end: str
) -> None:
    from jeepney import message_bus

    held = wayland.open(heard)
    until(lambda: heard.triggers)
    if end == "session":
        portal.end_session()
    else:
        portal.connection.send(message_bus.ReleaseName(NAME))
    until(lambda: heard.lines)
    assert "took the keys for every program back" in heard.lines[0]
    assert heard.triggers == {}
    held.close()


def test_strangers_names_and_sessions_are_no_keys(
    wayland: PortalRig, portal: FakePortal, heard: Recorder, until: Until
) -> None:
    held = wayland.open(heard)
    until(lambda: heard.triggers)
    portal.press("format-disk")
    mine, portal.session = portal.session, portal.session + "x"
    portal.press("cover")
    portal.session = mine
    portal.press("more-blur")
    until(lambda: heard.names)
    assert heard.names == ["more-blur"]
    held.close()


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # the package leaves its socket open
@pytest.mark.parametrize("address", ["unix:path=/nowhere/bus", "nonsense", "tcp:host=x,port=1"])
def test_no_bus_is_one_line(address: str, monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    with pytest.raises(ShortcutError, match="no session bus answers") as raised:
        open_portal(MODIFIERS, Recorder())
    assert len(str(raised.value).splitlines()) == 1
    del raised
    gc.collect()


def test_no_package_is_one_line(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setitem(sys.modules, "jeepney.io.blocking", None)
    with pytest.raises(ShortcutError, match="pip install jeepney"):
        open_portal(MODIFIERS, Recorder())


def test_a_notice_takes_the_place_of_the_one_before(portal: FakePortal, until: Until) -> None:
    notice = open_notice()
    notice.say(Message("Blur 65 %"), "live")
    until(lambda: portal.notices)
    until(lambda: notice._number)
    notice.say(Message("Covered", "the meeting sees a card"), "covered")
    until(lambda: len(portal.notices) == 2)
    first, second = portal.notices
    assert (first[1], second[1]) == (0, 41)
    assert second[3:5] == ("Covered", "the meeting sees a card")
    assert second[6]["transient"] == ("b", True)
    assert second[7] == SHOWN_MS
    notice.close()
    notice.close()
