"""Capture: the thread that owns the camera.

It grabs into a slot of one. A lost camera is covered at once and opened again as soon as it is
back; while nobody watches it rests: closed, its light off. The user's own choice of a camera wins
over both.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import NamedTuple

from live.run_state import RunState, close_device
from settings import parse_knobs
from video.errors import ScrimError, SourceError
from video.frame import Grab
from video.knobs import Adjustable
from video.mailbox import Mailbox
from video.protocols import Source
from video.reason import Reason

OpenSource = Callable[[], Source]


class Taken(NamedTuple):
    """A grab, the source that it came from, and when it came."""

    grab: Grab
    source: Source
    at: float


class Capture:
    """The source in use and the slot that its grabs go into; `run` is the thread's loop.

    `open_source` gets back a camera that vanished or rested.
    """

    def __init__(self, state: RunState, source: Source, open_source: OpenSource) -> None:
        self.source = source
        self.grabs: Mailbox[Taken] = Mailbox()
        self._state = state
        self._open_source = open_source
        self._changing = threading.Lock()
        self._anew = threading.Event()
        self._tuned: tuple[Source | None, str] = (None, "")

    def run(self) -> None:
        """Grab until the source is over or the run ends."""
        state = self._state
        while not state.stop.is_set():
            source = self.source
            if self._anew.is_set():
                self._anew.clear()
                close_device(source)
                self._get_back(source)
                continue
            if self._may_rest(source):
                self._rest(source)
                continue
            self._tune(source)
            try:
                grab = source.grab()
            except SourceError as error:
                if source is self.source and not state.stop.is_set():
                    self._lose(source, error)
                continue
            if grab is not None:
                state.settle("camera")  # one that opens and sends nothing is in trouble still
                at = state.pipeline.clock.now()
                if not state.may_skip(at):
                    self.grabs.put(Taken(grab, source, at))
            elif source is self.source:
                return

    def change_source(self, open_source: OpenSource) -> None:
        """Another camera from now on; the picture is covered until its first good alphas.

        Raises:
            SourceError: it cannot be opened; the old one stays.
        """
        opened = open_source()
        self._state.pipeline.shutter.close(Reason.CAMERA_CHANGED)
        with self._changing:
            self._open_source = open_source
            old, self.source = self.source, opened
        self._state.notifier.notify()
        close_device(old)

    def reopen_source(self, open_source: OpenSource) -> None:
        """The same camera anew, in another mode; returns at once, the picture is covered.

        It is closed first, by the thread that grabs: a camera streams to one at a time. Where it
        does not open, it is lost until it does.
        """
        self._state.pipeline.shutter.close(Reason.CAMERA_CHANGED)
        with self._changing:
            self._open_source = open_source
        self._anew.set()

    def close(self) -> None:
        """Close the camera, which also ends a grab that waits; safe to call twice."""
        self.grabs.close()
        close_device(self.source)

    def _tune(self, source: Source) -> None:
        """The camera's own knobs as the settings in force want them; a camera that is new, anew."""
        wanted = self._state.pipeline.settings.camera_knobs
        known, tuned = self._tuned
        if known is source and tuned == wanted:
            return
        self._tuned = source, wanted
        if isinstance(source, Adjustable) and (wanted or known is source):
            source.adjust(parse_knobs(wanted))

    def _lose(self, lost: Source, error: SourceError) -> None:
        """Cover, until that camera is back or the user has chosen another."""
        self._state.pipeline.shutter.close(Reason.CAMERA_LOST)
        self._state.report("camera", error)
        close_device(lost)
        self._state.stop.wait(self._state.retry_s)
        self._get_back(lost)

    def _may_rest(self, source: Source) -> bool:
        """Whether it has to be closed now: nobody watches, or the machine sleeps.

        A clip goes on: it holds nothing that a sleep could break.
        """
        state, is_camera = self._state, source.live and source.length is None
        if state.asleep and not is_camera:
            state.closed_for_sleep.set()
        return is_camera and (state.asleep or state.audience.is_gone)

    def _rest(self, source: Source) -> None:
        """The camera is off until it is wanted again, or the user has chosen another."""
        state, shutter = self._state, self._state.pipeline.shutter
        state.resting, why = True, None
        seen = state.notifier.count
        while self._may_rest(source) and self.source is source and not state.stop.is_set():
            known, why = why, Reason.ASLEEP if state.asleep else Reason.NOBODY_WATCHES
            if why is not known:
                shutter.close(why)
            close_device(source)
            if state.asleep:
                state.closed_for_sleep.set()
            state.notifier.wait(seen)
            seen = state.notifier.count
        shutter.close(Reason.STARTING)
        state.resting = False
        state.notifier.notify()
        self._get_back(source)

    def _get_back(self, closed: Source) -> None:
        """Open the camera again, as often as it takes, unless the user has chosen another."""
        state = self._state
        while self.source is closed and not state.stop.is_set():
            if state.asleep:
                state.closed_for_sleep.set()
                state.stop.wait(state.retry_s)
                continue
            try:
                found = self._open_source()
            except ScrimError as error:
                if not state.is_troubled("camera"):
                    state.pipeline.shutter.close(Reason.CAMERA_LOST)
                    state.report("camera", error)
                state.stop.wait(state.retry_s)
                continue
            with self._changing:
                chosen = self.source is closed
                if chosen:
                    self.source = found
            if not chosen:
                close_device(found)
