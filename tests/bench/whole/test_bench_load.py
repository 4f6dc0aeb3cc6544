"""What the load bench says of a run that one can work out by hand."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from bench.whole.load import HEAD, Delivery, Phase, Record, Tally, lines_of, rivals, row_of


def record() -> Record:
    """Ten pictures a second, 20 ms late; a step after 6 s, where a cover and 50 ms begin."""
    deliveries = [Delivery(0.1 * n + 0.05, 20.0, fresh=True, cover=n == 50) for n in range(60)]
    deliveries += [Delivery(0.1 * n + 0.05, 50.0, fresh=n % 2 == 0, cover=False)
                   for n in range(60, 100)]  # fmt: skip
    return Record(
        [(0.1, "best"), (6.0, "eco")],
        [Phase("alone", 0.0, 5.0, 1.0), Phase("rivals: 1", 5.0, 10.0, 2.5)],
        deliveries,
    )


def test_rates_and_delays_are_those_after_the_last_change() -> None:
    seen = record()
    row = dict(zip(HEAD, row_of(seen, seen.phases[1], 10.0), strict=True))
    assert row == {
        "": "rivals: 1", "settled s": "1.0", "new fps": "5.0", "sent fps": "10.0 of 10",
        "late p50 ms": "50", "p95": "50", "covers": "1", "CPU %": "50",
    }  # fmt: skip


def test_every_change_and_every_phase_has_a_line() -> None:
    lines = list(lines_of(record(), 10.0))
    assert [line.split()[-1] for line in lines[:2]] == ["best", "eco"]
    assert len(lines) == 2 + 1 + 2


def test_a_phase_without_a_picture_is_not_a_number_and_no_error() -> None:
    phase = Phase("stalled", 0.0, 5.0, 0.0)
    assert row_of(Record(phases=[phase]), phase, 30.0)[2:6] == ["0.0", "0.0 of 30", "nan", "nan"]


def test_the_tally_keeps_every_delivery_and_counts_as_a_meter_does() -> None:
    kept: list[Delivery] = []
    tally = Tally(100.0, kept)
    tally.sent(101.0, 101.5, fresh=True, cover=False)
    tally.sent(101.0, 102.0, fresh=False, cover=True)
    assert kept == [Delivery(1.5, 500.0, fresh=True, cover=False),
                    Delivery(2.0, 1000.0, fresh=False, cover=True)]  # fmt: skip
    assert (tally.read().sent, tally.read().covers) == (2, 1)


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="no pinning to a core here")
def test_rivals_spin_on_that_core_and_end_with_the_block() -> None:
    core = max(os.sched_getaffinity(0))
    made: list[subprocess.Popen[bytes]] = []
    popen = subprocess.Popen

    class Kept(popen):  # type: ignore[misc, valid-type]
        def __init__(self, *words: object, **how: object) -> None:
            super().__init__(*words, **how)
            made.append(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(subprocess, "Popen", Kept)
        with rivals(2, core):
            assert [os.sched_getaffinity(process.pid) for process in made] == [{core}] * 2
            assert made[0].args[0] == sys.executable
    assert all(process.returncode is not None for process in made)
