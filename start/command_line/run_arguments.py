"""What `run` may be told: every option of it; every default comes from `Options`."""

from __future__ import annotations

import argparse

from language.languages import LANGUAGES, SYSTEM
from options import ENGINES, QUALITIES, RECORDING_SUFFIXES, Options
from settings import SHORTCUT_CHOICES
from start.command_line import arguments as read


def run_arguments(parser: argparse.ArgumentParser) -> None:
    """Add them to the parser of that command."""
    add, default = parser.add_argument, Options()
    add(
        "--input",
        type=read.local,
        default=default.input,
        metavar="SOURCE",
        help="default, an index, a name, /dev/videoN, a clip, a photo, a folder or demo",
    )
    add(
        "--output",
        type=read.text,
        action=_Outputs,
        default=default.output,
        metavar="SINK",
        help="default (every free output), pipewire, virtual, /dev/videoN, a name, a folder/, "
        f"a clip ({', '.join(RECORDING_SUFFIXES)}) or none; may be given again, for more at once",
    )
    add(
        "--background",
        type=read.background,
        metavar="WHAT",
        help="blur, blur:PERCENT, '#rrggbb', a picture, a video, drawn:NAME, slides:DIR, "
        "matte, transparent or off",
    )
    add(
        "--i-understand-my-room-is-visible",
        action="store_true",
        dest="room_may_be_visible",
        help="allows --background off",
    )
    add(
        "--model",
        type=read.local,
        default=default.model,
        metavar="MODEL",
        help="portrait, mediapipe, or weights (.onnx, .pt, .tflite)",
    )
    add("--engine", choices=ENGINES, default=default.engine, help="what the network runs on")
    add(
        "--quality",
        choices=QUALITIES,
        default=default.quality,
        help="of the matte; auto follows the load of the machine",
    )
    add("--size", type=read.size, default=default.size, metavar="WxH", help="of the camera")
    add("--fps", type=read.number(read.FPS), default=default.fps, help="of the camera")
    add("--headless", action="store_true", help="no window")
    add(
        "--hidden",
        action="store_true",
        help="the window stays in the tray at first; without a tray it starts minimised",
    )
    add(
        "--always-on",
        action="store_false",
        dest="on_demand",
        help="leave the camera on while nobody watches",
    )
    add(
        "--seconds",
        type=read.number(read.SECONDS),
        default=default.seconds,
        help="stop after that long",
    )
    add("--profile", type=read.profile, metavar="NAME", help="settings kept under that name")
    add(
        "--shortcuts",
        type=read.shortcuts,
        metavar="KEYS",
        help=f"keys that work in every program: {', '.join(SHORTCUT_CHOICES)}",
    )
    add(
        "--language",
        choices=(SYSTEM, *LANGUAGES),
        help="of window, tray and cards; remembered",
    )
    add(
        "--no-sound",
        action="store_false",
        dest="sound",
        help="leave the sound of a clip out of its recording",
    )
    add("--overwrite", action="store_true", help="replace what the output already holds")


class _Outputs(argparse.Action):
    """The first `--output`, and those after it."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        option_string: str | None = None,  # noqa: ARG002
    ) -> None:
        if not isinstance(values, str):  # what argparse makes of --output=--
            parser.error("--output names nothing")
        more = getattr(namespace, "more_outputs", None)
        if more is None:
            namespace.output, namespace.more_outputs = values, ()
        else:
            namespace.more_outputs = (*more, values)
