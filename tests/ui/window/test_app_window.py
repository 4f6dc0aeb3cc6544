"""run_window: the exit code, however it ends; the session is always told to stop."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from profiles.kept import BACKGROUNDS_FILE
from settings import Settings
from tests.ui.acting import run_and, window_on_show
from tests.ui.fake_session import FakeSession
from ui.qt.signals import heard_at_once
from ui.session import State, StateKind
from ui.window.app_window import run_window
from ui.window.front import WindowFront
from ui.window.window import Window


def test_q_ends_with_zero_and_stops_the_session(qapp: QApplication) -> None:
    session = FakeSession()
    assert run_and(session, lambda: QTest.keyClick(window_on_show().windowHandle(), "q")) == 0
    assert session.stops == 1


def test_closing_the_window_ends_it(qapp: QApplication) -> None:
    assert run_and(FakeSession(), lambda: window_on_show().close()) == 0


def test_nothing_of_the_window_is_left_for_another_thread_to_free(qapp: QApplication) -> None:
    seen: list[int] = []

    def note_and_close() -> None:
        window = window_on_show()
        seen.append(id(window))
        window.close()

    run_and(FakeSession(), note_and_close)
    assert seen
    left = [w for w in QApplication.topLevelWidgets() if isinstance(w, Window)]
    assert not {id(window) for window in left} & set(seen)


def test_q_ends_it_with_a_tray_too(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    session = FakeSession()

    def close_then_quit() -> None:
        window = window_on_show()
        window.close()
        assert not window.isVisible()
        window.quit_asked.emit()

    assert run_and(session, close_then_quit) == 0
    assert session.stops == 1


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_cleanly_and_the_handlers_return(
    number: signal.Signals, qapp: QApplication
) -> None:
    before = signal.getsignal(number)
    session = FakeSession()
    assert run_and(session, lambda: os.kill(os.getpid(), number)) == 0
    assert session.stops == 1
    assert signal.getsignal(number) is before


def test_a_signal_before_the_events_begin_ends_it_too(qapp: QApplication) -> None:
    """Qt forgets an exit that it is asked for before its loop runs: the window stayed for good."""

    @contextmanager
    def attended(_: WindowFront) -> Iterator[None]:
        os.kill(os.getpid(), signal.SIGTERM)
        yield

    forgotten = threading.Timer(20, lambda: os.kill(os.getpid(), signal.SIGTERM))
    forgotten.start()
    session = FakeSession()
    assert run_window(session, attend=attended) == 0
    assert forgotten.is_alive()
    forgotten.cancel()
    assert session.stops == 1


def test_a_signal_is_heard_while_nothing_else_happens(qapp: QApplication) -> None:
    """An event loop at rest executes no instruction of Python for a handler to run after."""
    heard = threading.Event()
    before = signal.signal(signal.SIGUSR1, lambda *_: (heard.set(), loop.quit()))
    loop = QEventLoop()
    sender = threading.Timer(0.2, lambda: os.kill(os.getpid(), signal.SIGUSR1))
    try:
        with heard_at_once():
            sender.start()
            loop.exec()
    finally:
        signal.signal(signal.SIGUSR1, before)
    assert heard.is_set()


def test_an_error_of_the_pipeline_stays_on_show_and_ends_with_one(qapp: QApplication) -> None:
    session = FakeSession()
    session.fault = "camera 0 vanished: expected frames; plug it in"
    assert run_and(session, lambda: window_on_show().close()) == 1


def test_the_end_of_a_clip_closes_the_window(qapp: QApplication) -> None:
    session = FakeSession()
    session.now = State(StateKind.ENDED)
    assert run_window(session) == 0
    assert session.stops == 1


def test_own_backgrounds_are_kept_beside_the_settings(qapp: QApplication, tmp_path: Path) -> None:
    def bring() -> None:
        window_on_show()._controller.add_backgrounds("#123456")
        window_on_show().close()

    assert run_and(FakeSession(), bring) == 0
    assert (tmp_path / BACKGROUNDS_FILE).read_text() == "#123456\n"


def test_keys_that_cannot_be_had_are_a_line_in_the_window_until_they_are_off(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    lines: list[str | None] = []

    def look() -> None:
        window = window_on_show()
        lines.append(window._keys.text)
        assert window._keys.isVisible()
        controller = window._controller
        controller.swap(replace(controller.settings, shortcuts="off"))
        lines.append(window._keys.text)
        window.close()

    assert run_and(FakeSession(Settings(shortcuts="Ctrl+Alt+Shift")), look) == 0
    assert lines[0]
    assert "expected a desktop" in lines[0]
    assert lines[1] is None


def hidden_run(act: Callable[[Window], object]) -> int:
    """A run that starts hidden, with the window, seen or not, for `act`."""

    @contextmanager
    def attend(front: WindowFront) -> Iterator[None]:
        QTimer.singleShot(50, lambda: look(front._window))
        yield

    def look(window: Window) -> None:
        try:
            act(window)
        finally:
            window.quit_asked.emit()

    return run_window(FakeSession(), hidden=True, attend=attend)


def test_hidden_at_first_is_the_tray_alone(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    seen: list[bool] = []

    def act(window: Window) -> None:
        seen.append(window.isVisible())
        window.bring_up()
        seen.append(window.isVisible())

    assert hidden_run(act) == 0
    assert seen == [False, True]


def test_hidden_without_a_tray_is_minimised_until_one_comes(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = [False]
    monkeypatch.setattr("ui.window.shown.TRAY_COMES_MS", 10)
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: there[0])
    seen: list[tuple[bool, bool]] = []

    def act(window: Window) -> None:
        seen.append((window.isVisible(), window.isMinimized()))
        there[0] = True
        for _ in range(100):
            if window.isVisible():
                QTest.qWait(50)
        seen.append((window.isVisible(), window.stays_in_tray))

    assert hidden_run(act) == 0
    assert seen == [(True, True), (False, True)]
