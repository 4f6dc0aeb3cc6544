"""Power: Windows calls a function of ours before it sleeps, and after.

PowerRegisterSuspendResumeNotification, from Windows 8 on, needs no window. Windows waits two
seconds for the function.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

from system.desktop.sleep import SleepError

SUSPEND, RESUMED = 0x4, 0x12  # PBT_APMSUSPEND, PBT_APMRESUMEAUTOMATIC
_BY_CALL = 2  # DEVICE_NOTIFY_CALLBACK

Notified = ctypes.CFUNCTYPE(ctypes.c_ulong, ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p)


class _Subscription(ctypes.Structure):
    """DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS."""

    _fields_ = (("callback", Notified), ("context", ctypes.c_void_p))


class Power:
    """Registered until it is closed; Windows calls from a thread of its own."""

    def __init__(self, library: Any, before: Callable[[], None], after: Callable[[], None]) -> None:
        self._library = library
        self._before = before
        self._after = after
        self._subscription = _Subscription(Notified(self._hear), None)  # kept: Windows holds it
        self._handle = ctypes.c_void_p()

    def open(self) -> None:
        """Be called from now on.

        Raises:
            SleepError: Windows refuses.
        """
        answer = self._library.PowerRegisterSuspendResumeNotification(
            _BY_CALL, ctypes.byref(self._subscription), ctypes.byref(self._handle)
        )
        if answer:
            raise SleepError(f"Windows does not say when it sleeps (error {answer})")

    def close(self) -> None:
        """Nothing is called any more; safe to call twice."""
        handle, self._handle = self._handle, ctypes.c_void_p()
        if handle:
            self._library.PowerUnregisterSuspendResumeNotification(handle)

    def _hear(self, _context: int | None, event: int, _setting: int | None) -> int:
        if event == SUSPEND:
            self._before()
        elif event == RESUMED:
            self._after()
        return 0


def open_power(
    before: Callable[[], None], after: Callable[[], None], *, library: Any = None
) -> Power:
    """What Windows calls from now on.

    Raises:
        SleepError: it does not offer that.
    """
    try:
        library = library or ctypes.CDLL("powrprof")
        power = Power(library, before, after)
        power.open()
    except (OSError, AttributeError) as error:
        raise SleepError(f"Windows does not say when it sleeps ({error})") from None
    return power
