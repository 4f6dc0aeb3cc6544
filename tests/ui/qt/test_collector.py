"""Cycles that hold widgets are freed by the window's thread, soon, and by no other."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.qt import collector
from ui.qt.collector import collected_here

WAIT_MS = 2_000


@pytest.fixture(autouse=True)
def collects_by_itself() -> Iterator[None]:
    gc.enable()
    yield
    assert gc.isenabled()


class Cyclic:
    """Holds itself; says which thread freed it."""

    freed_by: list[int] = []  # noqa: RUF012

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.freed_by.append(threading.get_ident())


@pytest.fixture(autouse=True)
def nobody_freed() -> None:
    gc.collect()
    Cyclic.freed_by.clear()


def churn() -> None:
    """More new objects that last than the collector waits for by itself."""
    kept = [[number] for number in range(100_000)]
    assert len(kept) == 100_000


def test_by_itself_a_cycle_is_freed_on_any_thread() -> None:
    """What this module is there to prevent does happen."""
    Cyclic()
    other = threading.Thread(target=churn)
    other.start()
    other.join()
    assert Cyclic.freed_by == [other.ident]


def test_no_other_thread_frees_a_cycle(qapp: QApplication) -> None:
    with collected_here():
        Cyclic()
        other = threading.Thread(target=churn)
        other.start()
        other.join()
        assert Cyclic.freed_by == []
    assert Cyclic.freed_by == [threading.get_ident()]


@pytest.mark.parametrize("all_every", [1, 1_000])
def test_cycles_are_freed_while_it_lasts(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, all_every: int
) -> None:
    monkeypatch.setattr(collector, "YOUNG_EVERY_MS", 10)
    monkeypatch.setattr(collector, "ALL_EVERY", all_every)
    with collected_here():
        Cyclic()
        waited_ms = 0
        while not Cyclic.freed_by and waited_ms < WAIT_MS:
            QTest.qWait(10)
            waited_ms += 10
        assert Cyclic.freed_by == [threading.get_ident()]


def test_a_collector_that_was_off_stays_off(qapp: QApplication) -> None:
    gc.disable()
    try:
        with collected_here():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_was_set_aside_is_looked_at_again_also_after_an_error(qapp: QApplication) -> None:
    def fail() -> None:
        with collected_here():
            assert gc.get_freeze_count() > 0
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert gc.get_freeze_count() == 0
