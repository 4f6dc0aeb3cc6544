"""The running app made to hold still: the demo through the real path, one frame of it kept."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from camera.host import Host
from camera.sinks.blackhole import Blackhole
from camera.sources.demo import open_demo
from compositing.preview import small_matte, small_rgb
from live.run import Live
from live.window.choices import Choices, Openers
from live.window.session import LiveSession, Viewer
from options import Options
from pipeline import Pipeline
from settings import Settings
from start.opening.parts import open_parts
from start.session import open_recordings
from ui.session import PreviewImage
from video.clock import MonotonicClock
from video.composite import Composite
from video.frame import Alpha, Frame
from video.shutter import Shutter

FRAMES = 40
"""How many frames of the demo pass before the one that is kept: the matte has settled by then."""

OPTIONS = Options(input="demo", output="none", quality="balanced")
"""As `app.py --input demo`; the quality is named, because `auto` depends on the machine."""


class Steps:
    """A clock that moves only when somebody waits for it: the same demo on every machine."""

    def __init__(self) -> None:
        self._now = 0.0

    def now(self) -> float:
        return self._now

    def pause(self, seconds: float) -> bool:
        """Passes at once; False, because nothing was closed."""
        self._now += seconds
        return False


@dataclass(frozen=True)
class Pose:
    """One moment: what the camera saw, the matte of it, and what the meeting got."""

    frame: Frame
    alpha: Alpha
    composite: Composite

    @property
    def before(self) -> NDArray[np.uint8]:
        """The camera's picture, small RGB."""
        return small_rgb(self.frame.planes)

    @property
    def after(self) -> NDArray[np.uint8]:
        """What the meeting gets, small RGB."""
        return small_rgb(self.composite.planes)

    @property
    def matte(self) -> NDArray[np.uint8]:
        """The matte in gray, small RGB."""
        return small_matte(self.alpha)


def pose(settings: Settings, options: Options = OPTIONS) -> Pose:
    """The demo's frame number `FRAMES` under these settings, after all those before it."""
    clock, seen = Steps(), list[Alpha]()

    def watch(_composite: Composite, alpha: Alpha | None) -> None:
        if alpha is not None:
            seen[:] = [alpha.copy()]

    parts = open_parts(options, live=False)
    told = replace(settings, show_matte=True)  # which changes what a watcher gets, and no composite
    pipeline = Pipeline(parts, told, clock, watch, Shutter(reopen_after=1))
    source = open_demo(options.size, options.fps, clock=clock, pause=clock.pause)
    with closing(pipeline), closing(source):
        grabs = list(islice(iter(source.grab, None), FRAMES))
        composites = [pipeline.step(grab) for grab in grabs]
        assert composites[-1].kind == "composite", "the demo got a cover"
        return Pose(grabs[-1].retrieve(), seen[0], composites[-1])


class PosingSession(LiveSession):
    """A live run whose preview shows one kept picture once there is one."""

    still: PreviewImage | None = None

    def preview(self) -> PreviewImage | None:
        return self.still or super().preview()


class PosingSink(Blackhole):
    """Keeps nothing, and bears the name of a virtual camera."""

    device = "Scrim"


def open_session(
    settings: Settings, options: Options = OPTIONS, host: Host | None = None
) -> PosingSession:
    """The demo, live, into a sink that stands in for a virtual camera; not started yet.

    `host` is the machine whose cameras the menus list.
    """
    viewer = Viewer()
    parts = open_parts(options, live=True)
    pipeline = Pipeline(parts, settings, MonotonicClock(), watch=viewer.watch)
    live = Live(
        pipeline,
        open_demo(options.size, options.fps),
        PosingSink(),
        lambda: open_demo(options.size, options.fps),
        PosingSink,
    )
    openers = Openers(
        lambda wanted: open_demo(wanted.size, wanted.fps),
        lambda _wanted, _size, _fps: PosingSink(),
        lambda wanted: open_parts(wanted, live=True).segmenter,
    )
    return PosingSession(
        live,
        viewer,
        hint_of=lambda _source, _sink: None,
        recordings=open_recordings(live),
        selectors=Choices(live, options, openers, host).selectors(sink_may_change=True),
    )
