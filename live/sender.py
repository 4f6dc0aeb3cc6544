"""Sender: the thread that owns the sink and never lets the meeting's camera stop.

It sends the newest composite, the last one again for at most `RunState.repeat_s`, then a cover.
What is older than that, or was begun before the shutter last closed, never goes out. A lost virtual
camera is opened again as soon as it is back.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from typing import NamedTuple

from language.translation import tr
from live.capture import Capture
from live.run_state import RunState, close_device
from video.composite import Composite
from video.errors import ScrimError, SinkError
from video.frame import Size
from video.mailbox import Mailbox
from video.protocols import Several, Sink, sinks_of
from video.reason import Reason

REPEAT_AFTER = 1.2
"""Frame periods after which the last picture goes out again while not every frame is processed: the
rate stays the camera's, and no new picture waits behind a repeated one."""

RESTING_S = 1.0
"""Between two covers of a camera that rests: for a client that nobody could tell us of."""

CARD_S = 0.1
"""Between two cards while the user covers: what comes newly into the call waits no longer."""

OpenSink = Callable[[], Sink]


class Made(NamedTuple):
    """A composite, the shutter's generation in which its work began, and when it was ready."""

    composite: Composite
    generation: int
    at: float


class Sender:
    """The sink in use and the slot that composites come from; `run` is the thread's loop.

    Without `open_sink` (a recording that was begun anew would lose what it held) a sink that
    refuses ends the run.
    """

    def __init__(
        self, state: RunState, sink: Sink, open_sink: OpenSink | None, size: Size, capture: Capture
    ) -> None:
        self.sink = sink
        self.size = size
        self.composites: Mailbox[Made] = Mailbox()
        self._state = state
        self._open_sink = open_sink
        self._capture = capture
        self._changing = threading.Lock()
        self._chosen: Sink | None = None
        self.tap: Callable[[Composite], None] | None = None
        """Gets every picture that has gone out, on this thread; it must return at once."""
        self.last: Composite | None = None
        """What went out last."""
        self.covered = threading.Event()
        """Set while that is a cover."""
        self.shown = threading.Event()
        """Set once a composite has gone out."""

    def run(self) -> None:
        """Paced by what arrives; by the clock when nothing does."""
        state, pipeline = self._state, self._state.pipeline
        first = pipeline.cover(self.size, pipeline.shutter.reason or Reason.CAMERA_CHANGED)
        self._deliver(first, fresh=False)
        last = Made(first, pipeline.shutter.generation, pipeline.clock.now())
        while not state.stop.is_set():
            self._take_chosen()
            newer = self._newer()
            last = newer or last
            self._deliver(self.safe(last), fresh=newer is not None)
            state.audience.ask(self.sink)
            dropped = self._capture.grabs.dropped + self.composites.dropped + state.late
            pipeline.meter.count_drops(dropped)
        self._deliver(pipeline.cover(self.size, Reason.STOPPED), fresh=False)

    def change_sink(self, open_sink: OpenSink) -> None:
        """Another virtual camera from the next picture on; the old one is left with a cover.

        Raises:
            SinkError: it cannot be opened, or not at this run's size; the old one stays.
        """
        opened = open_sink()
        if opened.size not in (None, self.size):
            self._close_unused(opened)
            raise SinkError(
                tr(
                    "virtual camera {camera} takes {size}; expected {wanted}, the size of this "
                    "run. Start Scrim with it as --output",
                    camera=opened.device,
                    size=opened.size,
                    wanted=self.size,
                )
            )
        with self._changing:
            self._open_sink = open_sink
            unused, self._chosen = self._chosen, opened
        self._state.notifier.notify()
        if unused is not None:
            self._close_unused(unused)

    def safe(self, last: Made) -> Composite:
        """What may go out now: the composite, or a cover if it is stale or outdated."""
        state, shutter = self._state, self._state.pipeline.shutter
        if state.resting:
            return state.pipeline.cover(self.size, shutter.reason or Reason.NOBODY_WATCHES)
        if state.is_stale(last.at):
            if shutter.reason is None:
                shutter.close(Reason.NO_NEW_PICTURE)
        elif last.composite.kind == "cover" or shutter.shows(last.generation):
            return last.composite
        return state.pipeline.cover(self.size, shutter.reason or Reason.NO_NEW_PICTURE)

    def close(self) -> None:
        """Close the sink, and one that was chosen too late; safe to call twice."""
        if self._chosen is not None:
            self._close_unused(self._chosen)
        close_device(self.sink)

    def _newer(self) -> Made | None:
        """The next composite; None when it is time to send without one."""
        state = self._state
        seen = state.notifier.count
        if not state.resting:
            return self.composites.take(self._pause_s())
        if self._chosen is None and not state.stop.is_set():
            audience = state.audience
            state.notifier.wait(seen, RESTING_S if audience.is_announced else audience.ask_every_s)
        return None

    def _pause_s(self) -> float:
        """How long to wait for a composite; a cover that is asked for goes out sooner than that."""
        if self.covered.is_set() and self._state.pipeline.settings.covered:
            return CARD_S
        periods = 1.5 if self._state.governing.pace == 1 else REPEAT_AFTER
        return periods / (self._capture.source.fps or 30.0)

    def _deliver(self, composite: Composite, *, fresh: bool) -> None:
        try:
            self.sink.send(composite)
        except SinkError as error:
            if self._open_sink is None:
                raise
            self._state.report("sink", error)
            self._reopen(self._open_sink)
            return
        self.last, tap = composite, self.tap
        if composite.kind == "cover":
            self.covered.set()
        else:
            self.covered.clear()
            self.shown.set()
        if tap is not None:
            tap(composite)
        self._hear_troubles()
        pipeline = self._state.pipeline
        pipeline.meter.sent(
            composite.captured_at,
            pipeline.clock.now(),
            fresh=fresh,
            cover=composite.kind == "cover",
        )

    def _take_chosen(self) -> None:
        """The sink that the user chose, if there is one; who watches the old one is told."""
        with self._changing:
            chosen, self._chosen = self._chosen, None
            if chosen is None:
                return
            old, self.sink = self.sink, chosen
        told = self._state.pipeline.cover(self.size, Reason.SINK_CHANGED)
        kept = [sink for sink in sinks_of(old) if sink in sinks_of(chosen)]
        if isinstance(old, Several):
            old.let_go(kept)
        elif old in kept:
            return
        with contextlib.suppress(ScrimError):
            old.send(told)
        close_device(old)
        self._state.settle("sink")

    def _close_unused(self, opened: Sink) -> None:
        """Close what was opened in vain, but not what it shares with the sink in use."""
        if opened in sinks_of(self.sink):
            return
        if isinstance(opened, Several):
            opened.let_go(sinks_of(self.sink))
        close_device(opened)

    def _hear_troubles(self) -> None:
        """What does not work of a sink that consists of several."""
        if not isinstance(self.sink, Several):
            return
        trouble = self.sink.trouble
        if trouble:
            self._state.report("sink", SinkError(trouble))
        elif self._state.is_troubled("sink"):
            self._state.settle("sink")

    def _reopen(self, open_sink: OpenSink) -> None:
        """Wait until the virtual camera can be opened again, another was chosen, or the end."""
        close_device(self.sink)
        while not self._state.stop.wait(self._state.retry_s) and self._chosen is None:
            with contextlib.suppress(ScrimError):
                self.sink = open_sink()
                self._state.settle("sink")
                return
