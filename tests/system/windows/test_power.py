"""Sleep as Windows announces it: a library that a test made."""

from __future__ import annotations

import sys
from typing import Any

import pytest

from system.desktop.sleep import SleepError
from system.windows.power import RESUMED, SUSPEND, open_power


class Library:
    """powrprof.dll, as its documentation has it."""

    def __init__(self, answer: int = 0) -> None:
        self.answer = answer
        self.subscription: Any = None
        self.left: list[int] = []

    def PowerRegisterSuspendResumeNotification(
        self, flags: int, subscription: Any, handle: Any
    ) -> int:
        assert flags == 2
        self.subscription = subscription._obj
        handle._obj.value = 7
        return self.answer

    def PowerUnregisterSuspendResumeNotification(self, handle: Any) -> int:
        self.left.append(handle.value)
        return 0


def test_what_windows_says_reaches_who_listens_until_it_is_closed() -> None:
    library, calls = Library(), []  # type: ignore[var-annotated]
    power = open_power(
        lambda: calls.append("before"), lambda: calls.append("after"), library=library
    )
    for event in (SUSPEND, 0xA, RESUMED, 0x7):
        assert library.subscription.callback(None, event, None) == 0
    assert calls == ["before", "after"]
    power.close()
    power.close()
    assert library.left == [7]


def test_what_windows_refuses_is_one_line() -> None:
    with pytest.raises(SleepError, match=r"does not say when it sleeps \(error 5\)"):
        open_power(lambda: None, lambda: None, library=Library(5))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has it")
def test_elsewhere_there_is_none() -> None:
    with pytest.raises(SleepError):
        open_power(lambda: None, lambda: None)
