"""The threads around the path, for cameras: capture, worker and sender.

*Capture* grabs (`live/capture.py`), the *worker* steps (`live/worker.py`), the *sender* owns the
sink (`live/sender.py`). Every hop holds one item, the newest; what is late is dropped and counted.
What is older than `REPEAT_S`, or was begun before the shutter last closed, never goes out.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from language.translation import mark, tr
from live.audience import Audience
from live.capture import Capture, OpenSource
from live.quality.governing import Governing
from live.run_state import REPEAT_S, RETRY_S, RunState
from live.sender import OpenSink, Sender
from live.worker import Worker
from pipeline import Pipeline
from video.errors import ScrimError
from video.frame import Size
from video.protocols import Sink, Source
from video.reason import Reason

NO_MEMORY = mark("no memory is left; expected some for every frame. Close other programs")

JOIN_S = 3.0
"""How long a thread may take to end; one that hangs in a driver is left behind."""

SLEEPS_WITHIN_S = 2.0
"""How long a sleep is held up at most: Windows waits no longer."""

HANGS = {
    "sender": mark("the virtual camera's driver"),
    "worker": mark("a step of the picture's way"),
    "capture": mark("the camera's driver"),
}
"""Where each thread may be held, in words."""


class Live:
    """Three threads between an open source and an open sink; `start`, then `join`.

    `open_source` and `open_sink` get a device back that vanished; without `open_sink` a sink that
    refuses ends the run. Both devices are closed when the threads end.
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
        governing: Governing | None = None,
        repeat_s: float = REPEAT_S,
        retry_s: float = RETRY_S,
    ) -> None:
        self.pipeline = pipeline
        self.audience = audience or Audience(pipeline.clock)
        self.size: Size = sink.size or source.size
        self.governing = governing or Governing(pipeline)
        self._state = RunState(
            pipeline, self.audience, self.governing, repeat_s=repeat_s, retry_s=retry_s
        )
        self._capture = Capture(self._state, source, open_source)
        self._sender = Sender(self._state, sink, open_sink, self.size, self._capture)
        self._worker = Worker(self._state, self._capture, self._sender, self.governing)
        self._failure: BaseException | None = None
        self._threads = [
            threading.Thread(target=self._guarded, args=(loop,), name=name, daemon=True)
            for name, loop in (
                ("sender", self._sender.run),
                ("worker", self._worker.run),
                ("capture", self._capture.run),
            )
        ]

    @property
    def source(self) -> Source:
        """The camera in use."""
        return self._capture.source

    @property
    def sink(self) -> Sink:
        """The virtual camera in use."""
        return self._sender.sink

    @property
    def sender(self) -> Sender:
        """What sends, and tells whoever records what has gone out."""
        return self._sender

    @property
    def resting(self) -> bool:
        """Whether the camera is off because nobody watches."""
        return self._state.resting

    @property
    def ended(self) -> bool:
        """True once the source is over or something asked for the end."""
        return self._state.stop.is_set()

    @property
    def trouble(self) -> str | None:
        """What does not work at this moment, in one line; None while all does."""
        return self._state.trouble

    def start(self) -> None:
        """Begin; the first thing that the sink gets is a cover."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Ask the threads to end; returns at once, safe to call twice and from a signal handler."""
        self._state.end()

    def sleep(self) -> None:
        """Close the camera under a card, and leave it closed until `wake`; returns once that is so.

        For who is about to suspend the machine, which waits for `SLEEPS_WITHIN_S` at most.
        """
        state = self._state
        state.closed_for_sleep.clear()
        state.asleep = True
        state.notifier.notify()
        if state.closed_for_sleep.wait(SLEEPS_WITHIN_S):
            self._sender.covered.wait(SLEEPS_WITHIN_S)

    def wake(self) -> None:
        """The camera comes back by itself, as soon as the system has it again."""
        self._state.asleep = False
        self._state.notifier.notify()

    def join(self, seconds: float | None = None) -> None:
        """Wait for the end, at most that long, and then make it one.

        Raises:
            BaseException: whatever ended a thread.
            ScrimError: one does not end; it is left behind, and the devices are closed.
        """
        self._state.stop.wait(seconds)
        self._state.end()
        self._capture.close()
        self._sender.composites.close()
        for thread in self._threads:
            thread.join(JOIN_S)
        self._capture.close()  # a lost camera may have come back meanwhile
        self._sender.close()
        if self._failure is not None:
            raise self._failure
        hung = [HANGS[thread.name] for thread in self._threads if thread.is_alive()]
        if hung:
            raise ScrimError(
                tr(
                    "{what} did not end within {seconds:g} s; expected it to. Scrim ends without "
                    "it",
                    what=" + ".join(map(tr, hung)),
                    seconds=JOIN_S,
                )
            )

    def change_source(self, open_source: OpenSource) -> None:
        """Another camera from now on; the picture is covered until its first good alphas.

        Raises:
            SourceError: it cannot be opened; the old one stays.
        """
        self._capture.change_source(open_source)

    def reopen_source(self, open_source: OpenSource) -> None:
        """The same camera anew, in another mode; returns at once, the picture is covered."""
        self._capture.reopen_source(open_source)

    def change_sink(self, open_sink: OpenSink) -> None:
        """Another virtual camera from the next picture on; the old one is left with a cover.

        Raises:
            SinkError: it cannot be opened, or not at this run's size; the old one stays.
        """
        self._sender.change_sink(open_sink)

    def _guarded(self, loop: Callable[[], None]) -> None:
        try:
            while not self._finished(loop):
                pass
        except BaseException as failure:
            self._failure = self._failure or failure
        finally:
            self._state.end()

    def _finished(self, loop: Callable[[], None]) -> bool:
        """Whether it came to its end; where memory ran out it did not, and can be begun anew."""
        try:
            loop()
        except MemoryError:
            self.pipeline.shutter.close(Reason.OUT_OF_MEMORY)
            self._state.report("memory", ScrimError(tr(NO_MEMORY)))
            self._state.stop.wait(self._state.retry_s)
            return self._state.stop.is_set()
        return True
