"""A live run whose camera, network and sink hold until told to go on; its clock stands still."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from background_choice import parse_background
from compositing.backgrounds.open import open_background
from live.run import Live
from pipeline import Pipeline
from settings import Settings
from stages.parts import Parts
from tests.fakes import BilinearRefiner, ManualClock
from tests.leaks import Room, person_alpha
from video.composite import Composite, admit
from video.frame import CoarseAlpha, Frame, Grab, Size
from video.pixels.fit import fit
from video.protocols import Background

SIZE: Size = (128, 72)
PATIENCE_S = 20.0
"""How long a wait for what must come may last before the test fails."""


class Gate:
    """Open, or closed and lets through as many as it is told; knows how many have come to it."""

    def __init__(self, *, is_open: bool) -> None:
        self.come = 0
        self._is_open = is_open
        self._may_pass = 0
        self._changed = threading.Condition()

    def through(self) -> None:
        """Returns once this one may pass."""
        with self._changed:
            self.come += 1
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._is_open or self._may_pass > 0)
            self._may_pass -= not self._is_open

    def let(self, count: int) -> None:
        """So many more may pass."""
        with self._changed:
            self._may_pass += count
            self._changed.notify_all()

    def swing(self, *, is_open: bool) -> None:
        with self._changed:
            self._is_open = is_open
            self._changed.notify_all()

    def await_comers(self, count: int) -> None:
        """Returns once so many have come, in all."""
        with self._changed:
            assert self._changed.wait_for(lambda: self.come >= count, PATIENCE_S), self.come


class HeldCamera:
    """Delivers a frame for every one that its gate lets through."""

    name, fps, live = "held", 30.0, True
    length: int | None = None
    size = SIZE

    def __init__(self) -> None:
        self.gate = Gate(is_open=False)
        self._room = Room(SIZE, 3)
        self._closed = False
        self._index = -1

    def grab(self) -> Grab | None:
        self.gate.through()
        if self._closed:
            return None
        self._index += 1
        index = self._index
        return Grab(index, index, 100.0, lambda number: (self._room.planes(number), SIZE))

    def deliver(self, count: int) -> None:
        """Returns once so many more grabs lie, or have lain, in the slot."""
        already = self._index + 1
        self.gate.let(count)
        self.gate.await_comers(already + count + 1)  # it asks for the next one: the last is put

    def close(self) -> None:
        self._closed = True
        self.gate.swing(is_open=True)


class HeldSegmenter:
    """Finds the person; keeps the indices that it was asked for, and holds at its gate."""

    grid: Size = (32, 18)

    def __init__(self) -> None:
        self.gate = Gate(is_open=False)
        self.asked: list[int] = []

    def segment(self, frame: Frame) -> CoarseAlpha:
        self.asked.append(frame.index)
        self.gate.through()
        return person_alpha(frame, self.grid)

    def reset(self) -> None:
        pass

    def close(self) -> None:
        pass


class HeldSink:
    """Keeps the index of every composite that it has taken, and holds at its gate."""

    device = "held"
    size: Size | None = SIZE

    def __init__(self) -> None:
        self.gate = Gate(is_open=True)
        self.taken: list[int] = []

    def send(self, composite: Composite) -> None:
        admit(composite)
        self.gate.through()
        if composite.kind == "composite":
            self.taken.append(composite.index)

    def close(self) -> None:
        pass


class Held:
    """A live run of which every part is held."""

    def __init__(self) -> None:
        self.camera, self.segmenter, self.sink = HeldCamera(), HeldSegmenter(), HeldSink()
        parts = Parts(self.segmenter, BilinearRefiner(), open_, fit)
        self.pipeline = Pipeline(parts, Settings(), ManualClock())
        self.live = Live(self.pipeline, self.camera, self.sink, lambda: self.camera, None)

    def step(self, asked: int) -> None:
        """Let the network answer; returns once it is asked for the next frame, the `asked`th."""
        self.segmenter.gate.let(1)
        self.segmenter.gate.await_comers(asked)


def open_(wanted: Settings) -> Background:
    """What the app opens."""
    return open_background(parse_background(wanted.background))


@contextmanager
def held() -> Iterator[Held]:
    run = Held()
    run.live.start()
    try:
        yield run
    finally:
        run.live.stop()
        for gate in (run.segmenter.gate, run.sink.gate, run.camera.gate):
            gate.swing(is_open=True)
        run.live.join()
        run.pipeline.close()
