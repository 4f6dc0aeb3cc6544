"""The command line: words in, `Command` out; `parser` beside it says what the words may be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from options import Options
from settings import Shortcuts
from start.command_line.parser import COMMANDS, ROUNDS, build_parser
from system.remedy import command as program
from video.errors import UsageError

REMOTE = (
    *("status", "set", "toggle", "do", "next", "previous", "record", "snapshot", "learn-room"),
    *("show", "quit"),
)
"""Commands that the Scrim that runs carries out; it knows what their words may be."""


@dataclass(frozen=True)
class Command:
    """What the user asked for."""

    name: str
    options: Options
    background: str | None = None
    profile: str | None = None
    shortcuts: Shortcuts | None = None
    language: str | None = None
    action: str | None = None
    file: Path | None = None
    json: bool = False
    json_file: Path | None = None
    html_file: Path | None = None
    peers: Path | None = None
    call: bool = False
    rounds: int = ROUNDS
    words: tuple[str, ...] = ()
    """What is sent to the running Scrim, behind the command."""
    given: frozenset[str] = frozenset()
    """The options that the words name, by their names in `Options`."""
    chosen_ends: bool = False
    """Whether the words name an input or an output."""


def parse(arguments: Sequence[str]) -> Command:
    """The command that the arguments spell.

    Raises:
        UsageError: they spell none, in one line.
    """
    words = list(arguments)
    if not words or (words[0] not in COMMANDS and words[0] not in ("-h", "--help")):
        words.insert(0, "run")
    parser = build_parser()
    parser.asked = words[0]
    found = vars(parser.parse_args(words))
    for name, value in found.items():
        if isinstance(value, list) and name != "words":  # what argparse makes of --input=--
            raise UsageError(f"--{name} names nothing; see: {program(words[0], '--help')}")
    if found.get("headless") and found.get("shortcuts") not in (None, "off"):
        raise UsageError(
            "--shortcuts needs the window; expected no --headless beside it; "
            f"see: {program('run', '--help')}"
        )
    if found.get("hidden") and found.get("headless"):
        raise UsageError(
            "--hidden needs the window; expected no --headless beside it; "
            f"see: {program('run', '--help')}"
        )
    named = {word.partition("=")[0] for word in words}
    taken = {name: found[name] for name in vars(Options()) if name in found}
    return Command(
        name=found["command"],
        options=Options(**taken),
        given=frozenset(name for name in taken if _flag(name) in named),
        background=found.get("background"),
        profile=found.get("profile"),
        shortcuts=found.get("shortcuts"),
        language=found.get("language"),
        action=found.get("action"),
        file=found.get("file"),
        json=found.get("json", False),
        json_file=found.get("json_file"),
        html_file=found.get("html_file"),
        peers=found.get("peers"),
        call=found.get("call", False),
        rounds=found.get("rounds", Command.rounds),
        words=(*_listed(found.get("words", ())), *filter(None, [found.get("amount")])),
        chosen_ends=any(word.startswith(("--input", "--output")) for word in words),
    )


def _flag(name: str) -> str:
    return f"--{name.replace('_', '-')}"


def _listed(words: str | Sequence[str]) -> Sequence[str]:
    return [words] if isinstance(words, str) else words
