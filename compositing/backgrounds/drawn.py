"""Drawn: our own drawings behind the person: those that stand still, and those that move."""

# ruff: noqa: ARG002 - a Background is given what any of them may need

from __future__ import annotations

import threading

import cv2
import numpy as np

from compositing.backgrounds.still import Still, blurred
from compositing.foreground import Foreground
from media.drawn.catalog import MOVING, drawn, drawn_at
from settings import Settings
from video.frame import Alpha, Frame, Planes, Size, empty_planes, split

FIRST_LOOK = 8
"""How much smaller a drawing is made at first: no frame waits for the fine one."""

MOVES_EVERY_S = 1 / 16
"""Time between two pictures of what moves: it is slow and soft."""


class Drawn:
    """A drawing that stands still; its fine lines come a moment after its colors."""

    def __init__(self, name: str, *, live: bool = True) -> None:
        """`live`: no frame waits for the fine lines; else every frame is the same each time."""
        self._name = name
        self._live = live
        self._size: Size | None = None
        self._still: Still | None = None
        self._fine: Still | None = None
        self._foreground = Foreground()

    def render(self, frame: Frame, alpha: Alpha, settings: Settings) -> Planes:
        """The drawing at the frame's size; the same array as long as nothing changes."""
        if frame.size != self._size:
            self._size, self._fine = frame.size, None
            if self._live:
                self._still = Still(_stretched(self._name, frame.size))
                threading.Thread(target=self._draw, args=(frame.size,), daemon=True).start()
            else:
                self._draw(frame.size)
        fine = self._fine
        if fine is not None:
            self._still, self._fine = fine, None
        assert self._still is not None
        return self._still.at(frame.size, settings)

    def person(self, frame: Frame, alpha: Alpha, planes: Planes, settings: Settings) -> Frame:
        """The frame with the old room taken out of the person's edges."""
        return self._foreground.person(frame, alpha, planes, settings)

    def close(self) -> None:
        """Nothing to release."""

    def _draw(self, size: Size) -> None:
        fine = Still(drawn(self._name, size))
        if size == self._size:
            self._fine = fine


class DrawnMoving:
    """A drawing that moves, in the time of the frames."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._planes: Planes | None = None
        self._made_at = float("-inf")
        self._foreground = Foreground()

    def render(self, frame: Frame, alpha: Alpha, settings: Settings) -> Planes:
        """The drawing as it is when the frame was captured; valid until the next call."""
        if self._planes is None or self._planes.shape != frame.planes.shape:
            self._planes, self._made_at = empty_planes(frame.size), float("-inf")
        if not 0 <= frame.captured_at - self._made_at < MOVES_EVERY_S:
            self._made_at = frame.captured_at
            drawn_at(self._name, frame.size, frame.captured_at, self._planes)
            if settings.backdrop_blur:
                np.copyto(self._planes, blurred(self._planes, settings.backdrop_blur))
        return self._planes

    def person(self, frame: Frame, alpha: Alpha, planes: Planes, settings: Settings) -> Frame:
        """The frame with the old room taken out of the person's edges."""
        return self._foreground.person(frame, alpha, planes, settings)

    def close(self) -> None:
        """Nothing to release."""


def open_drawn(name: str, *, live: bool = True) -> Drawn | DrawnMoving:
    """The drawing of that name."""
    return DrawnMoving(name) if name in MOVING else Drawn(name, live=live)


def _stretched(name: str, size: Size) -> Planes:
    """The drawing made small and stretched to that size."""
    small = drawn(name, (max(size[0] // FIRST_LOOK & ~1, 16), max(size[1] // FIRST_LOOK & ~1, 16)))
    planes = empty_planes(size)
    for plane, into in zip(split(small), split(planes), strict=True):
        cv2.resize(plane, into.shape[::-1], dst=into)
    return planes
