"""The window as other programs reach it: asked from another thread, done on the main one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication

from control.requests.controls import Controls
from tests.ui.fake_session import FakeSession
from ui.window import front as front_module
from ui.window.app_window import run_window
from ui.window.front import WindowFront
from video.errors import ScrimError, UsageError


class Asking:
    """A thread that asks a window, and then quits it."""

    def __init__(self, act: Callable[[Controls, WindowFront], None]) -> None:
        self.session = FakeSession()
        self._act = act
        self._failure: BaseException | None = None

    @contextmanager
    def attend(self, front: WindowFront) -> Iterator[None]:
        controls = Controls(self.session, front)

        def ask() -> None:
            try:
                self._act(controls, front)
            except BaseException as failure:
                self._failure = failure
            finally:
                front.run(lambda: front.ask("quit"))

        thread = threading.Thread(target=ask)
        thread.start()
        yield
        thread.join(20)

    def run(self) -> int:
        code = run_window(self.session, attend=self.attend)
        if self._failure is not None:
            raise self._failure
        return code


def test_what_is_asked_is_done_on_the_main_thread_and_shown(
    qapp: QApplication, tmp_path: Path
) -> None:
    picture = tmp_path / "beach.jpg"
    picture.touch()
    threads: list[QThread] = []

    def act(controls: Controls, front: WindowFront) -> None:
        front.run(lambda: threads.append(QThread.currentThread()))
        assert controls.perform(["set", "blur=33"])["status"]["window"] == "shown"
        assert front._controller.settings.blur_percent == 33
        controls.perform(["toggle", "cover"])
        controls.perform(["set", f"background={picture}"])
        assert str(picture) in front.context().backgrounds
        controls.perform(["do", "help"])
        assert front.run(front._window._help.isVisible)
        front.run(front._window.hide)
        assert controls.status()["window"] == "hidden"
        controls.perform(["show"])
        assert controls.status()["window"] == "shown"
        with pytest.raises(UsageError, match="would show your room"):
            controls.perform(["set", "background=off"])

    asking = Asking(act)
    assert asking.run() == 0
    assert threads == [qapp.thread()]
    assert asking.session.stops == 1
    assert (asking.session.settings.blur_percent, asking.session.settings.covered) == (33, True)


def test_a_window_that_is_busy_is_not_waited_for_without_end(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(front_module, "ANSWERED_WITHIN_S", 0.1)
    busy, freed = threading.Event(), threading.Event()

    def act(controls: Controls, front: WindowFront) -> None:
        blocking = threading.Thread(target=lambda: _suppressed(front, busy, freed))
        blocking.start()
        assert busy.wait(20)
        with pytest.raises(ScrimError, match=r"does not answer; expected an answer within 0\.1 s"):
            controls.perform(["set", "blur=1"])
        freed.set()
        blocking.join()
        monkeypatch.setattr(front_module, "ANSWERED_WITHIN_S", 20.0)

    asking = Asking(act)
    assert asking.run() == 0
    assert asking.session.settings.blur_percent != 1, "what nobody waits for is not done any more"


def _suppressed(front: WindowFront, busy: threading.Event, freed: threading.Event) -> None:
    with pytest.raises(ScrimError):
        front.run(lambda: busy.set() or freed.wait(20))


def test_who_asks_a_window_that_has_ended_is_told(qapp: QApplication) -> None:
    fronts: list[WindowFront] = []
    assert Asking(lambda _, front: fronts.append(front)).run() == 0
    told: list[BaseException] = []

    def ask() -> None:
        try:
            fronts[0].run(lambda: None)
        except ScrimError as error:
            told.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join(20)
    assert "the window has ended" in str(told[0])
