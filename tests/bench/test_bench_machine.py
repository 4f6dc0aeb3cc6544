"""The report knows the machine and says when it was not ours."""

from __future__ import annotations

import os

import pytest

from bench.machine import BUSY_PERCENT, Watch, describe_machine, warning


def test_the_machine_is_described() -> None:
    machine = describe_machine()
    assert machine["cores"] == os.cpu_count()
    assert machine["cpu"]
    assert machine["versions"]["numpy"].count(".") >= 1


def test_a_quiet_machine_needs_no_word() -> None:
    assert warning({"others_percent": BUSY_PERCENT, "steal_percent": 0.0}) is None


@pytest.mark.parametrize(("others", "steal"), [(BUSY_PERCENT + 1, 0.0), (0.0, BUSY_PERCENT + 1)])
def test_a_busy_machine_is_said(others: float, steal: float) -> None:
    said = warning({"others_percent": others, "steal_percent": steal})
    assert said is not None
    assert f"{others:.0f} %" in said
    assert f"{steal:.0f} %" in said


def test_a_system_that_does_not_tell_is_said() -> None:
    assert "does not tell" in (warning({}) or "")


def test_conditions_are_shares_of_a_core() -> None:
    watch = Watch()
    sum(range(1_000_000))
    found = watch.conditions()
    assert found["seconds"] > 0
    if "others_percent" in found:
        most = 100 * (os.cpu_count() or 1) + 100  # ticks are coarse beside so short a time
        assert 0 <= found["steal_percent"] <= most


def test_own_work_is_not_taken_for_that_of_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bench.machine._ticks", lambda: [0, 0, 0, 0, 0, 0, 0, 0])
    monkeypatch.setattr("bench.machine._own_s", lambda: 0.0)
    monkeypatch.setattr("time.monotonic", lambda: 0.0)
    watch = Watch()
    hertz = os.sysconf("SC_CLK_TCK")
    ticks = [4 * hertz, 1 * hertz, 0, 7 * hertz, 9 * hertz, 0, 0, 2 * hertz]
    monkeypatch.setattr("bench.machine._ticks", lambda: ticks)
    monkeypatch.setattr("bench.machine._own_s", lambda: 3.0)
    monkeypatch.setattr("time.monotonic", lambda: 10.0)
    found = watch.conditions()
    assert (found["others_percent"], found["steal_percent"]) == (20.0, 20.0)
    assert "busy" in found["warning"]
