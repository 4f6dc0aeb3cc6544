"""Scrim in a process of its own: a coded room into the PipeWire camera, driven line by line.

    python -m tests.browsers.scrim_process KEY [--size WxH] [--fps N] [--on-demand] ...

Reads `cover`, `uncover`, `background TEXT`, `state`, `quit`; answers each with one line of JSON
that holds the wall clock in milliseconds. Camera and network are fakes that know the person
exactly; all else is the app's own.
"""

from __future__ import annotations

import argparse
import json
import sys
import threading
import time
from contextlib import closing
from dataclasses import replace

from background_choice import parse_background
from camera.sinks.cameras.pipewire import open_pipewire
from compositing.backgrounds.open import open_background
from live.audience import Audience
from live.run import Live
from pipeline import Parts, Pipeline
from settings import Settings
from start.command_line.arguments import size as read_size
from system.process.stopping import stopping
from tests.browsers.coded import CodedRoom
from tests.fakes import BilinearRefiner
from tests.faults.rig import RoomSegmenter, RoomSource
from video.clock import MonotonicClock
from video.pixels.fit import fit


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("key", type=int)
    parser.add_argument("--size", type=read_size, default=(1280, 720))
    parser.add_argument("--fps", type=float, default=30.0)
    parser.add_argument("--on-demand", action="store_true")
    parser.add_argument("--may-show-the-room", action="store_true")
    chosen = parser.parse_args()
    room = CodedRoom(chosen.size, chosen.key)
    parts = Parts(
        RoomSegmenter(),
        BilinearRefiner(),
        lambda settings: open_background(parse_background(settings.background)),
        fit,
        chosen.may_show_the_room,
    )
    pipeline = Pipeline(parts, Settings(), MonotonicClock())
    with closing(pipeline):
        live = Live(
            pipeline,
            RoomSource(room, chosen.fps),
            open_pipewire(chosen.size, chosen.fps),
            lambda: RoomSource(room, chosen.fps),
            lambda: open_pipewire(chosen.size, chosen.fps),
            audience=Audience(pipeline.clock, on_demand=chosen.on_demand, rest_after_s=1.0),
        )
        threading.Thread(target=obey, args=(live,), daemon=True).start()
        with stopping(live.stop):
            live.start()
            live.join()


def obey(live: Live) -> None:
    """Do what every line says, until there is none; then stop."""
    for line in sys.stdin:
        word, _, rest = line.strip().partition(" ")
        settings = live.pipeline.settings
        if word in ("cover", "uncover"):
            live.pipeline.swap(replace(settings, covered=word == "cover"))
        elif word == "background":
            live.pipeline.swap(replace(settings, background=rest))
        elif word == "quit":
            break
        reading = live.pipeline.meter.read()
        said = {
            "at": int(time.time() * 1000),
            "watchers": live.audience.watchers,
            "programs": live.audience.programs,
            "resting": live.resting,
            "trouble": live.trouble,
            "covered": live.pipeline.shutter.reason,
            "fps": reading.fps,
            "latency_ms": reading.latency_ms,
            "dropped": reading.dropped,
            "cpu_percent": reading.cpu_percent,
        }
        print(json.dumps(said), flush=True)
    live.stop()


if __name__ == "__main__":
    main()
