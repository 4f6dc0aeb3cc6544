"""Governing: evidence from frames, decisions into the segmenter, and what the screen is told."""

from __future__ import annotations

import pytest

from background_choice import parse_background
from compositing.backgrounds.open import open_background
from live.quality.governing import (
    GRACE_S,
    LONGEST_GAP_S,
    MOST_REFUSALS,
    WINDOW_S,
    Governing,
    levels_of,
    network_budget_ms,
)
from live.run import Live
from options import Options
from pipeline import Pipeline
from settings import Settings
from stages.parts import Parts
from tests.fakes import BilinearRefiner, ConstantSegmenter, ManualClock
from tests.faults.rig import PATIENCE_S, Rig, RoomSegmenter
from video.frame import CoarseAlpha, Frame
from video.pixels.fit import fit

FPS = 16.0
"""Its fractions are exact, so that windows end when they should."""
TIERS = (("best", 67584), ("balanced", 46080), ("eco", 15360))


class TieredSegmenter(ConstantSegmenter):
    """A segmenter that does what it is told, unless it is stubborn."""

    def __init__(self, tier: int = 0) -> None:
        super().__init__(0.0)
        self.tiers = TIERS
        self.tier = tier
        self.refusals = 0
        self.stubborn = False
        self.forced = 0

    def use(self, tier: int) -> None:
        self.refusals = 0
        if tier != self.tier and self.stubborn:
            self.refusals = 1
        else:
            self.tier = tier

    def force(self) -> None:
        self.forced += 1
        self.refusals = 0


class Run:
    """A camera's frames that take what a test says; the clock goes on with them."""

    def __init__(self, segmenter: ConstantSegmenter) -> None:
        self.segmenter = segmenter
        self.clock = ManualClock()
        parts = Parts(segmenter, BilinearRefiner(), self.background, fit, room_may_be_visible=True)
        self.pipeline = Pipeline(parts, Settings(), self.clock)
        self.open()
        self.cpu_s = 0.0
        self.governing = Governing(self.pipeline, 50.0, cpu_s=lambda: self.cpu_s)
        self.index = -1

    @staticmethod
    def background(settings: Settings) -> object:
        return open_background(parse_background(settings.background))

    def open(self) -> None:
        """The picture can be seen."""
        self.pipeline.shutter.consent(self.pipeline.shutter.generation)

    def frames(self, seconds: float, *, cpu: float = 0.2, took: float = 0.3, step: int = 1) -> None:
        """So many seconds, of which that share is spent; only every `step`-th frame in time."""
        for _ in range(round(seconds * FPS / step)):
            self.index += step
            self.clock.advance(step / FPS)
            self.cpu_s += cpu * step / FPS
            self.governing.worked(self.index, took * step / FPS)


@pytest.fixture
def started() -> Run:
    """A run whose grace is over, on its best tier."""
    run = Run(TieredSegmenter())
    run.frames(GRACE_S + 2 / FPS)
    return run


def quality(run: Run) -> str:
    return run.pipeline.meter.read().quality


def test_nothing_happens_while_the_machine_affords_it(started: Run) -> None:
    started.frames(60)
    assert started.segmenter.tier == 0
    assert (started.governing.name, quality(started)) == ("best", "best (auto)")


def test_frames_that_come_too_late_step_down_within_a_second(started: Run) -> None:
    started.frames(2 * WINDOW_S + 0.1, step=2)
    assert started.segmenter.tier == 1
    started.frames(2 * WINDOW_S + 0.1, step=2)
    assert (started.governing.name, quality(started)) == ("eco", "eco (auto)")


def test_processor_time_over_the_budget_steps_down_although_no_frame_is_late(started: Run) -> None:
    started.frames(4 * WINDOW_S + 0.1, cpu=0.8)
    assert started.segmenter.tier == 1


def test_below_the_last_tier_every_second_frame_is_left_out(started: Run) -> None:
    started.frames(10, cpu=0.8)
    governing = started.governing
    assert (started.segmenter.tier, governing.pace) == (2, 2)
    assert governing.name == "eco, every second frame"
    taken = []
    for index in range(started.index + 1, started.index + 20):
        if not governing.skips(index):
            taken.append(index)
            governing.worked(index, 0.001)
    assert taken == list(range(started.index + 2, started.index + 20, 2))
    governing.worked(0, 0.001)  # another camera counts from its own beginning
    assert not governing.skips(0)


def test_left_out_frames_are_not_late_ones(started: Run) -> None:
    started.frames(10, cpu=0.8)
    started.frames(9, cpu=0.2, step=2)
    assert started.governing.pace == 2
    started.frames(1.5, cpu=0.2, step=2)
    assert (started.segmenter.tier, started.governing.pace) == (2, 1)


def test_it_comes_back_when_the_load_is_over(started: Run) -> None:
    started.frames(2.2, step=2)
    assert started.segmenter.tier == 2
    started.frames(25)
    assert started.segmenter.tier == 0


@pytest.mark.parametrize("what", ["covered", "off"])
def test_what_costs_less_than_a_meeting_is_no_reason_to_step_up(started: Run, what: str) -> None:
    started.frames(2.2, step=2)
    if what == "covered":
        started.pipeline.shutter.close("camera lost")
    else:
        started.pipeline.swap(Settings(background="off"))
        started.open()
    started.frames(60, cpu=0.05)
    assert started.segmenter.tier == 2
    started.pipeline.swap(Settings())
    started.open()
    started.frames(25)
    assert started.segmenter.tier == 0


def test_the_start_a_pause_and_another_camera_are_no_evidence() -> None:
    run = Run(TieredSegmenter())
    run.frames(GRACE_S, cpu=3, step=5)
    for _ in range(5):
        run.frames(WINDOW_S - 0.1, cpu=3, step=1)
        run.clock.advance(LONGEST_GAP_S + 1)
        run.cpu_s += 100
        run.frames(WINDOW_S - 0.1, cpu=3)
        run.index = -1
    assert run.segmenter.tier == 0


def test_a_frame_that_itself_took_long_is_evidence(started: Run) -> None:
    """A machine so slow that a frame takes seconds must get down from there."""
    for _ in range(6):
        started.clock.advance(3)
        started.index += 60
        started.governing.worked(started.index, 2.9)
    assert started.governing.pace == 2


def test_another_segmenter_begins_anew(started: Run) -> None:
    started.frames(10, cpu=0.8)
    started.pipeline.change_segmenter(ConstantSegmenter(0.0))
    started.pipeline._next_stages()
    started.frames(10, cpu=3)
    assert (started.governing.name, started.governing.pace, quality(started)) == ("", 1, "")
    started.pipeline.change_segmenter(TieredSegmenter(1))
    started.pipeline._next_stages()
    started.frames(GRACE_S, cpu=3)
    assert (started.governing.name, quality(started)) == ("balanced", "balanced (auto)")


def test_tiers_that_disagree_stay_apart_on_the_way_up(started: Run) -> None:
    started.frames(2.2, step=2)
    started.segmenter.stubborn = True
    turn = started.pipeline.shutter.generation
    started.frames(10.5)
    assert started.governing.name == "balanced"
    started.segmenter.refusals = MOST_REFUSALS
    started.frames(0.1)
    assert (started.governing.name, started.segmenter.tier) == ("eco", 2)
    assert started.pipeline.shutter.generation == turn
    started.frames(15)
    assert started.governing.name == "eco"  # tried again later than the first time


def test_tiers_that_disagree_are_changed_behind_a_cover_on_the_way_down(started: Run) -> None:
    started.segmenter.stubborn = True
    started.frames(1.1, step=2)
    assert started.pipeline.shutter.reason is None
    started.segmenter.refusals = MOST_REFUSALS
    started.frames(0.1)
    assert started.segmenter.forced == 1
    assert started.pipeline.shutter.reason == "quality changed"


def test_levels_cost_less_and_less_and_the_last_one_half() -> None:
    levels = levels_of(TIERS)
    costs = [level.rung.cost_ms for level in levels]
    assert costs == sorted(costs, reverse=True)
    assert costs[-1] == costs[-2] / 2
    assert [(level.tier, level.pace) for level in levels] == [(0, 1), (1, 1), (2, 1), (2, 2)]


def test_the_network_may_take_what_the_other_stages_leave() -> None:
    assert network_budget_ms(Options(cpu_budget_percent=60, fps=20)) == pytest.approx(24)


# ---- in a live run -------------------------------------------------------------------------------


class TieredRoom(RoomSegmenter):
    """Finds the person exactly, on the grid of its tier."""

    tiers = TIERS
    refusals = 0

    def __init__(self) -> None:
        super().__init__()
        self.tier = 0
        self.seen: list[int] = []

    def use(self, tier: int) -> None:
        self.tier = tier
        self.grid = ((80, 46), (64, 36), (48, 27))[tier]

    def force(self) -> None:
        raise AssertionError("nothing disagrees")

    def segment(self, frame: Frame) -> CoarseAlpha:
        self.seen.append(self.tier)
        return super().segment(frame)


def governed() -> tuple[Rig, TieredRoom, list[float]]:
    """A live run, not begun, whose processor time is 2 s and 0.02 s a second by turns at will."""
    rig, segmenter, rate = Rig(), TieredRoom(), [0.02]
    rig.segmenter = rig.pipeline._stages._segmenter = segmenter
    spent = [rig.pipeline.clock.now(), 0.0]

    def cpu_s() -> float:
        now = rig.pipeline.clock.now()
        spent[:] = now, spent[1] + rate[0] * (now - spent[0])
        return spent[1]

    governing = Governing(rig.pipeline, 50.0, cpu_s=cpu_s, window_s=0.05, grace_s=0.0)
    rig.live = Live(
        rig.pipeline,
        rig.source,
        rig.sink,
        rig._open_source,
        rig._open_sink,
        governing=governing,
        repeat_s=PATIENCE_S,
    )
    return rig, segmenter, rate


def test_no_cover_and_no_leak_while_the_tier_changes_in_a_meeting() -> None:
    rig, segmenter, rate = governed()
    rig.begin()
    covers = rig.covered()
    rate[0] = 2.0
    rig.wait(lambda: rig.live.governing.pace == 2, "the last level")
    rig.pass_frames(10)
    assert rig.covered() == covers
    assert list(dict.fromkeys(segmenter.seen)) == [0, 1, 2]
    rig.end()
    assert rig.leaks() == 0


def test_on_the_last_level_every_second_frame_is_processed_and_the_rate_stays() -> None:
    rig, segmenter, rate = governed()
    rig.begin()
    rate[0] = 2.0
    rig.wait(lambda: rig.live.governing.pace == 2, "the last level")
    begun, grabbed, sent = segmenter.calls, rig.source.index, len(rig.sent)
    rig.wait(lambda: rig.source.index >= grabbed + 60, "60 more pictures of the camera")
    assert segmenter.calls - begun <= 32
    assert len(rig.sent) - sent > 1.4 * (segmenter.calls - begun)
    rig.end()
