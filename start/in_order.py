"""In order: a clip or a folder, every frame, nothing dropped, the same every time."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from options import Options
from settings import Settings
from start.command_line.terminal import say
from start.opening.ends import Devices
from start.opening.outputs import is_recording
from start.opening.parts import open_parts, say_whose_model
from system.process.stopping import after, stopping
from video.errors import SourceError
from video.frame import Grab
from video.protocols import Sink, Source
from video.reason import Reason

if TYPE_CHECKING:
    from pipeline import Pipeline


def run_in_order(options: Options, settings: Settings, devices: Devices) -> int:
    """A clip or a folder, every frame in order."""
    from tqdm import tqdm

    from pipeline import Pipeline
    from video.clock import MonotonicClock
    from video.shutter import Shutter

    stop = threading.Event()
    with closing(devices.open_source(options, live=False)) as source:
        pipeline = Pipeline(
            open_parts(options, live=False),
            settings,
            MonotonicClock(),
            shutter=Shutter(reopen_after=1),
        )
        with (
            closing(pipeline),
            closing(
                devices.open_sink(options, settings, source.size, source.fps, live=False)
            ) as sink,
            stopping(stop.set),
            after(options.seconds, stop.set),
        ):

            def progress(grabs: Iterable[Grab]) -> Iterable[Grab]:
                shown: Iterable[Grab] = tqdm(
                    grabs, total=source.length, unit=" frames", disable=None, desc=source.name
                )
                return shown

            say_whose_model(pipeline.segmenter)
            tally = run_files(pipeline, source, sink, stop, progress, say=say)
    if options.sound and source.fps == 0 and any(map(is_recording, options.outputs)):
        say(f"{source.name} has no sound, and so the recording has none")
    return _told(tally)


def _told(tally: Tally) -> int:
    """The exit code, once what was covered or left out has been said."""
    whole = tally.sent + tally.left_out
    for reason, count in tally.covered.items():
        say(f"{count} of {whole} pictures are covered: {reason}")
    if tally.left_out:
        say(f"{tally.left_out} of {whole} pictures cannot be read and are left out")
    return 1 if tally.left_out else 0


@dataclass
class Tally:
    """What became of the pictures of a clip or folder."""

    sent: int = 0
    covered: Counter[Reason] = field(default_factory=Counter)
    left_out: int = 0


def run_files(
    pipeline: Pipeline,
    source: Source,
    sink: Sink,
    stop: threading.Event,
    progress: Callable[[Iterable[Grab]], Iterable[Grab]],
    *,
    say: Callable[[str], None],
) -> Tally:
    """Walks every frame of a clip or folder in order; nothing is dropped, the same every time.

    A picture of a folder that cannot be read is named and left out.

    Raises:
        ScrimError: a clip is damaged, none of the pictures can be read, a stage failed or the sink
            refused.
    """
    tally = Tally()
    for grab in progress(iter(source.grab, None)):
        if stop.is_set():
            break
        try:
            made = pipeline.step(grab, sink.size)
        except SourceError as error:
            if not grab.still or source.length in (1, tally.left_out + 1):
                raise
            tally.left_out += 1
            say(str(error))
            continue
        sink.send(made)
        tally.sent += 1
        if made.kind == "cover" and pipeline.shutter.reason is not None:
            tally.covered[pipeline.shutter.reason] += 1
    return tally
