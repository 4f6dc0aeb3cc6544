"""A key that is held down is told from one that is pressed, whatever the platform says."""

from __future__ import annotations

import pytest

from ui.qt.keys.repeats import LOST_RELEASE_MS, Repeats

C = 54


def test_a_key_released_and_pressed_at_the_same_time_is_held() -> None:
    keys = Repeats()
    assert not keys.press(C, 100)
    for at_ms in range(760, 1000, 40):
        keys.release(C, at_ms)
        assert keys.press(C, at_ms)


def test_a_key_pressed_anew_is_pressed() -> None:
    keys = Repeats()
    for at_ms in (100, 160, 220):
        assert not keys.press(C, at_ms)
        keys.release(C, at_ms + 30)


@pytest.mark.parametrize(("later_ms", "is_repeat"), [(40, True), (LOST_RELEASE_MS, False)])
def test_without_a_release_the_time_decides(later_ms: int, is_repeat: bool) -> None:
    keys = Repeats()
    keys.press(C, 100)
    assert keys.press(C, 100 + later_ms) == is_repeat


def test_another_key_and_what_the_platform_says_count() -> None:
    keys = Repeats()
    keys.press(C, 100)
    assert not keys.press(C + 1, 101)
    assert keys.press(C, 5000, said=True)
