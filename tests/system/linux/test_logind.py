"""Sleep as logind announces it: a made-up one on a bus of the test's own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from system.desktop.sleep import SleepError
from system.linux import logind
from system.linux.logind import open_logind
from tests.faults.rig import Rig
from tests.programs.session_bus import OwnBus, own_bus
from tests.system.linux.fake_logind import PATIENCE_S, FakeLogind
from video.reason import Reason


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OwnBus]:
    with own_bus(tmp_path) as made:
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", made.address)
        yield made


@pytest.fixture
def manager(bus: OwnBus) -> Iterator[FakeLogind]:
    assert bus
    made = FakeLogind()
    yield made
    made.close()


class User:
    """Is told of a sleep; takes as long for `before` as the test likes."""

    def __init__(self) -> None:
        self.told = threading.Semaphore(0)
        self.calls: list[str] = []
        self.may_go_on = threading.Event()
        self.may_go_on.set()

    def before(self) -> None:
        self._hear("before")
        self.may_go_on.wait(PATIENCE_S)

    def after(self) -> None:
        self._hear("after")

    def wait(self) -> str:
        assert self.told.acquire(timeout=PATIENCE_S)
        return self.calls[-1]

    def _hear(self, what: str) -> None:
        self.calls.append(what)
        self.told.release()


def test_the_sleep_waits_until_all_is_closed_and_the_next_one_does_again(
    manager: FakeLogind,
) -> None:
    user = User()
    watch = open_logind(user.before, user.after)
    manager.wait_for_locks(1)
    assert manager.asked == [
        ("sleep", "Scrim", "closes the camera before the machine sleeps", "delay")
    ]
    for number in range(2):
        assert manager.is_held(number, 0.5), "awake: the lock holds a sleep up"
        user.may_go_on.clear()
        manager.say(True)
        assert user.wait() == "before"
        assert manager.is_held(number, 0.2), "it is not over yet"
        user.may_go_on.set()
        assert not manager.is_held(number, PATIENCE_S)
        manager.say(False)
        assert user.wait() == "after"
        manager.wait_for_locks(number + 2)
    watch.close()
    watch.close()
    assert not manager.is_held(2, PATIENCE_S), "nobody is held up by a program that has ended"
    assert user.calls == ["before", "after"] * 2


def test_a_bus_that_ends_while_the_machine_sleeps_leaves_nothing_closed(
    bus: OwnBus, manager: FakeLogind
) -> None:
    user = User()
    watch = open_logind(user.before, user.after)
    manager.say(True)
    assert user.wait() == "before"
    bus.end()
    assert user.wait() == "after"
    watch.close()


def test_a_sleep_that_is_called_off_unheard_ends_by_itself(
    manager: FakeLogind, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logind, "LONGEST_SLEEP_S", 0.1)
    user = User()
    watch = open_logind(user.before, user.after)
    manager.say(True)
    assert [user.wait(), user.wait()][-1] == "after"
    watch.close()


def test_where_there_is_no_logind_it_is_said(bus: OwnBus, monkeypatch: pytest.MonkeyPatch) -> None:
    assert bus
    with pytest.raises(SleepError, match="logind does not say when the machine sleeps"):
        open_logind(lambda: None, lambda: None)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent")
    with pytest.raises(SleepError, match="no system bus answers"):
        open_logind(lambda: None, lambda: None)


def test_before_the_machine_sleeps_the_camera_is_closed_under_a_card_and_comes_back(
    manager: FakeLogind,
) -> None:
    rig = Rig()
    watch = open_logind(rig.live.sleep, rig.live.wake)
    manager.wait_for_locks(1)
    rig.begin()
    open_before = rig.source
    manager.say(True)
    assert not manager.is_held(0, PATIENCE_S)
    assert open_before.closed.is_set()
    assert rig.sent[-1].kind == "cover"
    assert rig.pipeline.shutter.reason is Reason.ASLEEP
    manager.say(False)
    rig.recover()
    assert rig.source is not open_before
    watch.close()
    rig.end()
    assert rig.leaks() == 0
