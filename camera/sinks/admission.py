"""What every sink admits: a Composite of the right size, and nothing after `close`."""

from __future__ import annotations

from typing import Protocol

from video.composite import Composite, admit
from video.errors import SinkError
from video.frame import Size


class Admitting(Protocol):
    """What a sink says of itself that decides what it admits."""

    @property
    def device(self) -> str: ...

    @property
    def size(self) -> Size | None: ...

    @property
    def closed(self) -> bool: ...


def admitted(composite: Composite, sink: Admitting) -> Composite:
    """The composite itself.

    Raises:
        TypeError: it is not a Composite.
        SinkError: it has another size than the sink, or the sink is closed.
    """
    admit(composite)
    if sink.closed:
        raise SinkError(f"{sink.device} is closed; expected no more frames. Open it again")
    if sink.size is not None and composite.size != sink.size:
        raise SinkError(
            f"{sink.device} got a frame of {_text(composite.size)}; expected {_text(sink.size)}, "
            "the size it was opened with. Open it again at the new size"
        )
    return composite


def _text(size: Size) -> str:
    return f"{size[0]}x{size[1]}"
