"""Opening: the one place where what may take long is done beside the window's thread.

Decoding a picture, opening a camera, loading a network: each is asked for here, and what is in use
goes on until the new one is there. One thing at a time for each subject; the latest wish counts.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field

StillWanted = Callable[[], bool]
Open = Callable[[StillWanted], None]
"""Opens and puts in force; may ask, once it is open, whether anybody wants it still."""


@dataclass(eq=False)
class Wish:
    """What is to be opened. `done` has the error where there is one."""

    name: str
    open: Open
    done: Future[None] = field(default_factory=Future)


class Opening:
    """Opens on threads of its own; every method returns at once, and may be called from any."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._wanted: dict[str, Wish] = {}
        self._waiting: dict[str, deque[Wish]] = {}

    @property
    def names(self) -> dict[str, str]:
        """What is being opened, by its subject."""
        with self._lock:
            return {subject: wish.name for subject, wish in self._wanted.items()}

    def ask(self, subject: str, name: str, open_it: Open) -> Future[None]:
        """Open it in place of whatever was asked for about the same subject before.

        The future is done once it is in force, cancelled where a later wish came first; its
        exception is what the opening raised.
        """
        wish = Wish(name, open_it)
        with self._lock:
            self._wanted[subject] = wish
            waiting = self._waiting.get(subject)
            if waiting is not None:
                outdated = list(waiting)
                waiting.clear()
                waiting.append(wish)
            else:
                outdated = []
                self._waiting[subject] = deque([wish])
                threading.Thread(
                    target=self._work, args=(subject,), name=f"opening {subject}", daemon=True
                ).start()
        for old in outdated:
            old.done.cancel()
        return wish.done

    def drop(self, subject: str) -> None:
        """What is being opened about it is not wanted any more."""
        with self._lock:
            self._wanted.pop(subject, None)
            outdated = list(self._waiting.get(subject, ()))
            if outdated:
                self._waiting[subject].clear()
        for old in outdated:
            old.done.cancel()

    def _work(self, subject: str) -> None:
        """Open what waits, until nothing does."""
        while True:
            with self._lock:
                if not self._waiting[subject]:
                    del self._waiting[subject]
                    return
                wish = self._waiting[subject].popleft()
            if wish.done.set_running_or_notify_cancel():
                self._open(subject, wish)

    def _open(self, subject: str, wish: Wish) -> None:
        failure: BaseException | None = None
        try:
            wish.open(lambda: self._wanted.get(subject) is wish)
        except BaseException as error:  # whoever asked is told, and nobody else
            failure = error
        with self._lock:
            outdated = self._wanted.get(subject) is not wish
            if not outdated:
                del self._wanted[subject]
        if failure is not None and not outdated:
            wish.done.set_exception(failure)
        else:
            wish.done.set_result(None)
