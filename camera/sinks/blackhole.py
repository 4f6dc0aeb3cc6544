"""Blackhole: the sink of `--output none`. It checks what every sink checks and keeps nothing."""

from __future__ import annotations

from camera.sinks.admission import admitted
from video.composite import Composite
from video.frame import Size


class Blackhole:
    """Accepts any composite and forgets it."""

    device = "none"
    size: Size | None = None

    def __init__(self) -> None:
        self.closed = False

    def send(self, composite: Composite) -> None:
        """Forget it.

        Raises:
            TypeError: it is not a Composite.
        """
        admitted(composite, self)

    def close(self) -> None:
        """Nothing more is accepted; safe to call twice."""
        self.closed = True


def open_blackhole() -> Blackhole:
    """A sink that keeps nothing."""
    return Blackhole()
