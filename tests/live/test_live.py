"""The threads together: how a run begins and ends, and what is late."""

from __future__ import annotations

import threading

import pytest

from tests.faults.rig import Rig


def test_the_first_and_the_last_picture_are_covers() -> None:
    rig = Rig()
    rig.begin()
    rig.end()
    kinds = [sent.kind for sent in rig.sent]
    assert kinds[0] == kinds[-1] == "cover"
    assert "composite" in kinds


def test_the_end_closes_everything_and_may_be_asked_for_twice() -> None:
    rig = Rig()
    rig.begin()
    rig.live.stop()
    rig.end()
    assert rig.source.closed.is_set()
    assert rig.sink.closed.is_set()
    assert rig.live.ended
    assert not any(thread.is_alive() for thread in rig.live._threads)


def test_the_end_of_the_source_is_the_end() -> None:
    rig = Rig()
    rig.begin()
    rig.source.close()
    rig.live.join()
    assert rig.sink.closed.is_set()
    assert rig.sent[-1].kind == "cover"


def test_whatever_ends_a_thread_is_raised() -> None:
    rig = Rig()

    def fail() -> None:
        raise ZeroDivisionError

    rig.source.grab = fail
    rig.live.start()
    with pytest.raises(ZeroDivisionError):
        rig.live.join()


def test_late_frames_are_dropped_and_counted() -> None:
    rig = Rig()
    rig.begin()
    held = threading.Event()
    rig.segmenter.answer = lambda _, alpha: (held.wait(), alpha)[1]
    begun = rig.source.index
    rig.wait(lambda: rig.source.index > begun + 10, "the camera to go on")
    held.set()
    rig.recover()
    rig.end()
    assert rig.pipeline.meter.read().dropped >= 8
