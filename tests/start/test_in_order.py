"""A clip or folder: every frame in order, and what became of each is told."""

from __future__ import annotations

import threading
from collections.abc import Iterable

import pytest

from start.in_order import run_files
from tests.fakes import (
    FakeSource,
    RecordingSink,
    flat_frame,
)
from tests.pipeline_rig import SIZE, Bench, luma
from video.composite import Composite
from video.errors import ModelError, SourceError
from video.frame import Grab, Planes, Size
from video.reason import Reason
from video.shutter import Shutter


def walked(grabs: Iterable[Grab]) -> Iterable[Grab]:
    return grabs


def test_every_frame_of_a_file_is_walked_in_order() -> None:
    bench = Bench()
    bench.pipeline.shutter = Shutter(reopen_after=1)
    frames = [flat_frame(SIZE, 40 + number, index=number) for number in range(9)]
    sink = RecordingSink(SIZE)
    run_files(bench.pipeline, FakeSource(frames), sink, threading.Event(), walked, say=print)
    assert [composite.index for composite in sink.sent] == list(range(9))
    assert [int(luma(composite)[0, 0]) for composite in sink.sent] == [40 + n for n in range(9)]


def test_a_stop_ends_a_file_between_two_frames() -> None:
    bench = Bench()
    stop = threading.Event()

    class Stopping(RecordingSink):
        def send(self, composite: Composite) -> None:
            super().send(composite)
            if len(self.sent) == 3:
                stop.set()

    sink = Stopping()
    frames = [flat_frame(SIZE, index=number) for number in range(9)]
    run_files(bench.pipeline, FakeSource(frames), sink, stop, walked, say=print)
    assert len(sink.sent) == 3


def test_a_failure_ends_a_file() -> None:
    bench = Bench()

    def fail() -> None:
        raise ModelError("failed")

    bench.segmenter.meanwhile = fail
    sink = RecordingSink()
    with pytest.raises(ModelError):
        run_files(
            bench.pipeline,
            FakeSource([flat_frame(SIZE)]),
            sink,
            threading.Event(),
            walked,
            say=print,
        )
    assert sink.sent == []


def test_a_picture_that_cannot_be_read_is_named_left_out_and_counted() -> None:
    bench = Bench()
    bench.pipeline.shutter = Shutter(reopen_after=1)
    source = _Stills({1, 3})
    sink, said = RecordingSink(), list[str]()
    tally = run_files(bench.pipeline, source, sink, threading.Event(), walked, say=said.append)
    assert (tally.sent, tally.left_out) == (3, 2)
    assert [composite.index for composite in sink.sent] == [0, 2, 4]
    assert said == ["1 is damaged", "3 is damaged"]


def test_where_no_picture_can_be_read_it_is_a_failure() -> None:
    bench = Bench()
    with pytest.raises(SourceError):
        run_files(
            bench.pipeline,
            _Stills({*range(5)}),
            RecordingSink(),
            threading.Event(),
            walked,
            say=print,
        )


def test_covered_pictures_are_counted_by_their_reason_and_bear_their_own_time() -> None:
    bench = Bench()
    bench.pipeline.shutter.cover(True)
    sink = RecordingSink()
    frames = [flat_frame(SIZE, index=number) for number in range(4)]
    times = [number / 30 for number in range(4)]
    tally = run_files(
        bench.pipeline, FakeSource(frames), sink, threading.Event(), walked, say=print
    )
    assert tally.covered == {Reason.COVERED_BY_USER: 4}
    assert [made.captured_at for made in sink.sent] == pytest.approx(times)


class _Stills:
    """Five stills, some of which are damaged."""

    name, size, fps, live = "stills", SIZE, 0.0, False
    length: int | None = 5

    def __init__(self, damaged: set[int]) -> None:
        self._damaged = damaged
        self._next = -1

    def grab(self) -> Grab | None:
        self._next += 1
        return Grab(self._next, self._next, 0.0, self._read, still=True) if self._next < 5 else None

    def _read(self, number: int) -> tuple[Planes, Size]:
        if number in self._damaged:
            raise SourceError(f"{number} is damaged")
        return flat_frame(SIZE).planes, SIZE

    def close(self) -> None:
        pass
