"""What is opened beside the rest of a start: taken, refused, or closed because nobody takes it."""

from __future__ import annotations

import threading

import pytest

from start import beside
from start.beside import Beside
from video.errors import SourceError


class Device:
    """Something that is closed once."""

    def __init__(self) -> None:
        self.closed = 0

    def close(self) -> None:
        self.closed += 1


@pytest.fixture(params=[True, False], ids=["at once", "when taken"])
def at_once(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


def test_what_was_taken_belongs_to_who_took_it(at_once: bool) -> None:
    device = Device()
    with Beside(lambda: device, Device.close, at_once=at_once) as opening:
        assert opening.take() is device
    assert device.closed == 0


def test_it_is_opened_while_the_rest_goes_on() -> None:
    began, device = threading.Event(), Device()

    def opened() -> Device:
        began.set()
        return device

    with Beside(opened, Device.close, at_once=True) as opening:
        assert began.wait(10)
        assert opening.take() is device


def test_who_takes_hears_why_it_did_not_open(at_once: bool) -> None:
    def refused() -> Device:
        raise SourceError("no camera; expected one")

    with (
        pytest.raises(SourceError, match="no camera"),
        Beside(refused, Device.close, at_once=at_once) as opening,
    ):
        opening.take()


def test_what_nobody_takes_is_closed_and_what_ended_the_start_is_told() -> None:
    device = Device()
    with (
        pytest.raises(SourceError, match="the other one"),
        Beside(lambda: device, Device.close, at_once=True),
    ):
        raise SourceError("the other one")
    assert device.closed == 1


def test_what_opens_after_the_end_is_closed_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beside, "LEFT_AFTER_S", 0.0)
    answers, device = threading.Event(), Device()

    def hangs() -> Device:
        answers.wait(10)
        return device

    with Beside(hangs, Device.close, at_once=True) as opening:
        pass
    assert device.closed == 0
    answers.set()
    opening._thread.join(10)
    assert device.closed == 1
