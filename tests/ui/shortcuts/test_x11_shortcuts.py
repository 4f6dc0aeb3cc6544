"""X11: layouts, lock keys, keys held down, a server that goes, other programs with the focus."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from Xlib import X
from Xlib.error import ConnectionClosedError
from Xlib.ext import xtest

from tests.ui.shortcuts.rigs import MODIFIERS, Recorder, X11Rig
from ui.shortcuts.table import SHORTCUTS, ShortcutError
from ui.shortcuts.x11 import X11Shortcuts, open_x11

CTRL, SHIFT, ALT, C_OF_US, I_OF_US = 37, 50, 64, 54, 31


def press_places(rig: X11Rig, *codes: int) -> None:
    """Real keys by their place on the keyboard, whatever the layout writes on them."""
    for kind, order in ((X.KeyPress, codes), (X.KeyRelease, codes[::-1])):
        for code in order:
            xtest.fake_input(rig.other, kind, code)
    rig.other.sync()


def set_layout(rig: X11Rig, *words: str) -> None:
    subprocess.run(["setxkbmap", *words], check=True, timeout=60)


def until(rig: X11Rig, qtbot: QtBot, heard: Recorder, names: list[str]) -> None:
    def come() -> bool:
        rig.turn()
        return heard.names == names

    qtbot.waitUntil(come, timeout=20_000)


@pytest.mark.parametrize(
    ("layout", "place"),
    [(["us"], C_OF_US), (["us", "-variant", "dvorak"], I_OF_US), (["ru"], C_OF_US),
     (["us,ru"], C_OF_US)],
    ids=["us", "dvorak", "ru", "us,ru"],
)  # fmt: skip
def test_the_letter_is_found_on_every_layout_even_when_it_changes(
    x11: X11Rig, qtbot: QtBot, layout: list[str], place: int
) -> None:
    heard = Recorder()
    held = x11.open(heard)
    seen = len(heard.givings)
    set_layout(x11, "-layout", "de")  # every change is told, to the layout in force, too
    qtbot.waitUntil(lambda: len(heard.givings) > seen, timeout=20_000)
    seen = len(heard.givings)
    set_layout(x11, "-layout", *layout)
    qtbot.waitUntil(lambda: len(heard.givings) > seen, timeout=20_000)
    press_places(x11, CTRL, ALT, SHIFT, place)
    until(x11, qtbot, heard, ["cover"])
    held.close()


def test_caps_lock_and_num_lock_make_no_difference(x11: X11Rig, qtbot: QtBot) -> None:
    heard = Recorder()
    held = x11.open(heard)
    expected: list[str] = []
    for lock in ("Caps_Lock", "Num_Lock", "Caps_Lock"):
        subprocess.run(["xdotool", "key", lock], check=True, timeout=60)
        press_places(x11, CTRL, ALT, SHIFT, C_OF_US)
        expected.append("cover")
        until(x11, qtbot, heard, expected)
    held.close()


def test_fewer_or_more_modifiers_are_another_key(x11: X11Rig, qtbot: QtBot) -> None:
    heard = Recorder()
    held = x11.open(heard)
    for codes in ((C_OF_US,), (CTRL, C_OF_US), (CTRL, ALT, C_OF_US), (CTRL, ALT, SHIFT, 133, 54)):
        press_places(x11, *codes)
    x11.press("more-blur")  # what came before it has been heard by then
    until(x11, qtbot, heard, ["more-blur"])
    held.close()


def test_letters_that_move_free_their_old_place(x11: X11Rig, qtbot: QtBot) -> None:
    heard = Recorder()
    held = x11.open(heard)
    seen = len(heard.givings)
    set_layout(x11, "-layout", "us", "-variant", "dvorak")
    qtbot.waitUntil(lambda: len(heard.givings) > seen, timeout=20_000)
    press_places(x11, CTRL, ALT, SHIFT, C_OF_US)  # j on this layout
    press_places(x11, CTRL, ALT, SHIFT, I_OF_US)
    until(x11, qtbot, heard, ["cover"])
    held.close()


# ---- what a server that is ours can show only -------------------------------------------------


@dataclass
class Event:
    type: int
    detail: int = 0
    time: int = 0


class FakeServer:
    """A connection on which a test puts events; it grants every key."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.gone = False
        self.closed = 0
        self.ends = os.pipe()

    def fileno(self) -> int:
        return self.ends[0]

    def screen(self) -> Any:
        return type("Screen", (), {"root": self})

    def grab_key(self, *_: object, **__: object) -> None:
        pass

    def ungrab_key(self, *_: object) -> None:
        pass

    def sync(self) -> None:
        pass

    def keysym_to_keycodes(self, keysym: int) -> list[tuple[int, int]]:
        return [(keysym - 32, 0)]  # "c" at 67, and so on

    def get_modifier_mapping(self) -> list[list[int]]:
        return [[0]] * 8

    def pending_events(self) -> int:
        if self.gone:
            raise ConnectionClosedError("server")
        return len(self.events)

    def next_event(self) -> Event:
        return self.events.pop(0)

    def close(self) -> None:
        self.closed += 1


@pytest.fixture
def server(qapp: object) -> Iterator[FakeServer]:
    fake = FakeServer()
    yield fake
    for end in fake.ends:
        os.close(end)


def test_a_key_held_down_repeats_steps_but_never_the_cover(server: FakeServer) -> None:
    heard = Recorder()
    held = X11Shortcuts(server, MODIFIERS, heard)
    held.grab()
    for code in (ord("M"), ord("C")):
        server.events += [
            Event(X.KeyPress, code, 100),
            Event(X.KeyRelease, code, 600), Event(X.KeyPress, code, 600),
            Event(X.KeyRelease, code, 640), Event(X.KeyPress, code, 640),
            Event(X.KeyRelease, code, 700),
        ]  # fmt: skip
    held._read()
    assert heard.names == ["more-blur"] * 3 + ["cover"]
    server.events.append(Event(X.KeyPress, ord("C"), 2000))  # pressed anew
    held._read()
    assert heard.names[-2:] == ["cover", "cover"]


def test_a_server_that_goes_is_said_once(server: FakeServer) -> None:
    heard = Recorder()
    held = X11Shortcuts(server, MODIFIERS, heard)
    held.grab()
    server.gone = True
    held._read()
    held._read()
    assert len(heard.lines) == 1
    assert server.closed == 1


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # the package leaves its socket open
def test_no_server_is_one_line(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setenv("DISPLAY", ":987")
    with pytest.raises(ShortcutError, match="X server does not answer") as raised:
        open_x11(MODIFIERS, Recorder())
    assert len(str(raised.value).splitlines()) == 1
    del raised
    gc.collect()


def test_no_package_is_one_line(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setitem(sys.modules, "Xlib.display", None)
    with pytest.raises(ShortcutError, match="pip install python-xlib"):
        open_x11(MODIFIERS, Recorder())


def test_every_letter_has_a_place_where_no_layout_has_it(server: FakeServer) -> None:
    server.keysym_to_keycodes = lambda keysym: []  # type: ignore[method-assign]
    heard = Recorder()
    held = X11Shortcuts(server, MODIFIERS, heard)
    held.grab()
    assert len(heard.triggers) == len(SHORTCUTS)
    server.events.append(Event(X.KeyPress, C_OF_US, 1))
    held._read()
    assert heard.names == ["cover"]
