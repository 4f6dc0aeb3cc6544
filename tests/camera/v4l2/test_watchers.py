"""How many clients have a virtual camera open: the driver's word, or what is open."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from camera.host import Host, query_clients
from camera.v4l2.watchers import (
    COUNT_ANEW_S,
    COUNT_TWICE_S,
    SHARE,
    Watchers,
    open_opens,
    open_watchers,
)
from tests.fakes import ManualClock

DEVICE = "/dev/video9"


class SaidOpens:
    """What the kernel says is what a test says."""

    def __init__(self, said: bool | None) -> None:
        self.said = said
        self.closed = False

    def any(self) -> bool | None:
        return self.said

    def announce(self, changed: Callable[[], None]) -> bool:
        return self.said is not None

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def machine(tmp_path: Path) -> Callable[..., Host]:
    """Makes a machine where that many programs have the device open."""

    def make(programs: int, clients: Callable[[str], int | None] = lambda path: None) -> Host:
        (tmp_path / "proc/self/fd").mkdir(parents=True, exist_ok=True)
        for number in range(programs):
            folder = tmp_path / f"proc/{90_000_000 + number}"
            (folder / "fd").mkdir(parents=True)
            (folder / "comm").write_text("client")
            (folder / "fd/3").symlink_to("/dev/null")
            (folder / "fd/4").symlink_to(DEVICE)
        return Host(system="Linux", root=tmp_path, clients=clients)

    return make


def test_the_drivers_word_counts(machine: Callable[..., Host]) -> None:
    said = [1, 1, 0, 3]
    watchers = Watchers(
        DEVICE, machine(2, lambda path: said.pop(0)), SaidOpens(None), ManualClock()
    )
    assert [watchers.count() for _ in range(3)] == [1, 0, 3]


def test_programs_are_counted_when_the_device_was_opened_or_closed(
    machine: Callable[..., Host], tmp_path: Path
) -> None:
    clock, opens = ManualClock(), SaidOpens(said=False)
    watchers = Watchers(DEVICE, machine(1), opens, clock)
    assert watchers.count() == 1
    second = tmp_path / "proc/91000000/fd"
    second.mkdir(parents=True)
    (second / "4").symlink_to(DEVICE)
    (second.parent / "comm").write_text("other")
    assert watchers.count() == 1
    opens.said = True
    assert watchers.count() == 2
    opens.said = False
    (second / "4").unlink()
    clock.advance(1.1 * COUNT_ANEW_S)
    assert watchers.count() == 1
    watchers.close()
    assert opens.closed


def test_where_the_kernel_says_nothing_counting_takes_a_small_share(
    machine: Callable[..., Host],
) -> None:
    clock = ManualClock()

    class Slow(Watchers):
        counts = 0

        def _count_holders(self) -> int | None:
            self.counts += 1
            clock.advance(0.03)
            return super()._count_holders()

    watchers = Slow(DEVICE, machine(1), SaidOpens(None), clock)
    begun = clock.now()
    for _ in range(240):
        assert watchers.count() == 1
        clock.advance(0.5)
    share = watchers.counts * 0.03 / (clock.now() - begun)
    assert watchers.counts > 1
    assert share < 1.5 * SHARE


@pytest.mark.parametrize("system", ["Windows", "Darwin"])
def test_elsewhere_it_cannot_be_told(machine: Callable[..., Host], system: str) -> None:
    def no_such_call(path: str) -> int | None:
        raise ImportError("fcntl")

    elsewhere = Host(system=system, root=machine(1).root, clients=no_such_call)
    assert Watchers(DEVICE, elsewhere, SaidOpens(None), ManualClock()).count() is None


def test_without_open_files_to_look_at_it_cannot_be_told(tmp_path: Path) -> None:
    host = Host(system="Linux", root=tmp_path, clients=lambda path: None)
    assert open_watchers(DEVICE, host).count() is None


def test_a_file_is_no_loopback(tmp_path: Path) -> None:
    (tmp_path / "video").touch()
    assert query_clients(str(tmp_path / "video")) is None
    assert query_clients(str(tmp_path / "none")) is None


@pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux's")
def test_a_program_that_opens_the_device_and_is_killed_is_seen_both_times(tmp_path: Path) -> None:
    device = tmp_path / "video"
    device.touch()
    watchers = open_watchers(str(device), Host(clients=lambda path: None))
    assert watchers.count() == 0
    holds = f"f = open({str(device)!r}); print('open', flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", holds], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as client:
        assert client.stdout
        client.stdout.readline()
        assert watchers.count() == 1
        client.kill()
        client.wait()
    assert watchers.count() == 0
    watchers.close()
    watchers.close()


@pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux's")
def test_the_kernel_says_when_a_file_is_opened_and_nothing_of_what_is_not_there(
    tmp_path: Path,
) -> None:
    device = tmp_path / "video"
    device.touch()
    opens = open_opens(str(device))
    assert opens.any() is False
    os.close(os.open(device, os.O_RDONLY))
    assert opens.any() is True
    assert opens.any() is False
    opens.close()
    assert opens.any() is None
    assert open_opens(str(tmp_path / "none")).any() is None


@pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux's")
def test_a_program_that_opens_the_device_is_announced_and_then_counted(tmp_path: Path) -> None:
    device = tmp_path / "video"
    device.touch()
    watchers = open_watchers(str(device), Host(clients=lambda path: None))
    assert watchers.count() == 0
    changed = threading.Event()
    assert watchers.announce(changed.set)
    holds = f"f = open({str(device)!r}); print('open', flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", holds], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as client:
        assert client.stdout
        client.stdout.readline()
        assert changed.wait(20)
        assert watchers.count() == 1
        changed.clear()
        client.kill()
    assert changed.wait(20)
    assert watchers.count() == 0
    watchers.close()
    assert not any(thread.name == "doorman" for thread in threading.enumerate())


def test_what_the_driver_tells_is_not_announced(machine: Callable[..., Host]) -> None:
    """Asking it opens the device, which would be announced, which would be asked about."""
    told = Watchers(DEVICE, machine(1, lambda path: 1), SaidOpens(False), ManualClock())
    assert not told.announce(lambda: None)
    counted = Watchers(DEVICE, machine(0), SaidOpens(False), ManualClock())
    assert counted.announce(lambda: None)
    assert not open_opens("/nowhere/at/all").announce(lambda: None)


def test_after_an_announcement_it_is_counted_twice(machine: Callable[..., Host]) -> None:
    """The kernel announces an opening before the program holds what it opened."""
    clock, opens, host = ManualClock(), SaidOpens(True), machine(1)
    watchers = Watchers(DEVICE, host, opens, clock)
    assert watchers.count() == 1
    opens.said = False
    second = host.root / "proc/91000000/fd"
    second.mkdir(parents=True)
    (second.parent / "comm").write_text("client")
    (second / "4").symlink_to(DEVICE)
    assert watchers.count() == 1
    clock.advance(COUNT_TWICE_S)
    assert watchers.count() == 2
