from __future__ import annotations

from collections import deque

import pytest
from hypothesis import given
from hypothesis import strategies as st

from video.meter import WINDOW, Meter, percentiles

TIMES = st.lists(st.floats(0, 1e6), min_size=1, max_size=400)


@given(TIMES)
def test_percentiles_are_times_that_occurred_in_the_right_place(times: list[float]) -> None:
    half, most = percentiles(deque(times))
    assert half in times
    assert most in times
    assert sum(time <= half for time in times) >= len(times) / 2
    assert sum(time <= most for time in times) >= 0.95 * len(times)
    assert half <= most


def test_an_empty_meter_reads_zeros() -> None:
    reading = Meter().read()
    assert (reading.fps, reading.sent, reading.dropped, reading.covers) == (0.0, 0, 0, 0)
    assert reading.latency_ms == (0.0, 0.0)
    assert reading.stages_ms == {}


def test_rate_and_latency_are_those_of_fresh_composites_alone() -> None:
    meter = Meter()
    for frame in range(11):
        meter.sent(frame / 10, frame / 10 + 0.02, fresh=True, cover=False)
        meter.sent(frame / 10, frame / 10 + 0.07, fresh=False, cover=False)
    meter.sent(0.0, 99.0, fresh=True, cover=True)
    reading = meter.read()
    assert reading.fps == pytest.approx(10)
    assert reading.latency_ms == (pytest.approx(20), pytest.approx(20))
    assert (reading.sent, reading.covers) == (23, 1)


def test_only_the_latest_frames_count() -> None:
    meter = Meter()
    for frame in range(WINDOW + 50):
        meter.sent(0.0, 1.0 if frame < 50 else 0.001, fresh=True, cover=False)
    assert meter.read().latency_ms == (pytest.approx(1), pytest.approx(1))


def test_drops_are_a_total() -> None:
    meter = Meter()
    meter.count_drops(3)
    meter.count_drops(5)
    assert meter.read().dropped == 5


def test_a_stage_is_timed_even_where_it_fails() -> None:
    meter = Meter()
    with meter.stage("segment"):
        pass
    with pytest.raises(ZeroDivisionError), meter.stage("decode"):
        _ = 1 / 0
    assert set(meter.read().stages_ms) == {"segment", "decode"}
