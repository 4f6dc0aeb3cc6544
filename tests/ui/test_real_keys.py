"""Real key presses through a real X server: Xvfb and xdotool, in a process of their own."""

from __future__ import annotations

import shutil
import signal

import pytest

from tests.ui.stage import MISSING, Stage

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")


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


@pytest.mark.skipif(shutil.which("setxkbmap") is None, reason="not installed: setxkbmap")
def test_covering_works_on_a_russian_and_a_german_layout(stage: Stage) -> None:
    stage.layout("ru")
    stage.press("Cyrillic_es")  # where a US keyboard has c
    assert stage.said() == "blur 60, covered True"
    stage.layout("de")
    stage.press("plus", "c")
    assert [stage.said(), stage.said()] == ["blur 65, covered True", "blur 65, covered False"]


def test_q_quits_with_zero(stage: Stage) -> None:
    stage.press("q")
    assert stage.app.wait(timeout=60) == 0


def test_sigterm_quits_with_zero(stage: Stage) -> None:
    stage.app.send_signal(signal.SIGTERM)
    assert stage.app.wait(timeout=60) == 0
    assert stage.said() == ""
