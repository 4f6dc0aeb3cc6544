"""Tells a key that is pressed from one that is held down, also where the platform does not.

X servers send a key held down as released and pressed again; mostly Qt sees through that, not
always. A toggle that takes such a repeat for a press flickers, and a cover would end up open.
"""

from __future__ import annotations

REPEAT_GAP_MS = 1
"""A key that is pressed sooner than this after its release was held: X gives both the same time
(and no finger is as quick)."""

LOST_RELEASE_MS = 1500
"""A key pressed again that long after its last press, with no release seen, was released while
another window had the focus. Keyboards begin to repeat within a second."""


class Repeats:
    """Remembers which keys are down. One for each way that keys come in."""

    def __init__(self) -> None:
        self._pressed: dict[int | str, int] = {}
        self._released: dict[int | str, int] = {}

    def press(self, code: int | str, at_ms: int, *, said: bool = False) -> bool:
        """Whether the press of that key is a repeat. `said`: the platform says so itself."""
        last, released = self._pressed.get(code), self._released.get(code)
        self._pressed[code] = at_ms
        if said:
            return True
        if last is None or at_ms == 0:  # an event that was made, not typed, has no time
            return False
        if released is None or released < last:  # it has not been let go, as far as we know
            return at_ms - last < LOST_RELEASE_MS
        return at_ms - released < REPEAT_GAP_MS

    def release(self, code: int | str, at_ms: int) -> None:
        """The key was let go, or seemed to be."""
        self._released[code] = at_ms
