"""Acts in the event loop of a window that runs; what one raises ends the window, and is raised."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.ui.fake_session import FakeSession
from ui.window.app_window import run_window
from ui.window.window import Window

SHOWN_WITHIN_S = 20.0
BETWEEN_MS = 50


def windows_seen() -> list[Window]:
    """Every window of Scrim's that is on the screen."""
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, Window) and w.isVisible()]


def window_on_show() -> Window:
    """The one that is seen."""
    seen = windows_seen()
    assert len(seen) == 1, f"seen are {len(seen)} windows; expected one"
    return seen[0]


def run_and(session: FakeSession, *acts: Callable[[], object], between_ms: int = BETWEEN_MS) -> int:
    """The exit code of a window in which that is done, one after the other, once it is seen."""
    failures: list[BaseException] = []
    until = time.monotonic() + SHOWN_WITHIN_S

    def attempt(place: int) -> None:
        try:
            if place == 0 and time.monotonic() < until and not windows_seen():
                QTimer.singleShot(between_ms, lambda: attempt(0))
                return
            acts[place]()
        except BaseException as failure:
            failures.append(failure)
            QApplication.exit(1)  # no code of the window's own: it would wait for good
            return
        if place + 1 < len(acts):
            QTimer.singleShot(between_ms, lambda: attempt(place + 1))

    QTimer.singleShot(between_ms, lambda: attempt(0))
    try:
        code = run_window(session)
    except BaseException:
        if not failures:
            raise
    if failures:
        raise failures[0]
    return code
