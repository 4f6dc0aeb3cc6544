"""The bars of the soak with a browser, on figures that one can check by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.browsers.soak import Soaked

CLEAN = Soaked(
    1800.0, visits=30, frames=9000, pictures=180,
    memory=[(60.0 * minute, 120.0 + (minute < 5) * minute) for minute in range(30)],
)  # fmt: skip


def test_a_clean_soak_misses_no_bar() -> None:
    assert [*CLEAN.misses()] == []
    assert CLEAN.growth_mb == 0.0
    assert "| pictures looked at; with room in them | 180; 0 |" in [*CLEAN.table()]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"leaks": 1}, "the room was seen in 1 pictures"),
        ({"pictures": 0}, "no picture was looked at"),
        ({"failed": 4}, "4 visits failed"),
        ({"memory": [(60.0 * m, 120.0 + m) for m in range(30)]}, "grows by 60.0 MB an hour"),
    ],
)
def test_what_is_wrong_is_said(wrong: dict[str, object], said: str) -> None:
    (miss,) = replace(CLEAN, **wrong).misses()  # type: ignore[arg-type]
    assert said in miss


def test_a_short_soak_says_nothing_of_growth() -> None:
    short = Soaked(120.0, visits=2, pictures=12, memory=[(0.0, 100.0), (60.0, 110.0)])
    assert [*short.misses()] == []
    assert short.growth_mb == 600.0
