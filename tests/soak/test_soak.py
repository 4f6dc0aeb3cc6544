"""A soak of a few seconds, its control, and its figures on numbers that one can check by hand."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from settings import Settings
from tests.leaks import Room
from tests.page import fill
from tests.soak.parts import SoakMeter
from tests.soak.plot import draw
from tests.soak.probe import Sample, Track, fit_slope
from tests.soak.program import SWITCHES, rounds
from tests.soak.report import Report
from tests.soak.witness import Evidence, Witness

ROOT = Path(__file__).resolve().parent.parent.parent


def soak(tmp_path: Path, *words: str) -> dict:
    """The figures of a short soak."""
    told = tmp_path / "soak.json"
    command = [sys.executable, "-m", "tests.soak.run", "--step", "0.3", "--json", str(told), *words]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=200, check=False
    )
    assert told.exists(), ran.stderr
    figures: dict = json.loads(told.read_text()) | {"code": ran.returncode, "said": ran.stderr}
    return figures


def test_a_short_soak_shows_no_room_and_leaves_no_thread(tmp_path: Path) -> None:
    plot = tmp_path / "soak.png"
    figures = soak(tmp_path, "--seconds", "9", "--plot", str(plot))
    assert figures["code"] == 0, figures["said"]
    assert figures["testimony"]["leaks"] == 0
    assert figures["testimony"]["seen"] > 10
    assert figures["shown"] > 10
    assert figures["changes"] > 10
    assert plot.read_bytes().startswith(b"\x89PNG")


def test_with_consent_the_witness_sees_the_room(tmp_path: Path) -> None:
    """The control: what the soak would say if the room were shown."""
    figures = soak(tmp_path, "--seconds", "4", "--consent")
    assert figures["code"] == 1
    assert figures["testimony"]["leaks"] > figures["testimony"]["seen"] / 2
    assert "the room was seen" in figures["said"]


def test_the_witness_counts_the_pictures_with_room_in_them() -> None:
    room = Room((128, 72), 5)
    witness = Witness(room.size, 5, patience=0)
    gray = np.full_like(room.planes(0), 128)
    for planes in (gray, room.planes(0), gray, room.planes(1)):
        witness.show(planes)
    told = witness.testify()
    assert (told.seen, told.leaks, told.unseen) == (4, 2, 0)
    assert told.strongest == pytest.approx(1.0, abs=0.01)


# ---- figures -----------------------------------------------------------------------------------

SLOPES = st.floats(-50, 50, allow_nan=False)


@given(SLOPES, st.floats(100, 500), st.integers(10, 60), st.integers(0, 2**32 - 1))
def test_a_slope_is_found_whatever_a_fifth_of_the_points_say(
    slope: float, level: float, count: int, seed: int
) -> None:
    random = np.random.default_rng(seed)
    hours = np.sort(random.uniform(0, 0.5, count))
    values = level + slope * hours
    wild = random.permutation(count)[: count // 5]
    values[wild] += random.uniform(50, 500, len(wild))
    assert fit_slope(hours, values) == pytest.approx(slope, abs=1e-3)


def test_one_point_has_no_slope() -> None:
    assert fit_slope(np.array([1.0]), np.array([5.0])) == 0.0


def track_of(live_mb: list[float], seconds: float) -> Track:
    """A rest every so often, with that memory."""
    track = Track(len(live_mb) + 1)
    for number, value in enumerate(live_mb):
        at_s = seconds * number / len(live_mb)
        track.add(Sample(at_s, value, 10, 20, number, 0, 20, 30, True, value, 1000 + number))
    return track


def test_memory_counts_only_after_warming_up() -> None:
    seconds = 3600.0
    warming = [100 + 50 * n for n in range(5)]  # the first five minutes: 60 samples an hour
    growing = [400 + n / 60 for n in range(55)]
    slope, rests = track_of([*warming, *growing], seconds).slope_per_hour("in_use_mb", seconds)
    assert rests == 55
    assert slope == pytest.approx(1.0)


def report_of(**changes: object) -> Report:
    track = track_of([300.0] * 60, 1800)
    meter = SoakMeter(10)
    meter.sent(1.0, 1.02, fresh=True, cover=False)
    seen = Evidence(seen=100, leaks=0, unseen=0, strongest=0.5)
    report = Report.of(meter, track, seen, 1800, {"cores": 2, "load": [1.0, None]})
    return replace(report, **changes)  # type: ignore[arg-type]


def test_every_bar_can_be_missed() -> None:
    assert report_of().misses() == []
    for name, wrong, said in (
        ("rss_mb", 1.5, "resident memory grows by 1.5 MB an hour"),
        ("in_use_mb", 1.5, "memory in use grows by 1.5 MB an hour"),
        ("objects", 2e4, "20000 obj"),
    ):
        slopes = {"rss_mb": 0.0, "in_use_mb": 0.0, "objects": 0.0} | {name: wrong}
        assert said in report_of(slopes_per_hour=slopes).misses()[0]
    assert "threads went from 9 to 12" in report_of(threads=(9, 12)).misses()[0]
    assert "handles" in report_of(handles=(9, 12)).misses()[0]
    leaky = Evidence(seen=100, leaks=1, unseen=0, strongest=0.99)
    assert "the room was seen in 1" in report_of(testimony=leaky).misses()[0]


def test_the_table_has_every_figure_and_goes_into_the_page(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("a\n<!-- soak -->\nold\n<!-- /soak -->\nb\n")
    rows = list(report_of().table())
    fill("soak", rows, page)
    fill("soak", rows, page)
    assert page.read_text() == "\n".join(["a", "<!-- soak -->", *rows, "<!-- /soak -->", "b", ""])
    with pytest.raises(ValueError, match="has 0 places for fuzz; expected one"):
        fill("fuzz", rows, page)


def test_the_plot_draws_a_line_where_the_values_are() -> None:
    flat = np.asarray(draw(track_of([300.0] * 60, 1800), 1800))
    steep = np.asarray(draw(track_of([300.0 + 5 * n for n in range(60)], 1800), 1800))
    assert flat.shape == steep.shape
    assert (flat != steep).any()


def test_latency_is_told_in_frame_times_of_its_moment() -> None:
    """Every 100 ms a composite that is 150 ms old: one frame time and a half."""
    meter = SoakMeter(100)
    for number in range(20):
        now = number / 10
        meter.sent(now - 0.15, now, fresh=True, cover=False)
        meter.sent(now - 0.15, now, fresh=False, cover=False)
        meter.sent(now, now, fresh=True, cover=True)
    assert meter.count == 20
    assert meter.frame_times() == pytest.approx(1.5, rel=1e-4)
    assert meter.intervals_ms() == pytest.approx(100, rel=1e-4)


# ---- program -----------------------------------------------------------------------------------


def test_a_round_has_everything_on_and_ends_at_rest() -> None:
    files = ["beach.jpg", "waves.mkv"]
    steps = next(rounds(np.random.default_rng(3), files))
    assert steps[-1].event == "rest"
    assert steps[-1].settings == Settings()
    shown = [step.settings for step in steps]
    assert {"blur", "matte", *files} <= {settings.background for settings in shown}
    assert any(settings.covered for settings in shown)
    for name in SWITCHES:
        assert any(getattr(settings, name) for settings in shown), name
    assert {"quality", "camera", "unplug", "sink"} <= {step.event for step in steps}


def test_a_program_is_the_same_for_the_same_seed() -> None:
    first, again, other = (next(rounds(np.random.default_rng(seed), [])) for seed in (1, 1, 2))
    assert first == again != other
