"""The demo: deterministic, moving, at every size; and the pace that live sources keep."""

from __future__ import annotations

import sys
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from camera.sources import demo
from camera.sources.demo import open_demo
from camera.sources.pacing import Pacer
from tests.fakes import ManualClock
from video.errors import SourceError
from video.frame import Frame, Size


def frames(size: Size, count: int, fps: float = 30) -> list[Frame]:
    clock = ManualClock()
    source = open_demo(size, fps, clock=clock, pause=clock.pause)
    return [grab.retrieve() for grab in (source.grab() for _ in range(count)) if grab]


def test_frame_n_is_always_the_same_and_no_two_neighbors_are() -> None:
    first, second = frames((320, 180), 20), frames((320, 180), 20)
    for a, b in zip(first, second, strict=True):
        assert np.array_equal(a.planes, b.planes)
    for before, after in pairwise(first):
        changed = np.abs(before.y.astype(int) - after.y).mean()
        assert 0 < changed < 8, "it should sway gently"


@pytest.mark.parametrize("size", [(1280, 720), (640, 480), (360, 640), (101, 77), (1920, 1080)])
def test_it_fills_every_size(size: Size) -> None:
    (frame,) = frames(size, 1)
    assert frame.size == (size[0] + size[0] % 2, size[1] + size[1] % 2)
    for edge in (frame.y[0], frame.y[-1], frame.y[:, 0], frame.y[:, -1]):
        assert edge.max() > 20, "a black edge"


def test_swaying_never_leaves_the_canvas(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    pose = demo._pose

    def watch(seconds: float, source: np.ndarray, out: np.ndarray) -> np.ndarray:
        matrix = pose(seconds, source, out)
        height, width = out.shape
        corners = np.array(
            [[0, 0, 1], [width - 1, 0, 1], [0, height - 1, 1], [width - 1, height - 1, 1]]
        )
        at = corners @ matrix.T
        seen.append(min(at.min(), (np.array(source.shape[::-1]) - 1 - at).min()))
        return matrix

    monkeypatch.setattr(demo, "_pose", watch)
    frames((160, 90), 400, fps=2)
    assert min(seen) >= 0


def test_it_is_a_picture_of_a_person_and_a_room() -> None:
    (frame,) = frames((1280, 720), 1)
    skin, backdrop = frame.v[180:260, 290:370].mean(), frame.u[100:200, 480:600].mean()
    assert skin > 140, "the face is reddish"
    assert backdrop > 140, "the backdrop is blue"


def test_matplotlib_itself_is_not_loaded() -> None:
    loaded = "matplotlib" in sys.modules
    frames((64, 36), 1)
    assert ("matplotlib" in sys.modules) == loaded


def test_without_the_portrait_it_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(demo, "PORTRAIT", "not/there.jpg")
    with pytest.raises(SourceError, match=r"not/there.jpg\) is missing; expected matplotlib"):
        open_demo((64, 36), 30)


@given(st.lists(st.floats(0, 0.5), max_size=30), st.floats(1, 60))
def test_the_pace_never_drifts_and_missed_ticks_are_skipped(
    work_s: list[float], fps: float
) -> None:
    clock = ManualClock(0.0)
    pacer, last = Pacer(fps, clock, clock.pause), -1
    for busy in work_s:
        tick = pacer.next()
        assert tick is not None
        assert tick > last
        assert tick / fps <= clock.now() + 1e-6
        assert clock.now() - tick / fps <= 1 / fps + 1e-6
        clock.advance(busy)
        last = tick


def test_a_closed_pacer_says_none() -> None:
    assert Pacer(30, ManualClock(), lambda seconds: True).next() is None
