"""Composite: the only thing that a sink accepts. The type is the privacy rule.

`seal` is imported by `compositing.composite` and `compositing.cover` and by nothing else
(`tests/test_layering.py` proves it): a raw frame has no way to become a Composite, and a sink
refuses everything else by type and at run time.
"""

from __future__ import annotations

from typing import Literal, final

from video.frame import Alpha, Planes, Size, size_of

Kind = Literal["composite", "cover"]

_SEAL = object()


@final
class Composite:
    """A picture that may leave the machine: the person over a background, or a cover card.

    `planes` is I420, read-only, and never written again by its maker.
    `captured_at` and `index` are those of the frame it shows (a cover's: of when it was made).
    `alpha` (H, W) is there where the background is transparent: then the person is over black.
    """

    __slots__ = ("alpha", "captured_at", "index", "kind", "planes", "visible")

    planes: Planes
    index: int
    captured_at: float
    kind: Kind
    visible: Size
    alpha: Alpha | None

    def __init__(  # noqa: PLR0917
        self,
        seal: object,
        planes: Planes,
        index: int,
        captured_at: float,
        kind: Kind,
        visible: Size,
        alpha: Alpha | None = None,
    ) -> None:
        if seal is not _SEAL:
            raise TypeError("a Composite is made by composite() or cover() only")
        planes = planes.view()
        planes.flags.writeable = False
        if alpha is not None:
            alpha = alpha.view()
            alpha.flags.writeable = False
        for name, value in (
            ("planes", planes),
            ("index", index),
            ("captured_at", captured_at),
            ("kind", kind),
            ("visible", visible),
            ("alpha", alpha),
        ):
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"Composite.{name} is read-only")

    @property
    def size(self) -> Size:
        """(width, height), both even."""
        return size_of(self.planes)


def seal(  # noqa: PLR0917
    planes: Planes,
    index: int,
    captured_at: float,
    kind: Kind,
    visible: Size,
    alpha: Alpha | None = None,
) -> Composite:
    """A Composite around planes that are safe to show; for `composite()` and `cover()` alone."""
    return Composite(_SEAL, planes, index, captured_at, kind, visible, alpha)


def admit(composite: Composite) -> Composite:
    """The composite itself; every sink calls this first.

    Raises:
        TypeError: it is anything but a Composite.
    """
    if type(composite) is not Composite:
        raise TypeError(
            f"a sink got {type(composite).__name__}; it accepts nothing but a Composite"
        )
    return composite
