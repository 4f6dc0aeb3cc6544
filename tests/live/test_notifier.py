from __future__ import annotations

import threading

from live.notifier import Notifier

PATIENCE_S = 20.0


def test_it_wakes_all_who_wait() -> None:
    notifier, woken = Notifier(), [threading.Event() for _ in range(3)]

    def wait(event: threading.Event) -> None:
        notifier.wait(0)
        event.set()

    for event in woken:
        threading.Thread(target=wait, args=(event,), daemon=True).start()
    notifier.notify()
    assert all(event.wait(PATIENCE_S) for event in woken)


def test_a_change_before_the_wait_is_not_missed() -> None:
    notifier = Notifier()
    heard = notifier.count
    notifier.notify()
    notifier.wait(heard)  # would never end


def test_it_waits_no_longer_than_told() -> None:
    Notifier().wait(0, 0.01)


def test_it_may_ring_while_its_own_thread_holds_it() -> None:
    """As a signal handler does that comes in the middle of a call."""
    notifier = Notifier()
    with notifier._changed:
        notifier.notify()
    assert notifier.count == 1
