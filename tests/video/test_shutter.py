from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.fakes import flat_frame
from video.errors import ScrimError
from video.reason import Reason
from video.shutter import FULL_COVERAGE, REOPEN_AFTER, SUDDEN_GAIN, Shutter, check_refined, nonsense

GRID = (20, 10)


def person(share: float) -> np.ndarray:
    """A decided matte that shows that share of the cells."""
    coarse = np.zeros(GRID[0] * GRID[1], np.float32)
    coarse[: round(share * coarse.size)] = 1
    return coarse.reshape(GRID[::-1])


def opened(shutter: Shutter, share: float = 0.3) -> Shutter:
    for _ in range(REOPEN_AFTER):
        shutter.judge(person(share), GRID, shutter.generation)
    assert shutter.reason is None
    return shutter


def test_it_is_born_closed_and_opens_by_sensible_alphas_in_a_row() -> None:
    shutter = Shutter()
    assert shutter.reason == Reason.STARTING
    assert not shutter.shows(shutter.generation)
    assert shutter.judge(person(0.3), GRID, shutter.generation) == Reason.STARTING
    assert shutter.judge(person(0.3), GRID, shutter.generation) is None
    assert shutter.shows(shutter.generation)


def test_one_bad_alpha_closes_it_and_the_count_begins_anew() -> None:
    shutter = opened(Shutter())
    assert shutter.judge(np.full(GRID[::-1], np.nan, np.float32), GRID, shutter.generation)
    assert shutter.judge(person(0.3), GRID, shutter.generation) is not None
    assert shutter.judge(person(0.3)[:-1], GRID, shutter.generation) is not None
    assert shutter.judge(person(0.3), GRID, shutter.generation) is not None
    assert shutter.judge(person(0.3), GRID, shutter.generation) is None


def test_what_was_begun_before_it_closed_neither_opens_it_nor_goes_out() -> None:
    shutter = opened(Shutter())
    begun = shutter.generation
    shutter.close("camera lost")
    assert not shutter.shows(begun)
    for _ in range(5):
        assert shutter.judge(person(0.3), GRID, begun) == "camera lost"
    opened(shutter)
    assert not shutter.shows(begun)
    assert shutter.shows(shutter.generation)


def test_consent_opens_it_unless_it_closed_meanwhile() -> None:
    shutter = Shutter()
    begun = shutter.generation
    assert shutter.consent(begun) is None
    shutter.close("hiding the room")
    assert shutter.consent(begun) == "hiding the room"
    assert not shutter.shows(shutter.generation)


def test_the_users_cover_outranks_everything() -> None:
    shutter = opened(Shutter())
    shutter.cover(covered=True)
    assert shutter.reason == Reason.COVERED_BY_USER
    assert not shutter.shows(shutter.generation)
    assert shutter.judge(person(0.3), GRID, shutter.generation) == Reason.COVERED_BY_USER
    assert shutter.consent(shutter.generation) == Reason.COVERED_BY_USER
    shutter.cover(covered=False)
    assert shutter.shows(shutter.generation)


@given(st.floats(0, FULL_COVERAGE - 0.01), st.floats(0, 1))
def test_a_matte_that_grows_at_once_is_covered(before: float, now: float) -> None:
    shutter = opened(Shutter(), before)
    gain = person(now).mean() - person(before).mean()
    assume(abs(gain - SUDDEN_GAIN) > 0.01)
    covered = shutter.judge(person(now), GRID, shutter.generation)
    if gain > SUDDEN_GAIN:
        assert covered
    elif person(now).mean() < FULL_COVERAGE:
        assert covered is None


def test_all_person_is_believed_only_step_by_step() -> None:
    shutter = opened(Shutter(), 0.5)
    for share in np.arange(0.55, 1.001, 0.05):
        assert shutter.judge(person(float(share)), GRID, shutter.generation) is None
    shutter.close("camera lost")
    for _ in range(10):
        assert shutter.judge(person(1.0), GRID, shutter.generation)


def test_a_person_who_appears_at_once_is_covered_for_a_moment_only() -> None:
    shutter = opened(Shutter(), 0.1)
    judged = [shutter.judge(person(0.6), GRID, shutter.generation) for _ in range(4)]
    assert judged == ["the matte grew all at once"] * 2 + [None] * 2


def test_a_still_is_judged_by_itself() -> None:
    shutter = Shutter()
    assert shutter.judge(person(0.3), GRID, shutter.generation, still=True) is None
    assert shutter.judge(person(1.0), GRID, shutter.generation, still=True) is None
    assert shutter.judge(person(1.0)[1:], GRID, shutter.generation, still=True) is not None


@pytest.mark.parametrize(
    "coarse",
    [
        None,
        [[0.0]],
        person(0.3).T,
        person(0.3).astype(np.float64),
        np.full(GRID[::-1], np.nan, np.float32),
        np.full(GRID[::-1], np.inf, np.float32),
        np.full(GRID[::-1], 1.01, np.float32),
        np.full(GRID[::-1], -0.01, np.float32),
        np.full(GRID[::-1], 0.5, np.float32),
    ],
    ids=["none", "list", "shape", "type", "nan", "inf", "above", "below", "undecided"],
)
def test_nonsense_is_called_by_its_name(coarse: np.ndarray) -> None:
    assert nonsense(coarse, GRID)


@given(st.integers(0, 199), st.floats(allow_nan=True, allow_infinity=True, width=32))
def test_one_cell_out_of_range_is_enough(cell: int, value: float) -> None:
    coarse = person(0.3)
    coarse.ravel()[cell] = value
    in_range = -0.001 <= value <= 1.001
    assert (nonsense(coarse, GRID) is None) == in_range


def test_a_refined_alpha_must_fit_and_agree() -> None:
    frame, coarse = flat_frame((40, 20)), person(0.3)
    good = np.repeat(np.repeat((255 * coarse).astype(np.uint8), 2, 0), 2, 1)
    check_refined(good, coarse, frame)
    for bad in (good[:-2], good.astype(np.float32), np.full_like(good, 255)):
        with pytest.raises(ScrimError, match="the refiner"):
            check_refined(bad, coarse, frame)


class ShutterMachine(RuleBasedStateMachine):
    """Whatever happens, in any order: open only after enough good alphas since the last closing."""

    def __init__(self) -> None:
        super().__init__()
        self.shutter = Shutter()
        self.good = 0
        self.covered = False
        self.turns = [0]

    @rule(share=st.sampled_from([0.2, 0.3, 0.4]))
    def sensible(self, share: float) -> None:
        self.shutter.judge(person(share), GRID, self.shutter.generation)
        self.good += 1

    @rule(late=st.integers(0, 50))
    def sensible_but_begun_earlier(self, late: int) -> None:
        turn = self.turns[late % len(self.turns)]
        if turn != self.shutter.generation:
            self.shutter.judge(person(0.3), GRID, turn)

    @rule(value=st.sampled_from([np.nan, -1.0, 2.0, 0.5, 1.0]))
    def nonsensical(self, value: float) -> None:
        self.shutter.judge(np.full(GRID[::-1], value, np.float32), GRID, self.shutter.generation)
        self.good = 0

    @rule()
    def close(self) -> None:
        self.shutter.close("a reason")
        self.good = 0

    @rule(covered=st.booleans())
    def user(self, covered: bool) -> None:
        self.shutter.cover(covered)
        self.covered = covered

    @precondition(lambda self: self.shutter.generation not in self.turns)
    @rule()
    def remember_the_turn(self) -> None:
        self.turns.append(self.shutter.generation)

    @invariant()
    def open_only_when_it_may_be(self) -> None:
        may_be_open = self.good >= REOPEN_AFTER and not self.covered
        assert (self.shutter.reason is None) == may_be_open
        assert self.shutter.shows(self.shutter.generation) == may_be_open
        assert not any(
            self.shutter.shows(turn) for turn in self.turns if turn != self.shutter.generation
        )


TestShutterMachine = ShutterMachine.TestCase


def test_held_it_stays_closed_however_sensible_the_alphas() -> None:
    shutter = opened(Shutter())
    begun = shutter.generation
    shutter.hold(Reason.ROOM_LEARNED)
    assert not shutter.shows(begun)
    for _ in range(5):
        assert shutter.judge(person(0.0), GRID, shutter.generation) == Reason.ROOM_LEARNED
    assert shutter.consent(shutter.generation) == Reason.ROOM_LEARNED
    held = shutter.generation
    shutter.release()
    assert not shutter.is_held
    assert not shutter.shows(held)
    assert shutter.judge(person(0.3), GRID, shutter.generation) == Reason.ROOM_LEARNED
    assert shutter.judge(person(0.3), GRID, shutter.generation) is None


def test_a_fault_takes_the_place_of_what_held_it_and_the_users_cover_outlasts_both() -> None:
    shutter = opened(Shutter())
    shutter.hold(Reason.ROOM_LEARNED)
    shutter.cover(True)
    assert shutter.reason == Reason.COVERED_BY_USER
    shutter.close(Reason.CAMERA_LOST)
    assert not shutter.is_held
    shutter.release()
    assert shutter.reason == Reason.COVERED_BY_USER
    shutter.cover(False)
    assert shutter.reason == Reason.CAMERA_LOST
    opened(shutter)
