"""Power: macOS asks before it sleeps, and tells after, by IOKit (Apple's QA1340).

It waits up to thirty seconds for the answer. A run loop in a thread of its own listens.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable
from typing import Any

from system.desktop.sleep import SleepError

MAY_SLEEP, WILL_SLEEP, AWAKE = 0xE0000270, 0xE0000280, 0xE0000300
"""kIOMessageCanSystemSleep, kIOMessageSystemWillSleep, kIOMessageSystemHasPoweredOn."""

_IOKIT = "/System/Library/Frameworks/IOKit.framework/IOKit"
_FOUNDATION = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_STARTS_WITHIN_S = 2.0

Notified = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p
)


class Power:
    """Registered until it is closed."""

    def __init__(
        self,
        kit: Any,
        foundation: Any,
        modes: Any,
        before: Callable[[], None],
        after: Callable[[], None],
    ) -> None:
        self._kit = kit
        self._foundation = foundation
        self._modes = modes
        self._before = before
        self._after = after
        self._callback = Notified(self._hear)  # kept: macOS holds it
        self._port, self._notifier = ctypes.c_void_p(), ctypes.c_uint32()
        self._root = 0
        self._loop: int | None = None
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="sleep", daemon=True)

    def open(self) -> None:
        """Be called from now on.

        Raises:
            SleepError: macOS refuses.
        """
        self._thread.start()
        self._started.wait(_STARTS_WITHIN_S)
        if not self._root:
            raise SleepError("macOS does not say when it sleeps")

    def close(self) -> None:
        """Nothing is called any more; safe to call twice."""
        loop, self._loop = self._loop, None
        if loop is not None:
            self._kit.IODeregisterForSystemPower(ctypes.byref(self._notifier))
            self._foundation.CFRunLoopStop(loop)
            self._thread.join(_STARTS_WITHIN_S)

    def _listen(self) -> None:
        self._root = self._kit.IORegisterForSystemPower(
            None, ctypes.byref(self._port), self._callback, ctypes.byref(self._notifier)
        )
        if self._root:
            self._loop = self._foundation.CFRunLoopGetCurrent()
            source = self._kit.IONotificationPortGetRunLoopSource(self._port)
            self._foundation.CFRunLoopAddSource(self._loop, source, self._modes)
        self._started.set()
        if self._root:
            self._foundation.CFRunLoopRun()

    def _hear(
        self, _context: int | None, _service: int, message: int, argument: int | None
    ) -> None:
        if message == AWAKE:
            self._after()
        elif message in (MAY_SLEEP, WILL_SLEEP):
            if message == WILL_SLEEP:
                self._before()
            self._kit.IOAllowPowerChange(self._root, argument)


def open_power(before: Callable[[], None], after: Callable[[], None]) -> Power:
    """What macOS calls from now on.

    Raises:
        SleepError: it does not offer that.
    """
    try:
        kit, foundation = ctypes.CDLL(_IOKIT), ctypes.CDLL(_FOUNDATION)
        for function, returns in (
            (kit.IORegisterForSystemPower, ctypes.c_uint32),
            (kit.IONotificationPortGetRunLoopSource, ctypes.c_void_p),
            (foundation.CFRunLoopGetCurrent, ctypes.c_void_p),
        ):
            function.restype = returns
        kit.IOAllowPowerChange.argtypes = (ctypes.c_uint32, ctypes.c_void_p)
        foundation.CFRunLoopAddSource.argtypes = (ctypes.c_void_p,) * 3
        foundation.CFRunLoopStop.argtypes = (ctypes.c_void_p,)
        modes = ctypes.c_void_p.in_dll(foundation, "kCFRunLoopCommonModes")
    except (OSError, AttributeError, ValueError) as error:
        raise SleepError(f"macOS does not say when it sleeps ({error})") from None
    power = Power(kit, foundation, modes, before, after)
    power.open()
    return power
