"""CoverCards: which card covers the picture; `compositing/cover.py` draws it."""

from __future__ import annotations

from compositing.cover import cover
from compositing.own_card import OwnCard
from settings import Settings
from video.composite import Composite
from video.frame import Size
from video.reason import Reason


class CoverCards:
    """The user's own card where the user covers, else the fixed one with its reason."""

    def __init__(self) -> None:
        self._own = OwnCard()
        self._last: Composite | None = None

    def covered_by_user(self, settings: Settings) -> None:
        """The user covers from now on: the time that an own card may tell is counted from here."""
        self._own.covered(settings)

    def prepare(self, settings: Settings) -> None:
        """Have what an own card needs read, for a cover to come."""
        if self._last is not None:
            self._own.prepare(self._last.size, settings)

    def card(
        self, size: Size, reason: Reason, index: int, captured_at: float, settings: Settings
    ) -> Composite:
        """A card of that size; without memory for a new one, the last of that size.

        Raises:
            MemoryError: there is none of that size.
        """
        self._own.prepare(size, settings)
        try:
            own = None
            if reason is Reason.COVERED_BY_USER:  # what a failure shows is always the fixed card
                own = self._own.planes(size, settings)
            self._last = cover(size, reason, index, captured_at, own)
        except MemoryError:
            if self._last is None or self._last.size != size:
                raise
        return self._last  # one that says something else is better than none
