"""Knobs: what a camera itself lets one set (exposure, focus, white balance, line frequency).

Called knobs in code because `control/` is what other programs say to a running Scrim.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable


@dataclass(frozen=True)
class Knob:
    """One of them as it stands now: whole numbers from `low` to `high`, or one of `choices`.

    `name` is what settings and commands call it, `title` what the driver does. `is_idle` says that
    another one has taken over, as automatic exposure has exposure: setting it does nothing now.
    """

    name: str
    title: str
    low: int
    high: int
    default: int
    value: int
    step: int = 1
    choices: tuple[tuple[int, str], ...] = ()
    is_idle: bool = False

    @property
    def is_switch(self) -> bool:
        """Whether it is only on or off."""
        return not self.choices and (self.low, self.high) == (0, 1)

    def nearest(self, value: int) -> int:
        """The value that it can take which is nearest to that one."""
        if self.choices:
            return min((number for number, _ in self.choices), key=lambda n: (abs(n - value), n))
        kept = min(max(value, self.low), self.high)
        return min(self.low + round((kept - self.low) / self.step) * self.step, self.high)


@runtime_checkable
class Adjustable(Protocol):
    """A source that has knobs. One thread grabs and adjusts; `knobs` may be read by any."""

    @property
    def knobs(self) -> Sequence[Knob]:
        """All of them, as they were when they were last set."""

    def adjust(self, wanted: Mapping[str, int]) -> None:
        """Set these, and put back what was set before and is not among them.

        What the camera does not have, or refuses, is left as it is.
        """
