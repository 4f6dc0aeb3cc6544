"""The path of a frame. Read this file first.

    source -> segmenter -> refiner -> background -> composite -> sink

`Pipeline.step` is that line for one frame, behind the shutter. `run_files` walks it frame by frame,
in order; `live/run.py` adds the threads for cameras. Whatever fails, the sink gets a cover, never
the room.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

import numpy as np

from compositing.composite import composite, passthrough
from compositing.cover import cover
from compositing.effects.framing import Framing
from compositing.effects.relight import Relight
from compositing.effects.tag import Tag
from compositing.effects.view import View, turned
from compositing.own_card import OwnCard
from language.door import mark
from settings import Settings, is_off
from stages import InForce, Parts, Stages
from video.composite import Composite
from video.errors import ModelError, SourceError
from video.frame import Alpha, CoarseAlpha, Frame, Grab, Planes, Size, empty_planes
from video.lesson import Lesson
from video.meter import Meter
from video.protocols import Clock, KnowsRooms, LearnsRooms, Segmenter, Sink, Source
from video.reason import Reason
from video.shutter import Shutter, check_refined

OTHER_PICTURE = frozenset({
    Reason.CAMERA_LOST, Reason.CAMERA_CHANGED, Reason.SIZE_CHANGED, Reason.PICTURE_TURNED,
})  # fmt: skip
"""After these nothing that was learned of the room holds."""

Watcher = Callable[[Composite, Alpha | None], None]


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
        self.lesson = Lesson(clock)
        self._stages = Stages(parts, settings)
        self._swapping = threading.Lock()
        self._refiner = parts.refiner
        self._fit = parts.fit
        self._witness = parts.witness
        self._room_may_be_visible = parts.room_may_be_visible
        self._watch = watch
        self._framing = Framing()
        self._relight = Relight()
        self._view = View()
        self._tag = Tag()
        self._own_card = OwnCard()
        self._rotation = settings.rotation
        self._size: Size | None = None
        self._room: Frame | None = None
        self._card: Composite | None = None
        self.shutter.cover(settings.covered)

    @property
    def segmenter(self) -> Segmenter:
        """What finds the person at this moment."""
        return self._stages.segmenter

    @property
    def settings(self) -> Settings:
        """The settings in force; swapped whole, read once a frame."""
        return self._stages.settings

    def step(self, grab: Grab, size: Size | None = None) -> Composite:
        """What may be shown of this grab: the composite, or a cover that says why not.

        `size` is what the sink takes; a frame of another size is fitted to it.

        Raises:
            SourceError: the picture is damaged; nothing else has changed.
            ScrimError: a stage is at fault; the shutter is closed.
        """
        generation = self.shutter.generation
        stages = self._next_stages()
        try:
            frame = self._decode(grab, size, stages.settings)
            if self.lesson.is_running and not self.shutter.is_held:
                self.lesson.refuse(f"{self.shutter.reason or Reason.CAMERA_CHANGED}")
            if is_off(stages.settings) and not self.lesson.is_running:
                return self._unveiled(frame, stages.settings, generation)
            coarse, closed = self._segment(frame, generation, still=grab.still)
            self._learn(frame, coarse)
            if closed is not None:
                return self._covered(frame.size, closed, frame.index, frame.captured_at)
            alpha = self._refine(frame, coarse, stages.settings)
            frame, alpha = self._framed(frame, alpha, stages.settings)
            frame, alpha = self._viewed(frame, alpha, stages.settings)
            return self._shown(self._composite(frame, alpha, stages), alpha)
        except SourceError:  # this picture is damaged; what is known of the others stands
            raise
        except Exception as error:
            self.forget(reason_of(error))
            raise

    def swap(
        self,
        settings: Settings,
        *,
        since: Settings | None = None,
        still_wanted: Callable[[], bool] = lambda: True,
    ) -> None:
        """Put other settings in force from the next frame on, once their background is open.

        From any thread; none of the path's waits for it. `since` are the settings that the wish
        began from: what others have changed since, a cover above all, stays theirs. `still_wanted`
        is asked once the background is open.

        Raises:
            ScrimError: their background cannot be opened; the old settings stay.
        """
        began_from = since or self._stages.settings
        opened = self._stages.open_for(settings, began_from)
        with self._swapping:  # or a cover that was asked for meanwhile would be lifted
            if opened is not None and not still_wanted():
                opened.close()
                return
            before, now = self._stages.put(settings, began_from, opened)
            if now.covered and not before.covered:
                self._own_card.covered(now)
            self.shutter.cover(now.covered)
            if is_off(before) and not is_off(now):
                self.shutter.close(Reason.ROOM_HIDDEN_AGAIN)

    def change_segmenter(self, segmenter: Segmenter) -> None:
        """Find the person with this one from the next frame on; it is the pipeline's to close.

        Covered until its first good alphas.
        """
        self._stages.change_segmenter(segmenter)
        # only now: work that begins in this generation is the new one's
        self.shutter.close(Reason.QUALITY_CHANGED)

    def learn_room(self) -> None:
        """Count down, and learn the room that is seen then; while that goes on, end it.

        Covered meanwhile, whatever the settings say.

        Raises:
            ModelError: this network cannot be told about rooms.
        """
        if self.lesson.is_running:
            self.lesson.refuse(mark("ended by you"))
            self.shutter.release()
            return
        segmenter = self.segmenter
        if not isinstance(segmenter, LearnsRooms) or not segmenter.learns_rooms:
            raise ModelError("this model cannot learn a room; expected --model portrait")
        self.shutter.hold(Reason.ROOM_LEARNED)  # first: who runs and is not held is over
        self.lesson.begin()

    def forget(self, reason: Reason) -> None:
        """Cover, and begin anew with the next frame as if it were the first."""
        self.shutter.close(reason)
        self._size = None
        if reason in OTHER_PICTURE:
            self._forget_room(reason)
        if self._witness is not None:
            self._witness.reset()

    def cover(self, size: Size, reason: Reason) -> Composite:
        """A cover card of that size with the reason on it."""
        return self._covered(size, reason, 0)

    def close(self) -> None:
        """Release what the stages hold."""
        self._stages.close()
        if self._witness is not None:
            self._witness.close()

    def _next_stages(self) -> InForce:
        """The stages and settings of the next frame."""
        stages = self._stages.next_frame()
        if stages.anew:
            self._size = None  # the past is the old segmenter's
        return stages

    def _decode(self, grab: Grab, size: Size | None, settings: Settings) -> Frame:
        """The frame at the sink's size; the past is void when the camera changes its size."""
        if settings.rotation != self._rotation:
            self._rotation = settings.rotation
            self.forget(Reason.PICTURE_TURNED)
        with self.meter.stage("decode"):
            frame, still = turned(grab.retrieve(), settings, size), grab.still
            if frame.size != self._size or still:
                if self._size is not None and not still:
                    self.forget(Reason.SIZE_CHANGED)
                self._begin_anew(frame.size)
            return frame if size is None or frame.size == size else self._fit(frame, size)

    def _begin_anew(self, size: Size) -> None:
        """Whatever remembers frames forgets them."""
        self._size = size
        for part in (self._stages.segmenter, self._refiner, self._framing, self._relight):
            part.reset()
        if self._room is not None:
            self._know(self._room)

    def _learn(self, frame: Frame, coarse: CoarseAlpha) -> None:
        """What this frame tells of the room, while a lesson goes on; what is known is kept or lost.

        The shutter is held until the lesson is over.
        """
        if self.lesson.is_running:
            room = self.lesson.look(frame, coarse)
            if room is not None:
                self._room = room
                self._know(room)
            if not self.lesson.is_running:
                self.shutter.release()
        elif self._room is not None:
            segmenter = self._stages.segmenter
            if not isinstance(segmenter, LearnsRooms) or not segmenter.knows_room:
                self._forget_room(mark("the camera was moved, or the room is another"))

    def _know(self, room: Frame) -> None:
        segmenter = self._stages.segmenter
        if isinstance(segmenter, LearnsRooms):
            segmenter.learn(room)
        if isinstance(self._refiner, KnowsRooms):
            self._refiner.know(room)

    def _forget_room(self, why: str) -> None:
        self._room = None
        if isinstance(self._refiner, KnowsRooms):
            self._refiner.know(None)
        self.lesson.forget(why)

    def _segment(
        self, frame: Frame, generation: int, *, still: bool
    ) -> tuple[CoarseAlpha, Reason | None]:
        """The coarse alpha, and why it may not be shown; None where it may."""
        with self.meter.stage("segment"):
            coarse = self._stages.segmenter.segment(frame)
            vouched = False
            if self._witness is not None and not still:
                coarse, vouched = self._witness.judged(frame, coarse)
        closed = self.shutter.judge(
            coarse, self._stages.segmenter.grid, generation, still=still, vouched=vouched
        )
        if closed is not None:
            self._refiner.reset()
            if self.shutter.generation != generation:  # a network would remember nonsense
                self._size = None
        return coarse, closed

    def _refine(self, frame: Frame, coarse: CoarseAlpha, settings: Settings) -> Alpha:
        """The alpha of the frame's size."""
        with self.meter.stage("refine"):
            alpha = self._refiner.refine(frame, coarse, settings)
        check_refined(alpha, coarse, frame)
        return alpha

    def _framed(self, frame: Frame, alpha: Alpha, settings: Settings) -> tuple[Frame, Alpha]:
        """Both cut to where the people are; the very same where that is not asked for.

        Only here: network, refiner and shutter always judge the whole picture.
        """
        wanted = settings.auto_framing and settings.background != "matte"  # which is measured
        if not wanted and self._framing.crop is None:
            return frame, alpha
        with self.meter.stage("framing"):
            return self._framing.frame(frame, alpha, wanted=wanted)

    def _viewed(self, frame: Frame, alpha: Alpha, settings: Settings) -> tuple[Frame, Alpha]:
        """Both zoomed, flipped and colored; the very same where that is not asked for."""
        if settings.is_plain or settings.background == "matte":
            return frame, alpha
        with self.meter.stage("picture"):
            return self._view.shown(frame, alpha, settings)

    def _composite(self, frame: Frame, alpha: Alpha, stages: InForce) -> Composite:
        """The person, with light where that is asked for, before the background."""
        settings, background = stages.settings, stages.background
        with self.meter.stage("background"):
            planes = background.render(frame, alpha, settings)
        relit = self._relit(frame, alpha, settings)
        with self.meter.stage("foreground"):
            person = background.person(relit, alpha, planes, settings)
        with self.meter.stage("composite"):
            return composite(
                person,
                alpha,
                planes,
                empty_planes(frame.size),
                over=self._tagged(frame, settings),
                keeps_alpha=settings.background == "transparent",
            )

    def _tagged(self, frame: Frame, settings: Settings) -> Callable[[Planes], None] | None:
        """What draws name and logo; None where they are not asked for."""
        if not settings.tag or settings.background in ("matte", "transparent"):
            return None
        return lambda planes: self._tag.draw(planes, frame.size, settings)

    def _relit(self, frame: Frame, alpha: Alpha, settings: Settings) -> Frame:
        """The frame with light on the person; the very same where that is not asked for."""
        if not settings.relight:
            self._relight.reset()
            return frame
        with self.meter.stage("relight"):
            return self._relight.relit(frame, alpha)

    def _unveiled(self, frame: Frame, settings: Settings, generation: int) -> Composite:
        """The frame itself: the user has switched the effect off and confirmed it."""
        if not settings.is_plain:
            frame, _ = self._view.shown(frame, np.zeros_like(frame.y), settings)
            frame = replace(frame, planes=frame.planes.copy())  # the view writes to its own again
        shown = passthrough(frame, self._room_may_be_visible)
        closed = self.shutter.consent(generation)
        if closed is not None:
            return self._covered(frame.size, closed, frame.index, frame.captured_at)
        return self._shown(shown, None)

    def _covered(
        self, size: Size, reason: Reason, index: int, captured_at: float | None = None
    ) -> Composite:
        at = self.clock.now() if captured_at is None else captured_at
        try:
            own = None
            if reason is Reason.COVERED_BY_USER:  # what a failure shows is always the fixed card
                own = self._own_card.planes(size, self.settings)
            self._card = cover(size, reason, index, at, own)
        except MemoryError:
            if self._card is None or self._card.size != size:
                raise
        return self._shown(self._card, None)  # one that says something else is better than none

    def _shown(self, made: Composite, alpha: Alpha | None) -> Composite:
        if self._watch is not None:
            self._watch(made, alpha)
        return made


def reason_of(error: Exception) -> Reason:
    """What the cover says of an error. Strangers read it: nothing of the error's own text."""
    if isinstance(error, SourceError):
        return Reason.DAMAGED_PICTURE
    if isinstance(error, ModelError):
        return Reason.MODEL_FAILED
    return Reason.STAGE_FAILED


@dataclass
class Tally:
    """What became of the pictures of a clip or folder."""

    sent: int = 0
    covered: Counter[Reason] = field(default_factory=Counter)
    left_out: int = 0


def run_files(
    pipeline: Pipeline,
    source: Source,
    sink: Sink,
    stop: threading.Event,
    progress: Callable[[Iterable[Grab]], Iterable[Grab]],
    *,
    say: Callable[[str], None],
) -> Tally:
    """Walks every frame of a clip or folder in order; nothing is dropped, the same every time.

    A picture of a folder that cannot be read is named and left out.

    Raises:
        ScrimError: a clip is damaged, none of the pictures can be read, a stage failed or the sink
            refused.
    """
    tally = Tally()
    for grab in progress(iter(source.grab, None)):
        if stop.is_set():
            break
        try:
            made = pipeline.step(grab, sink.size)
        except SourceError as error:
            if not grab.still or source.length in (1, tally.left_out + 1):
                raise
            tally.left_out += 1
            say(str(error))
            continue
        sink.send(made)
        tally.sent += 1
        if made.kind == "cover" and pipeline.shutter.reason is not None:
            tally.covered[pipeline.shutter.reason] += 1
    return tally
