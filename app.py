"""Scrim: arguments -> options -> parts -> run -> exit code; only this file names concrete parts.

python app.py [run] | devices | doctor | bench        python app.py run --help
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from commandline import Command, parse
from settings import (
    LOOP_SUFFIXES,
    PICTURE_SUFFIXES,
    Options,
    Settings,
    load_settings,
    parse_background,
    parse_percent,
    profile_path,
    save_settings,
)
from video.errors import ScrimError, UsageError
from video.frame import Grab, Size
from video.protocols import Background, Segmenter, Sink, Source

if TYPE_CHECKING:
    from live import Live
    from pipeline import Parts

NO_VIRTUAL_CAMERA = "No virtual camera here, this is a preview only: run  python app.py doctor"
OTHER_STAGES_MS = 6.0
"""What decoding, refining and compositing a 720p frame take on a two-core laptop."""

NO_CAMERA = "No camera found, this is the demo"


@dataclass(frozen=True)
class Ends:
    """Both ends of the path, and what the user should know about them."""

    source: Source
    sink: Sink
    no_camera: bool
    no_virtual_camera: bool

    def banner(self, source: Source, sink: Sink) -> str | None:
        """What the user should know while these are in use."""
        lines = [NO_CAMERA] if self.no_camera and source.name == "demo" else []
        if self.no_virtual_camera and sink.device == "none":
            lines.append(NO_VIRTUAL_CAMERA)
        return " · ".join(lines) or None


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0 done, 1 a failure in one line, 2 wrong usage in one line."""
    try:
        command = parse(sys.argv[1:] if arguments is None else arguments)
        match command.name:
            case "devices":
                return list_devices(as_json=command.json)
            case "doctor":
                return examine()
            case "bench":
                return measure(command)
            case _:
                return run(command)
    except ScrimError as error:
        say(" ".join(str(error).splitlines()))
        return 2 if isinstance(error, UsageError) else 1
    except KeyboardInterrupt:
        say("interrupted before it began")
        return 1
    except BrokenPipeError:
        return 1


def run(command: Command) -> int:
    """Runs the path until the input, the time or the user ends it."""
    options = command.options
    kept = profile_path(command.profile)
    saved, damage = load_settings(kept)
    settings = with_background(saved, command.background)
    if damage:
        say(damage)
    if command.background is None and not is_there(settings.background):
        say(f"background {settings.background} is gone; expected the file of last time; using blur")
        settings = replace(settings, background="blur")
    if to_files(options) and is_same(options.input, options.output):
        raise UsageError(
            f"--output is the input itself, {options.input}; expected another place: "
            "it would be overwritten while it is read"
        )
    if parse_background(settings.background).kind == "off" and not options.room_may_be_visible:
        raise UsageError(
            "background is 'off' and would show your room; "
            "expected --i-understand-my-room-is-visible beside it; or use --background blur"
        )
    why_headless = None if options.headless else no_window()
    if why_headless:
        say(f"no window: {why_headless}; running headless, stop with Ctrl-C")
        options = replace(options, headless=True)
    import cv2  # 60 ms that the other commands do not need

    cv2.setNumThreads(1)  # two threads double the CPU of such small pictures and save little
    if frame_by_frame(options):
        return run_frames(options, settings)
    return run_live(options, settings, kept)


def run_frames(options: Options, settings: Settings) -> int:
    """A clip or a folder, every frame in order."""
    from tqdm import tqdm

    from pipeline import Pipeline, run_files
    from video.clock import MonotonicClock
    from video.shutter import Shutter

    stop = threading.Event()
    with closing(open_source(options, live=False)) as source:
        pipeline = Pipeline(
            parts(options, live=False), settings, MonotonicClock(), shutter=Shutter(reopen_after=1)
        )
        with (
            closing(pipeline),
            closing(open_sink(options, settings, source.size, source.fps, live=False)) as sink,
            stopping(stop),
            after(options.seconds, stop),
        ):

            def progress(grabs: Iterable[Grab]) -> Iterable[Grab]:
                shown: Iterable[Grab] = tqdm(
                    grabs, total=source.length, unit=" frames", disable=None, desc=source.name
                )
                return shown

            run_files(pipeline, source, sink, stop, progress)
    return 0


def run_live(options: Options, settings: Settings, kept: Path) -> int:
    """A camera, or what is shown as if it were one: threads, and a window where one can be."""
    from audience import Audience
    from choices import Choices, Openers
    from live import Live
    from pipeline import Pipeline
    from session import LiveSession, Viewer
    from video.clock import MonotonicClock

    viewer = Viewer(lambda: pipeline.settings)
    pipeline = Pipeline(
        parts(options, live=True),
        settings,
        MonotonicClock(),
        watch=None if options.headless else viewer.watch,
    )
    with closing(pipeline):  # opened first: what fails here has not overwritten anything yet
        ends = open_ends(options, settings)
        size, fps = ends.source.size, ends.source.fps or options.fps
        live = Live(
            pipeline,
            ends.source,
            ends.sink,
            lambda: open_source(options, live=True),
            None
            if to_files(options)
            else lambda: open_sink(options, settings, size, fps, live=True),
            audience=Audience(pipeline.clock, on_demand=options.on_demand),
        )
        if options.headless:
            banner = ends.banner(ends.source, ends.sink)
            if banner:
                say(banner)
            with stopping(live):
                live.start()
                live.join(options.seconds)
            return 0
        from ui.app_window import run_window

        openers = Openers(
            lambda wanted: open_source(wanted, live=True),
            lambda wanted, size, fps: open_sink(wanted, settings, size, fps, live=True),
            lambda wanted: segmenter_of(wanted, live=True),
        )
        session = LiveSession(
            live,
            viewer,
            banner=lambda: ends.banner(live.source, live.sink),
            preview_only=lambda: live.sink.device == "none",
            selectors=Choices(live, options, openers).selectors(
                sink_may_change=not to_files(options)
            ),
        )
        session.start(options.seconds)
        try:
            run_window(session)
            session.finish()
        finally:  # whatever ended the run, what was tuned in it is kept
            if pipeline.settings != settings:
                save_settings(kept, pipeline.settings)
    return 0


def parts(options: Options, *, live: bool) -> Parts:
    """The stages of the path."""
    from compositing.backgrounds import open_background
    from compositing.fit import fit
    from pipeline import Parts
    from segmentation.refine import GuidedRefiner

    def background(wanted: Settings) -> Background:
        choice = parse_background(wanted.background)
        if choice.kind == "off" and not options.room_may_be_visible:
            raise UsageError("background 'off' shows your room; start Scrim with the flag for it")
        return open_background(choice)

    return Parts(
        segmenter_of(options, live=live),
        GuidedRefiner(),
        background,
        fit,
        options.room_may_be_visible,
    )


def segmenter_of(options: Options, *, live: bool) -> Segmenter:
    """What finds the person; live, within the budget."""
    from segmentation.open import open_segmenter

    return open_segmenter(
        options.model,
        options.engine,
        options.quality,
        budget_ms=network_budget_ms(options) if live else None,
    )


# ---- both ends ---------------------------------------------------------------------------------


def frame_by_frame(options: Options) -> bool:
    """Whether every frame is walked in order: files in, and files or nothing out."""
    from_files = options.input not in ("default", "demo") and os.path.exists(options.input)
    from_files = from_files and not options.input.startswith("/dev/")
    looks_like_file = Path(options.input).suffix.lower() in PICTURE_SUFFIXES | LOOP_SUFFIXES
    return (from_files or looks_like_file) and (
        to_files(options) or (options.headless and options.output in ("none", "default"))
    )


def open_ends(options: Options, settings: Settings) -> Ends:
    """A source and a sink, falling back to demo and preview where the defaults find nothing."""
    source = open_source(options, live=True)
    try:
        sink = open_sink(options, settings, source.size, source.fps or options.fps, live=True)
    except ScrimError:
        source.close()
        raise
    return Ends(
        source,
        sink,
        no_camera=options.input == "default" and source.name == "demo",
        no_virtual_camera=options.output == "default" and sink.device == "none",
    )


def open_source(options: Options, *, live: bool) -> Source:
    """What `--input` names."""
    text = options.input
    path = Path(text)
    if text == "demo":
        from camera.demo import open_demo

        return open_demo(options.size, options.fps)
    if not text.startswith("/dev/"):
        suffix = path.suffix.lower()
        if os.path.isdir(text) or suffix in PICTURE_SUFFIXES:
            from camera.images import open_images

            return open_images(path, live=live, fps=options.fps, fit=options.size)
        if os.path.isfile(text) or suffix in LOOP_SUFFIXES:
            from camera.video_file import open_video_file

            return open_video_file(path, live=live)
    from camera.webcam import open_webcam

    if text != "default":
        return open_webcam(text, options.size, options.fps)
    from camera.devices import default_camera

    camera = default_camera(output=options.output)
    if camera is None:
        from camera.demo import open_demo

        return open_demo(options.size, options.fps)
    return open_webcam(camera.path, options.size, options.fps)


def open_sink(options: Options, settings: Settings, size: Size, fps: float, *, live: bool) -> Sink:
    """What `--output` names."""
    text = options.output
    if is_folder(text):
        from camera.image_sink import open_image_sink

        matte = parse_background(settings.background).kind == "matte"
        return open_image_sink(text, grey=matte, overwrite=options.overwrite)
    if is_recording(text):
        from camera.recorder import open_recorder

        return open_recorder(text, size, fps or options.fps, live=live, overwrite=options.overwrite)
    from camera.blackhole import open_blackhole

    if text == "none":
        return open_blackhole()
    from camera.devices import default_virtual_camera
    from camera.virtual import open_virtual_camera

    if text == "default" and default_virtual_camera() is None:
        return open_blackhole()
    name = None if text in ("default", "virtual") else text
    return open_virtual_camera(name, size, fps or options.fps)


def to_files(options: Options) -> bool:
    return is_recording(options.output) or is_folder(options.output)


def is_recording(output: str) -> bool:
    return Path(output).suffix.lower() == ".mp4"


def is_folder(output: str) -> bool:
    if output.endswith(("/", "\\")):
        return True
    return not output.startswith("/dev/") and os.path.isdir(output)


# ---- the other commands ------------------------------------------------------------------------


def list_devices(*, as_json: bool) -> int:
    """Prints cameras and virtual cameras by name."""
    import json

    from camera.devices import cameras, virtual_cameras

    groups = {"cameras": cameras(), "virtual_cameras": virtual_cameras()}
    if as_json:
        listed = {
            title: [{"index": c.index, "name": c.name, "path": c.path} for c in found]
            for title, found in groups.items()
        }
        print(json.dumps(listed, indent=2))
        return 0
    for title, found in groups.items():
        print(f"{title.replace('_', ' ')}:")
        for camera in found:
            print(f"  {camera.index}  {camera}")
        if not found:
            print("  none")
    return 0


def examine() -> int:
    """Prints what a virtual camera needs here; 1 where something is missing."""
    from camera.clients import CLIENTS
    from camera.doctor import diagnose

    findings = diagnose()
    for finding in findings:
        print(f"[{'ok' if finding.ok else '!!'}] {finding.title}: {finding.seen}")
        if not finding.ok and finding.remedy:
            print(f"     do: {finding.remedy}")
    print("\nWhere meeting clients choose their camera:")
    for client in CLIENTS:
        print(f"  {client.name}: {client.picks_it_in}")
    return 0 if all(finding.ok for finding in findings) else 1


def measure(command: Command) -> int:
    """Measures the speed of every stage on this machine."""
    from bench.path import App
    from bench.plan import Plan
    from bench.run import bench

    return bench(
        Plan(command.options, peers=command.peers, rounds=command.rounds),
        App(
            lambda options: parts(options, live=False),
            lambda options: open_source(options, live=False),
        ),
        json_file=command.json_file,
        html_file=command.html_file,
    )


# ---- small things ------------------------------------------------------------------------------


def with_background(settings: Settings, text: str | None) -> Settings:
    """The settings with the background of the command line, where it names one."""
    if text is None:
        return settings
    kind, _, percent = text.partition(":")
    if kind == "blur":
        blurred = settings.blurred(parse_percent(percent)) if percent else settings
        return replace(blurred, background="blur")
    return replace(settings, background=text)


def network_budget_ms(options: Options) -> float:
    """What the network may take of a frame so that the whole app keeps within its CPU budget."""
    return options.cpu_budget_percent / 100 * 1000 / options.fps - OTHER_STAGES_MS


def is_there(background: str) -> bool:
    """Whether the file that a background needs exists; true where it needs none."""
    choice = parse_background(background)
    needs_file = choice.kind in ("image", "loop")
    return not needs_file or os.path.isfile(os.path.expanduser(choice.value))


def is_same(one: str, other: str) -> bool:
    """Whether both name the same existing file or folder."""
    return os.path.exists(one) and os.path.exists(other) and os.path.samefile(one, other)


def no_window() -> str | None:
    """Why there can be no window here; None where there can."""
    from ui.display import why_no_window

    return why_no_window()


@contextmanager
def stopping(target: threading.Event | Live) -> Iterator[None]:
    """Within the block Ctrl-C and SIGTERM ask for an orderly end."""

    def ask(*_: object) -> None:
        target.set() if isinstance(target, threading.Event) else target.stop()

    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@contextmanager
def after(seconds: float | None, stop: threading.Event) -> Iterator[None]:
    """Within the block the event is set once the time has passed."""
    timer = threading.Timer(seconds or 0, stop.set)
    timer.daemon = True
    if seconds is not None:
        timer.start()
    try:
        yield
    finally:
        timer.cancel()


def say(line: str) -> None:
    print(f"scrim: {line}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
