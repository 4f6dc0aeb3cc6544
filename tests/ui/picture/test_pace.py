"""The preview's pace: as the camera delivers while that is cheap, and slow for a while after."""

from __future__ import annotations

import pytest

from ui.picture.pace import DEAR, FAST_MS, LOOKS_MS, RESTS_S, SLOW_MS, Pace


class Load:
    """A clock, and what the window's thread has taken of it."""

    def __init__(self) -> None:
        self.now_s = self.spent_s = 0.0
        self.pace = Pace(lambda: self.now_s, lambda: self.spent_s)

    def run(self, share: float, seconds: float = LOOKS_MS / 1000) -> int:
        """That much of a core for so long; what the pace says then."""
        for _ in range(round(seconds / 0.5)):
            self.now_s += 0.5
            self.spent_s += 0.5 * share
            self.pace.judge()
        return self.pace.interval_ms


def test_a_cheap_preview_keeps_the_cameras_rate() -> None:
    assert Load().run(0.9 * DEAR, 120) == FAST_MS


def test_a_dear_one_goes_slow_and_comes_back_once_it_is_cheap_and_rested() -> None:
    load = Load()
    assert load.run(1.1 * DEAR) == SLOW_MS
    assert load.run(0.4 * DEAR, RESTS_S - 2) == SLOW_MS  # it has just been too dear
    assert load.run(0.6 * DEAR, RESTS_S) == SLOW_MS  # twice as often would be too dear again
    assert load.run(0.4 * DEAR) == FAST_MS


def test_a_window_that_was_hidden_is_judged_from_when_it_is_shown() -> None:
    load = Load()
    load.now_s, load.spent_s = 100.0, 50.0
    load.pace.rest()
    assert load.run(0.5 * DEAR) == FAST_MS


class Camera:
    """Makes a picture each period; the window looks when its pace says, a little late."""

    def __init__(self, period_ms: float) -> None:
        self.period_ms = period_ms
        self.now_ms, self.looks, self.late_ms = 0.0, 0, []  # type: ignore[var-annotated]
        self.pace, self._seen, self._due_ms = Pace(), -1, 0.0

    def run(self, seconds: float) -> None:
        """Look for so long."""
        until_ms = self.now_ms + 1000 * seconds
        while self._due_ms < until_ms:
            self.now_ms = self._due_ms + 0.2
            newest = int(self.now_ms // self.period_ms)
            fresh, self._seen = newest != self._seen, newest
            self.looks += 1
            if fresh:
                self.late_ms.append(self.now_ms - newest * self.period_ms)
            self._due_ms = self.now_ms + self.pace.next_ms(fresh=fresh)


@pytest.mark.parametrize("fps", [30.0, 29.97, 25.0, 24.0, 20.0])
def test_a_picture_is_looked_for_when_it_is_due_and_shown_soon_after(fps: float) -> None:
    camera = Camera(1000 / fps)
    camera.run(5)
    camera.looks, camera.late_ms = 0, []
    camera.run(20)
    assert len(camera.late_ms) > 0.98 * 20 * fps, "hardly one is missed"
    assert camera.looks < 1.35 * len(camera.late_ms), "hardly a look finds none"
    assert sum(camera.late_ms) / len(camera.late_ms) < 8


def test_a_card_that_does_not_move_is_looked_at_as_seldom_as_can_be() -> None:
    camera = Camera(10_000)
    camera.run(9)
    assert camera.looks < 9_000 / SLOW_MS + 10


def test_a_camera_that_becomes_quicker_is_followed() -> None:
    camera = Camera(1000 / 15)
    camera.run(5)
    camera.period_ms = 1000 / 30
    camera.run(15)
    camera.late_ms = []
    camera.run(10)
    assert len(camera.late_ms) > 0.95 * 300
