"""The command line as a table, for the man page and the completion of shells.

Read from the parser that makes `--help`, so that they say the same.
"""

from __future__ import annotations

import argparse
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from background_choice import DRAWN
from control.requests.values import SETTINGS
from options import QUALITIES
from settings import RANGES, SHORTCUT_CHOICES
from start.command_line.parser import build_parser
from ui.keys import SWITCHES, Verb

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = "scrim"
BACKGROUNDS = ("blur", "blur:", *(f"drawn:{name}" for name in DRAWN), "slides:", "matte")


@dataclass(frozen=True)
class Offer:
    """What may stand in a place, as far as it is known."""

    words: tuple[str, ...] = ()
    files: bool = False
    folders: bool = False


OFFERS = {
    "SOURCE": Offer(("default", "demo"), files=True),
    "SINK": Offer(("default", "pipewire", "virtual", "none"), files=True),
    "WHAT": Offer((*BACKGROUNDS, "transparent", "off"), files=True),
    "MODEL": Offer(("portrait", "mediapipe"), files=True),
    "FILE": Offer(files=True),
    "DIR": Offer(folders=True),
    "WxH": Offer(("640x360", "1280x720", "1920x1080")),
    "KEYS": Offer(SHORTCUT_CHOICES),
    "SWITCH": Offer(tuple(SWITCHES)),
    "ACTION": Offer(get_args(Verb)),
    "start|stop": Offer(("start", "stop")),
}
"""By what `--help` calls the value; what is not here is the user's to say."""

FREE = {"FPS", "SECONDS", "NAME", "N", "AMOUNT", "NAME=VALUE"}
"""Values of which nothing is known beforehand, or of which `offers_of_set` knows."""


@dataclass(frozen=True)
class Taken:
    """An option, or a word by its place: then it has no names."""

    names: tuple[str, ...]
    value: str
    """What `--help` calls its value; empty: it takes none."""
    help: str
    offer: Offer
    is_optional: bool = False
    may_repeat: bool = False


@dataclass(frozen=True)
class Branch:
    """A command, or an action of one, with what it takes."""

    path: tuple[str, ...]
    purpose: str
    options: tuple[Taken, ...]
    places: tuple[Taken, ...]
    actions: tuple[Branch, ...] = ()


def version() -> str:
    """The version of the app."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def commands() -> tuple[Branch, ...]:
    """Every command, in the order of `--help`."""
    return _below(build_parser(PROGRAM), ())


def offers_of_set() -> dict[str, Offer]:
    """What `scrim set` takes before the `=`, and what may stand behind it."""
    return {
        **{_short(name): _of_setting(name) for name in SETTINGS},
        "camera": Offer(),
        "size": OFFERS["WxH"],
        "output": OFFERS["SINK"],
        "quality": Offer(QUALITIES),
        "profile": Offer(),
    }


def _short(name: str) -> str:
    """The name without its unit, where no other setting has that."""
    short = name.removesuffix("_percent").removesuffix("_px")
    return name if short in SETTINGS else short


def _of_setting(name: str) -> Offer:
    if name == "background":
        return Offer(BACKGROUNDS, files=True)
    if name == "shortcuts":
        return OFFERS["KEYS"]
    if SETTINGS[name] is bool:
        return Offer(("on", "off"))
    allowed = RANGES.get(name)
    if isinstance(allowed, tuple):
        return Offer(tuple(map(str, allowed)))
    return Offer(files=name.endswith(("_picture", "_logo")))


def _below(parser: argparse.ArgumentParser, path: tuple[str, ...]) -> tuple[Branch, ...]:
    found = _subparsers(parser)
    return tuple(
        Branch(
            (*path, name),
            below.description or "",
            tuple(_taken(action) for action in below._actions if action.option_strings),
            tuple(_taken(action) for action in below._actions if _is_word(action)),
            _below(below, (*path, name)),
        )
        for name, below in (found.choices.items() if found else ())
    )


def _subparsers(parser: argparse.ArgumentParser) -> argparse._SubParsersAction | None:
    kind = argparse._SubParsersAction
    return next((action for action in parser._actions if isinstance(action, kind)), None)


def _is_word(action: argparse.Action) -> bool:
    return not action.option_strings and not isinstance(action, argparse._SubParsersAction)


def _taken(action: argparse.Action) -> Taken:
    values = tuple(map(str, action.choices or ()))
    value = "" if action.nargs == 0 else "|".join(values) or _called(action)
    return Taken(
        names=tuple(action.option_strings),
        value=value,
        help=(action.help or "") % vars(action),
        offer=Offer(values) if values else OFFERS.get(value, Offer()),
        is_optional=action.nargs == "?",
        may_repeat=action.nargs == "+",
    )


def _called(action: argparse.Action) -> str:
    return str(action.metavar or action.dest.upper())
