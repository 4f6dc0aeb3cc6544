"""Who watches, and what the camera does while nobody does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from live.audience import ASK_EVERY_S, REST_AFTER_S, Audience
from live.window.session import CAMERA_RESTS, LiveSession, Viewer
from settings import Settings
from tests.fakes import ManualClock, RecordingSink
from tests.faults.rig import Rig, WatchedSink
from tests.ui.fake_session import FakeRecordings
from ui.session import StateKind
from video.frame import CoarseAlpha, Frame
from video.protocols import Sink
from video.reason import Reason


class Counted(RecordingSink):
    """A sink that knows who watches, and how often it was asked."""

    def __init__(self, clients: int | None) -> None:
        super().__init__()
        self.clients = clients
        self.asked = 0

    def watchers(self) -> int | None:
        self.asked += 1
        return self.clients

    def programs(self) -> list[str]:
        return ["client"] * (self.clients or 0)


def test_it_asks_at_most_twice_a_second() -> None:
    clock, sink = ManualClock(), Counted(2)
    audience = Audience(clock)
    for _ in range(300):
        audience.ask(sink)
        clock.advance(1 / 30)
    assert audience.watchers == 2
    assert sink.asked <= 10 / ASK_EVERY_S


def test_nobody_must_have_watched_for_a_while() -> None:
    clock, sink = ManualClock(), Counted(1)
    audience = Audience(clock, on_demand=True)
    audience.ask(sink)
    sink.clients = 0
    clock.advance(ASK_EVERY_S)
    audience.ask(sink)
    clock.advance(0.9 * REST_AFTER_S - ASK_EVERY_S)
    assert not audience.is_gone
    clock.advance(0.2 * REST_AFTER_S)
    assert audience.is_gone
    sink.clients = 1
    audience.ask(sink)
    assert not audience.is_gone


def test_who_looks_at_the_preview_watches() -> None:
    clock, sink = ManualClock(), Counted(0)
    audience = Audience(clock, on_demand=True)
    audience.ask(sink)
    clock.advance(2 * REST_AFTER_S)
    assert audience.is_gone
    audience.look()
    assert not audience.is_gone
    assert audience.watchers == 0


@pytest.mark.parametrize(
    ("sink", "on_demand"),
    [(Counted(None), True), (RecordingSink(), True), (Counted(0), False)],
    ids=["cannot tell", "does not know the question", "not wanted"],
)
def test_otherwise_the_camera_never_rests(sink: Sink, on_demand: bool) -> None:
    clock = ManualClock()
    audience = Audience(clock, on_demand=on_demand)
    for _ in range(20):
        audience.ask(sink)
        clock.advance(REST_AFTER_S)
        assert not audience.is_gone


class Announcer(Counted):
    """It says itself when somebody comes."""

    changed: Callable[[], None]

    def announce(self, changed: Callable[[], None]) -> bool:
        self.changed = changed
        return True


class AnnouncedSink(WatchedSink):
    """A virtual camera that says itself when somebody comes."""

    changed: Callable[[], None]

    def announce(self, changed: Callable[[], None]) -> bool:
        self.changed = changed
        return True


def test_who_is_announced_is_counted_at_once_and_the_camera_is_woken() -> None:
    clock, sink = ManualClock(), Announcer(0)
    audience = Audience(clock, on_demand=True)
    audience.ask(sink)
    assert audience.is_announced
    sink.clients, before = 1, audience.notifier.count
    audience.ask(sink)
    assert audience.watchers == 0
    sink.changed()
    audience.ask(sink)
    assert audience.watchers == 1
    assert audience.notifier.count > before


def test_another_sink_is_asked_at_once_and_announces_itself() -> None:
    audience = Audience(ManualClock())
    audience.ask(Announcer(0))
    audience.ask(Counted(3))
    assert audience.watchers == 3
    assert not audience.is_announced


def test_a_look_rings_only_where_the_camera_rests() -> None:
    clock = ManualClock()
    audience = Audience(clock, on_demand=True)
    audience.ask(Counted(0))
    audience.look()
    assert audience.notifier.count == 0
    clock.advance(2 * REST_AFTER_S)
    audience.look()
    assert audience.notifier.count == 1


def resting(rig: Rig) -> Rig:
    rig.begin()
    rig.sink.clients = 0
    rig.wait(rig.source.closed.is_set, "the camera to be switched off")
    return rig


def test_the_camera_is_off_while_nobody_watches_and_the_device_goes_on() -> None:
    rig = resting(Rig(on_demand=True))
    off, already = rig.source, len(rig.sent)
    rig.pass_frames(4)
    assert {sent.kind for sent in rig.sent[already + 1 :]} == {"cover"}
    assert rig.pipeline.shutter.reason == Reason.NOBODY_WATCHES
    assert rig.source is off
    assert not rig.live.ended
    rig.sink.clients = 1
    rig.recover()
    assert rig.source is not off
    rig.end()
    assert rig.source.closed.is_set()
    assert rig.leaks() == 0


def test_a_camera_that_wakes_is_starting_and_not_another_one() -> None:
    rig = resting(Rig(on_demand=True))
    seen: list[str | None] = []

    def noted(frame: Frame, alpha: CoarseAlpha) -> CoarseAlpha:
        seen.append(rig.pipeline.shutter.reason)
        return alpha

    rig.segmenter.answer = noted
    rig.sink.clients = 1
    rig.recover()
    rig.end()
    assert seen[0] == Reason.STARTING
    assert Reason.CAMERA_CHANGED not in seen


def test_the_camera_rests_where_the_room_may_be_seen_too() -> None:
    rig = Rig(settings=Settings(background="off"), room_may_be_visible=True, on_demand=True)
    resting(rig)
    rig.pass_frames(1)  # the one that was on its way
    already = len(rig.sent)
    rig.pass_frames(4)
    assert {sent.kind for sent in rig.sent[already:]} == {"cover"}
    assert rig.live.resting
    rig.end()


def test_the_first_who_comes_wakes_the_camera_without_being_asked_for() -> None:
    rig = Rig(on_demand=True)
    sink = AnnouncedSink(rig.room.size, rig.sent)
    rig.live.change_sink(lambda: sink)
    rig.sink = sink
    rig.live.audience.ask_every_s = 1000.0  # nobody would ask in the time of this test
    sink.clients = 0
    rig.live.start()
    rig.wait(lambda: rig.live.resting, "the camera to be switched off")
    off = rig.source
    sink.clients = 1
    sink.changed()
    rig.recover()
    assert rig.source is not off
    rig.end()


def test_the_end_may_come_while_the_camera_rests() -> None:
    rig = resting(Rig(on_demand=True))
    rig.end()
    assert rig.sent[-1].kind == "cover"
    assert not any(thread.is_alive() for thread in rig.live._threads)


def test_a_camera_that_is_gone_when_a_client_comes_is_lost_and_comes_back() -> None:
    rig = resting(Rig(on_demand=True))
    rig.camera_is_there = False
    rig.sink.clients = 1
    rig.wait(lambda: rig.pipeline.shutter.reason == "camera lost", "the loss")
    rig.wait(lambda: "no camera" in (rig.live.trouble or ""), "its reason, which comes after")
    rig.camera_is_there = True
    rig.recover()
    assert rig.live.trouble is None
    rig.end()


def test_a_camera_chosen_while_nobody_watches_goes_off_as_well() -> None:
    rig = resting(Rig(on_demand=True))
    rig.change_camera()
    chosen = rig.source
    rig.wait(chosen.closed.is_set, "the chosen camera to be switched off")
    rig.sink.clients = 1
    rig.recover()
    assert rig.source.room is chosen.room
    rig.end()


def test_another_virtual_camera_brings_its_own_audience() -> None:
    rig = resting(Rig(on_demand=True))
    watched = WatchedSink(rig.room.size, rig.sent)
    watched.clients = 1
    rig.live.change_sink(lambda: watched)
    rig.recover()
    rig.end()


def test_a_clip_is_never_closed_before_its_end() -> None:
    rig = Rig(on_demand=True)
    rig.source.length = 1000
    rig.begin()
    rig.sink.clients = 0
    rig.wait(lambda: rig.live.audience.is_gone, "nobody to watch")
    rig.pass_frames(20)
    assert not rig.source.closed.is_set()
    rig.end()


def test_the_window_says_that_no_client_watches() -> None:
    rig = Rig(on_demand=True)
    viewer = Viewer()
    session = LiveSession(
        rig.live, viewer, hint_of=lambda _source, _sink: None, recordings=FakeRecordings()
    )
    session.start(None)
    rig.wait(lambda: session.state().kind is StateKind.LIVE, "the picture")
    rig.sink.clients = 0

    def looked() -> bool:
        session.preview()
        return session.state().kind is StateKind.NO_CLIENT

    rig.wait(looked, "nobody to watch")
    assert session.state().why == ""
    rig.wait(lambda: session.state().why == CAMERA_RESTS, "the camera to rest once nobody looks")
    assert session.state().kind is StateKind.NO_CLIENT
    rig.wait(lambda: bool(session.preview()) or session.state().why == "", "a look to wake it")
    rig.sink.clients = 1
    rig.wait(lambda: session.state().kind is StateKind.LIVE, "the picture")
    session.finish()
