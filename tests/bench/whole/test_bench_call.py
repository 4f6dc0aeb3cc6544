"""A call is measured in a process of its own, and its figures are what that process told."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from bench.plan import Plan
from bench.report.call import call_lines, call_page
from bench.subjects.path import App
from bench.whole.call import STATES, State, figures, measure_call
from bench.whole.devices import Counted, StoredCamera
from bench.whole.participant import write_film
from compositing.cover import cover
from options import Options
from tests.bench.bench_fakes import open_parts, person_clip, person_frame, write_network
from tests.fakes import FakeSource, RecordingSink, sealed
from video.frame import empty_planes

SIZE = (128, 64)
TOLD = {
    "wall_s": 2.0, "cpu_s": 0.5, "wakeups": 30.0, "page_faults": 0.0, "new": 50, "sent": 60,
    "worker_s": 0.4, "sender_s": 0.02, "resident_mb": 100.0, "peak_mb": 120.0, "private_mb": 60.0,
    "stepped_s": 0.4, "steps": 50,
}  # fmt: skip


def test_figures_are_by_the_second_and_over_the_frame_alone() -> None:
    state = State("here", SIZE)
    found = figures(state, TOLD, {(SIZE, "mjpeg"): 8.0})
    assert found["cpu_percent"] == pytest.approx(25)
    assert found["over_frame"] == pytest.approx(0.5 / 0.4)
    assert found["over_loop"] == pytest.approx(500 / (50 * 8))
    assert found["step_ms"] == pytest.approx(8)
    assert (found["wakeups_per_s"], found["new_fps"], found["sent_fps"]) == (15, 25, 30)
    assert found["threads_percent"] == {
        "worker": pytest.approx(20),
        "sender": pytest.approx(1),
        "other": pytest.approx(4),
    }


def test_a_state_that_shows_no_frame_has_no_cost_over_it() -> None:
    found = figures(State("here", SIZE), TOLD | {"new": 0, "stepped_s": 0.0, "steps": 0}, {})
    assert found["over_frame"] is found["over_loop"] is found["step_ms"] is None


def test_a_stored_camera_hands_out_its_pictures_forth_and_back(tmp_path: Path) -> None:
    clip = person_clip(SIZE, count=3)
    write_film(clip, "yuyv", tmp_path / "film")
    camera = StoredCamera(tmp_path / "film", "yuyv", SIZE, 240.0)
    grabs = [camera.grab() for _ in range(5)]
    camera.close()
    assert camera.grab() is None
    for grab in grabs:
        assert grab is not None
        expected = clip.frames[clip.place(grab.index)]
        assert (grab.retrieve().planes == expected.planes).all()


def test_a_repeated_picture_is_sent_but_not_new() -> None:
    sink = Counted(RecordingSink())
    sink.send(cover((8, 8), "starting", 0, 0.0))
    assert not sink.first_composite.is_set()
    for index in (3, 3, 4):
        sink.send(sealed(empty_planes((8, 8)), index=index))
    assert (sink.sent, sink.new) == (4, 2)
    assert sink.first_composite.is_set()


@pytest.mark.skipif(os.name != "posix", reason="it asks the kernel as Unix does")
def test_a_call_is_measured_from_start_to_page(tmp_path: Path) -> None:
    network = write_network(tmp_path / "sure.onnx")
    options = Options(model=str(network), size=SIZE, seconds=0.5)
    app = App(
        open_parts, lambda wanted: FakeSource([person_frame(wanted.size, n) for n in range(6)])
    )
    states = (State("nobody watches, headless", SIZE, watched=False), State("watched", SIZE))
    shown = State("window shown", SIZE, window="shown")
    report = measure_call(
        Plan(options, rounds=2), app, lambda _: None,
        states=(*states, shown), why_no_window="no display", warm_s=4.0,
    )  # fmt: skip
    nobody, watched = report["states"]
    check(nobody, new=False)
    check(watched, new=True)
    assert nobody["cpu_percent"] < watched["cpu_percent"]
    printed = "\n".join(call_lines(report))
    assert "no display" in printed
    assert "nobody watches, headless: wakeups_per_s" in printed
    assert call_page(report).count("<svg") == 3


def check(state: dict[str, Any], *, new: bool) -> None:
    assert (state["new_fps"] > 5) == new
    assert (state["over_loop"] is not None) == new
    assert (state["over_frame"] or 0) >= (1 if new else 0)
    assert state["cpu_percent"] > 0
    assert state["wakeups_per_s"] > 0


def test_every_state_has_a_name_of_its_own() -> None:
    assert len({state.name for state in STATES}) == len(STATES)
