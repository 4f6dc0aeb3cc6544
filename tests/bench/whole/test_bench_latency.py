"""A paced camera is due on time, misses what nobody asks for, and latency counts from the due."""

from __future__ import annotations

from bench.whole.latency import LatencyMeter, PacedCamera
from tests.bench.bench_fakes import person_clip
from tests.fakes import ManualClock


def paced(clock: ManualClock, fps: float = 10.0) -> PacedCamera:
    return PacedCamera(person_clip(), fps, clock=clock, pause=clock.pause)


def test_pictures_are_captured_when_they_are_due() -> None:
    clock = ManualClock(100.0)
    camera = paced(clock)
    grabs = [camera.grab() for _ in range(3)]
    assert [(grab.index, round(grab.captured_at, 6)) for grab in grabs if grab] == [
        (0, 100.0),
        (1, 100.1),
        (2, 100.2),
    ]
    assert camera.missed == 0


def test_who_comes_late_gets_the_last_picture_that_was_due_and_the_rest_are_missed() -> None:
    clock = ManualClock(100.0)
    camera = paced(clock)
    camera.grab()
    clock.advance(0.35)
    grab = camera.grab()
    assert grab is not None
    assert (grab.index, round(grab.captured_at, 6)) == (3, 100.3)
    assert camera.missed == 2


def test_a_closed_camera_gives_nothing() -> None:
    camera = PacedCamera(person_clip(), 1000.0)
    assert camera.grab() is not None
    camera.close()
    camera.close()
    assert camera.grab() is None


def test_only_fresh_composites_have_a_latency() -> None:
    meter = LatencyMeter()
    meter.sent(1.0, 1.010, fresh=True, cover=False)
    meter.sent(1.0, 1.500, fresh=False, cover=False)
    meter.sent(1.0, 1.600, fresh=True, cover=True)
    assert [round(ms, 6) for ms in meter.all_ms] == [10.0]
    assert meter.read().sent == 3
