"""What every way to keys for every program keeps: X11, the portal, Windows, by one suite."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.shortcuts.rigs import Recorder, Rig
from ui.shortcuts.table import SHORTCUTS, Held

NAMES = [shortcut.name for shortcut in SHORTCUTS]


@pytest.fixture(params=["x11", "wayland", "windows"])
def rig(request: pytest.FixtureRequest) -> Rig:
    found: Rig = request.getfixturevalue(request.param)
    return found


@pytest.fixture
def heard() -> Recorder:
    return Recorder()


def opened(rig: Rig, heard: Recorder, qtbot: QtBot, expected: int = len(NAMES)) -> Held:
    held = rig.open(heard)
    until(rig, qtbot, lambda: len(heard.triggers) == expected)
    return held


def until(rig: Rig, qtbot: QtBot, condition: object) -> None:
    def turned() -> bool:
        rig.turn()
        assert callable(condition)
        return bool(condition())

    qtbot.waitUntil(turned, timeout=20_000)


def test_every_key_arrives_once_and_in_order(rig: Rig, heard: Recorder, qtbot: QtBot) -> None:
    held = opened(rig, heard, qtbot)
    order = [*NAMES, *reversed(NAMES)]
    for name in order:
        rig.press(name)
    until(rig, qtbot, lambda: len(heard.names) >= len(order))
    rig.turn()
    assert heard.names == order
    assert heard.lines == []
    held.close()


def test_the_words_say_what_to_press(rig: Rig, heard: Recorder, qtbot: QtBot) -> None:
    held = opened(rig, heard, qtbot)
    assert set(heard.triggers) == set(NAMES)
    for shortcut in SHORTCUTS:
        assert heard.triggers[shortcut.name].lower().endswith(f"+{shortcut.letter.lower()}")
    held.close()


def test_a_key_that_another_program_holds_is_named_and_the_rest_work(
    rig: Rig, heard: Recorder, qtbot: QtBot
) -> None:
    rig.take("cover")
    held = opened(rig, heard, qtbot, expected=len(NAMES) - 1)
    until(rig, qtbot, lambda: heard.lines)
    (line,) = heard.lines
    assert "Ctrl+Alt+Shift+C" in line
    assert "; expected" in line
    assert len(line.splitlines()) == 1
    rig.press("cover")
    rig.press("more-blur")
    until(rig, qtbot, lambda: heard.names)
    assert heard.names == ["more-blur"]
    held.close()


def test_a_key_is_taken_again_when_its_holder_has_gone(
    rig: Rig, heard: Recorder, qtbot: QtBot
) -> None:
    rig.take("cover")
    held = opened(rig, heard, qtbot, expected=len(NAMES) - 1)
    until(rig, qtbot, lambda: heard.lines)
    held.retry()
    rig.turn()
    assert len(heard.lines) == 1  # nothing has changed, nothing is said again
    rig.leave("cover")
    held.retry()
    until(rig, qtbot, lambda: len(heard.triggers) == len(NAMES))
    for name in ("cover", "more-blur"):
        rig.press(name)
    until(rig, qtbot, lambda: len(heard.names) >= 2)
    assert heard.names == ["cover", "more-blur"]
    assert len(heard.lines) == 1
    held.close()


def test_after_close_nothing_arrives_and_the_keys_are_free(
    rig: Rig, heard: Recorder, qtbot: QtBot
) -> None:
    held = opened(rig, heard, qtbot)
    held.close()
    held.close()
    until(rig, qtbot, lambda: rig.is_free("cover"))
    for name in NAMES:
        rig.press(name)
    rig.turn()
    rig.turn()
    assert heard.names == []
    assert heard.lines == []


def test_they_can_be_held_again(rig: Rig, heard: Recorder, qtbot: QtBot) -> None:
    opened(rig, heard, qtbot).close()
    heard.triggers.clear()
    held = opened(rig, heard, qtbot)
    rig.press("next-background")
    until(rig, qtbot, lambda: heard.names)
    assert (heard.names, heard.lines) == (["next-background"], [])
    held.close()
