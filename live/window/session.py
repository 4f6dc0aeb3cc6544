"""LiveSession: a live run as the window sees it (`ui.session.Session`)."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from background_choice import takes_long
from camera.clients import CLIENTS, MEETINGS
from compositing.effects.tag import Tag
from compositing.preview import small_matte, small_rgb
from language.languages import put_in_force
from language.translation import mark, tr
from live.run import Live
from live.window.opening import Opening, StillWanted
from pipeline import Pipeline
from settings import BACKDROP, Settings, is_off
from ui.session import (
    BACKGROUND,
    Diagnosis,
    Pending,
    PreviewImage,
    Recordings,
    Selector,
    State,
    StateKind,
)
from video.composite import Composite
from video.errors import ModelError, ScrimError
from video.frame import Alpha, Planes
from video.knobs import Adjustable, Knob
from video.meter import Reading
from video.protocols import Sink, Source
from video.reason import Reason
from video.room_learning import LearningProgress

PREVIEW_FPS = 30.0
"""At most, each of them taken."""

UNTAKEN_FPS = 15.0
"""As long as the last one has not been taken: the next look finds a fresh one all the same."""

CAMERA_RESTS = mark("the camera is off until a client opens it")
LOOKING_AT_ROOM = mark("lean out of the picture")


UNSEEN_S = 0.5
"""After that long without being asked for, the preview is not made any more."""


class Viewer:
    """Keeps a small copy of what goes out while somebody asks, as often as it can be shown."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._asked_at = now()
        self._taken = True
        self._card: Planes | None = None
        self._last_at = float("-inf")
        self._last_kind = ""
        self._tag = Tag()
        self._newest: PreviewImage | None = None

    @property
    def newest(self) -> PreviewImage | None:
        """The latest one; while it is asked for there will be others."""
        self._asked_at = self._now()
        self._taken = True
        return self._newest

    def watch(self, composite: Composite, alpha: Alpha | None) -> None:
        """Called by the worker for every composite and cover; `alpha` is shown in its place."""
        if self._now() - self._asked_at > UNSEEN_S:
            return
        gap_s = 0.9 / (PREVIEW_FPS if self._taken else UNTAKEN_FPS)
        too_soon = composite.captured_at - self._last_at < gap_s
        if too_soon and composite.kind == self._last_kind:
            return
        self._last_at, self._last_kind = composite.captured_at, composite.kind
        known, self._card = self._card, composite.planes if composite.kind == "cover" else None
        if known is not None and np.may_share_memory(known, composite.planes):
            return  # the same card again
        if alpha is not None:
            self._newest = PreviewImage(small_matte(alpha), "matte")
        else:
            self._newest = PreviewImage(small_rgb(composite.planes), composite.kind)
        self._taken = False


def seen_by(programs: Sequence[str]) -> str:
    """Who watches, in words: each program once, and how often where it does more than once."""
    counted = Counter(programs)
    return ", ".join(
        name if times == 1 else f"{name} ({times})" for name, times in sorted(counted.items())
    )


class LiveSession:
    """What the window may know and ask; every method returns at once."""

    def __init__(
        self,
        live: Live,
        viewer: Viewer,
        *,
        hint_of: Callable[[Source, Sink], str | None],
        recordings: Recordings,
        selectors: Sequence[Selector] = (),
        opening: Opening | None = None,
    ) -> None:
        self._opening = opening or Opening()
        self.recordings = recordings
        self._live = live
        self._viewer = viewer
        self._hint_of = hint_of
        self._selectors = selectors
        self._failure: BaseException | None = None
        self._waiter: threading.Thread | None = None

    def start(self, seconds: float | None) -> None:
        """Run the threads beside the window, at most that long."""

        def wait() -> None:
            try:
                self._live.join(seconds)
            except BaseException as failure:
                self._failure = failure

        self._live.start()
        self._waiter = threading.Thread(target=wait, name="waiter", daemon=True)
        self._waiter.start()

    def finish(self) -> None:
        """Wait until the devices are closed.

        Raises:
            BaseException: what ended the run, unless the user did.
        """
        self.stop()
        if self._waiter is not None:
            self._waiter.join()
        if self._failure is not None:
            raise self._failure

    @property
    def settings(self) -> Settings:
        return self._pipeline.settings

    def swap(self, settings: Settings) -> Pending:
        """In force at once, but for a background that has to be read first."""
        now, pipeline = self.settings, self._pipeline
        if settings.background != now.background:
            self._opening.drop(BACKGROUND)
        if settings.background == now.background or not takes_long(settings.background):
            self._put(settings, now)
            return None
        kept: dict[str, Any] = {name: getattr(now, name) for name in BACKDROP}
        if is_off(now):  # the room is not shown until a picture is ready to hide it
            kept["background"] = "blur"
        at_once = replace(settings, **kept)
        self._put(at_once, now)

        def open_it(still_wanted: StillWanted) -> None:
            pipeline.swap(settings, since=at_once, still_wanted=still_wanted)

        return self._opening.ask(BACKGROUND, settings.background, open_it)

    def _put(self, settings: Settings, since: Settings) -> None:
        self._pipeline.swap(settings, since=since)
        if settings.language != since.language:
            put_in_force(settings.language)

    def opening(self) -> Mapping[str, str]:
        return self._opening.names

    def stay(self) -> None:
        self._opening.drop(BACKGROUND)

    def preview(self) -> PreviewImage | None:
        self._live.audience.look()
        return self._viewer.newest

    def reading(self) -> Reading:
        return self._pipeline.meter.read()

    def compare(self, *, held: bool) -> None:
        self._pipeline.comparing = held

    def learn_room(self) -> None:
        if self._live.resting:
            raise ModelError(
                tr(
                    "the camera is off, for nobody watches; expected it on to look at the room; "
                    "open Scrim's window or the meeting, and try again"
                )
            )
        self._pipeline.learn_room()

    def room(self) -> LearningProgress:
        return self._pipeline.room_learning.progress

    def state(self) -> State:
        watched = self._live.audience.watchers != 0 and not self._is_preview_only
        return replace(self._state(), watched=watched)

    def _state(self) -> State:
        closed = self._pipeline.shutter.reason
        if self._live.ended and self._waiter is not None and not self._waiter.is_alive():
            return State(StateKind.ENDED)
        if closed == Reason.CAMERA_LOST:
            return State(StateKind.CAMERA_LOST, self._live.trouble or "")
        if closed == Reason.STARTING:
            return State(StateKind.STARTING)
        if closed == Reason.ASLEEP:
            return State(StateKind.COVERED, closed)
        if self._live.resting:
            return State(StateKind.NO_CLIENT, CAMERA_RESTS, rests=True)
        if closed == Reason.ROOM_LEARNED:
            return State(StateKind.COVERED, LOOKING_AT_ROOM)
        if closed is not None:
            return State(StateKind.COVERED, closed)
        if self._live.audience.watchers == 0:
            return State(StateKind.NO_CLIENT)
        if self._is_preview_only:
            return State(StateKind.PREVIEW_ONLY)
        return State(StateKind.LIVE, seen_by(self._live.audience.programs))

    def banner(self) -> str | None:
        return self._live.trouble or self._hint_of(self._live.source, self._live.sink)

    def error(self) -> str | None:
        if self._failure is None:
            return None
        return str(self._failure) if isinstance(self._failure, ScrimError) else repr(self._failure)

    def selectors(self) -> Sequence[Selector]:
        return self._selectors

    def knobs(self) -> Sequence[Knob]:
        source = self._live.source
        return source.knobs if isinstance(source, Adjustable) else ()

    def diagnose(self) -> Sequence[Diagnosis]:
        from camera.doctor import diagnose  # what it asks of the machine is loaded when it is asked

        found = diagnose()
        return [Diagnosis(one.mark, one.title, one.seen, one.remedy) for one in found]

    def meeting_places(self) -> Sequence[tuple[str, str]]:
        named = {client.name: client for client in CLIENTS}
        return [(named[name].shown_name, tr(named[name].picks_it_in)) for name in MEETINGS]

    def stop(self) -> None:
        self.recordings.stop()
        self._live.stop()

    @property
    def _is_preview_only(self) -> bool:
        return self._live.sink.device == "none"

    @property
    def _pipeline(self) -> Pipeline:
        return self._live.pipeline
