"""Sleep as macOS announces it: libraries that a test made."""

from __future__ import annotations

import sys
import threading
from typing import Any

import pytest

from system.desktop.sleep import SleepError
from system.macos.power import AWAKE, MAY_SLEEP, WILL_SLEEP, Power, open_power


class Frameworks:
    """IOKit and CoreFoundation, as Apple's QA1340 has them; `say` is what the run loop hears."""

    def __init__(self, root: int = 9) -> None:
        self.root = root
        self.call: Any = None
        self.allowed: list[tuple[int, int]] = []
        self.sources: list[tuple[int, int, str]] = []
        self.stopped = threading.Event()
        self.left = 0

    def IORegisterForSystemPower(self, _context: None, _port: Any, call: Any, _who: Any) -> int:
        self.call = call
        return self.root

    def IONotificationPortGetRunLoopSource(self, _port: Any) -> int:
        return 3

    def IOAllowPowerChange(self, root: int, argument: int) -> None:
        self.allowed.append((root, argument))

    def IODeregisterForSystemPower(self, _who: Any) -> None:
        self.left += 1

    def CFRunLoopGetCurrent(self) -> int:
        return 5

    def CFRunLoopAddSource(self, loop: int, source: int, modes: str) -> None:
        self.sources.append((loop, source, modes))

    def CFRunLoopRun(self) -> None:
        self.stopped.wait(10)

    def CFRunLoopStop(self, loop: int) -> None:
        assert loop == 5
        self.stopped.set()


def test_a_sleep_is_let_pass_once_all_is_closed() -> None:
    mac, calls = Frameworks(), []  # type: ignore[var-annotated]

    def before() -> None:
        assert mac.allowed == [(9, 40)], "asked whether it may: yes; about to: not yet"
        calls.append("before")

    power = Power(mac, mac, "modes", before, lambda: calls.append("after"))
    power.open()
    for message, argument in ((MAY_SLEEP, 40), (WILL_SLEEP, 41), (AWAKE, 42), (0xE0000290, 43)):
        mac.call(None, 0, message, argument)
    assert calls == ["before", "after"]
    assert mac.allowed == [(9, 40), (9, 41)]
    assert mac.sources == [(5, 3, "modes")]
    power.close()
    power.close()
    assert mac.left == 1


def test_what_macos_refuses_is_one_line() -> None:
    mac = Frameworks(root=0)
    with pytest.raises(SleepError, match="macOS does not say when it sleeps"):
        Power(mac, mac, "modes", lambda: None, lambda: None).open()


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has it")
def test_elsewhere_there_is_none() -> None:
    with pytest.raises(SleepError):
        open_power(lambda: None, lambda: None)
