"""Threads: a live run between open ends, not yet begun: what gets its devices back, and how."""

from __future__ import annotations

import camera.sources.webcam  # noqa: F401 - loaded here, while the network is read
from live.audience import Audience
from live.quality.governing import Governing
from live.run import Live
from pipeline import Pipeline
from profiles.named import Profiles
from start.checks import CameraSettings
from start.command_line.command import Command
from start.command_line.terminal import say
from start.opening.ends import Devices, Ends, camera_name
from start.opening.outputs import to_files
from start.opening.reconnect import Reconnect


def live_of(
    command: Command, profiles: Profiles, devices: Devices, pipeline: Pipeline, ends: Ends
) -> tuple[Live, list[str]]:
    """The threads, not yet begun, and what could not be followed of the camera's own settings."""
    options, settings = command.options, pipeline.settings
    camera = camera_name(ends.source)
    kept = CameraSettings(profiles, pipeline, command)
    said = kept.follow(camera)
    for line in said:
        say(line)
    size, fps = ends.source.size, ends.source.fps or options.fps

    live = Live(
        pipeline,
        ends.source,
        ends.sink,
        Reconnect(devices, options, kept, camera=camera).open,
        None
        if to_files(options)
        else lambda: devices.open_sink(options, settings, size, fps, live=True),
        audience=Audience(pipeline.clock, on_demand=options.on_demand),
        governing=Governing(pipeline, options.cpu_budget_percent),
    )
    return live, said
