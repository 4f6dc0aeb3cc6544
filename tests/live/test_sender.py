"""The sink's thread: what goes out when something is late or over, and another sink."""

from __future__ import annotations

import pytest

from camera.sinks.fan_out import FanOut
from camera.sinks.outlet import Way
from live.run import Live
from live.sender import Made
from tests.fakes import ManualClock, RecordingSink, sealed
from tests.faults.rig import REPEAT_S, Rig, WatchedSink
from video.composite import Composite
from video.errors import SinkError
from video.frame import empty_planes
from video.reason import Reason


def resting() -> tuple[Rig, Live, ManualClock]:
    """A live run that was never started, with an open shutter and a clock to turn by hand."""
    rig = Rig()
    clock = ManualClock()
    rig.pipeline.clock = clock
    rig.pipeline.shutter.consent(rig.pipeline.shutter.generation)
    return rig, rig.live, clock


def made(live: Live, at: float, *, turn: int | None = None, kind: str = "composite") -> Made:
    composite = sealed(empty_planes(live.size), kind=kind)
    return Made(composite, live.pipeline.shutter.generation if turn is None else turn, at)


def test_the_last_composite_goes_out_again_until_it_is_stale() -> None:
    _, live, clock = resting()
    last = made(live, clock.now())
    assert live._sender.safe(last) is last.composite
    clock.advance(0.9 * REPEAT_S)
    assert live._sender.safe(last) is last.composite
    clock.advance(0.2 * REPEAT_S)
    assert live._sender.safe(last).kind == "cover"
    assert live.pipeline.shutter.reason == Reason.NO_NEW_PICTURE


def test_a_composite_of_an_earlier_turn_never_goes_out() -> None:
    _, live, clock = resting()
    early = made(live, clock.now())
    live.pipeline.shutter.close("camera lost")
    assert live._sender.safe(early).kind == "cover"
    live.pipeline.shutter.consent(live.pipeline.shutter.generation)
    assert live._sender.safe(early).kind == "cover"
    assert live.pipeline.shutter.reason is None
    assert live._sender.safe(made(live, clock.now())).kind == "composite"


def test_a_cover_goes_out_whatever_the_shutter_says() -> None:
    _, live, clock = resting()
    card = made(live, clock.now(), turn=-1, kind="cover")
    assert live._sender.safe(card) is card.composite


def test_a_recording_that_fails_ends_the_run_and_says_why() -> None:
    """Opened anew, it would lose what it holds."""

    class Full(RecordingSink):
        def send(self, composite: Composite) -> None:
            if len(self.sent) == 5:
                raise SinkError("recording out.mp4 cannot be written (no space left)")
            super().send(composite)

    sink = Full()
    rig = Rig(sink=sink)
    rig.live.start()
    with pytest.raises(SinkError, match="no space left"):
        rig.live.join()
    assert sink.closed
    assert len(sink.sent) == 5


def test_a_lost_sink_stays_said_while_frames_go_on(capsys: pytest.CaptureFixture[str]) -> None:
    rig = Rig()
    rig.begin()
    rig.sink_is_there = False
    rig.sink.lost = "virtual camera refused a frame"
    begun = rig.source.index
    rig.wait(lambda: rig.source.index > begun + 20, "the camera to go on")
    assert rig.live.trouble == "virtual camera refused a frame"
    rig.sink_is_there = True
    rig.recover()
    rig.end()
    assert capsys.readouterr().err.count("virtual camera refused") == 1


def test_another_sink_gets_the_next_picture_and_the_old_one_a_last_cover() -> None:
    rig = Rig()
    rig.begin()
    old, kept = rig.sink, []
    rig.live.change_sink(lambda: WatchedSink(rig.room.size, kept))
    rig.wait(lambda: any(sent.kind == "composite" for sent in list(kept)), "the new one's picture")
    assert old.closed.is_set()
    assert rig.sent[-1].kind == "cover"
    rig.end()
    assert rig.live.sink.closed.is_set()
    assert kept[-1].kind == "cover"


def test_a_sink_of_another_size_or_none_at_all_changes_nothing() -> None:
    rig = Rig()
    rig.begin()
    odd = WatchedSink((64, 48), [])

    def refuse() -> WatchedSink:
        raise SinkError("no virtual camera 'x'")

    with pytest.raises(SinkError, match=r"takes \(64, 48\); expected \(320, 180\)"):
        rig.live.change_sink(lambda: odd)
    with pytest.raises(SinkError, match="no virtual camera"):
        rig.live.change_sink(refuse)
    assert odd.closed.is_set()
    assert rig.live.sink is rig.sink
    rig.end()


def test_a_sink_that_is_chosen_while_the_old_one_is_lost_takes_its_place() -> None:
    rig = Rig()
    rig.begin()
    rig.sink_is_there = False
    rig.sink.lost = "virtual camera refused a frame"
    rig.wait(lambda: rig.live.trouble is not None, "the loss to be said")
    chosen = WatchedSink(rig.room.size, rig.sent)
    rig.live.change_sink(lambda: chosen)
    rig.recover()
    assert rig.live.sink is chosen
    assert rig.live.trouble is None
    rig.end()


def test_a_sink_that_comes_too_late_is_closed_with_the_rest() -> None:
    rig = Rig()
    late = [WatchedSink(rig.room.size, []) for _ in range(2)]
    for sink in late:
        rig.live.change_sink(lambda sink=sink: sink)
    rig.begin(until_live=False)
    rig.end()
    assert all(sink.closed.is_set() for sink in late)


def test_sinks_that_stay_when_another_choice_is_made_go_on_and_the_others_get_a_cover() -> None:
    rig = Rig(several=True)
    first, second = rig.sink, rig.beside
    rig.begin()
    third = WatchedSink(rig.room.size, rig.sent)
    rig.live.change_sink(lambda: FanOut([Way(second, None), Way(third, None)]))
    rig.wait(lambda: third.delivered > 3, "pictures in the new one")
    assert first.closed.is_set()
    assert not second.closed.is_set()
    delivered = second.delivered
    rig.live.change_sink(lambda: second)
    rig.wait(lambda: second.delivered > delivered + 5, "pictures in the one that is left")
    assert third.closed.is_set()
    rig.end()
    assert second.closed.is_set()
    assert rig.leaks() == 0


def test_a_choice_that_does_not_fit_closes_nothing_that_is_in_use() -> None:
    rig = Rig(several=True)
    rig.begin()
    odd = WatchedSink((64, 48), rig.sent)
    with pytest.raises(SinkError, match=r"takes \(64, 48\); expected"):
        rig.live.change_sink(lambda: FanOut([Way(odd, None), Way(rig.sink, None)]))
    assert odd.closed.is_set()
    assert not rig.sink.closed.is_set()
    rig.recover()
    rig.end()


def test_the_trouble_of_one_of_several_is_said_and_settled() -> None:
    rig = Rig(several=True)
    rig.begin()
    rig.sink_is_there = False
    rig.beside.lost = "beside is gone"
    rig.wait(lambda: rig.live.trouble == "no virtual camera 'beside'; expected one", "the trouble")
    rig.sink_is_there = True
    rig.wait(lambda: rig.live.trouble is None, "the sink to be back")
    rig.end()
