"""Headless: what stands before a run without a window."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import TypeVar

from ui.backgrounds.gallery import Gallery
from ui.cards import Cards
from ui.keys import Context
from video.errors import ScrimError, UsageError

T = TypeVar("T")


class Headless:
    """A `control.requests.front.Front` that shows nothing; one wish at a time."""

    window = "none"

    def __init__(self, gallery: Gallery, cards: Cards, stop: Callable[[], None]) -> None:
        self._gallery = gallery
        self._cards = cards
        self._stop = stop
        self._wishing = threading.Lock()

    def run(self, wish: Callable[[], T]) -> T:
        with self._wishing:
            return wish()

    def context(self) -> Context:
        return Context(self._gallery.backgrounds, self._cards.all, self._gallery.favorites)

    def keep(self, background: str) -> bool:
        known = self._gallery.backgrounds
        with contextlib.suppress(ScrimError):  # the run refuses what it cannot open
            return self._gallery.add(background) not in known
        return False

    def let_go(self, background: str) -> None:
        self._gallery.remove(background)

    def follow(self) -> None:
        """Nobody shows anything."""

    def ask(self, verb: str) -> None:
        if verb != "quit":
            raise UsageError(f"{verb!r} needs the window; Scrim runs without one")
        self._stop()

    def show(self, token: str) -> None:
        del token
        raise UsageError("Scrim runs without a window; expected one. Quit it, and start it anew")
