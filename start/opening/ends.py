"""Both ends of the path: what `--input` and `--output` name, opened.

At the start the defaults fall back to the demo and to a preview only, and a banner says so. A run
never does: a camera that is gone leaves a card until there is one again.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from background_choice import LOOP_SUFFIXES, PICTURE_SUFFIXES
from language.translation import mark, tr
from options import PIPEWIRE, Options
from settings import Settings
from start.command_line.terminal import say
from start.opening.outputs import OpenSink, open_sink, to_files
from system.remedy import command
from video.errors import ScrimError, SourceError
from video.protocols import Sink, Source, sinks_of

if TYPE_CHECKING:
    from camera.devices import Camera

ALL_IN_USE = mark("In use: {taken}. This is a preview only: run  {doctor}")
NO_VIRTUAL_CAMERA = mark("No virtual camera here, this is a preview only: run  {doctor}")
PIPEWIRE_ALONE = mark(
    "Seen by programs that ask PipeWire for cameras (OBS, Firefox, browsers with a flag); "
    "what Zoom and others need: run  {doctor}"
)
NO_CAMERA = mark("No camera found, this is the demo")


class OpenSource(Protocol):
    """Opens what `--input` names; `live` as if it were a camera."""

    def __call__(self, options: Options, *, live: bool) -> Source: ...


@dataclass(frozen=True)
class Devices:
    """How a run opens its first source, every other one, and its sink."""

    open_first: Callable[[Options], Source]
    open_source: OpenSource
    open_sink: OpenSink


@dataclass(frozen=True)
class Ends:
    """Both ends of the path, and what the user should know about them."""

    source: Source
    sink: Sink
    no_camera: bool
    no_virtual_camera: bool
    pipewire_alone: bool
    """Whether the default found no other way out than that."""
    devices: Devices
    """What opened them."""
    taken: Sequence[str] = ()
    """Which virtual cameras the default found in use, and by whom."""

    def hint_of(self, source: Source, sink: Sink) -> str | None:
        """What the user should know while these are in use."""
        lines = [tr(NO_CAMERA)] if self.no_camera and source.name == "demo" else []
        told = {"doctor": command("doctor"), "taken": "; ".join(self.taken)}
        if self.no_virtual_camera and sink.device == "none":
            lines.append(tr(ALL_IN_USE if self.taken else NO_VIRTUAL_CAMERA, **told))
        if self.pipewire_alone and sink.device == PIPEWIRE:
            in_use = [tr("In use: {taken}", **told)] if self.taken else []
            lines += [*in_use, tr(PIPEWIRE_ALONE, **told)]
        lines += filter(None, (getattr(part, "remark", None) for part in sinks_of(sink)))
        return " · ".join(lines) or None


def _first_source(options: Options) -> Source:
    """The source of a start: the only one that may be something else than what was asked for.

    Where nobody looks, a card waits for the camera; at login another program may have it still.
    """
    if options.input != "default" or _default_camera(options) is not None:
        try:
            return open_source(options, live=True)
        except SourceError as error:
            if not (options.hidden and _is_camera(options.input)):
                raise
            say(str(error))
    elif not (options.headless or options.hidden):
        return open_source(replace(options, input="demo"), live=True)
    from camera.sources.absent import AbsentCamera

    return AbsentCamera(options.size, options.fps)


def _is_camera(text: str) -> bool:
    """Whether that input is no file."""
    return text.startswith("/dev/") or not (os.path.exists(text) or Path(text).suffix)


def _default_camera(options: Options) -> Camera | None:
    """The camera that `--input default` means now."""
    from camera.devices import default_camera

    return default_camera(outputs=options.outputs)


def open_source(options: Options, *, live: bool) -> Source:
    """What `--input` names, and nothing in its place.

    Raises:
        SourceError: it is not there, or does not open.
    """
    text = options.input
    path = Path(text)
    if text == "demo":
        from camera.sources.demo import open_demo

        return open_demo(options.size, options.fps)
    if not text.startswith("/dev/"):
        if os.path.isdir(text):
            from camera.sources.images import open_images

            return open_images(path, live=live, fps=options.fps, fit=options.size)
        if os.path.isfile(text) or path.suffix.lower() in PICTURE_SUFFIXES | LOOP_SUFFIXES:
            return _open_file(path, options, live=live)
    from camera.sources.webcam import open_webcam

    if text != "default":
        return open_webcam(text, options.size, options.fps)
    camera = _default_camera(options)
    if camera is None:
        from camera.sources.absent import NO_CAMERA_CONNECTED

        raise SourceError(tr(NO_CAMERA_CONNECTED))
    return open_webcam(camera.path, options.size, options.fps)


def _open_file(path: Path, options: Options, *, live: bool) -> Source:
    """What the file holds, whatever its name says."""
    from media.kinds import kind_of

    if kind_of(path) == "picture":
        from camera.sources.images import open_images

        return open_images(path, live=live, fps=options.fps, fit=options.size)
    from camera.sources.video_file import open_video_file

    return open_video_file(path, live=live)


DEVICES = Devices(_first_source, open_source, open_sink)
"""What users have."""


def open_ends(
    options: Options, settings: Settings, devices: Devices = DEVICES, source: Source | None = None
) -> Ends:
    """A source and a sink, falling back where the defaults find nothing.

    To the demo while the user looks; where nobody does, a card waits for a camera. `source` is the
    first one where that is open already.
    """
    source = source or devices.open_first(options)
    try:
        fps = source.fps or options.fps
        sink = devices.open_sink(options, settings, source.size, fps, live=True)
    except ScrimError:
        source.close()
        raise
    by_default = options.outputs == ("default",)
    no_virtual_camera = by_default and sink.device == "none"
    pipewire_alone = by_default and sink.device == PIPEWIRE
    return Ends(
        source,
        sink,
        no_camera=options.input == "default" and source.name == "demo",
        no_virtual_camera=no_virtual_camera,
        pipewire_alone=pipewire_alone,
        devices=devices,
        taken=_taken(own=pipewire_alone) if no_virtual_camera or pipewire_alone else (),
    )


def _taken(*, own: bool) -> Sequence[str]:
    """The virtual cameras that are in use; `own`: only those that are meant for Scrim."""
    from camera.host import Host
    from camera.v4l2.device_users import taken

    return taken(Host(), own=own)


def frame_by_frame(options: Options) -> bool:
    """Whether every frame is walked in order: files in, and files or nothing out."""
    from_files = options.input not in ("default", "demo") and os.path.exists(options.input)
    from_files = from_files and not options.input.startswith("/dev/")
    looks_like_file = Path(options.input).suffix.lower() in PICTURE_SUFFIXES | LOOP_SUFFIXES
    return (from_files or looks_like_file) and (
        to_files(options) or (options.headless and options.outputs in {("none",), ("default",)})
    )


def camera_name(source: Source) -> str | None:
    """What the camera is called, as the window does; None where the source is no camera."""
    from camera.devices import name_alone
    from camera.sources.webcam import Webcam

    return name_alone(source.name) if isinstance(source, Webcam) else None
