"""The key table: complete, unambiguous, and never a way to the raw room."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from settings import Settings
from ui.keys import (
    KEYS,
    SWITCHES,
    WINDOW,
    Action,
    Context,
    Verb,
    apply,
    key_for,
    lookup,
    markdown_table,
    rows,
)

BACKGROUNDS = ("blur", "/pictures/beach.jpg", "#2b4162")
CONTEXT = Context(BACKGROUNDS)
README = Path(__file__).parents[2] / "README.md"

some_settings = st.builds(
    Settings,
    background=st.sampled_from([*BACKGROUNDS, "matte", "blur:40", "#ABCDEF"]),
    blur_percent=st.integers(0, 100),
    feather_px=st.integers(0, 40),
    **{name: st.booleans() for name in SWITCHES.values()},
)


def press(name: str, settings: Settings) -> Settings:
    key = lookup(name)
    assert key is not None
    return apply(key.action, settings, CONTEXT)


def test_no_two_keys_share_a_name() -> None:
    names = [name for key in KEYS for name in (key.key, *key.also)]
    assert len(names) == len(set(names))


def test_every_verb_has_a_key_and_every_switch_a_setting() -> None:
    assert {key.action.verb for key in KEYS} == set(get_args(Verb))
    assert all(isinstance(getattr(Settings(), name), bool) for name in SWITCHES.values())


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [("+", 60, 65), ("=", 60, 65), ("-", 60, 55), ("]", 60, 61), ("[", 60, 59), ("0", 60, 0),
     ("3", 60, 30), ("9", 60, 90), ("+", 98, 100), ("-", 3, 0), ("[", 0, 0)],
)  # fmt: skip
def test_a_blur_key_moves_the_blur_and_nothing_else(name: str, before: int, after: int) -> None:
    settings = Settings(blur_percent=before)
    assert press(name, settings) == replace(settings, blur_percent=after)


@given(some_settings, st.lists(st.sampled_from([key.key for key in KEYS]), max_size=30))
def test_no_row_of_keys_leaves_the_range_or_switches_the_effect_off(
    settings: Settings, names: list[str]
) -> None:
    for name in names:
        settings = press(name, settings)  # Settings refuses what is out of range
    assert settings.background != "off"


@given(some_settings, st.sampled_from(sorted(SWITCHES)))
def test_a_switch_pressed_twice_changes_nothing(settings: Settings, verb: Verb) -> None:
    action = key_for(verb).action
    once = apply(action, settings, CONTEXT)
    assert once != settings
    assert apply(action, once, CONTEXT) == settings


@given(some_settings, st.sampled_from(sorted(WINDOW)))
def test_what_concerns_the_window_leaves_the_settings_alone(settings: Settings, verb: Verb) -> None:
    assert apply(Action(verb), settings, CONTEXT) is settings


def test_b_walks_through_every_background_and_back_to_the_first() -> None:
    seen = [Settings()]
    for _ in BACKGROUNDS:
        seen.append(press("b", seen[-1]))
    assert [settings.background for settings in seen] == [*BACKGROUNDS, BACKGROUNDS[0]]
    assert press("B", seen[1]).background == "blur"


def test_b_leads_from_the_effect_off_to_a_safe_background() -> None:
    assert press("b", Settings(background="off")).background == "blur"


def test_one_background_in_two_spellings_is_one_place_in_the_list() -> None:
    assert press("b", Settings(background="blur:40")).background == BACKGROUNDS[1]
    assert Context(("#aabbcc", "blur")).step("#AABBCC", 1) == "blur"


def test_a_letter_counts_in_both_cases_unless_the_table_has_both() -> None:
    assert lookup("C") == lookup("c") == key_for("cover")
    assert lookup("b") != lookup("B")
    assert lookup("~") is None
    assert lookup("") is None


def test_the_help_names_every_key_once_and_folds_the_digits() -> None:
    listed = [name for names, _ in rows() for name in names]
    digits = set("12345678")
    assert [name for name in listed if name != "…"] == [
        key.key for key in KEYS if key.key not in digits
    ]


def test_the_markdown_table_has_one_line_a_row_and_no_stray_bars() -> None:
    lines = markdown_table().splitlines()
    assert len(lines) == 2 + len(list(rows()))
    assert all(line.count("|") == 3 for line in lines)


def test_the_readme_shows_this_very_table() -> None:
    if not README.exists():
        pytest.skip("README.md is not there yet")
    text = README.read_text(encoding="utf-8")
    if "<!-- keys -->" not in text:
        pytest.skip("README.md has no <!-- keys --> marker yet")
    shown = text.split("<!-- keys -->")[1].split("<!-- /keys -->")[0].strip()
    assert shown == markdown_table()
