"""The command line: words in, `Command` out; every default comes from `Options`."""

from __future__ import annotations

import argparse
import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from settings import ENGINES, QUALITIES, Options, parse_background
from video.errors import UsageError

COMMANDS = {
    "run": "run the camera (the default)",
    "devices": "list cameras and virtual cameras",
    "doctor": "say what a virtual camera needs here",
    "bench": "measure the speed of every stage on this machine",
}
SIZE_PX = range(64, 7681)
FPS = (1.0, 240.0)
SECONDS = (0.0, 1e6)
ROUNDS = range(1, 10001)
PROFILE = re.compile(r"[\w-]{1,40}")


@dataclass(frozen=True)
class Command:
    """What the user asked for."""

    name: str
    options: Options
    background: str | None = None
    profile: str | None = None
    json: bool = False
    json_file: Path | None = None
    html_file: Path | None = None
    peers: Path | None = None
    rounds: int = 20


def parse(arguments: Sequence[str]) -> Command:
    """The command that the arguments spell.

    Raises:
        UsageError: they spell none, in one line.
    """
    words = list(arguments)
    if not words or (words[0] not in COMMANDS and words[0] not in ("-h", "--help")):
        words.insert(0, "run")
    found = vars(_parser().parse_args(words))
    for name, value in found.items():
        if isinstance(value, list):  # what argparse makes of --input=--
            raise UsageError(f"--{name} names nothing; see: python app.py {words[0]} --help")
    taken = {name: found[name] for name in vars(Options()) if name in found}
    return Command(
        name=found["command"],
        options=Options(**taken),
        background=found.get("background"),
        profile=found.get("profile"),
        json=found.get("json", False),
        json_file=found.get("json_file"),
        html_file=found.get("html_file"),
        peers=found.get("peers"),
        rounds=found.get("rounds", Command.rounds),
    )


class _Parser(argparse.ArgumentParser):
    """argparse whose complaints are ours: one line, exit code 2."""

    def error(self, message: str) -> NoReturn:
        line = " ".join(message.split())
        raise UsageError(f"{line}; see: python app.py {self.prog.split()[-1]} --help")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="app.py", description="Blurs or replaces the room behind you.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, purpose in COMMANDS.items():
        command = commands.add_parser(
            name,
            help=purpose,
            description=purpose,
            allow_abbrev=False,  # scripts stay right when options are added; consent is spelled out
        )
        _ARGUMENTS[name](command)
    return parser


def _run_arguments(parser: argparse.ArgumentParser) -> None:
    add, default = parser.add_argument, Options()
    add(
        "--input",
        type=_text,
        default=default.input,
        metavar="SOURCE",
        help="default, an index, a name, /dev/videoN, a clip, a photo, a folder or demo",
    )
    add(
        "--output",
        type=_text,
        default=default.output,
        metavar="SINK",
        help="default, virtual, /dev/videoN, a name, a clip.mp4, a folder/ or none",
    )
    add(
        "--background",
        type=_background,
        metavar="WHAT",
        help="blur, blur:PERCENT, '#rrggbb', a picture, a video, matte or off",
    )
    add(
        "--i-understand-my-room-is-visible",
        action="store_true",
        dest="room_may_be_visible",
        help="allows --background off",
    )
    add(
        "--model",
        type=_text,
        default=default.model,
        metavar="MODEL",
        help="portrait, mediapipe, or weights (.onnx, .pt, .tflite)",
    )
    add("--engine", choices=ENGINES, default=default.engine)
    add("--quality", choices=QUALITIES, default=default.quality)
    add("--size", type=_size, default=default.size, metavar="WxH", help="of the camera")
    add("--fps", type=_number(FPS), default=default.fps, help="of the camera")
    add("--headless", action="store_true", help="no window")
    add(
        "--always-on",
        action="store_false",
        dest="on_demand",
        help="leave the camera on while nobody watches",
    )
    add("--seconds", type=_number(SECONDS), default=default.seconds, help="stop after that long")
    add("--profile", type=_profile, metavar="NAME", help="settings kept under that name")
    add("--overwrite", action="store_true", help="replace what the output already holds")


def _devices_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="for programs")


def _bench_arguments(parser: argparse.ArgumentParser) -> None:
    add, default = parser.add_argument, Options()
    add("--input", type=_text, default="demo", help="a clip, a photo or demo")
    add(
        "--size",
        type=_size,
        default=default.size,
        metavar="WxH",
        help="measured beside 640x360, 1280x720 and 1920x1080",
    )
    add("--model", type=_text, default=default.model, help="portrait, or weights (.onnx)")
    add("--json", type=Path, dest="json_file", metavar="FILE", help="the report, for programs")
    add(
        "--html",
        type=Path,
        dest="html_file",
        metavar="FILE",
        help="the report with plots; beside the JSON file unless given",
    )
    add("--peers", type=Path, metavar="DIR", help="models, and an app, to measure beside")
    add("--rounds", type=_rounds, default=Command.rounds, metavar="N", help="more is steadier")
    add("--seconds", type=_number(SECONDS), help="of each live run, 5 unless given")


_ARGUMENTS = {
    "run": _run_arguments,
    "devices": _devices_arguments,
    "doctor": lambda _parser: None,
    "bench": _bench_arguments,
}


def _text(text: str) -> str:
    if not text or "\0" in text:
        raise argparse.ArgumentTypeError(f"{text!r} names nothing")
    return text


def _background(text: str) -> str:
    try:
        parse_background(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return text


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{1,5})x(\d{1,5})", text)
    size = (int(match[1]), int(match[2])) if match else (0, 0)
    if size[0] not in SIZE_PX or size[1] not in SIZE_PX or size[0] % 2 or size[1] % 2:
        raise argparse.ArgumentTypeError(
            f"size is {text!r}; expected WxH, both even, {SIZE_PX[0]}..{SIZE_PX[-1]}, "
            "such as 1280x720"
        )
    return size


def _rounds(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,5}", text) or int(text) not in ROUNDS:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no whole number from {ROUNDS[0]} to {ROUNDS[-1]}"
        )
    return int(text)


def _number(bounds: tuple[float, float]) -> Callable[[str], float]:
    def number(text: str) -> float:
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not bounds[0] <= value <= bounds[1]:
            raise argparse.ArgumentTypeError(
                f"{text!r} is no number from {bounds[0]:g} to {bounds[1]:g}"
            )
        return value

    return number


def _profile(text: str) -> str:
    if not PROFILE.fullmatch(text):
        raise argparse.ArgumentTypeError(f"{text!r} is no name; expected letters, digits, - and _")
    return text
