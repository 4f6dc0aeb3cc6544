"""The preview's pace: as the camera delivers while that is cheap, and slow for a while after."""

from __future__ import annotations

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
