"""logind: the machine waits with its sleep until the camera is closed, and says when it is awake.

https://systemd.io/INHIBITOR_LOCKS: a "delay" lock holds a sleep up for as long as it is held, five
seconds at most. elogind speaks the same.
"""

from __future__ import annotations

import contextlib
import os
import select
import threading
from collections.abc import Callable

from system.desktop.bus import Address, Bus, BusError, open_bus
from system.desktop.sleep import SleepError

LOGIND = Address(
    "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager"
)
SIGNAL = "PrepareForSleep"
ANSWERS_WITHIN_S = 2.0

LONGEST_SLEEP_S = 30.0
"""Of time in which the machine runs: a sleep that logind called off unheard ends then."""


class Logind:
    """Holds the lock while the machine is awake; `before` is over before it is let go of."""

    def __init__(self, bus: Bus, before: Callable[[], None], after: Callable[[], None]) -> None:
        self._bus = bus
        self._before = before
        self._after = after
        self._asleep = False
        self._lock: int | None = None
        self._wake, self._waker = os.pipe()
        self._thread: threading.Thread | None = None

    def open(self) -> None:
        """Listen, and hold the first lock.

        Raises:
            BusError: logind does not answer.
            OSError: the bus has gone.
        """
        self._bus.listen(LOGIND.interface, SIGNAL)
        self._take_lock()
        self._thread = threading.Thread(target=self._listen, name="sleep", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Nothing is called any more, and no sleep waits for us; safe to call twice."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        os.write(self._waker, b".")
        thread.join(ANSWERS_WITHIN_S)
        self._release()
        self._bus.close()

    def _listen(self) -> None:
        """The loop of the thread, until it is closed or the bus has gone."""
        with contextlib.suppress(OSError, BusError):
            while True:
                pause_s = LONGEST_SLEEP_S if self._asleep else None
                ready, _, _ = select.select([self._bus.descriptor, self._wake], [], [], pause_s)
                if self._wake in ready:
                    return
                self._hear() if ready else self._awake()
        if self._asleep:  # who tells of the end has gone
            self._after()

    def _hear(self) -> None:
        for signal in self._bus.take():
            if signal.member != SIGNAL or signal.path != LOGIND.path:
                continue
            if signal.body == (True,) and not self._asleep:
                self._asleep = True
                try:
                    self._before()
                finally:
                    self._release()
            elif signal.body == (False,):
                self._awake()

    def _awake(self) -> None:
        if self._asleep:
            self._asleep = False
            self._after()
            self._take_lock()

    def _take_lock(self) -> None:
        words = ("sleep", "Scrim", "closes the camera before the machine sleeps", "delay")
        (lock,) = self._bus.ask(LOGIND, "Inhibit", "ssss", words, ANSWERS_WITHIN_S)
        self._lock = lock.to_raw_fd()

    def _release(self) -> None:
        lock, self._lock = self._lock, None
        if lock is not None:
            os.close(lock)


def open_logind(before: Callable[[], None], after: Callable[[], None]) -> Logind:
    """What listens to logind from now on.

    Raises:
        SleepError: there is none here.
    """
    try:
        bus = open_bus("system", passes_files=True)
    except BusError as error:
        raise SleepError(str(error)) from None
    watch = Logind(bus, before, after)
    try:
        watch.open()
    except (BusError, OSError) as error:
        bus.close()
        raise SleepError(f"logind does not say when the machine sleeps ({error})") from None
    return watch
