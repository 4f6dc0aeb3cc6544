"""Every key of the table, pressed for real; a key that is added and not pressed here fails."""

from __future__ import annotations

import time

import pytest
from PIL import ImageStat

from tests.ui.stages.stage import DIFFERS, Stage, difference
from ui.controller import COVER_HOLDS_S
from ui.keys import KEYS, WINDOW, lookup

OFF, ON = "covered False", "covered True"

PRESSED = (
    ("+", "plus", f"blur 65, {OFF}"), ("-", "minus", f"blur 60, {OFF}"),
    ("=", "equal", f"blur 65, {OFF}"), ("_", "underscore", f"blur 60, {OFF}"),
    ("*", "asterisk", f"blur 65, {OFF}"), ("[", "bracketleft", f"blur 64, {OFF}"),
    ("]", "bracketright", f"blur 65, {OFF}"), ("{", "braceleft", f"blur 64, {OFF}"),
    ("}", "braceright", f"blur 65, {OFF}"),
    *((str(n), str(n), f"blur {10 * n}, {OFF}") for n in range(10)),
    ("b", "b", f"blur 90, {OFF}, background drawn:loft"),
    ("B", "B", f"blur 90, {OFF}, background blur"),
    ("y", "y", f"blur 90, {OFF}, background drawn:loft"),
    ("c", "c", f"blur 90, {ON}"), ("F8", "F8", f"blur 90, {OFF}"),
    ("m", "m", f"blur 90, {OFF}, mirror_preview False"),
    ("v", "v", f"blur 90, {OFF}, show_matte True"),
    ("f", "f", f"blur 90, {OFF}, feather_px 2"), ("F", "F", f"blur 90, {OFF}, feather_px 0"),
    ("l", "l", f"blur 90, {OFF}, lens_blur True"),
    ("w", "w", f"blur 90, {OFF}, light_wrap True"),
    ("t", "t", f"blur 90, {OFF}, color_match True"),
    ("a", "a", f"blur 90, {OFF}, auto_framing True"),
    ("r", "r", f"blur 90, {OFF}, relight True"),
    ("z", "z", f"blur 90, {OFF}, zoom_percent 110"),
    ("Shift+←", "shift+Left", f"blur 90, {OFF}, pan_x -10"),
    ("Shift+→", "shift+Right", f"blur 90, {OFF}, pan_x 0"),
    ("Shift+↑", "shift+Up", f"blur 90, {OFF}, pan_y -10"),
    ("Shift+↓", "shift+Down", f"blur 90, {OFF}, pan_y 0"),
    ("Z", "Z", f"blur 90, {OFF}, zoom_percent 100"),
    ("o", "o", f"blur 90, {OFF}, rotation 90"),
    ("x", "x", f"blur 90, {OFF}, flip True"),
    ("n", "n", f"blur 90, {OFF}, tag True"),
    ("j", "j", f"blur 90, {OFF}, edge_light True"),
    ("k", "k", f"blur 90, {OFF}, card_words Back soon, card_minutes 5"),
    ("u", "u", f"blur 90, {OFF}, record_sound True"),
    ("P", "P", f"blur 90, {OFF}, rotation 0, flip False"),
)  # fmt: skip
"""A name of the table, what xdotool calls it, and what the session is told; one after another."""

OPENS = {"p": "p", "N": "N", "K": "K", "d": "d", "i": "i", "J": "J", "L": "L"}
RECORDS = {"R": "R", "g": "g"}
"""Pressed in `tests/live/recording` and `tests/ui/panel/test_recordings.py`, on real recordings."""


TITLES = {
    "p": "Picture", "N": "Name and logo", "K": "Cards for the cover", "d": "Background",
    "i": "Camera", "J": "Edge light", "L": "Look",
}  # fmt: skip
SEEN = {"?": "question", "h": "h", "/": "slash", "F1": "F1", "s": "s"}
QUITS = {"q": "q"}
LEARNS = {"e": "e"}
STARS = {"Y": "Y"}
"""Pressed before a background is left, which `y` then comes back to."""
HOLDS = {",": "comma"}

HELP = (20, 20, 200, 40)
"""Within the header, which the help dims."""

COVER = (770, 566, 110, 24)
"""The button "Cover", which moves down when the status line goes."""


def test_every_name_of_the_table_is_pressed_here() -> None:
    names = {name for key in KEYS for name in (key.key, *key.also)}
    here = {*SEEN, *QUITS, *OPENS, *RECORDS, *LEARNS, *STARS, *HOLDS}
    assert {name for name, _, _ in PRESSED} | here == names
    about_the_window = {name for name in names if (lookup(name) or KEYS[0]).action.verb in WINDOW}
    assert about_the_window == here


def test_every_key_that_changes_the_settings_does_so(stage: Stage) -> None:
    for name, key, expected in PRESSED:
        if name == "F8":
            time.sleep(COVER_HOLDS_S + 0.1)  # sooner, a cover is not lifted
        if name == "B":
            stage.press(STARS["Y"])
        stage.press(key)
        assert stage.said() == expected, name


def test_the_key_for_the_empty_room_begins_the_countdown(stage: Stage) -> None:
    stage.press(LEARNS["e"])
    assert stage.said() == "room counting down"


def test_the_key_to_compare_holds_as_long_as_it_is_down(stage: Stage) -> None:
    stage.hold(HOLDS[","], 1.5)
    assert [stage.said(), stage.said()] == ["comparing True", "comparing False"]
    stage.press("5")
    assert stage.said() == "blur 50, covered False", "no repeat has begun it again"


@pytest.mark.parametrize("name", OPENS)
def test_a_key_that_opens_a_window_of_its_own_opens_it(stage: Stage, name: str) -> None:
    stage.press(OPENS[name])
    stage.waits_for(TITLES[name])


@pytest.mark.parametrize("name", SEEN)
def test_a_key_that_concerns_the_window_is_seen_and_undone_by_itself(
    stage: Stage,
    name: str,
) -> None:
    box = COVER if name == "s" else HELP
    for _ in range(300):
        before = stage.picture(box)
        if any(ImageStat.Stat(before).stddev):
            break
    assert any(ImageStat.Stat(before).stddev), "nothing is drawn there"
    for is_changed in (True, False):
        stage.press(SEEN[name])
        for _ in range(300):
            now = stage.picture(box)
            if (difference(now, before) > DIFFERS) == is_changed:
                break
        assert (difference(now, before) > DIFFERS) == is_changed
