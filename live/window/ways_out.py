"""WaysOut: the outputs on offer while running, by name: virtual cameras, PipeWire, all, nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from camera.devices import Camera, by_name, virtual_cameras
from camera.host import Host
from language.translation import mark, tr
from live.run import Live
from options import PIPEWIRE, Options
from video.errors import SinkError
from video.frame import Size
from video.protocols import Sink, sinks_of

NO_SINK = mark("None: preview only")
BY_PIPEWIRE = "PipeWire"
ALL_SINKS = mark("All at once")

OpenSink = Callable[[Options, Size, float], Sink]


class WaysOut:
    """Which of them is in use in a live run, and how another one comes in its place."""

    def __init__(self, live: Live, options: Options, open_sink: OpenSink, host: Host) -> None:
        self._live = live
        self._options = options
        self._open = open_sink
        self._host = host
        self.current = self._name_of(live.sink)

    def choose(self, name: str) -> None:
        """That virtual camera from now on.

        Raises:
            SinkError: it does not open; the old one stays.
        """
        if name == self.current:
            return
        self._live.change_sink(lambda: self._open_named(name))
        self.current = name

    def names(self) -> list[str]:
        """What can be sent to now; all of it at once, where there is more than one."""
        found = [*([BY_PIPEWIRE] if self._host.pipewire() else []), *self._sinks()]
        return [*([ALL_SINKS] if len(found) > 1 else []), *found, NO_SINK]

    def _open_named(self, name: str) -> Sink:
        known = {NO_SINK: "none", BY_PIPEWIRE: PIPEWIRE, ALL_SINKS: "default"}
        text = known.get(name, "")
        if not text:
            known_here = self._sinks()
            if name not in known_here:
                raise SinkError(
                    tr(
                        "no virtual camera {name!r} now; expected one of: {names}",
                        name=name,
                        names=listed(known_here),
                    )
                )
            text = known_here[name].path
        fps = self._live.source.fps or self._options.fps
        wanted = replace(self._options, output=text, more_outputs=())
        return self._open(wanted, self._live.size, fps)

    def _sinks(self) -> dict[str, Camera]:
        """The virtual cameras that nobody else writes to, by name."""
        devices = self.devices()
        found = virtual_cameras(self._host)
        return by_name([camera for camera in found if camera.writable or camera.path in devices])

    def devices(self) -> set[str]:
        """What is sent to now."""
        return {sink.device for sink in sinks_of(self._live.sink)}

    def _name_of(self, sink: Sink) -> str:
        if len(sinks_of(sink)) > 1:
            return ALL_SINKS
        known = {"none": NO_SINK, PIPEWIRE: BY_PIPEWIRE}
        if sink.device in known:
            return known[sink.device]
        if not sink.device.startswith("/dev/"):
            return sink.device
        there = by_name(virtual_cameras(self._host))
        return next((name for name, c in there.items() if c.path == sink.device), sink.device)


def listed(names: Iterable[str]) -> str:
    """The names in a line; that there is none, where that is so."""
    return ", ".join(names) or tr("none is there")
