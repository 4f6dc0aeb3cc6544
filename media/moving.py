"""What every moving picture promises: a clip, an animated picture, or one picture that stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from media.pixels.rgb import Picture
from video.frame import Size


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture of it: decoded, not yet converted, so that one that is dropped costs no more.

    `at_s` is its own time and `lasts_s` how long it is shown, both in seconds of the clip.
    """

    data: Any
    at_s: float
    lasts_s: float
    convert: Callable[[Any], Picture]

    def picture(self) -> Picture:
        """I420 planes, upright and at the clip's size, and the size that is visible of them.

        Raises:
            SourceError: it is damaged.
        """
        return self.convert(self.data)

    @property
    def ends_s(self) -> float:
        """When the next one is due."""
        return self.at_s + self.lasts_s


class Moving(Protocol):
    """Pictures of one size with their own times, once, in order. One thread reads it."""

    @property
    def size(self) -> Size:
        """Even (width, height) of every picture, as a player shows them."""

    @property
    def fps(self) -> float:
        """Pictures a second, on average."""

    @property
    def length(self) -> int | None:
        """How many pictures the file says it holds."""

    def next(self) -> Shot | None:
        """The next picture; None at the end. Times grow from one to the next.

        Raises:
            SourceError: damaged there, or cut off; the next call goes on behind it.
        """

    def close(self) -> None:
        """Close the file; safe to call twice. What was handed out can still be converted."""
