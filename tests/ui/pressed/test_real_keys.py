"""Real key presses through a real display server, on X11 and on Wayland."""

from __future__ import annotations

import signal
import time

from tests.ui.stages.stage import Stage
from ui.controller import COVER_HOLDS_S


def test_real_keys_change_the_blur_and_cover(stage: Stage) -> None:
    for key, expected in [
        ("plus", "blur 65, covered False"),
        ("minus", "blur 60, covered False"),
        ("KP_Add", "blur 65, covered False"),
        ("KP_Subtract", "blur 60, covered False"),
        ("bracketright", "blur 61, covered False"),
        ("equal", "blur 66, covered False"),
        ("3", "blur 30, covered False"),
        ("KP_7", "blur 70, covered False"),
        ("c", "blur 70, covered True"),
        ("C", "blur 70, covered False"),
    ]:
        if key == "C":
            time.sleep(COVER_HOLDS_S + 0.1)  # sooner, a cover is not lifted
        stage.press(key)
        assert stage.said() == expected, key


def test_keys_work_with_the_focus_anywhere_and_the_help_open(stage: Stage) -> None:
    for steps in range(1, 12):
        stage.press("Tab", "5" if steps % 2 else "6")
        assert stage.said() == f"blur {50 if steps % 2 else 60}, covered False"
    stage.press("question", "8")
    assert stage.said() == "blur 80, covered False"


def test_a_click_on_the_cover_button_covers(stage: Stage) -> None:
    stage.click(820, 578)
    assert stage.said() == "blur 60, covered True"


def test_covering_works_on_a_russian_and_a_german_layout(stage: Stage) -> None:
    stage.layout("ru")
    stage.press("Cyrillic_es")  # where a US keyboard has c
    assert stage.said() == "blur 60, covered True"
    stage.layout("de")
    stage.press("plus")
    assert stage.said() == "blur 65, covered True"
    time.sleep(COVER_HOLDS_S + 0.1)
    stage.press("c")
    assert stage.said() == "blur 65, covered False"


def test_a_key_held_down_covers_once_and_steps_once(stage: Stage) -> None:
    """xdotool's server repeats keys as a keyboard does."""
    for key in ("c", "b", "F8"):
        stage.hold(key, 1.5)
    stage.press("3")
    said = [stage.said() for _ in range(3)]
    assert said[0] == "blur 60, covered True"
    assert said[1].startswith("blur 60, covered True, background")
    assert said[2] == "blur 60, covered False"  # F8, 1.5 s after the cover: once, and no flicker
    assert stage.said() == "blur 30, covered False"


def test_the_cover_is_heard_in_menus_and_dialogs(stage: Stage) -> None:
    stage.menu(*stage.LOOK)
    stage.press("c", "l")  # and what is printed beside an entry
    assert stage.said() == "blur 60, covered True"
    assert stage.said() == "blur 60, covered True, lens_blur True"
    stage.press("Escape")
    time.sleep(COVER_HOLDS_S + 0.1)
    stage.menu(*stage.ADD)
    stage.press("Down", "Return")  # Picture or video
    stage.dialog("Add backgrounds")
    stage.press("c")
    assert stage.said() == "blur 60, covered False"
    stage.press("Escape")
    stage.back()
    stage.press("question")
    time.sleep(COVER_HOLDS_S + 0.1)
    stage.press("c")
    assert stage.said() == "blur 60, covered True"


def test_the_window_behind_a_dialog_hears_the_cover_alone(stage: Stage) -> None:
    """Sway gives it the keyboard, and Qt would drop keys typed behind a modal dialog."""
    stage.menu(*stage.ADD)
    stage.press("Down", "Return")
    stage.dialog("Add backgrounds")
    stage.back()
    stage.press("3", "ctrl+q", "space", "c")
    assert stage.said() == "blur 60, covered True"
    stage.dialog("Add backgrounds")
    stage.press("Escape")
    stage.back()
    stage.press("3")
    assert stage.said() == "blur 30, covered True"


def test_a_letter_in_a_dialogs_text_field_is_a_letter(stage: Stage) -> None:
    stage.menu(*stage.ADD)
    stage.press("Down", "Return")
    stage.dialog("Add backgrounds")
    stage.press("alt+n", "c", "b", "F8")  # the field for the name of a file; F8 is no text
    assert stage.said() == "blur 60, covered True"


def test_q_quits_with_zero(stage: Stage) -> None:
    stage.press("q")
    assert stage.app.wait(timeout=60) == 0


def test_sigterm_quits_with_zero(stage: Stage) -> None:
    stage.app.send_signal(signal.SIGTERM)
    assert stage.app.wait(timeout=60) == 0
    assert stage.said() == ""
