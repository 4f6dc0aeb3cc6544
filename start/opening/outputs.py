"""Outputs: what `--output` names, opened; several, and `default`, are a fan-out.

`default` is every free output: PipeWire where it runs, and a virtual camera where one is free.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from background_choice import parse_background
from options import PIPEWIRE, RECORDING_SUFFIXES, Options
from settings import Settings
from video.errors import ScrimError, SinkError
from video.frame import Size
from video.protocols import Sink, sinks_of

if TYPE_CHECKING:
    from camera.sinks.outlet import Way
    from media.clips.sound import Sound


class OpenSink(Protocol):
    """Opens what `--output` names for pictures of that size and rate."""

    def __call__(
        self,
        options: Options,
        settings: Settings,
        size: Size,
        fps: float,
        *,
        live: bool,
        used: Sink | None = None,
    ) -> Sink: ...


def open_sink(
    options: Options,
    settings: Settings,
    size: Size,
    fps: float,
    *,
    live: bool,
    used: Sink | None = None,
) -> Sink:
    """What `--output` names: one sink, or a fan-out of several.

    What is part of `used`, the sink in use, is taken over as it is: a device opens once.

    Raises:
        SinkError: one that was named does not open; of `default`, none of those that are there.
    """
    named = list(options.outputs)
    if named == ["default"]:  # a clip or folder that nobody shows goes nowhere, at full speed
        named = ways_out(used) if live else ["none"]
    lenient = options.outputs == ("default",) and len(named) > 1
    parts = sinks_of(used) if used else []
    ways: list[Way] = []
    try:
        for name in sorted(named, key=is_file):  # what may fail first; a file begins anew
            opener = _opener(name, options, settings, size, fps, live=live)
            try:
                ways.append(_way(name, opener, parts))
            except SinkError as error:
                if not lenient or (name == named[-1] and not ways):
                    raise
                print(f"scrim: {error}", file=sys.stderr, flush=True)
    except ScrimError:
        for way in ways:
            if way.sink not in parts:
                way.sink.close()
        raise
    if len(ways) == 1:
        return ways[0].sink
    from camera.sinks.fan_out import FanOut

    return FanOut(ways)


def ways_out(used: Sink | None = None) -> list[str]:
    """The outputs that `default` means now: those that are there, and in use by nobody else."""
    from camera.devices import default_virtual_camera
    from camera.host import Host

    found = [PIPEWIRE] if Host().pipewire() else []
    in_use = used is not None and any(_is_virtual(sink) for sink in sinks_of(used))
    if in_use or default_virtual_camera() is not None:
        found.append("virtual")
    return found or ["none"]


def _way(name: str, opener: Callable[[], Sink], parts: list[Sink]) -> Way:
    from camera.sinks.outlet import Way

    kept = next((part for part in parts if _is_meant(name, part)), None)
    return Way(kept or opener(), None if is_file(name) else opener)


def _is_meant(name: str, part: Sink) -> bool:
    """Whether that sink is what the output names; never a file, which begins anew."""
    if is_file(name) or getattr(part, "closed", False):
        return False
    return part.device == name or (name == "virtual" and _is_virtual(part))


def _is_virtual(sink: Sink) -> bool:
    from camera.sinks.cameras.virtual import VirtualCamera

    return isinstance(sink, VirtualCamera)


def _opener(
    text: str, options: Options, settings: Settings, size: Size, fps: float, *, live: bool
) -> Callable[[], Sink]:
    """What opens one output."""
    stills, fps = not live and fps == 0, fps or options.fps
    if is_folder(text):
        from camera.sinks.files.image_sink import open_image_sink

        matte = parse_background(settings.background).kind == "matte"
        return partial(open_image_sink, text, grey=matte, overwrite=options.overwrite)
    if is_recording(text):
        from camera.sinks.files.recorder import open_recorder

        return lambda: open_recorder(
            text,
            size,
            fps,
            stills=stills,
            overwrite=options.overwrite,
            clip_sound=None if live else _sound_of(options),
            clear=parse_background(settings.background).kind == "transparent",
        )
    if text == "none":
        from camera.sinks.blackhole import open_blackhole

        return open_blackhole
    if text == PIPEWIRE:
        from camera.sinks.cameras.pipewire import open_pipewire

        return partial(open_pipewire, size, fps)
    from camera.sinks.cameras.virtual import open_virtual_camera

    return partial(open_virtual_camera, None if text == "virtual" else text, size, fps)


def _sound_of(options: Options) -> Sound | None:
    """What is heard in the clip that is worked on; None where nothing is, or nothing should be."""
    path = Path(options.input)
    if not options.sound or not path.is_file():
        return None
    from media.kinds import kind_of

    if kind_of(path) != "clip":
        return None
    from media.clips.sound import open_sound

    return open_sound(path)


def to_files(options: Options) -> bool:
    """Whether all that is sent goes to files."""
    return all(is_file(output) for output in options.outputs)


def is_file(output: str) -> bool:
    """Whether that output is a recording or a folder."""
    return is_recording(output) or is_folder(output)


def is_recording(output: str) -> bool:
    """Whether that output is a clip."""
    return Path(output).suffix.lower() in RECORDING_SUFFIXES


def is_folder(output: str) -> bool:
    """Whether that output is a folder, there or to be made."""
    if output.endswith(("/", "\\")):
        return True
    return not output.startswith("/dev/") and os.path.isdir(output)


def would_lose(path: str, output: str) -> bool:
    """Whether a run with that output may write over this existing file or folder."""
    folder = os.path.dirname(path) or "."
    return _is_same(path, output) or (
        is_folder(output) and os.path.isfile(path) and _is_same(folder, output)
    )


def _is_same(one: str, other: str) -> bool:
    """Whether both name the same existing file or folder."""
    with suppress(OSError):
        return os.path.samefile(one, other)
    return False
