"""Python's cycle collector, kept on the thread of the window.

Widgets and their slots hold each other, so it is the collector that frees them, on whichever thread
happens to allocate next. A widget that is freed on a camera's thread aborts the program; and a full
collection on that thread costs the meeting a frame. So collections are this thread's alone.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer

from system.process.memory import give_back

YOUNG_EVERY_MS, ALL_EVERY = 2_000, 30
"""Milliseconds between two collections of what is new, and how many of them until one of all,
after which freed memory goes back to the system."""


@contextmanager
def collected_here() -> Iterator[None]:
    """Within the block, and at its end, cycles are freed by this thread and no other.

    What lives when the block begins is set aside meanwhile: modules are not looked through again
    and again. Needs an application; the event loop need not run.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    gc.freeze()
    rounds = 0

    def collect() -> None:
        nonlocal rounds
        rounds += 1
        if rounds % ALL_EVERY:
            gc.collect(1)
        else:
            gc.collect()
            give_back()

    timer = QTimer()
    timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
    timer.timeout.connect(collect)
    timer.start(YOUNG_EVERY_MS)
    try:
        yield
    finally:
        timer.stop()
        gc.unfreeze()
        gc.collect()
        if was_enabled:
            gc.enable()
