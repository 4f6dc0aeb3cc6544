"""Front: what stands before a run that is controlled by words, a window or nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from ui.keys import Context

T = TypeVar("T")


class Front(Protocol):
    """What stands before a run: a window, or nothing."""

    def run(self, wish: Callable[[], T]) -> T:
        """What the wish returns or raises, done where settings may be changed."""

    def context(self) -> Context:
        """What can be stepped through."""

    def keep(self, background: str) -> bool:
        """Offer this file or color from now on; whether it is new."""

    def let_go(self, background: str) -> None:
        """Offer it no more: it does not open."""

    def follow(self) -> None:
        """Take over what is in force."""

    def ask(self, verb: str) -> None:
        """Do what concerns the window ("quit", "help"). Raises UsageError where there is none."""

    def show(self, token: str) -> None:
        """Bring the window up; `token` lets it take the focus. Raises UsageError without one."""

    @property
    def window(self) -> str:
        """ "shown", "hidden" or "none"."""
