from __future__ import annotations

import threading

from hypothesis import given
from hypothesis import strategies as st

from video.mailbox import Mailbox


@given(st.lists(st.one_of(st.integers(), st.none())))
def test_it_holds_the_newest_and_counts_the_rest(steps: list[int | None]) -> None:
    """Against a model: a number is put, None is a take."""
    box: Mailbox[int] = Mailbox()
    held: int | None = None
    dropped = 0
    for step in steps:
        if step is None:
            assert box.take(0) == held
            held = None
        else:
            dropped += held is not None
            held = step
            box.put(step)
        assert box.dropped == dropped


def test_falsy_items_are_items() -> None:
    box: Mailbox[int] = Mailbox()
    box.put(0)
    assert box.take(0) == 0


def test_a_put_wakes_who_waits() -> None:
    box: Mailbox[str] = Mailbox()
    taken: list[str | None] = []
    waiter = threading.Thread(target=lambda: taken.append(box.take()))
    waiter.start()
    box.put("new")
    waiter.join(10)
    assert taken == ["new"]


def test_closing_wakes_who_waits_and_keeps_what_lies_there() -> None:
    box: Mailbox[str] = Mailbox()
    taken: list[str | None] = []
    waiter = threading.Thread(target=lambda: taken.append(box.take()))
    waiter.start()
    box.close()
    waiter.join(10)
    assert taken == [None]
    assert box.closed
    box.put("last")
    assert box.take() == "last"
    assert box.take() is None


def test_nothing_is_lost_between_two_threads() -> None:
    """What was taken and what was dropped is all that was put, and order is kept."""
    box: Mailbox[int] = Mailbox()
    taken: list[int] = []

    def take_all() -> None:
        while (item := box.take()) is not None:
            taken.append(item)

    taker = threading.Thread(target=take_all)
    taker.start()
    for number in range(5000):
        box.put(number)
    box.close()
    taker.join(10)
    assert taken == sorted(taken)
    assert len(taken) + box.dropped == 5000
    assert taken[-1] == 4999
