"""How far the leak oracle can be trusted: its false alarms and its misses, counted."""

from __future__ import annotations

import cv2
import pytest

from tests.faults.oracle.oracle_rates import (
    SIZE,
    alpha_of,
    blurred,
    count_false_alarms,
    count_misses,
)
from tests.leaks import THRESHOLD, LeakOracle, Room
from video.frame import split

TRIALS = [100, pytest.param(5000, marks=pytest.mark.slow)]


@pytest.mark.parametrize("trials", TRIALS)
def test_no_false_alarm_over_pictures_without_the_room(trials: int) -> None:
    """Other rooms, covers, the demo's portrait, flat noise, this room under the app's own blur."""
    assert count_false_alarms(trials) == 0


@pytest.mark.parametrize("trials", TRIALS)
@pytest.mark.parametrize("contrast", [1.0, 0.5, 0.2, 0.05])
def test_no_raw_block_is_missed(trials: int, contrast: float) -> None:
    """One block at a random place, in the middle of something else."""
    assert count_misses(trials, contrast) == 0


@pytest.mark.parametrize("percent", [0, 1, 10, 20, 50, 100])
@pytest.mark.parametrize("size", [SIZE, (640, 480), (1280, 720)])
def test_every_strength_of_the_apps_blur_counts_as_cover(
    percent: int, size: tuple[int, int]
) -> None:
    """Also 0 percent: without consent there is always some blur."""
    room = Room(size, 9)
    oracle = LeakOracle([room.luma])
    for lens in (False, True):
        assert oracle.strongest(blurred(room.frame(1), percent, lens=lens)) < THRESHOLD


def test_a_blur_too_weak_to_cover_is_a_leak() -> None:
    room = Room(SIZE, 10)
    planes = room.planes(0)
    luma = split(planes)[0]
    luma[:] = cv2.GaussianBlur(luma, (0, 0), 0.7)
    assert LeakOracle([room.luma]).leaks(planes)


def test_the_person_alone_is_no_leak_and_the_alpha_of_the_tests_shows_no_room() -> None:
    room = Room(SIZE, 11)
    frame = room.frame(4)
    oracle = LeakOracle([room.luma])
    shown = frame.planes.copy()
    split(shown)[0][alpha_of(frame) == 0] = 0
    assert oracle.leaks(frame.planes)
    assert not oracle.leaks(shown)
