"""Our own path as subjects: the whole of it behind one `step`, and the network alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from bench.clip import Camera, Clip, Form
from bench.timing import Sample, StageMeter, Stopwatch
from camera.sinks.blackhole import open_blackhole
from compositing.preview import small_rgb
from options import Options
from pipeline import Pipeline
from segmentation.engines.engine import Engine
from segmentation.network_input import ImageBatch
from segmentation.portrait import REFRESH_FRAMES, PortraitSegmenter
from segmentation.room.held import RoomState
from settings import Settings
from stages.look import Look
from stages.parts import Parts
from video.clock import MonotonicClock
from video.composite import Composite
from video.frame import CoarseAlpha
from video.protocols import Segmenter, Source

BEGINNING = max(REFRESH_FRAMES)
"""Frames that a network of ours gets before any counts: at many of the first it looks twice."""


@dataclass(frozen=True)
class App:
    """What the composition root opens, so that what is measured is what users run."""

    open_parts: Callable[[Options], Parts]
    open_source: Callable[[Options], Source]


class OurPath:
    """A grab in, a sent composite out, through the very `Pipeline.step` that users run.

    `sends` is what goes out of a frame that counts; `look` takes the place of the path's own.
    """

    threads = 1

    def __init__(
        self,
        tier: str,
        form: Form,
        parts: Parts,
        clip: Clip,
        settings: Settings | None = None,
        *,
        name: str = "",
        sends: str = "composite",
        look: Look | None = None,
    ) -> None:
        self.tier = tier
        self.form: Form = form
        self.name = name or f"{tier} {form}"
        self.record: Callable[[Composite], None] | None = None
        """Where every picture goes, too."""
        self._sends = sends
        self.covered = 0
        self.reason = ""
        self._stopwatch = Stopwatch()
        self._segmenter = timed(parts.segmenter, self._stopwatch)
        self._clock = MonotonicClock()
        self._pipeline = Pipeline(
            replace(parts, segmenter=self._segmenter), settings or Settings(), self._clock
        )
        if look is not None:
            self._pipeline._look = look  # noqa: SLF001 - what others cannot want
        self._pipeline.meter = StageMeter(self._stopwatch)
        self._camera = Camera(clip, form)
        self._sink = open_blackhole()
        for index in range(BEGINNING):
            self.step(index)
        self.covered, self.reason = 0, ""

    def step(self, index: int) -> Sample | None:
        """What the stages of that frame took; None where a cover went out instead."""
        grab = self._camera.grab(index, self._clock.now())
        with self._stopwatch.lap("frame"):
            made = self._pipeline.step(grab)
            self._sink.send(made)
            if self.record is not None:
                self.record(made)
        with self._stopwatch.lap("preview"):
            small_rgb(made.planes)
        laps = self._stopwatch.take()
        if made.kind != self._sends:
            self.covered += 1
            self.reason = self._pipeline.shutter.reason or self.reason
            return None
        return split_network(laps)

    def close(self) -> None:
        """Free the network and the background."""
        self._pipeline.close()
        self._segmenter.close()


class OurNetwork:
    """The network with its input, on frames that are decoded already."""

    threads = 1

    def __init__(self, name: str, segmenter: Segmenter, clip: Clip) -> None:
        self.name = name
        self._segmenter = segmenter
        self._clip = clip
        self._stopwatch = Stopwatch()
        for index in range(BEGINNING):
            self.step(index)

    def step(self, index: int) -> Sample:
        """What input and network took."""
        frame = self._clip.frames[self._clip.place(index)]
        with self._stopwatch.lap("network"):
            self._segmenter.segment(frame)
        return self._stopwatch.take()

    def close(self) -> None:
        """Free the network."""
        self._segmenter.close()


class TimedEngine:
    """An engine whose runs are laps called `network`."""

    def __init__(self, engine: Engine, stopwatch: Stopwatch) -> None:
        self._engine = engine
        self._stopwatch = stopwatch
        self.name = engine.name
        self.base_grid = engine.base_grid
        self.multiple = engine.multiple
        self.stateful = engine.stateful
        self.has_memory = engine.has_memory
        self.learns_rooms = engine.learns_rooms
        self.own_format = engine.own_format

    def infer(self, image: ImageBatch) -> CoarseAlpha:
        """The engine's own answer."""
        with self._stopwatch.lap("network"):
            return self._engine.infer(image)

    def infer_stateless(self, image: ImageBatch) -> CoarseAlpha:
        """The engine's own answer."""
        with self._stopwatch.lap("network"):
            return self._engine.infer_stateless(image)

    def room(self) -> RoomState | None:
        """What the engine knows of the room."""
        return self._engine.room()

    def know(self, image: ImageBatch, room: RoomState) -> None:
        """Know that room."""
        self._engine.know(image, room)

    def twin(self) -> TimedEngine:
        """The engine's twin, on the same watch."""
        return TimedEngine(self._engine.twin(), self._stopwatch)

    def reset(self) -> None:
        """Forget every picture seen so far."""
        self._engine.reset()

    def close(self) -> None:
        """Free the network."""
        self._engine.close()


def timed(segmenter: Segmenter, stopwatch: Stopwatch) -> Segmenter:
    """A segmenter that has seen no frame yet, with a timed engine; a stranger stays as it is."""
    if not isinstance(segmenter, PortraitSegmenter):
        return segmenter
    return PortraitSegmenter(
        TimedEngine(segmenter.engine, stopwatch),
        title=segmenter.title,
        foreign=segmenter.foreign,
        base_grid=segmenter.grid,
        mirrored=segmenter.mirrored,
    )


def split_network(laps: Sample) -> Sample:
    """The laps in the order of the path, the segmenter's own split into `input` and `network`."""
    parted: Sample = {}
    for name, lap in laps.items():
        if name == "segment":
            network = laps.get("network", lap)
            parted["input"], parted["network"] = lap - network, network
        elif name != "network":
            parted[name] = lap
    return parted
