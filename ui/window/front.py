"""WindowFront: the window as other programs reach it; what they ask is done on the main thread."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, QThread, Signal

from ui.controller import Controller
from ui.keys import Context
from ui.window.window import Window
from video.errors import ScrimError

T = TypeVar("T")

ANSWERED_WITHIN_S = 10.0
"""The window is busy for longer when its machine is in trouble."""


class WindowFront(QObject):
    """A front as `control` wants it; lives on the main thread, and may be asked from any."""

    _wished = Signal(object)

    def __init__(self, window: Window, controller: Controller) -> None:
        super().__init__()
        self._window = window
        self._controller = controller
        self._closed = False
        self._waiting: set[Future[Any]] = set()
        self._wished.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def stand_for(self, window: Window, controller: Controller) -> None:
        """From now on those are asked: the window was made anew."""
        self._window, self._controller = window, controller

    @property
    def window(self) -> str:
        """ "shown" or "hidden"."""
        shown = self._window.isVisible() and not self._window.isMinimized()
        return "shown" if shown else "hidden"

    def run(self, wish: Callable[[], T]) -> T:
        """What the wish returns or raises; another thread waits for it.

        Raises:
            ScrimError: the window does not answer, or has ended.
        """
        if QThread.currentThread() is self.thread():
            return wish()
        done: Future[T] = Future()
        self._waiting.add(done)
        if self._closed:
            done.cancel()
        else:
            self._wished.emit((wish, done))
        try:
            return done.result(ANSWERED_WITHIN_S)
        except (TimeoutError, CancelledError):
            done.cancel()
            why = "has ended" if self._closed else "does not answer"
            raise ScrimError(
                f"the window {why}; expected an answer within {ANSWERED_WITHIN_S:g} s. "
                "Try again, or start Scrim anew"
            ) from None
        finally:
            self._waiting.discard(done)

    def context(self) -> Context:
        """What strip and menus offer."""
        return self._controller.context()

    def keep(self, background: str) -> bool:
        """A tile of its own."""
        known = self._controller.gallery.backgrounds
        with contextlib.suppress(ScrimError):  # the run refuses what it cannot open
            added = self._controller.gallery.add(background)
            self._controller.offered.emit()
            return added not in known
        return False

    def let_go(self, background: str) -> None:
        """No tile for what does not open."""
        self._controller.gallery.remove(background)
        self._controller.offered.emit()

    def follow(self) -> None:
        """The window shows at once what is in force."""
        self._controller.follow()

    def ask(self, verb: str) -> None:
        """What a key would do."""
        self._controller.asked.emit(verb)

    def show(self, token: str) -> None:
        """Up and in front, as far as the desktop lets a program do that."""
        if token:  # a Wayland desktop gives the focus to who was given it by the program in front
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self._window.bring_up()

    def close(self) -> None:
        """Who asks from now on gets a line; safe to call twice."""
        self._closed = True
        for done in list(self._waiting):
            done.cancel()

    def _answer(self, wished: tuple[Callable[[], Any], Future[Any]]) -> None:
        wish, done = wished
        if not done.set_running_or_notify_cancel():
            return
        try:
            done.set_result(wish())
        except BaseException as error:
            done.set_exception(error)
