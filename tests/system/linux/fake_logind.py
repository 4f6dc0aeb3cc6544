"""A logind that sleeps when a test says so, on the bus that `DBUS_SYSTEM_BUS_ADDRESS` names."""

from __future__ import annotations

import contextlib
import os
import select
import threading

from system.desktop.bus import Call, Reply, open_bus
from system.linux.logind import LOGIND, SIGNAL

PATIENCE_S = 10.0


class FakeLogind:
    """Answers Inhibit from a thread of its own; `locks` are the ends that see a lock released."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []
        self._locks: list[int] = []
        self._bus = open_bus("system", passes_files=True)
        assert self._bus.own(LOGIND.service, self._answer)
        self._end, self._ender = os.pipe()
        self._sending = threading.Lock()
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def say(self, asleep: bool) -> None:
        """PrepareForSleep, to everybody."""
        with self._sending:
            self._bus.emit(LOGIND.path, LOGIND.interface, SIGNAL, "b", (asleep,))

    def wait_for_locks(self, count: int) -> None:
        """Until so many have been asked for.

        Raises:
            AssertionError: they never were.
        """
        with self._changed:
            assert self._changed.wait_for(lambda: len(self._locks) >= count, PATIENCE_S)

    def is_held(self, number: int, within_s: float = 0.0) -> bool:
        """Whether that lock is still held once the time has passed."""
        return not select.select([self._locks[number]], [], [], within_s)[0]

    def close(self) -> None:
        """Leave the bus."""
        os.write(self._ender, b".")
        self._thread.join()
        self._bus.close()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):  # a test has ended the bus
            while self._end not in select.select([self._bus.descriptor, self._end], [], [])[0]:
                with self._sending:
                    for _ in self._bus.take():
                        pass

    def _answer(self, call: Call) -> Reply:
        assert (call.interface, call.member) == (LOGIND.interface, "Inhibit")
        self.asked.append(call.body)
        seen, held = os.pipe()
        threading.Timer(0.2, os.close, (held,)).start()  # once it has been sent
        with self._changed:
            self._locks.append(seen)
            self._changed.notify_all()
        return "h", (held,)
