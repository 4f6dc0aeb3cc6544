"""Worker: the thread that makes a composite or a cover of the newest grab.

What is older than `RunState.repeat_s`, or comes from a camera that is not in use any more, is
dropped and counted.
"""

from __future__ import annotations

from live.capture import Capture, Taken
from live.quality.governing import Governing
from live.run_state import RunState
from live.sender import Made, Sender
from video.composite import Composite
from video.errors import SourceError
from video.frame import Grab
from video.protocols import Source
from video.reason import Reason, reason_of


class Worker:
    """Takes grabs from `capture`, hands composites to `sender`; `run` is the thread's loop."""

    def __init__(
        self, state: RunState, capture: Capture, sender: Sender, governing: Governing
    ) -> None:
        self._state = state
        self._capture = capture
        self._sender = sender
        self._governing = governing
        self._known = capture.source
        self._damaged_since: float | None = None

    def run(self) -> None:
        """Step until the run ends."""
        state = self._state
        while not state.stop.is_set():
            taken = self._capture.grabs.take()
            if taken is None:
                continue
            if self._is_void(taken):
                state.late += 1
            elif state.may_skip(taken.at):
                self._governing.rest()
            elif not self._governing.skips(taken.grab.index):
                self._look_at(taken)

    def _look_at(self, taken: Taken) -> None:
        """Work on it; what is taken while the camera is covered says nothing of the load."""
        state = self._state
        if state.pipeline.room_learning.is_running:
            state.audience.look()  # the camera stays on
        if state.pipeline.settings.covered:
            self._governing.rest()
        state.worked_at = taken.at
        self._work(taken)

    def _is_void(self, taken: Taken) -> bool:
        """Whether that grab may not be shown any more."""
        state = self._state
        return state.resting or taken.source is not self._capture.source or state.is_stale(taken.at)

    def _work(self, taken: Taken) -> None:
        """One grab's way to the sender."""
        state, pipeline = self._state, self._state.pipeline
        if taken.source is not self._known:
            self._follow(taken.source)
        generation, began_at = pipeline.shutter.generation, pipeline.clock.now()
        composite = self._step(taken.grab)
        if composite is None:
            state.late += 1
            return
        self._governing.worked(taken.grab.index, pipeline.clock.now() - began_at)
        if state.is_stale(taken.at):  # a stage hung
            state.late += 1
            pipeline.forget(Reason.NO_NEW_PICTURE)
            return
        self._sender.composites.put(Made(composite, generation, pipeline.clock.now()))

    def _follow(self, source: Source) -> None:
        """Another source, or the same one after its rest: what was known is void."""
        pipeline, self._known = self._state.pipeline, source
        woken = pipeline.shutter.reason is Reason.STARTING
        pipeline.forget(Reason.STARTING if woken else Reason.CAMERA_CHANGED)

    def _step(self, grab: Grab) -> Composite | None:
        """The composite, or a cover if a stage failed: fail closed, go on with the next frame.

        None for a damaged picture: the last one stands in for it, as for one that does not come.
        """
        pipeline, size = self._state.pipeline, self._sender.size
        try:
            made = pipeline.step(grab, size)
        except SourceError as error:
            now = pipeline.clock.now()
            self._damaged_since = self._damaged_since or now
            if not self._state.is_stale(self._damaged_since):
                return None
            pipeline.forget(reason_of(error))
            self._state.report("worker", error)
            return pipeline.cover(size, reason_of(error))
        except MemoryError:
            raise
        except Exception as error:
            self._state.report("worker", error)
            return pipeline.cover(size, reason_of(error))
        self._damaged_since = None
        self._state.settle("worker")
        self._state.settle("memory")
        return made
