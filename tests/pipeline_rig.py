"""A pipeline of fakes for the tests of its path, and what it was given."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from compositing.backgrounds.open import Off
from pipeline import Pipeline
from settings import Settings
from stages.parts import Parts
from tests.fakes import (
    BilinearRefiner,
    ConstantSegmenter,
    ManualClock,
    flat_frame,
)
from video.composite import Composite
from video.errors import ScrimError
from video.frame import Alpha, CoarseAlpha, Frame, Grab, Planes, Size, empty_planes, split
from video.pixels.fit import fit
from video.shutter import REOPEN_AFTER

SIZE: Size = (64, 36)
ROOM, WALL = 200, 90
"""Luma of every frame, and of what stands behind the person."""


class Wall:
    """A Background of one gray; remembers whether it was closed, and by whom it was drawn."""

    def __init__(self, settings: Settings) -> None:
        self.of = settings.background
        self.closed = 0
        self.strengths: list[int] = []

    def render(self, frame: Frame, alpha: Alpha, settings: Settings) -> Planes:
        assert not self.closed, "drawn after it was closed"
        self.strengths.append(settings.blur_percent)
        planes = empty_planes(frame.size)
        y, u, v = split(planes)
        y[:], u[:], v[:] = WALL, 128, 128
        return planes

    def person(self, frame: Frame, alpha: Alpha, planes: Planes, settings: Settings) -> Frame:
        return frame

    def close(self) -> None:
        self.closed += 1


class Segmenter(ConstantSegmenter):
    """Finds a person in the left third (`columns` of 24); runs `meanwhile` in every call."""

    def __init__(self) -> None:
        super().__init__(grid=(24, 12))
        self.meanwhile: Callable[[], object] = lambda: None
        self.seen: list[Size] = []
        self.columns = 8

    def segment(self, frame: Frame) -> CoarseAlpha:
        self.seen.append(frame.size)
        self.meanwhile()
        coarse = np.zeros(self.grid[::-1], np.float32)
        coarse[:, : self.columns] = self.alpha
        return coarse


class Refiner(BilinearRefiner):
    def __init__(self) -> None:
        self.resets = 0

    def reset(self) -> None:
        self.resets += 1


class Bench:
    """A pipeline of fakes, and what it was given."""

    def __init__(
        self,
        settings: Settings | None = None,
        *,
        consent: bool = False,
        refiner: Refiner | None = None,
    ) -> None:
        self.segmenter, self.refiner = Segmenter(), refiner or Refiner()
        self.walls: list[Wall] = []
        self.refusal: ScrimError | None = None
        self.watched: list[tuple[Composite, Alpha | None]] = []
        self.clock = ManualClock()
        parts = Parts(self.segmenter, self.refiner, self.open_background, fit, consent)
        self.pipeline = Pipeline(
            parts, settings or Settings(), self.clock, watch=lambda *both: self.watched.append(both)
        )
        self.index = 0
        self.decoded = ROOM

    def open_background(self, settings: Settings) -> Wall | Off:
        if self.refusal:
            raise self.refusal
        if settings.background == "off":
            return Off()
        self.walls.append(Wall(settings))
        return self.walls[-1]

    def step(self, *, size: Size = SIZE, to: Size | None = None, still: bool = False) -> Composite:
        self.index += 1
        grab = grab_of(size, self.index, still=still, luma=self.decoded)
        return self.pipeline.step(grab, to)

    def opened(self) -> Bench:
        for _ in range(REOPEN_AFTER):
            last = self.step()
        assert last.kind == "composite"
        return self


def grab_of(
    size: Size,
    index: int = 0,
    *,
    still: bool = False,
    meanwhile: Callable[[], object] = int,
    luma: int = ROOM,
) -> Grab:
    def decode(_: object) -> tuple[Planes, Size]:
        meanwhile()
        return flat_frame(size, luma).planes.copy(), size

    return Grab(None, index, float(index), decode, still=still)


def luma(composite: Composite) -> np.ndarray:
    return split(composite.planes)[0]
