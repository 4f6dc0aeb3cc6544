"""The governor: down at once, up slowly, never back and forth; evidence by tables and at random."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from live.quality.governor import (
    LONGEST_QUIET_S,
    PROBATION_S,
    QUIET_S,
    ROOM_TO_SPARE,
    WINDOWS_DEAR,
    Evidence,
    Governor,
    Rung,
)

COSTS = (11.0, 9.0, 7.0, 3.5)
RUNGS = [Rung(COSTS[0]), Rung(COSTS[1]), Rung(COSTS[2], 0.4, 1.5), Rung(COSTS[3])]
BUDGET = 50.0
WINDOW_S = 0.5
LAST = len(COSTS) - 1


def window(
    cpu: float = 20.0, behind: float = 0.0, busy: float = 0.3, *, usual: bool = True
) -> Evidence:
    return Evidence(WINDOW_S, cpu, behind, busy, usual)


def levels(governor: Governor, evidence: Evidence, windows: int) -> list[int]:
    return [governor.decide(evidence) for _ in range(windows)]


def windows_until_up(governor: Governor) -> int:
    """How many quiet windows it takes, within twice the longest wait."""
    before = governor.level
    for count in range(1, int(2 * LONGEST_QUIET_S / WINDOW_S)):
        if governor.decide(window()) < before:
            return count
    raise AssertionError("it never went up")


DOWN: dict[str, tuple[Evidence, int]] = {
    "a few late frames": (window(behind=0.2), 2),
    "many late frames": (window(behind=0.45), 2),
    "half of the frames": (window(behind=0.6), 1),
    "a little over the budget": (window(cpu=55), WINDOWS_DEAR),
    "over the budget by much": (window(cpu=80), WINDOWS_DEAR),
    "far over the budget": (window(cpu=110), 1),
    "late, but covered": (window(behind=0.2, usual=False), 2),
}


@pytest.mark.parametrize("what", DOWN)
def test_down_by_one_level_as_soon_as_it_is_sure(what: str) -> None:
    evidence, needed = DOWN[what]
    assert levels(Governor(RUNGS, BUDGET), evidence, needed) == [0] * (needed - 1) + [1]


@pytest.mark.parametrize("what", DOWN)
def test_an_overload_that_stays_ends_on_the_last_level(what: str) -> None:
    evidence, needed = DOWN[what]
    found = levels(Governor(RUNGS, BUDGET), evidence, needed * LAST + 20)
    last = LAST - (evidence.behind == 0.2 or evidence.cpu_percent == 55)  # that is bearable
    steps = [min(last, (number + 1) // needed) for number in range(len(found))]
    assert found == steps  # each level is judged by what it has shown itself


@pytest.mark.parametrize(
    "blip", [window(behind=0.3), window(cpu=70), window(cpu=95, busy=1.0)], ids=str
)
def test_one_bad_window_among_good_ones_changes_nothing(blip: Evidence) -> None:
    governor = Governor(RUNGS, BUDGET)
    for _ in range(20):
        assert set(levels(governor, window(cpu=20), 3)) == {0}
        assert governor.decide(blip) == 0


def test_what_scatters_around_the_budget_is_judged_by_its_mean() -> None:
    governor = Governor(RUNGS, BUDGET)
    for cpu in (57, 53, 42, 45) * 10:
        assert governor.decide(window(cpu=cpu)) == 0


def test_up_by_one_level_after_a_quiet_time_each() -> None:
    governor = Governor(RUNGS, BUDGET, 2)
    needed = int(QUIET_S / WINDOW_S)
    assert [windows_until_up(governor), windows_until_up(governor)] == [needed, needed]
    assert governor.level == 0
    assert set(levels(governor, window(), 100)) == {0}


@pytest.mark.parametrize(
    "evidence",
    [
        window(cpu=ROOM_TO_SPARE * BUDGET * 7 / 9 + 0.1),
        window(busy=0.75 * 7 / 9 + 0.01),
        window(behind=0.11),
        window(usual=False),
    ],
    ids=("it would not fit the budget", "it would not keep up", "late", "covered"),
)
def test_never_up_where_the_next_level_would_not_fit(evidence: Evidence) -> None:
    governor = Governor(RUNGS, BUDGET, 2)
    for _ in range(1000):  # a late window alone is no overload
        assert governor.decide(evidence) == 2
        assert set(levels(governor, window(), 3)) == {2}


def test_a_step_up_that_is_taken_back_doubles_the_wait_up_to_a_limit() -> None:
    governor = Governor(RUNGS, BUDGET, 2)
    waits = []
    for _ in range(9):
        waits.append(WINDOW_S * windows_until_up(governor))
        assert governor.decide(window(behind=0.9)) == 2
    assert waits == [min(QUIET_S * 2**n, LONGEST_QUIET_S) for n in range(9)]


def test_a_level_that_held_is_no_failure() -> None:
    governor = Governor(RUNGS, BUDGET, 1)
    windows_until_up(governor)
    levels(governor, window(), int(PROBATION_S / WINDOW_S))
    governor.decide(window(behind=0.9))
    assert (governor.level, governor.wait_s) == (1, QUIET_S)


def test_a_step_that_the_segmenter_refuses_is_taken_back() -> None:
    governor = Governor(RUNGS, BUDGET, 1)
    windows_until_up(governor)
    governor.take_back()
    assert (governor.level, governor.wait_s) == (1, 2 * QUIET_S)


# ---- at random ---------------------------------------------------------------------------------

anything = some.builds(
    Evidence,
    seconds=some.just(WINDOW_S),
    cpu_percent=some.floats(0, 200),
    behind=some.floats(0, 1),
    busy=some.floats(0, 1),
    usual=some.booleans(),
)
levels_to_begin_on = some.integers(0, LAST)
stretches = some.lists(some.tuples(anything, some.integers(1, 120)), min_size=1, max_size=12)


@given(stretches, levels_to_begin_on)
def test_it_never_flaps(trace: list[tuple[Evidence, int]], first: int) -> None:
    """Whatever the load does, any other step is a long time before a step up, and ever longer."""
    governor = Governor(RUNGS, BUDGET, first)
    since_step_s = 0.0
    for evidence, windows in trace:
        for _ in range(windows):
            before, wait_s = governor.level, governor.wait_s
            level = governor.decide(evidence)
            since_step_s += WINDOW_S
            assert abs(level - before) <= 1
            assert 0 <= level <= LAST
            if level < before:
                assert since_step_s >= wait_s >= QUIET_S
                dearer = COSTS[level] / COSTS[before]
                assert evidence.behind < 0.1
                assert evidence.cpu_percent * dearer < BUDGET
                assert evidence.busy * dearer < 1
            if level != before:
                since_step_s = 0.0


@given(stretches, levels_to_begin_on, some.floats(0.401, 1))
def test_whatever_was_before_lasting_lateness_steps_down_within_a_second(
    trace: list[tuple[Evidence, int]], first: int, behind: float
) -> None:
    governor = Governor(RUNGS, BUDGET, first)
    for evidence, windows in trace:
        levels(governor, evidence, windows)
    before = governor.level
    found = levels(governor, window(behind=behind), 2 * LAST)
    assert found[1] > before or before == LAST
    assert found[-1] == LAST


machines = some.tuples(some.floats(-2, 4).map(lambda power: 2**power), some.floats(0.05, 1))
"""How many times slower than where the costs were measured, and which share of a core is ours."""


def steps_in_half_an_hour(
    machine: tuple[float, float], truth: list[float], first: int
) -> list[int]:
    """Every step, +1 down and -1 up, of a camera of 30 fps whose levels cost `truth` as much."""
    (slowness, share), governor, steps = machine, Governor(RUNGS, BUDGET, first), []
    for _ in range(int(1800 / WINDOW_S)):
        before = governor.level
        wanted = slowness * COSTS[before] * truth[before] * 30 / 1000
        done = min(1.0, share / wanted)
        seen = window(100 * wanted * done, 1 - done, min(1.0, wanted / share))
        if governor.decide(seen) != before:
            steps.append(governor.level - before)
    return steps


@settings(max_examples=50, deadline=None)
@given(machines, some.lists(some.floats(0.93, 1.07), min_size=4, max_size=4), levels_to_begin_on)
def test_under_a_load_that_stays_it_settles_and_stays(
    machine: tuple[float, float], truth: list[float], first: int
) -> None:
    """Where levels cost about what is known of them, no step is ever taken back."""
    steps = steps_in_half_an_hour(machine, truth, first)
    assert len(set(steps)) <= 1


@settings(max_examples=50, deadline=None)
@given(machines, some.lists(some.floats(0.2, 5), min_size=4, max_size=4), levels_to_begin_on)
def test_wherever_costs_are_not_as_known_it_tries_ever_more_rarely(
    machine: tuple[float, float], truth: list[float], first: int
) -> None:
    steps = steps_in_half_an_hour(machine, truth, first)
    doublings = math.ceil(math.log2(LONGEST_QUIET_S / QUIET_S))
    assert steps.count(-1) <= LAST + doublings + 1800 / LONGEST_QUIET_S
