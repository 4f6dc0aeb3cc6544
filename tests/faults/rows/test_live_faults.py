"""No fault shows the room: every row of the table, with the leak oracle on every picture sent."""

from __future__ import annotations

import pytest

from settings import Settings
from tests.faults.rig import Rig
from tests.faults.rows.table import FAULTS, Fault, run_fault

RECOVERY_S = 2.0
SEEDS = [0, pytest.param(1, marks=pytest.mark.slow), pytest.param(2, marks=pytest.mark.slow)]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: f"{fault.group}: {fault.name}")
def test_nothing_leaks_and_the_picture_comes_back(fault: Fault, seed: int) -> None:
    outcome = run_fault(fault, seed)
    assert outcome.leaks == 0
    assert outcome.sent > 0
    assert outcome.recovery_s < RECOVERY_S


def test_the_rig_tells_a_leak_from_none() -> None:
    """With consent the room is shown, and the oracle says so of every composite and of no cover."""
    rig = Rig(settings=Settings(background="off"), room_may_be_visible=True)
    rig.begin()
    rig.pass_frames(5)
    rig.end()
    assert rig.shown() > 5
    assert rig.leaks() == rig.shown()


def test_the_rig_sees_a_picture_that_changes_while_it_is_sent() -> None:
    rig = Rig()
    rig.begin()
    rig.end()
    rig.sent[0].steady = False
    assert rig.leaks() == 1


def test_names_are_unique() -> None:
    names = [(fault.group, fault.name) for fault in FAULTS]
    assert len(set(names)) == len(names) >= 40
