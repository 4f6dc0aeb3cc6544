"""Fan-out: every sink gets every picture it has time for, and has its own fate."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import pytest

from camera.sinks.fan_out import FanOut
from camera.sinks.outlet import Way
from tests.fakes import RecordingSink, flat_frame, sealed
from video.composite import Composite
from video.errors import SinkError
from video.frame import Size
from video.protocols import Sink, sinks_of

SIZE: Size = (64, 48)
RETRY_S = 0.01
LONG_S = 30.0


class BreakableSink(RecordingSink):
    """A sink that refuses, hangs or is watched as a test wants it."""

    def __init__(self, device: str = "one", clients: int | None = None) -> None:
        super().__init__(SIZE)
        self.device = device
        self.refusal: Exception | None = None
        self.clients = clients
        self.free = threading.Event()
        self.free.set()

    def send(self, composite: Composite) -> None:
        self.free.wait()
        if self.refusal:
            raise self.refusal
        super().send(composite)

    def indexes(self) -> list[int]:
        return [sent.index for sent in self.sent]


class WatchedSink(BreakableSink):
    """One that knows who watches."""

    def watchers(self) -> int | None:
        return self.clients

    def programs(self) -> list[str]:
        return [f"viewer of {self.device}"] * (self.clients or 0)


def picture(index: int) -> Composite:
    return sealed(flat_frame(SIZE, index=index).planes, index=index)


def way(sink: Sink, reopen: Callable[[], Sink] | None = None) -> Way:
    return Way(sink, reopen)


@contextmanager
def fanned(*ways: Way, wait_s: float = LONG_S) -> Iterator[FanOut]:
    with closing(FanOut(ways, wait_s=wait_s, retry_s=RETRY_S)) as made:
        yield made


def wait(condition: Callable[[], object], what: str) -> None:
    until = time.monotonic() + LONG_S
    while not condition():
        assert time.monotonic() < until, f"waited in vain for {what}"
        time.sleep(0.002)


def test_every_sink_has_every_picture_when_send_returns() -> None:
    one, two = BreakableSink("one"), BreakableSink("two")
    with fanned(way(one), way(two)) as both:
        assert (both.device, both.size) == ("one + two", SIZE)
        for index in range(20):
            both.send(picture(index))
            assert one.indexes() == two.indexes() == list(range(index + 1))
    assert one.closed
    assert two.closed


def test_one_that_hangs_costs_the_other_nothing_and_gets_the_newest_when_it_wakes() -> None:
    one, two = BreakableSink("one"), BreakableSink("two")
    with fanned(way(one), way(two), wait_s=0.2) as both:
        two.free.clear()
        for index in range(100):  # 20 s, if each were waited for
            both.send(picture(index))
        assert both.trouble is None
        wait(lambda: one.indexes()[-1:] == [99], "the other one")
        two.free.set()
        wait(lambda: two.indexes()[-1:] == [99], "the newest picture")
        assert two.indexes() in ([0, 99], [99]), "what was missed is not made up for"
        both.send(picture(100))
        wait(lambda: two.indexes()[-1] == 100, "the next picture")


def test_one_that_refuses_is_opened_again_and_gets_nothing_that_is_old() -> None:
    one, broken, mended = BreakableSink("one"), BreakableSink("two"), BreakableSink("two")
    tries: list[int] = []

    def reopen() -> Sink:
        tries.append(1)
        if len(tries) < 3:
            raise SinkError("two is not there; expected it")
        return mended

    with fanned(way(one), way(broken, reopen)) as both:
        both.send(picture(0))
        broken.refusal = SinkError("two is gone")
        both.send(picture(1))
        wait(lambda: both.trouble is None, "the sink to come back")
        assert broken.closed
        assert len(tries) == 3
        assert mended.sent == []
        both.send(picture(2))
        assert mended.indexes() == [2]
    assert one.indexes() == [0, 1, 2]
    assert mended.closed


@pytest.mark.parametrize("error", [SinkError("two is gone"), RuntimeError("odd"), MemoryError()])
def test_why_one_does_not_work_is_said_while_the_other_goes_on(error: Exception) -> None:
    one, two = BreakableSink("one"), BreakableSink("two")
    with fanned(way(one), way(two)) as both:
        two.refusal = error
        for index in range(3):
            both.send(picture(index))
        wait(lambda: both.trouble, "the trouble")
        assert both.trouble == (str(error) or "two failed")
        assert two.closed
    assert one.indexes() == [0, 1, 2]


def test_when_all_have_failed_for_good_it_refuses() -> None:
    one, two = BreakableSink("one"), BreakableSink("two")
    one.refusal, two.refusal = SinkError("one is full"), SinkError("two is full")
    with fanned(way(one), way(two)) as both:
        both.send(picture(0))
        with pytest.raises(SinkError, match="one is full · two is full"):
            both.send(picture(1))


@pytest.mark.parametrize(
    ("clients", "count"),
    [((1, 2), 3), ((0, 0), 0), ((0, 1), 1), ((None, 2), None), ((None, None), None)],
)
def test_watchers_are_summed_where_all_tell(
    clients: tuple[int | None, int | None], count: int | None
) -> None:
    sinks = [WatchedSink(name, said) for name, said in zip("ab", clients, strict=True)]
    with fanned(*map(way, sinks)) as both:
        assert both.watchers() == count
        names = [f"viewer of {sink.device}" for sink in sinks for _ in range(sink.clients or 0)]
        assert both.programs() == names


def test_one_that_does_not_tell_may_be_watched_and_one_that_is_lost_is_not() -> None:
    silent, told = BreakableSink("silent"), WatchedSink("told", 0)
    with fanned(way(silent), way(told)) as both:
        assert both.watchers() is None
        silent.refusal = SinkError("silent is gone")
        both.send(picture(0))
        wait(lambda: both.trouble, "the trouble")
        assert both.watchers() == 0


def test_what_is_let_go_stays_open_and_gets_nothing_more() -> None:
    kept, left = BreakableSink("kept"), BreakableSink("left")
    with fanned(way(kept), way(left)) as both:
        assert sinks_of(both) == [kept, left]
        both.send(picture(0))
        both.let_go([kept])
        both.send(picture(1))
    assert (kept.indexes(), left.indexes()) == ([0], [0, 1])
    assert left.closed
    assert not kept.closed
    with fanned(way(kept)) as again:
        again.send(picture(2))
    assert kept.indexes() == [0, 2]


def test_the_last_picture_leaves_before_it_is_closed() -> None:
    one, two = BreakableSink("one"), BreakableSink("two")
    both = FanOut([way(one), way(two)], wait_s=0.0, retry_s=RETRY_S)
    for index in range(50):
        both.send(picture(index))
    both.close()
    assert one.indexes()[-1] == two.indexes()[-1] == 49


def test_many_come_and_go_without_a_thread_left() -> None:
    before = threading.active_count()
    for _ in range(20):
        both = FanOut([way(BreakableSink()), way(BreakableSink())])
        both.send(picture(0))
        both.close()
    assert threading.active_count() == before


def test_a_plain_sink_consists_of_itself() -> None:
    sink = RecordingSink()
    assert sinks_of(sink) == [sink]
