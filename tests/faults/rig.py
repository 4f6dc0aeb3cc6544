"""A whole live run on fakes that can be broken while it runs.

The fakes stand at the real seams (`Source`, `Segmenter`, `Refiner`, `Background`, `Sink`);
pipeline, threads, shutter, composite and cover are the real ones. Everything that leaves the sink
is kept and shown to the leak oracle.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from background_choice import parse_background
from camera.host import PIPEWIRE_NODE
from camera.sinks.cameras.pipewire import open_pipewire
from camera.sinks.fan_out import FanOut
from camera.sinks.outlet import Way
from compositing.backgrounds.open import open_background
from live.audience import Audience
from live.run import Live
from pipeline import Pipeline
from settings import Settings
from stages.parts import Parts
from tests.camera.pipewire.desktop import Desktop
from tests.camera.pipewire.viewer import Viewer
from tests.fakes import BilinearRefiner
from tests.faults.oracle.likeness import correlates, seen_as
from tests.leaks import LeakOracle, Room, person_alpha
from video.clock import MonotonicClock
from video.composite import Composite, admit
from video.errors import SinkError, SourceError
from video.frame import Alpha, CoarseAlpha, Frame, Grab, Planes, Size, split
from video.pixels.fit import fit
from video.protocols import Background, Sink, Source
from video.room_learning import RoomLearning

SIZE: Size = (320, 180)
GRID: Size = (80, 46)
FPS = 100.0
REPEAT_S = 0.15
RETRY_S = 0.02
ASK_EVERY_S = 0.02
COUNTDOWN_S = 0.1
REST_AFTER_S = 0.1
PATIENCE_S = 20.0
"""How long a wait for something that must come may last before the test fails."""


class RoomSource:
    """A camera that looks at a keyed room. A test breaks it through its public knobs."""

    name = "room"
    live = True
    length: int | None = None

    def __init__(self, room: Room, fps: float = FPS) -> None:
        self.room = room
        self.size = room.size
        self.fps = fps
        self.index = -1
        self.frozen = threading.Event()
        self.lost: str | None = None
        self.decode: Callable[[int], Planes] = room.planes
        self.stamp: Callable[[float], float] = lambda now: now
        self.closed = threading.Event()

    def grab(self) -> Grab | None:
        self.closed.wait(1 / self.fps)
        while self.frozen.is_set() and not self.closed.wait(0.005):
            pass
        if self.closed.is_set():
            return None
        if self.lost:
            raise SourceError(self.lost)
        self.index += 1
        return Grab(self.index, self.index, self.stamp(time.monotonic()), self._retrieve)

    def close(self) -> None:
        self.closed.set()

    def _retrieve(self, index: int) -> tuple[Planes, Size]:
        planes = self.decode(index)
        return planes, (planes.shape[1], planes.shape[0] * 2 // 3)


class RoomSegmenter:
    """A network that finds the person exactly, until `answer` is told to do something else."""

    def __init__(self) -> None:
        self.grid: Size = GRID
        self.answer: Callable[[Frame, CoarseAlpha], Any] = lambda _, alpha: alpha
        self.learns_rooms = True
        self.learned: Frame | None = None
        self.resets = 0
        self.calls = 0
        self.closed = False

    def segment(self, frame: Frame) -> CoarseAlpha:
        self.calls += 1
        answered: CoarseAlpha = self.answer(frame, person_alpha(frame, self.grid))
        return answered

    @property
    def knows_room(self) -> bool:
        return self.learned is not None

    def learn(self, room: Frame) -> None:
        self.learned = room

    def reset(self) -> None:
        self.learned = None
        self.resets += 1

    def close(self) -> None:
        self.closed = True


class BreakableRefiner(BilinearRefiner):
    """The real bilinear refiner, until `answer` is told to do something else."""

    def __init__(self) -> None:
        self.answer: Callable[[Alpha], Any] = lambda alpha: alpha

    def refine(self, frame: Frame, coarse: CoarseAlpha) -> Alpha:
        refined: Alpha = self.answer(super().refine(frame, coarse))
        return refined


class WatchedSink:
    """A virtual camera whose every picture is kept; it can be lost, slow or out of order."""

    device = "watched"

    def __init__(self, size: Size, kept: list[Sent]) -> None:
        self.size: Size | None = size
        self.kept = kept
        self.lost: str | None = None
        self.slow_s = 0.0
        self.hangs = threading.Event()
        self.closed = threading.Event()
        self.clients: int | None = None
        self.delivered = 0

    def watchers(self) -> int | None:
        return self.clients

    def programs(self) -> list[str]:
        return ["client"] * (self.clients or 0)

    def send(self, composite: Composite) -> None:
        admit(composite)
        if self.closed.is_set():
            raise SinkError("watched is closed; expected no more frames")
        if self.lost:
            raise SinkError(self.lost)
        if composite.size != self.size:
            raise SinkError(f"got {composite.size}; expected {self.size}")
        before = composite.planes.copy()
        while self.hangs.is_set() and not self.closed.wait(0.005):
            pass
        self.closed.wait(self.slow_s)
        self.kept.append(Sent(composite, before, time.monotonic()))
        self.delivered += 1

    def close(self) -> None:
        self.closed.set()


class Sent:
    """What left: a copy of the pixels at the begin of the delivery, and when it was over."""

    def __init__(self, composite: Composite, planes: Planes, at: float) -> None:
        self.kind = composite.kind
        self.captured_at = composite.captured_at
        self.planes = planes
        self.at = at
        self.steady = bool(np.array_equal(planes, composite.planes))
        """False where somebody wrote to the picture while it was delivered."""


class Rig:
    """A live run: `begin`, break something, `recover`, `end`; then ask for `leaks`."""

    def __init__(
        self,
        seed: int = 0,
        *,
        settings: Settings | None = None,
        sink: Sink | None = None,
        room_may_be_visible: bool = False,
        on_demand: bool = False,
        several: bool = False,
        here: Desktop | None = None,
        size: Size = SIZE,
    ) -> None:
        self.random = np.random.default_rng(seed)
        self.room = Room(size, seed + 1000)
        self.source = RoomSource(self.room)
        self.segmenter = RoomSegmenter()
        self.refiner = BreakableRefiner()
        self.sent: list[Sent] = []
        self.sink = WatchedSink(size, self.sent)
        self.beside = self.sink
        self.here = here
        self.viewers: list[Viewer] = []
        self.camera_is_there = self.sink_is_there = True
        self.textures = [self.room.luma]
        self.views: list[Settings] = []
        """Under which the room might be seen moved or colored: the oracle looks for that, too."""
        self.pictures: list[Planes] = []
        """What left by another way than the sink: of recordings and snapshots."""
        self.open_background = self.real_background
        parts = Parts(
            self.segmenter,
            self.refiner,
            self._open_background,
            fit,
            room_may_be_visible,
        )
        clock = MonotonicClock()
        room_learning = RoomLearning(clock, countdown_s=COUNTDOWN_S, every_s=1 / FPS)
        self.pipeline = Pipeline(parts, settings or Settings(), clock, room_learning=room_learning)
        self.live = Live(
            self.pipeline,
            self.source,
            sink or self._sinks(several=several),
            self._open_source,
            None if sink or several or here else self._open_sink,
            audience=Audience(
                self.pipeline.clock,
                on_demand=on_demand,
                ask_every_s=ASK_EVERY_S,
                rest_after_s=REST_AFTER_S,
            ),
            repeat_s=REPEAT_S,
            retry_s=RETRY_S,
        )

    def begin(self, *, until_live: bool = True) -> None:
        """Start; returns once the person can be seen."""
        self.live.start()
        if until_live:
            self.wait(lambda: self.shown() > 2, "the first composites")

    def shown(self) -> int:
        """How many composites have left."""
        return sum(sent.kind == "composite" for sent in list(self.sent))

    def covered(self) -> int:
        """How many covers have left."""
        return sum(sent.kind == "cover" for sent in list(self.sent))

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Return once it is true.

        Raises:
            AssertionError: it never was.
        """
        deadline = time.monotonic() + PATIENCE_S
        while not condition():
            if time.monotonic() > deadline:
                raise AssertionError(f"waited {PATIENCE_S:g} s in vain for {what}")
            self._breathe()

    def pass_frames(self, count: int) -> None:
        """Return once so many more pictures have left."""
        goal = len(self.sent) + count
        self.wait(lambda: len(self.sent) >= goal, f"{count} more pictures")

    def cover_comes(self) -> None:
        """Return once one more cover has left."""
        goal = self.covered() + 1
        self.wait(lambda: self.covered() >= goal, "a cover")

    def recover(self) -> float:
        """Seconds from now until a composite of a frame captured from now on has left."""
        started = time.monotonic()

        def back() -> bool:
            return any(
                sent.kind == "composite" and started <= sent.captured_at <= time.monotonic()
                for sent in list(self.sent[-50:])
            )

        self.wait(back, "the picture to come back")
        return time.monotonic() - started

    def end(self) -> None:
        """Stop and join.

        Raises:
            BaseException: what ended a thread.
        """
        self.live.stop()
        try:
            self.live.join()
        finally:
            for viewer in self.viewers:
                viewer.close()
            self.pipeline.close()

    def leaks(self) -> int:
        """How many of the pictures that left show a block of the raw room, or changed meanwhile."""
        oracle = LeakOracle(self.textures)
        moved = [seen_as(texture, view) for texture in self.textures for view in self.views]

        def shows(planes: Planes) -> bool:
            luma = split(planes)[0]
            return oracle.leaks(planes) or any(correlates(luma, room) for room in moved)

        seen: dict[bytes, bool] = {}
        for sent in self.sent:
            if (pixels := sent.planes.tobytes()) not in seen:
                seen[pixels] = shows(sent.planes)
        leaks = sum(seen[sent.planes.tobytes()] or not sent.steady for sent in self.sent)
        pictures = {picture for viewer in self.viewers for picture in viewer.pictures}
        shape = self.sent[0].planes.shape
        leaks += sum(map(shows, self.pictures))
        return leaks + sum(
            oracle.leaks(np.frombuffer(picture, np.uint8).reshape(shape)) for picture in pictures
        )

    def know(self, room: Room) -> Room:
        """The room, which the oracle knows from now on, too."""
        self.textures.append(fit(room.empty(), self.room.size).y)
        return room

    def _sinks(self, *, several: bool) -> Sink:
        if self.here is not None:
            return self.beside_pipewire()
        return self.fan_out() if several else self.sink

    def fan_out(self) -> FanOut:
        """The watched sink and, beside it, another one; every picture of both is kept."""
        self.beside = WatchedSink(self.room.size, self.sent)

        def reopen() -> Sink:
            if not self.sink_is_there:
                raise SinkError("no virtual camera 'beside'; expected one")
            self.beside = WatchedSink(self.room.size, self.sent)
            return self.beside

        return FanOut([Way(self.sink, self._open_sink), Way(self.beside, reopen)], retry_s=RETRY_S)

    def beside_pipewire(self) -> FanOut:
        """The watched sink and, beside it, the PipeWire camera of this process's own session."""

        def reopen() -> Sink:
            return open_pipewire(self.room.size, FPS)

        return FanOut([Way(self.sink, self._open_sink), Way(reopen(), reopen)], retry_s=RETRY_S)

    def watch(self) -> None:
        """A client opens the PipeWire camera; what it sees is shown to the oracle, too."""
        self.viewers.append(Viewer(PIPEWIRE_NODE, self.room.size, FPS))
        seen = self.viewers[-1].pictures
        self.wait(lambda: len(seen) > 5, "pictures for a client of PipeWire")

    def change_camera(self, size: Size | None = None) -> None:
        """The user chooses another camera, in a room of its own."""
        room = self.know(Room(size or self.room.size, int(self.random.integers(1 << 30))))
        self.live.change_source(lambda: self._open_camera(room))

    def real_background(self, settings: Settings) -> Background:
        """What the app puts behind the person."""
        return open_background(parse_background(settings.background))

    def _open_background(self, settings: Settings) -> Background:
        return self.open_background(settings)

    def _open_source(self) -> Source:
        if not self.camera_is_there:
            raise SourceError("no camera 'room'; expected one that is plugged in")
        return self._open_camera(self.room)

    def _open_camera(self, room: Room) -> RoomSource:
        self.source = RoomSource(room)
        return self.source

    def _open_sink(self) -> Sink:
        if not self.sink_is_there:
            raise SinkError("no virtual camera; expected one")
        self.sink = WatchedSink(self.room.size, self.sent)
        return self.sink

    def _breathe(self) -> None:
        threading.Event().wait(0.002)
