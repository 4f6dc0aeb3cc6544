"""Choices: what the window offers by name while running: camera, size, virtual camera, quality.

Each becomes a `Selector`, which opens what is chosen beside the window's thread (`opening.py`).
Names are read when a menu opens, so that what was just plugged in is there; of a choice that cannot
be opened the one line is said, and the old one stays.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from camera.devices import Camera, by_name, cameras, name_alone
from camera.host import Host
from camera.v4l2.offers import USUAL_SIZES, Offer
from camera.v4l2.watchers import on_demand
from language.translation import mark, tr
from live.run import Live
from live.window.opening import Opening
from live.window.ways_out import WaysOut, listed
from options import PIPEWIRE, QUALITIES, Options
from ui.session import Pending, Selector
from ui.text.names import quality_name
from video.errors import SourceError, UsageError
from video.frame import Size
from video.pixels import compiled
from video.protocols import Segmenter, Sink, Source, sinks_of

DEMO = mark("Demo")
DEMO_OFFERS = [Offer(size, 30.0) for size in USUAL_SIZES]


@dataclass(frozen=True)
class Openers:
    """How the app opens what options name."""

    source: Callable[[Options], Source]
    sink: Callable[[Options, Size, float], Sink]
    segmenter: Callable[[Options], Segmenter]


class Choices:
    """What is in use in a live run, and how another one comes in its place."""

    def __init__(
        self,
        live: Live,
        options: Options,
        openers: Openers,
        host: Host | None = None,
        *,
        on_camera: Callable[[str | None], None] = lambda _: None,
        remember: Callable[[str, str], None] = lambda _what, _name: None,
        opening: Opening | None = None,
    ) -> None:
        self._opening = opening or Opening()
        self._live = live
        self._options = options
        self._openers = openers
        self._host = host or Host()
        self._on_camera = on_camera
        self._remember = remember
        self._quality: str = options.quality
        self._ways_out = WaysOut(live, options, openers.sink, self._host)
        self._named: tuple[Source, str] | None = None

    def selectors(self, *, sink_may_change: bool) -> list[Selector]:
        """The camera; the virtual camera unless a file is written; the quality of our network."""
        offered = [
            self._selector(
                mark("Camera"),
                lambda: [*self._cameras(), DEMO],
                self._camera,
                self.choose_camera,
            )
        ]
        if self._live.source.length is None:
            offered.append(
                self._selector(mark("Size"), self._sizes, self._size, self.choose_size, size_shown)
            )
        if sink_may_change:
            offered.append(
                self._selector(
                    mark("Virtual camera"),
                    self._ways_out.names,
                    lambda: self._ways_out.current,
                    self._ways_out.choose,
                )
            )
        if self._options.model == "portrait":
            offered.append(
                self._selector(
                    mark("Quality"),
                    self._qualities,
                    self._named_quality,
                    self.choose_quality,
                    quality_name,
                )
            )
        return offered

    def _selector(
        self,
        title: str,
        names: Callable[[], Sequence[str]],
        current: Callable[[], str],
        choose: Callable[[str], None],
        shown: Callable[[str], str] = tr,
    ) -> Selector:
        """What is chosen there is opened beside the window's thread, whatever it is."""

        def ask(name: str) -> Pending:
            return self._opening.ask(title, name, lambda _: choose(name))

        return Selector(title, names, current, ask, shown)

    def remarks(self) -> list[str]:
        """What this machine cannot do, alone or with the virtual camera in use, in a line each."""
        loops = [compiled.lacking()] if compiled.lacking() else []
        if not self._options.on_demand:
            return loops
        told = (
            on_demand(sink.device, self._host)
            for sink in sinks_of(self._live.sink)
            if sink.device not in ("none", PIPEWIRE)  # which tells exactly
        )
        return loops + [
            tr("The camera stays on while nobody watches: {why}", why=one.why)
            for one in told
            if not one.possible
        ]

    def choose_camera(self, name: str) -> None:
        """That camera from now on.

        Raises:
            SourceError: it does not open; the old one stays.
            SettingsError: it is in use, but not all that was kept of it.
        """
        if name == self._camera():
            return
        self._live.change_source(lambda: self._open_camera(name))
        self._remember("camera", "" if name == DEMO else name)
        self._on_camera(None if name == DEMO else name)

    def choose_size(self, name: str) -> None:
        """That size and rate of the camera from now on; what Scrim sends keeps its own size.

        Raises:
            SourceError: the camera does not offer it; the old one stays.
        """
        if name == self._size():
            return
        known = {str(offer): offer for offer in self._offers()}
        if name not in known:
            raise SourceError(
                tr("no size {name!r} now; expected one of: {names}", name=name, names=listed(known))
            )
        size, fps = known[name]
        self._options = replace(self._options, size=size, fps=fps)
        camera = self._camera()
        self._live.reopen_source(lambda: self._open_camera(camera))
        self._remember("size", name)

    def choose_quality(self, name: str) -> None:
        """That quality from now on.

        Raises:
            UsageError: no such quality.
            ModelError: its network does not open; the old one stays.
        """
        name = name.partition(" ")[0]
        known = {quality: quality for quality in QUALITIES}
        if name not in known:
            raise UsageError(f"quality is {name!r}; expected one of {', '.join(QUALITIES)}")
        if name == self._quality:
            return
        segmenter = self._openers.segmenter(replace(self._options, quality=known[name]))
        self._live.pipeline.change_segmenter(segmenter)
        self._quality = name
        self._remember("quality", name)

    def _named_quality(self) -> str:
        """The quality in use; of `auto`, what it has come to."""
        now = self._live.governing.name
        return f"auto ({now})" if self._quality == "auto" and now else self._quality

    def _qualities(self) -> list[str]:
        """All of them, the one in use as it is shown."""
        named = self._named_quality()
        return [named if quality == self._quality else quality for quality in QUALITIES]

    def _camera(self) -> str:
        """What the source in use is called in the menu, whoever chose it.

        The default camera may come back as another one, and either under another path. Looked up
        once for a source: programs that listen ask twice a second.
        """
        source = self._live.source
        if self._named is None or self._named[0] is not source:
            there = self._cameras().items()
            alone = DEMO if source.name == "demo" else name_alone(source.name)
            called = next((name for name, one in there if str(one) == source.name), alone)
            self._named = source, called
        return self._named[1]

    def _size(self) -> str:
        """What the camera in use sends."""
        return str(Offer(self._live.source.size, self._live.source.fps))

    def _sizes(self) -> list[str]:
        """What it offers, with what is in use even if the driver does not tell that."""
        named = [str(offer) for offer in self._offers()]
        return named if self._size() in named else [self._size(), *named]

    def _offers(self) -> list[Offer]:
        name = self._camera()
        camera = self._cameras().get(name)
        if camera is None:
            return DEMO_OFFERS if name == DEMO else []
        return self._host.offers(camera.path)

    def _open_camera(self, name: str) -> Source:
        """What has that name now: a camera that comes back may have another path."""
        if name == DEMO:
            return self._openers.source(replace(self._options, input="demo"))
        there = self._cameras()
        if name not in there:
            raise SourceError(
                tr(
                    "no camera {name!r} now; expected one of: {names}",
                    name=name,
                    names=listed([*there, DEMO]),
                )
            )
        camera = there[name]
        text = camera.path if camera.path.startswith("/") else str(camera.index)
        return self._openers.source(replace(self._options, input=text))

    def _cameras(self) -> dict[str, Camera]:
        """What delivers pictures, without what Scrim itself sends, by name."""
        mine = {self._ways_out.current, *self._ways_out.devices()}
        return by_name(
            [
                camera
                for camera in cameras(self._host)
                if not (camera.is_own or (camera.virtual and {camera.name, camera.path} & mine))
            ]
        )


def size_shown(name: str) -> str:
    """ "1280x720 at 30 fps" in the language in use."""
    size, _, rate = name.partition(" at ")
    return tr("{size} at {rate} fps", size=size, rate=rate.removesuffix(" fps")) if rate else name
