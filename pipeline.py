"""The path of a frame, and the threads that walk it. Read this file first.

    source -> segmenter -> refiner -> background -> composite -> sink

`Pipeline.step` is that line for one frame, behind the shutter. `run_files` walks it frame by frame,
in order; `live/run.py` adds the threads for cameras. Whatever fails, the sink gets a cover, never
the room.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from compositing.composite import composite, passthrough
from compositing.cover import cover
from compositing.effects.framing import Framing
from compositing.effects.relight import Relight
from settings import Settings, parse_background
from system.memory import give_back
from video.composite import Composite
from video.errors import ModelError, SourceError
from video.frame import Alpha, Frame, Grab, Size, empty_planes
from video.meter import Meter
from video.protocols import Background, Clock, Refiner, Segmenter, Sink, Source
from video.shutter import Shutter, check_refined

ROOM_HIDDEN_AGAIN = "hiding the room"
"""On the cover between the last picture with the effect off and the first with it on."""

QUALITY_CHANGED = "quality changed"
"""On the cover between the last picture of one network and the first two of another."""

Watcher = Callable[[Composite, Alpha | None], None]


@dataclass(frozen=True)
class Parts:
    """What `start/` puts together; the pipeline knows them by what they promise only."""

    segmenter: Segmenter
    refiner: Refiner
    open_background: Callable[[Settings], Background]
    fit: Callable[[Frame, Size], Frame]
    room_may_be_visible: bool = False


class Pipeline:
    """One frame's way and what it needs to remember; `step` is called by one thread at a time."""

    def __init__(
        self,
        parts: Parts,
        settings: Settings,
        clock: Clock,
        watch: Watcher | None = None,
        shutter: Shutter | None = None,
    ) -> None:
        self.shutter = shutter or Shutter()
        self.meter = Meter()
        self.clock = clock
        self._parts = parts
        self._settings = settings
        self._watch = watch
        self._background = parts.open_background(settings)
        self._arrived: Background | None = None
        self._segmenter = parts.segmenter
        self._next_segmenter: Segmenter | None = None
        self._framing = Framing()
        self._relight = Relight()
        self._swapping = threading.Lock()
        self._size: Size | None = None
        self._card: Composite | None = None
        self.shutter.cover(settings.covered)

    @property
    def segmenter(self) -> Segmenter:
        """What finds the person at this moment."""
        return self._segmenter

    @property
    def settings(self) -> Settings:
        """The settings in force; swapped whole, read once a frame."""
        return self._settings

    def swap(self, settings: Settings) -> None:
        """Put other settings in force from the next frame on.

        Raises:
            ScrimError: their background cannot be opened; the old settings stay.
        """
        with self._swapping:
            before = self._settings
            if settings.background != before.background:
                arrived, unused = self._parts.open_background(settings), self._arrived
                self._arrived = arrived
                if unused is not None:
                    unused.close()
            self._settings = settings
        self.shutter.cover(settings.covered)
        if is_off(before) and not is_off(settings):
            self.shutter.close(ROOM_HIDDEN_AGAIN)

    def change_segmenter(self, segmenter: Segmenter) -> None:
        """Find the person with this one from the next frame on; it is the pipeline's to close.

        Covered until its first good alphas. The old one is closed between two frames, by the thread
        that uses it.
        """
        with self._swapping:
            unused, self._next_segmenter = self._next_segmenter, segmenter
        if unused is not None:
            unused.close()
        self.shutter.close(QUALITY_CHANGED)  # after: work begun from now on is that of the new one

    def forget(self, reason: str) -> None:
        """Cover, and begin anew with the next frame as if it were the first."""
        self.shutter.close(reason)
        self._size = None

    def step(self, grab: Grab, size: Size | None = None) -> Composite:
        """What may be shown of this grab: the composite, or a cover that says why not.

        `size` is what the sink takes; a frame of another size is fitted to it.

        Raises:
            ScrimError: the picture or a stage is at fault; the shutter is closed.
        """
        turn = self.shutter.turn
        settings = self._current()
        try:
            with self.meter.stage("decode"):
                frame = self._at_size(grab.retrieve(), size, still=grab.still)
            if is_off(settings):
                return self._unveiled(frame, turn)
            with self.meter.stage("segment"):
                coarse = self._segmenter.segment(frame)
            closed = self.shutter.judge(coarse, self._segmenter.grid, turn, still=grab.still)
            if closed is not None:
                self._parts.refiner.reset()
                if self.shutter.turn != turn:  # a network that remembers would remember nonsense
                    self._size = None
                return self._covered(frame.size, closed, frame.index)
            with self.meter.stage("refine"):
                alpha = self._parts.refiner.refine(frame, coarse, settings)
            check_refined(alpha, coarse, frame)
            frame, alpha = self._framed(frame, alpha, settings)
            with self.meter.stage("background"):
                planes = self._background.render(frame, alpha, settings)
            lit = self._lit(frame, alpha, settings)
            with self.meter.stage("foreground"):
                person = self._background.person(lit, alpha, planes, settings)
            with self.meter.stage("composite"):
                made = composite(person, alpha, planes, empty_planes(frame.size))
            return self._shown(made, alpha)
        except Exception as error:
            self.forget(reason_of(error))
            raise

    def cover(self, size: Size, reason: str) -> Composite:
        """A cover card of that size with the reason on it."""
        return self._covered(size, reason, 0)

    def close(self) -> None:
        """Release what the stages hold."""
        for part in (self._segmenter, self._next_segmenter, self._background, self._arrived):
            if part is not None:
                part.close()

    def _current(self) -> Settings:
        """The settings for the next frame, with the parts that belong to them in place."""
        with self._swapping:
            settings, arrived, self._arrived = self._settings, self._arrived, None
            segmenter, self._next_segmenter = self._next_segmenter, None
        if segmenter is not None:
            self._segmenter, replaced = segmenter, self._segmenter
            self._size = None  # the past is the old one's
            replaced.close()
        if arrived is not None:
            self._background, old = arrived, self._background
            old.close()
        if segmenter is not None or arrived is not None:
            give_back()
        return settings

    def _at_size(self, frame: Frame, size: Size | None, *, still: bool) -> Frame:
        """The frame at the sink's size; the past is void when the camera changes its size."""
        if frame.size != self._size or still:
            if self._size is not None and not still:
                self.shutter.close("the picture changed its size")
            self._size = frame.size
            self._segmenter.reset()
            self._parts.refiner.reset()
            self._framing.reset()
            self._relight.reset()
        return frame if size is None or frame.size == size else self._parts.fit(frame, size)

    def _framed(self, frame: Frame, alpha: Alpha, settings: Settings) -> tuple[Frame, Alpha]:
        """Both cut to where the people are; the very same where that is not asked for.

        Only here: network, refiner and shutter always judge the whole picture.
        """
        wanted = settings.auto_framing and settings.background != "matte"  # which is measured
        if not wanted and self._framing.crop is None:
            return frame, alpha
        with self.meter.stage("framing"):
            return self._framing.frame(frame, alpha, wanted=wanted)

    def _lit(self, frame: Frame, alpha: Alpha, settings: Settings) -> Frame:
        """The frame with light on the person; the very same where that is not asked for."""
        if not settings.relight:
            self._relight.reset()
            return frame
        with self.meter.stage("relight"):
            return self._relight.relit(frame, alpha)

    def _unveiled(self, frame: Frame, turn: int) -> Composite:
        """The frame itself: the user has switched the effect off and confirmed it."""
        shown = passthrough(frame, self._parts.room_may_be_visible)
        closed = self.shutter.consent(turn)
        if closed is not None:
            return self._covered(frame.size, closed, frame.index)
        return self._shown(shown, None)

    def _covered(self, size: Size, reason: str, index: int) -> Composite:
        try:
            self._card = cover(size, reason, index, self.clock.now())
        except MemoryError:
            if self._card is None or self._card.size != size:
                raise
        return self._shown(self._card, None)  # one that says something else is better than none

    def _shown(self, made: Composite, alpha: Alpha | None) -> Composite:
        if self._watch is not None:
            self._watch(made, alpha)
        return made


def is_off(settings: Settings) -> bool:
    """Whether these settings show the room."""
    return parse_background(settings.background).kind == "off"


def reason_of(error: Exception) -> str:
    """A few words for the cover. Strangers read it: no path, no name, nothing of this machine."""
    if isinstance(error, SourceError):
        return "damaged picture"
    if isinstance(error, ModelError):
        return "the model failed"
    return "a stage failed"


def run_files(
    pipeline: Pipeline,
    source: Source,
    sink: Sink,
    stop: threading.Event,
    progress: Callable[[Iterable[Grab]], Iterable[Grab]],
) -> None:
    """Walks every frame of a clip or folder in order; nothing is dropped, the same every time.

    Raises:
        ScrimError: a picture is damaged, a stage failed or the sink refused.
    """
    for grab in progress(iter(source.grab, None)):
        if stop.is_set():
            return
        sink.send(pipeline.step(grab, sink.size))
