"""Framing: follows without overshoot, rests to the pixel, and never leaves the picture."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compositing.effects.crop import Crop, settled, sides, whole
from compositing.effects.framing import PATIENCE_S, Framing
from compositing.effects.sitters import MOST_ZOOM, crop_for
from tests.compositing.drawn import person, rough
from tests.fakes import noise
from video.frame import Alpha, Frame, Size

SIZE: Size = (640, 360)
NOBODY: Alpha = np.zeros(SIZE[::-1], np.uint8)
PLANES = noise(*SIZE).planes
HERE, THERE = person(SIZE, 230, 90, 200), person(SIZE, 430, 130, 170)


class Film:
    """Framing fed with mattes at a steady rate, and every crop that came out."""

    def __init__(self, fps: float = 30.0) -> None:
        self.framing = Framing()
        self.fps = fps
        self.now = 50.0
        self.crops: list[Crop] = []

    def show(self, alpha: Alpha, seconds: float, *, wanted: bool = True) -> list[Crop]:
        """The crops of so many seconds."""
        count = round(seconds * self.fps)
        for _ in range(count):
            self.now += 1 / self.fps
            self.frame(alpha, wanted=wanted)
        return self.crops[-count:]

    def frame(self, alpha: Alpha, *, wanted: bool = True) -> tuple[Frame, Alpha]:
        frame = Frame(PLANES, 0, self.now)
        cut = self.framing.frame(frame, alpha, wanted=wanted)
        self.crops.append(self.framing.crop or whole(SIZE))
        return cut


@lru_cache
def rests_at(which: str) -> Crop:
    crop = crop_for({"here": HERE, "there": THERE}[which])
    assert crop is not None
    return crop


def apart(one: Crop, other: Crop) -> float:
    """The largest difference in pixels."""
    return max(abs(a - b) for a, b in zip(one, other, strict=True))


def test_it_begins_with_the_whole_picture_and_glides_to_the_person() -> None:
    film = Film()
    crops = film.show(HERE, 4)
    assert apart(crops[0], whole(SIZE)) < 1
    steps = [apart(a, b) for a, b in pairwise(crops)]
    assert max(steps) < 0.07 * SIZE[0]
    assert apart(crops[-1], rests_at("here")) < 3


@pytest.mark.parametrize("fps", [10.0, 24.0, 30.0, 60.0])
def test_a_step_settles_in_about_a_second_without_overshoot(fps: float) -> None:
    film = Film(fps)
    start, goal = film.show(HERE, 4)[-1], rests_at("there")
    crops = film.show(THERE, 4)
    distance = goal.x - start.x
    done = np.array([(crop.x - start.x) / distance for crop in crops])
    assert done.max() < 1.02
    assert done[round(0.5 * fps)] > 0.4
    assert done[round(1.3 * fps)] > 0.93
    assert (np.diff(done) > -1e-6)[: round(1.3 * fps)].all()
    assert apart(crops[-1], goal) < 3


def test_the_rate_of_the_camera_does_not_change_the_way() -> None:
    ways = []
    for fps in (15.0, 60.0):
        film = Film(fps)
        film.show(HERE, 3)
        ways.append(film.show(THERE, 2)[int(fps) // 5 - 1 :: int(fps) // 5])
    for slow, fast in zip(*ways, strict=True):
        assert apart(slow, fast) < 0.03 * SIZE[0]


def test_a_still_person_with_a_rough_matte_gets_a_still_picture() -> None:
    """To the pixel: crop and cut are the very same for hundreds of frames."""
    film = Film()
    film.show(HERE, 4)
    film.frame(HERE)
    crop = film.crops[-1]
    first = film.frame(HERE)[0].planes.copy()
    for seed in range(20):
        film.now += 1 / 30
        cut, _ = film.frame(rough(HERE, seed))
        assert film.crops[-1] == crop
        assert np.array_equal(cut.planes, first)


@pytest.mark.parametrize(("x", "top"), [(20, 10), (330, 5), (571, 90), (630, 300)])
def test_it_comes_to_rest_between_pixels_at_every_border_of_the_picture(x: int, top: int) -> None:
    crop = Film().show(person(SIZE, x, top, 200), 5)[-1]
    assert crop == settled(crop, SIZE)
    width, height = sides(crop, SIZE)
    assert (crop.x - width / 2).is_integer()
    assert (crop.y - height / 2).is_integer()


@pytest.mark.parametrize(("dx", "dy"), [(12, 0), (-12, 4), (0, 8)])
def test_a_small_movement_does_not_move_the_picture(dx: int, dy: int) -> None:
    film = Film()
    crop = film.show(HERE, 4)[-1]
    assert set(film.show(person(SIZE, 230 + dx, 90 + dy, 200), 2)) == {crop}


def test_a_matte_that_fails_for_a_moment_moves_nothing() -> None:
    film = Film()
    crop = film.show(HERE, 4)[-1]
    del film.crops[:]
    for _ in range(5):
        film.show(NOBODY, 0.2)
        film.show(HERE, 0.3)
        film.show(THERE, 1 / 30)
        film.show(HERE, 0.5)
    assert set(film.crops) == {crop}


def test_nobody_is_waited_for_and_then_the_whole_picture_comes_slowly() -> None:
    film = Film()
    crop = film.show(HERE, 4)[-1]
    assert set(film.show(NOBODY, PATIENCE_S - 0.1)) == {crop}
    crops = film.show(NOBODY, 6)
    steps = [apart(a, b) for a, b in pairwise(crops)]
    assert max(steps) < 0.02 * SIZE[0]
    assert apart(crops[-1], whole(SIZE)) < 0.02 * SIZE[0]


@pytest.mark.parametrize("seconds", [0.2, 0.3, 0.5, 0.8])
def test_who_leaves_while_the_picture_moves_does_not_make_it_coast(seconds: float) -> None:
    film = Film()
    film.show(HERE, seconds)
    crops = film.show(NOBODY, 6)
    assert min(crop.width for crop in crops) > rests_at("here").width - 1
    assert apart(crops[-1], whole(SIZE)) < 0.02 * SIZE[0]


def test_switched_off_it_glides_back_and_then_costs_nothing() -> None:
    film = Film()
    film.show(HERE, 4)
    crops = film.show(HERE, 3, wanted=False)
    steps = [apart(a, b) for a, b in pairwise(crops)]
    assert max(steps) < 0.07 * SIZE[0]
    assert film.framing.crop is None
    frame = Frame(PLANES, 1, film.now)
    cut, alpha = film.framing.frame(frame, HERE, wanted=False)
    assert cut is frame
    assert alpha is HERE


def test_another_size_and_a_reset_begin_with_the_whole_picture() -> None:
    film = Film()
    film.show(HERE, 4)
    other = (320, 240)
    frame = noise(*other)
    cut, _ = film.framing.frame(frame, np.zeros(other[::-1], np.uint8), wanted=True)
    assert cut is frame
    assert film.framing.crop == whole(other)
    film.framing.reset()
    assert film.framing.crop is None
    film.show(HERE, 0.04)
    assert film.crops[-1] == whole(SIZE)


@pytest.mark.parametrize("jump_s", [-3600.0, 3600.0])
def test_a_clock_that_jumps_does_not_make_the_picture_jump(jump_s: float) -> None:
    film = Film()
    film.show(HERE, 4)
    film.show(THERE, 0.3)
    before = film.crops[-1]
    film.now += jump_s
    film.frame(THERE)
    assert apart(film.crops[-1], before) < 0.1 * SIZE[0]
    film.show(THERE, 3)
    assert apart(film.crops[-1], rests_at("there")) < 3


mattes = st.sampled_from([
    NOBODY, HERE, THERE, person(SIZE, 20, 10, 150), person(SIZE, 630, 300, 300),
    np.full(SIZE[::-1], 255, np.uint8), person(SIZE, 320, 5, 700),
])  # fmt: skip


@given(st.lists(st.tuples(mattes, st.floats(-1, 2), st.booleans()), max_size=25))
@settings(max_examples=40, deadline=None)
def test_whatever_comes_the_crop_stays_within_its_bounds(
    shown: list[tuple[Alpha, float, bool]],
) -> None:
    film = Film()
    for alpha, step_s, wanted in shown:
        film.now += step_s
        before = alpha.copy()
        cut, found = film.frame(alpha, wanted=wanted)
        assert cut.size == SIZE
        assert found.shape == alpha.shape
        assert np.array_equal(alpha, before)
        crop = film.crops[-1]
        height = crop.height(SIZE)
        assert SIZE[0] / MOST_ZOOM - 1 <= crop.width <= SIZE[0]  # a settled one is rounded
        assert crop.width / 2 - 1e-6 <= crop.x <= SIZE[0] - crop.width / 2 + 1e-6
        assert height / 2 - 1 <= crop.y <= SIZE[1] - height / 2 + 1
