"""What each part of the path promises. Parts satisfy these by shape; none inherits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from settings import Settings
from video.composite import Composite
from video.frame import Alpha, CoarseAlpha, Frame, Grab, Planes, Size


class Source(Protocol):
    """Where frames come from. Opened by an `open_` function, closed exactly once."""

    @property
    def name(self) -> str:
        """What the user calls it."""

    @property
    def size(self) -> Size:
        """Even (width, height) that its frames are expected to have."""

    @property
    def fps(self) -> float:
        """Nominal frames a second; 0 for stills."""

    @property
    def live(self) -> bool:
        """True: late frames are dropped. False: every frame is processed, in order."""

    @property
    def length(self) -> int | None:
        """How many grabs a finite source holds; None where that is unknown or endless."""

    def grab(self) -> Grab | None:
        """The next picture, still compressed; blocks until there is one. None is the end.

        Raises:
            SourceError: the camera vanished, the file is damaged.
        """

    def close(self) -> None:
        """Release the device; safe to call twice, and from another thread to end a blocked grab."""


class Segmenter(Protocol):
    """Finds the person: the only stage that knows a network. Owns its state over time."""

    @property
    def grid(self) -> Size:
        """(width, height) of the coarse alpha."""

    def segment(self, frame: Frame) -> CoarseAlpha:
        """The coarse alpha of this very frame; valid until the next call.

        Raises:
            ModelError: the engine failed.
        """

    def reset(self) -> None:
        """Forget everything seen so far."""

    def close(self) -> None:
        """Free the engine; safe to call twice."""


@runtime_checkable
class LearnsRooms(Protocol):
    """A segmenter that may be told what the room looks like when nobody is in it."""

    @property
    def learns_rooms(self) -> bool:
        """Whether its network can."""

    @property
    def knows_room(self) -> bool:
        """Whether what it learned still holds."""

    def learn(self, room: Frame) -> None:
        """Know that room until it proves to be another one, or until `reset`.

        Raises:
            ModelError: the engine failed.
        """


@runtime_checkable
class KnowsRooms(Protocol):
    """A refiner that may be told the same."""

    def know(self, room: Frame | None) -> None:
        """Know that room until told otherwise; None is none."""


class CloseUpCheck(Protocol):
    """Looks again where a matte covers the whole picture."""

    def judged(self, frame: Frame, coarse: CoarseAlpha) -> tuple[CoarseAlpha, bool]:
        """The alpha to go on with, and whether other looks stand for it, whatever it covers.

        Raises:
            ModelError: the engine failed.
        """

    def reset(self) -> None:
        """Forget everything seen so far."""

    def close(self) -> None:
        """Free what it holds; safe to call twice."""


class Refiner(Protocol):
    """Coarse alpha to full size: the only stage that changes alpha's size."""

    def refine(self, frame: Frame, coarse: CoarseAlpha) -> Alpha:
        """Full-size alpha of this very frame; valid until the next call."""

    def reset(self) -> None:
        """Forget everything seen so far."""


class Background(Protocol):
    """What stands behind the person."""

    def render(self, frame: Frame, alpha: Alpha, settings: Settings) -> Planes:
        """I420 planes of the frame's size; valid until the next call."""

    def person(self, frame: Frame, alpha: Alpha, planes: Planes, settings: Settings) -> Frame:
        """The frame whose person stands before these planes: the frame itself, or one relit.

        Valid until the next call; what `composite` mixes with the planes.
        """

    def close(self) -> None:
        """Release files; safe to call twice."""


class Sink(Protocol):
    """Where composites go. Opened by an `open_` function, closed exactly once."""

    @property
    def device(self) -> str:
        """The device, file or folder that it writes, as the user would name it."""

    @property
    def size(self) -> Size | None:
        """The one size it accepts, or None where any will do."""

    def send(self, composite: Composite) -> None:
        """Deliver it. Latency is measured here: when this returns, the frame has left.

        Raises:
            TypeError: it is not a Composite.
            SinkError: the device or disk refused it.
        """

    def close(self) -> None:
        """Finish the file, release the device; safe to call twice."""


@runtime_checkable
class Watched(Protocol):
    """A sink that may know who watches."""

    def watchers(self) -> int | None:
        """How many clients have it open now; None where that cannot be known."""

    def programs(self) -> list[str]:
        """What those clients are called, as far as that is known."""


@runtime_checkable
class Announcing(Protocol):
    """A sink that may say by itself when somebody came or left."""

    def announce(self, changed: Callable[[], None]) -> bool:
        """Whether `changed` is called, from another thread, whenever `watchers` may be others."""


@runtime_checkable
class Several(Protocol):
    """A sink that consists of several, each with its own fate."""

    @property
    def sinks(self) -> list[Sink]:
        """Those in use at this moment."""

    @property
    def trouble(self) -> str | None:
        """What does not work at this moment, in one line; None while all does."""

    def let_go(self, kept: Sequence[Sink]) -> None:
        """Those are somebody else's from now on: they stay open, and get nothing from here."""


def sinks_of(sink: Sink) -> list[Sink]:
    """The sinks that a sink consists of; itself, where it is one."""
    return sink.sinks if isinstance(sink, Several) else [sink]


class Clock(Protocol):
    """Monotonic time, so that tests need not wait."""

    def now(self) -> float:
        """Monotonic seconds."""
