"""The threads around the path, for cameras: capture, worker and sender.

*Capture* grabs, *worker* steps, *sender* owns the sink and never lets the meeting's camera stop: it
sends the newest composite, the last one again for at most `REPEAT_S`, then a cover. Every hop holds
one item, the newest; what comes late is dropped and counted. A lost camera or virtual camera is
covered at once and opened again as soon as it is back. What is older than `REPEAT_S`, or was begun
before the shutter last closed, never goes out. While nobody watches, the camera may rest: it is
closed, its light is off, and a card goes out now and then so that clients go on listing the device.
"""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Callable
from typing import NamedTuple

from audience import Audience
from pipeline import Pipeline, reason_of
from video.composite import Composite
from video.errors import ScrimError, SinkError, SourceError
from video.frame import Grab, Size
from video.mailbox import Mailbox
from video.protocols import Sink, Source
from video.shutter import STARTING

REPEAT_S = 1.0
"""How long the last composite may be shown again when nothing newer comes."""

RETRY_S = 0.5
"""Between two tries to get a lost camera or virtual camera back."""

JOIN_S = 3.0
"""How long a thread may take to end; one that hangs in a driver is left behind."""

WAKE_S = 0.05
"""How often a camera that rests looks whether somebody watches."""

CAMERA_LOST = "camera lost"
CAMERA_CHANGED = "camera changed"
SINK_CHANGED = "another virtual camera is in use"
NOBODY_WATCHES = "nobody is watching"
STALLED = "no new picture"
STOPPED = "Scrim has stopped"

OpenSource = Callable[[], Source]
OpenSink = Callable[[], Sink]


class Taken(NamedTuple):
    """A grab, the source that it came from, and when it came."""

    grab: Grab
    source: Source
    at: float


class Made(NamedTuple):
    """A composite, the shutter's turn in which its work began, and when it was ready."""

    composite: Composite
    turn: int
    at: float


class Live:
    """Three threads between an open source and an open sink; `start`, then `join`.

    `open_source` and `open_sink` get a device back that vanished; without `open_sink` (a recording
    that was begun anew would lose what it held) a sink that refuses ends the run. Both devices are
    closed when the threads end.
    """

    def __init__(
        self,
        pipeline: Pipeline,
        source: Source,
        sink: Sink,
        open_source: OpenSource,
        open_sink: OpenSink | None,
        *,
        audience: Audience | None = None,
        repeat_s: float = REPEAT_S,
        retry_s: float = RETRY_S,
    ) -> None:
        self.pipeline = pipeline
        self.source = source
        self.sink = sink
        self.audience = audience or Audience(pipeline.clock)
        self.size: Size = sink.size or source.size
        self.resting = False
        """Whether the camera is off because nobody watches."""
        self._open_source = open_source
        self._open_sink = open_sink
        self._repeat_s = repeat_s
        self._retry_s = retry_s
        self._stop = threading.Event()
        self._changing = threading.Lock()
        self._chosen_sink: Sink | None = None
        self._grabs: Mailbox[Taken] = Mailbox()
        self._composites: Mailbox[Made] = Mailbox()
        self._late = 0
        self._troubles: dict[str, str] = {}
        self._failure: BaseException | None = None
        self._threads = [
            threading.Thread(target=self._guarded, args=(loop,), name=name, daemon=True)
            for name, loop in (
                ("sender", self._send),
                ("worker", self._work),
                ("capture", self._capture),
            )
        ]

    def start(self) -> None:
        """Begin; the first thing that the sink gets is a cover."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Ask the threads to end; returns at once, safe to call twice and from a signal handler."""
        self._stop.set()

    @property
    def ended(self) -> bool:
        """True once the source is over or something asked for the end."""
        return self._stop.is_set()

    @property
    def trouble(self) -> str | None:
        """What does not work at this moment, in one line; None while all does."""
        return next(iter(list(self._troubles.values())), None)

    def join(self, seconds: float | None = None) -> None:
        """Wait for the end, at most that long, and then make it one.

        Raises:
            BaseException: whatever ended a thread.
        """
        self._stop.wait(seconds)
        self._stop.set()
        self._grabs.close()
        self._composites.close()
        _close(self.source)
        for thread in self._threads:
            thread.join(JOIN_S)
        _close(self.source)  # a lost camera may have come back meanwhile
        _close(self.sink)
        if self._chosen_sink is not None:
            _close(self._chosen_sink)
        if self._failure is not None:
            raise self._failure

    def change_source(self, open_source: OpenSource) -> None:
        """Another camera from now on; the picture is covered until its first good alphas.

        Raises:
            SourceError: it cannot be opened; the old one stays.
        """
        opened = open_source()
        self.pipeline.shutter.close(CAMERA_CHANGED)
        with self._changing:
            self._open_source = open_source
            old, self.source = self.source, opened
        _close(old)

    def change_sink(self, open_sink: OpenSink) -> None:
        """Another virtual camera from the next picture on; the old one is left with a cover.

        Raises:
            SinkError: it cannot be opened, or not at this run's size; the old one stays.
        """
        opened = open_sink()
        if opened.size not in (None, self.size):
            _close(opened)
            raise SinkError(
                f"virtual camera {opened.device} takes {opened.size}; expected {self.size}, "
                "the size of this run. Start Scrim with it as --output"
            )
        with self._changing:
            self._open_sink = open_sink
            unused, self._chosen_sink = self._chosen_sink, opened
        if unused is not None:
            _close(unused)

    def _guarded(self, loop: Callable[[], None]) -> None:
        try:
            loop()
        except BaseException as failure:
            self._failure = self._failure or failure
        finally:
            self._stop.set()

    def _capture(self) -> None:
        while not self._stop.is_set():
            source = self.source
            if self.audience.is_gone and source.live and source.length is None:
                self._rest(source)
                continue
            try:
                grab = source.grab()
            except SourceError as error:
                if source is self.source and not self._stop.is_set():
                    self._lose(source, error)
                continue
            if grab is not None:
                self._grabs.put(Taken(grab, source, self.pipeline.clock.now()))
            elif source is self.source:
                return

    def _lose(self, lost: Source, error: SourceError) -> None:
        """Cover, until that camera is back or the user has chosen another."""
        self.pipeline.shutter.close(CAMERA_LOST)
        self._report("camera", error)
        _close(lost)
        self._stop.wait(self._retry_s)
        self._get_back(lost)

    def _rest(self, source: Source) -> None:
        """The camera is off until somebody watches, or the user has chosen another."""
        self.resting = True
        self.pipeline.shutter.close(NOBODY_WATCHES)
        _close(source)
        while self.audience.is_gone and self.source is source and not self._stop.wait(WAKE_S):
            pass
        self.pipeline.shutter.close(STARTING)
        self.resting = False
        self._get_back(source)

    def _get_back(self, closed: Source) -> None:
        """Open the camera again, as often as it takes, unless the user has chosen another."""
        while self.source is closed and not self._stop.is_set():
            try:
                found = self._open_source()
            except ScrimError as error:
                if "camera" not in self._troubles:
                    self.pipeline.shutter.close(CAMERA_LOST)
                    self._report("camera", error)
                self._stop.wait(self._retry_s)
                continue
            with self._changing:
                chosen = self.source is closed
                if chosen:
                    self.source = found
            if not chosen:
                _close(found)
        self._troubles.pop("camera", None)

    def _work(self) -> None:
        known = self.source
        while not self._stop.is_set():
            taken = self._grabs.take(self._repeat_s)
            if taken is None:
                continue
            if self.resting or taken.source is not self.source or self._is_stale(taken.at):
                self._late += 1
                continue
            if taken.source is not known:
                known = taken.source
                self.pipeline.forget(CAMERA_CHANGED)
            turn = self.pipeline.shutter.turn
            composite = self._step(taken.grab)
            if self._is_stale(taken.at):  # a stage hung
                self._late += 1
                self.pipeline.forget(STALLED)
                continue
            self._composites.put(Made(composite, turn, self.pipeline.clock.now()))

    def _step(self, grab: Grab) -> Composite:
        """The composite, or a cover if a stage failed: fail closed, go on with the next frame."""
        try:
            made = self.pipeline.step(grab, self.size)
        except Exception as error:
            self._report("worker", error)
            return self.pipeline.cover(self.size, reason_of(error))
        self._troubles.pop("worker", None)
        return made

    def _send(self) -> None:
        """Paced by what arrives; by the clock when nothing does."""
        pipeline = self.pipeline
        first = pipeline.cover(self.size, pipeline.shutter.reason or CAMERA_CHANGED)
        self._deliver(first, fresh=False)
        last = Made(first, pipeline.shutter.turn, pipeline.clock.now())
        while not self._stop.is_set():
            self._take_chosen_sink()
            resting = self.resting  # then a card goes out as often as the audience is asked
            pause_s = self.audience.ask_every_s if resting else 1.5 / (self.source.fps or 30.0)
            newer = self._composites.take(pause_s)
            last = newer or last
            self._deliver(self._safe(last), fresh=newer is not None)
            self.audience.ask(self.sink)
            pipeline.meter.count_drops(self._grabs.dropped + self._composites.dropped + self._late)
        self._deliver(pipeline.cover(self.size, STOPPED), fresh=False)

    def _safe(self, last: Made) -> Composite:
        """What may go out now: the composite, or a cover if it is stale or of an earlier turn."""
        shutter = self.pipeline.shutter
        if self.resting:
            return self.pipeline.cover(self.size, shutter.reason or NOBODY_WATCHES)
        if self._is_stale(last.at):
            if shutter.reason is None:
                shutter.close(STALLED)
        elif last.composite.kind == "cover" or shutter.shows(last.turn):
            return last.composite
        return self.pipeline.cover(self.size, shutter.reason or STALLED)

    def _is_stale(self, at: float) -> bool:
        return self.pipeline.clock.now() - at > self._repeat_s

    def _deliver(self, composite: Composite, *, fresh: bool) -> None:
        try:
            self.sink.send(composite)
        except SinkError as error:
            if self._open_sink is None:
                raise
            self._report("sink", error)
            self._reopen_sink(self._open_sink)
            return
        self.pipeline.meter.sent(
            composite.captured_at,
            self.pipeline.clock.now(),
            fresh=fresh,
            cover=composite.kind == "cover",
        )

    def _take_chosen_sink(self) -> None:
        """The sink that the user chose, if there is one; who watches the old one is told."""
        with self._changing:
            chosen, self._chosen_sink = self._chosen_sink, None
            if chosen is None:
                return
            old, self.sink = self.sink, chosen
        with contextlib.suppress(ScrimError):
            old.send(self.pipeline.cover(self.size, SINK_CHANGED))
        _close(old)
        self._troubles.pop("sink", None)

    def _reopen_sink(self, open_sink: OpenSink) -> None:
        """Wait until the virtual camera can be opened again, another was chosen, or the end."""
        _close(self.sink)
        while not self._stop.wait(self._retry_s) and self._chosen_sink is None:
            with contextlib.suppress(ScrimError):
                self.sink = open_sink()
                self._troubles.pop("sink", None)
                return

    def _report(self, where: str, error: Exception) -> None:
        """Say it once on the terminal, and keep it for the window."""
        trouble = str(error) or reason_of(error)
        if trouble != self._troubles.get(where):
            print(f"scrim: {trouble}", file=sys.stderr, flush=True)
        self._troubles[where] = trouble


def _close(device: Source | Sink) -> None:
    """Closed, as well as a device that may be gone can be."""
    with contextlib.suppress(ScrimError):
        device.close()
