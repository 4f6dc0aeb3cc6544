"""Parser: every command and option, with its help; every default comes from `Options`.

`arguments` reads the values, `run_arguments` is what `run` takes. The man page and the completion
of shells are made from here.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn, get_args

from options import Options
from start.command_line import arguments as read
from start.command_line.run_arguments import run_arguments
from system.remedy import command as program
from system.remedy import is_bundle, is_installed
from ui.keys import SWITCHES, Verb
from video.errors import UsageError

COMMANDS = {
    "run": "run the camera (the default)",
    "devices": "list cameras and virtual cameras",
    "doctor": "say what a virtual camera needs here",
    "bench": "measure the speed of every stage on this machine",
    "profile": "list, export or import what is kept: profiles, cameras, backgrounds",
    "status": "say how the running Scrim stands",
    "set": "change settings of the running Scrim",
    "toggle": "turn a switch of the running Scrim over",
    "do": "do what a key of the running Scrim does",
    "next": "the next background of the running Scrim",
    "previous": "the background before that",
    "record": "start or stop a recording of what the meeting sees",
    "snapshot": "save what the meeting sees now",
    "learn-room": "have the running Scrim learn the empty room: lean out of the picture",
    "show": "bring the window of the running Scrim up",
    "quit": "end the running Scrim",
}

PROFILE_ACTIONS = {
    "list": "name every profile and every camera with settings of its own",
    "export": "write everything that is kept into one file",
    "import": "take over everything that such a file holds",
}

ROUNDS = 20
"""Of `bench`, unless it is told otherwise."""


class Parser(argparse.ArgumentParser):
    """argparse whose complaints are ours: one line, exit code 2."""

    asked = "run"
    """The command that the words name, for complaints about words that no command takes."""

    def error(self, message: str) -> NoReturn:
        line = " ".join(message.split())
        where = self.prog.split()[1:] or [self.asked]
        raise UsageError(f"{line}; see: {program(*where, '--help')}")


def build_parser(prog: str = "") -> Parser:
    """What reads the command line; it goes by the name of this start unless another is given.

    The man page and the completion of shells are made from it, too.
    """
    parser = Parser(
        prog=prog or ("scrim" if is_bundle() or is_installed() else "app.py"),
        description="Blurs or replaces the room behind you.",
    )
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


def _devices_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="for programs")


def _profile_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, purpose in PROFILE_ACTIONS.items():
        action = actions.add_parser(name, help=purpose, description=purpose, allow_abbrev=False)
        if name != "list":
            action.add_argument("file", type=read.file, metavar="FILE", help="such as scrim.toml")
            action.add_argument("--overwrite", action="store_true", help="replace what is there")


def _bench_arguments(parser: argparse.ArgumentParser) -> None:
    add, default = parser.add_argument, Options()
    add(
        "--input",
        type=read.local,
        default="demo",
        metavar="SOURCE",
        help="a clip, a photo or demo",
    )
    add(
        "--size",
        type=read.size,
        default=default.size,
        metavar="WxH",
        help="measured beside 640x360, 1280x720 and 1920x1080",
    )
    add("--model", type=read.local, default=default.model, help="portrait, or weights (.onnx)")
    add("--json", type=Path, dest="json_file", metavar="FILE", help="the report, for programs")
    add(
        "--html",
        type=Path,
        dest="html_file",
        metavar="FILE",
        help="the report with plots; beside the JSON file unless given",
    )
    add(
        "--call",
        action="store_true",
        help="measure the whole process in the states of a call instead: CPU, wake-ups, memory",
    )
    add("--peers", type=Path, metavar="DIR", help="models, and an app, to measure beside")
    add(
        "--rounds",
        type=read.rounds,
        default=ROUNDS,
        metavar="N",
        help="more is steadier",
    )
    add(
        "--seconds",
        type=read.number(read.SECONDS),
        help="of each live run, 5 unless given; of each state of a call, 60",
    )


def _set_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "words",
        nargs="+",
        metavar="NAME=VALUE",
        help="blur=70, background=beach.jpg, quality=eco, camera=brio, covered=on …",
    )


def _toggle_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("words", nargs=1, metavar="SWITCH", help=", ".join(SWITCHES))


def _one_word(parser: argparse.ArgumentParser, what: str, nargs: int | str = 1) -> None:
    parser.add_argument("words", nargs=nargs, default=(), metavar=what)


def _do_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("words", nargs=1, metavar="ACTION", help=", ".join(get_args(Verb)))
    parser.add_argument("amount", nargs="?", default="", metavar="AMOUNT", help="such as 5 or -5")


_ARGUMENTS: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "run": run_arguments,
    "devices": _devices_arguments,
    "doctor": lambda _parser: None,
    "bench": _bench_arguments,
    "profile": _profile_arguments,
    "status": _devices_arguments,
    "set": _set_arguments,
    "toggle": _toggle_arguments,
    "do": _do_arguments,
    "next": lambda _parser: None,
    "previous": lambda _parser: None,
    "record": lambda parser: _one_word(parser, "start|stop"),
    "snapshot": lambda parser: _one_word(parser, "FILE", nargs="?"),
    "learn-room": lambda _parser: None,
    "show": lambda _parser: None,
    "quit": lambda _parser: None,
}
