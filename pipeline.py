"""The path of a frame. Read this file first.

    source -> segmenter -> refiner -> background -> composite -> sink

`Pipeline.step` is that line for one frame, behind the shutter; `stages/` has what it is made of.
`start/in_order.py` walks it frame by frame, `live/run.py` adds the threads for cameras. Whatever
fails, the sink gets a cover, never the room.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from compositing.composite import passthrough
from compositing.effects.view import turned
from settings import Settings, is_off
from stages.cards import CoverCards
from stages.in_force import Stages
from stages.learned_room import LearnedRoom
from stages.look import Look
from stages.parts import InForce, Parts
from video.composite import Composite
from video.errors import SourceError
from video.frame import Alpha, CoarseAlpha, Frame, Grab, Size
from video.meter import Meter
from video.protocols import Clock, Segmenter
from video.reason import OTHER_PICTURE, Reason, reason_of
from video.room_learning import RoomLearning
from video.shutter import Shutter, check_refined

Watcher = Callable[[Composite, Alpha | None], None]
"""Sees what goes out, and its alpha where `settings.show_matte` asks for it."""


class Pipeline:
    """One frame's way and what it needs to remember; `step` is called by one thread at a time."""

    def __init__(
        self,
        parts: Parts,
        settings: Settings,
        clock: Clock,
        watch: Watcher | None = None,
        shutter: Shutter | None = None,
        *,
        room_learning: RoomLearning | None = None,
    ) -> None:
        self.shutter = shutter or Shutter()
        self.meter = Meter()
        self.clock = clock
        self.room_learning = room_learning or RoomLearning(clock)
        self._stages = Stages(parts, settings)
        self._swapping = threading.Lock()
        self._refiner = parts.refiner
        self._fit = parts.fit
        self._close_up = parts.close_up
        self._room_may_be_visible = parts.room_may_be_visible
        self._watch = watch
        self._room = LearnedRoom(self.room_learning, self._stages, parts.refiner)
        self._look = Look()
        self._cards = CoverCards()
        self._rotation = settings.rotation
        self._past_size: Size | None = None  # of the frames that are remembered; None: begin anew
        self.comparing = False
        """Whether who watches sees the plain blur; what goes out is the same as ever."""
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
        generation, stages = self.shutter.generation, self._next_stages()
        with self._forgetting_on_failure():
            frame = self._decode(grab, size, stages.settings)
            self._room.end_unless_held(self.shutter)
            if is_off(stages.settings) and not self.room_learning.is_running:
                return self._unveiled(frame, stages.settings, generation)
            coarse, closed = self._segment(frame, generation, still=grab.still)
            self._room.look(frame, coarse, self.shutter)
            if closed is not None:
                return self._covered(frame.size, closed, frame.index, frame.captured_at)
            alpha = self._refine(frame, coarse)
            frame, alpha = self._look.cut(frame, alpha, stages.settings, self.meter)
            return self._composited(frame, alpha, stages)

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
            if now.card_picture != before.card_picture:
                self._cards.prepare(now)
            if now.covered and not before.covered:
                self._cards.covered_by_user(now)
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
        self._room.begin_or_end(self.shutter)

    def forget(self, reason: Reason) -> None:
        """Cover, and begin anew with the next frame as if it were the first."""
        self.shutter.close(reason)
        self._past_size = None
        if reason in OTHER_PICTURE:
            self._room.forget(reason)
        if self._close_up is not None:
            self._close_up.reset()

    def cover(self, size: Size, reason: Reason) -> Composite:
        """A cover card of that size with the reason on it."""
        return self._covered(size, reason, 0)

    def close(self) -> None:
        """Release what the stages hold."""
        self._stages.close()
        if self._close_up is not None:
            self._close_up.close()

    @contextmanager
    def _forgetting_on_failure(self) -> Iterator[None]:
        """A stage at fault closes the shutter; a damaged picture is that one's fault alone."""
        try:
            yield
        except SourceError:
            raise
        except Exception as error:
            self.forget(reason_of(error))
            raise

    def _next_stages(self) -> InForce:
        """The stages and settings of the next frame."""
        stages = self._stages.next_frame()
        if stages.anew:
            self._past_size = None  # the past is the old segmenter's
        return stages

    def _decode(self, grab: Grab, size: Size | None, settings: Settings) -> Frame:
        """The frame at the sink's size; the past is void when the camera changes its size."""
        if settings.rotation != self._rotation:
            self._rotation = settings.rotation
            self.forget(Reason.PICTURE_TURNED)
        with self.meter.stage("decode"):
            frame, still = turned(grab.retrieve(), settings, size), grab.still
            if frame.size != self._past_size or still:
                if self._past_size is not None and not still:
                    self.forget(Reason.SIZE_CHANGED)
                self._begin_anew(frame.size)
            return frame if size is None or frame.size == size else self._fit(frame, size)

    def _begin_anew(self, size: Size) -> None:
        """Whatever remembers frames forgets them."""
        self._past_size = size
        for part in (self._stages.segmenter, self._refiner, self._look):
            part.reset()
        self._room.tell()

    def _segment(
        self, frame: Frame, generation: int, *, still: bool
    ) -> tuple[CoarseAlpha, Reason | None]:
        """The coarse alpha, and why it may not be shown; None where it may."""
        with self.meter.stage("segment"):
            coarse = self._stages.segmenter.segment(frame)
            confirmed = False
            if self._close_up is not None and not still:
                coarse, confirmed = self._close_up.judged(frame, coarse)
        closed = self.shutter.judge(
            coarse, self._stages.segmenter.grid, generation, still=still, confirmed=confirmed
        )
        if closed is not None:
            self._refiner.reset()
            if self.shutter.generation != generation:  # a network would remember nonsense
                self._past_size = None
        return coarse, closed

    def _refine(self, frame: Frame, coarse: CoarseAlpha) -> Alpha:
        """The alpha of the frame's size."""
        with self.meter.stage("refine"):
            alpha = self._refiner.refine(frame, coarse)
        check_refined(alpha, coarse, frame)
        return alpha

    def _composited(self, frame: Frame, alpha: Alpha, stages: InForce) -> Composite:
        """The person before the background; who watches may see the matte, or a plain blur."""
        soft = self._look.softened(alpha, stages.settings, self.meter)
        made = self._look.composite(frame, soft, stages, self.meter)
        if self.comparing:
            self._shown(self._look.compared(frame, alpha, stages.settings), None)
            return made
        return self._shown(made, soft if stages.settings.show_matte else None)

    def _unveiled(self, frame: Frame, settings: Settings, generation: int) -> Composite:
        """The frame itself: the user has switched the effect off and confirmed it."""
        shown = passthrough(self._look.whole(frame, settings), self._room_may_be_visible)
        closed = self.shutter.consent(generation)
        if closed is not None:
            return self._covered(frame.size, closed, frame.index, frame.captured_at)
        return self._shown(shown, None)

    def _covered(
        self, size: Size, reason: Reason, index: int, captured_at: float | None = None
    ) -> Composite:
        at = self.clock.now() if captured_at is None else captured_at
        return self._shown(self._cards.card(size, reason, index, at, self.settings), None)

    def _shown(self, made: Composite, alpha: Alpha | None) -> Composite:
        if self._watch is not None:
            self._watch(made, alpha)
        return made
