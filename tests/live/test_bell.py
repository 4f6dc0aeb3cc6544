from __future__ import annotations

import threading

from live.bell import Bell

PATIENCE_S = 20.0


def test_it_wakes_all_who_wait() -> None:
    bell, woken = Bell(), [threading.Event() for _ in range(3)]

    def wait(event: threading.Event) -> None:
        bell.wait(0)
        event.set()

    for event in woken:
        threading.Thread(target=wait, args=(event,), daemon=True).start()
    bell.ring()
    assert all(event.wait(PATIENCE_S) for event in woken)


def test_what_rang_before_the_wait_is_not_missed() -> None:
    bell = Bell()
    heard = bell.rings
    bell.ring()
    bell.wait(heard)  # would never end


def test_it_waits_no_longer_than_told() -> None:
    Bell().wait(0, 0.01)


def test_it_may_ring_while_its_own_thread_holds_it() -> None:
    """As a signal handler does that comes in the middle of a ring."""
    bell = Bell()
    with bell._changed:
        bell.ring()
    assert bell.rings == 1
