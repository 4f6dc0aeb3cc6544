"""The man page scrim(1), in the man macros: `page()`."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from settings import MEANINGS
from ui.keys import KEYS, Key
from words.table import PROGRAM, Branch, Taken, commands, offers_of_set, version

PURPOSE = "blurs or replaces the room behind you, for every meeting"
DESCRIPTION = """\
Scrim stands between your webcam and your meeting: what it sends, by PipeWire or to a v4l2loopback
device, is you before a blur, a color, a picture or a loop. Until the first good picture, and
whenever something fails, the meeting sees a card, never your room. It works on your own CPU, and
on Linux the kernel denies it the network.

Without a command the camera runs. Commands from status to quit tell a Scrim that runs already.
"""
EXAMPLES = (
    ("the window, and every free output", ""),
    ("without a window, a call and its recording",
     "run --headless --output pipewire --output call.mp4"),
    ("a clip to a clip, the room blurred beyond reading",
     "run --input clip.mp4 --output out.mp4 --background blur:80"),
    ("what a virtual camera needs here", "doctor"),
    ("the running Scrim: several settings at once", "set blur=70 quality=eco"),
)  # fmt: skip
EXIT_CODES = (
    ("0", "done"),
    ("1", "a failure, told in one line; or a picture of a folder was left out"),
    ("2", "wrong usage, told in one line"),
)
FILES = (
    ("~/.config/scrim/settings.toml", "what was used last"),
    ("~/.config/scrim/camera-NAME.toml", "what was used with a camera"),
    ("~/.config/scrim/profile-NAME.toml", "a profile"),
    ("~/.config/scrim/backgrounds.txt", "your own backgrounds"),
)
ENVIRONMENT = (("SCRIM_CONFIG_DIR", "another folder for these files"),)


def page() -> str:
    """The whole page; its day is that of SOURCE_DATE_EPOCH, or today."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    day = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    head = f'.TH SCRIM 1 {day:%Y-%m-%d} "Scrim {version()}" "User Commands"'
    return "\n".join([head, *_lines()]) + "\n"


def _lines() -> Iterator[str]:
    yield from (".SH NAME", f"{PROGRAM} \\- {_plain(PURPOSE)}", ".SH SYNOPSIS")
    yield from _synopsis(commands())
    yield ".SH DESCRIPTION"
    for number, paragraph in enumerate(DESCRIPTION.strip().split("\n\n")):
        yield from ([".PP"] if number else [])
        yield _plain(" ".join(paragraph.split()))
    yield ".SH COMMANDS"
    for branch in commands():
        yield from _branch(branch)
    yield from (".SH KEYS", "In the window:")
    yield from _table((_keys(group), group[0].help) for group in _same_help())
    yield from (".SH SETTINGS", f"{PROGRAM} set takes these, and camera, size, output, quality")
    yield from ("and profile:", *_table(_settings()), ".SH EXIT STATUS", *_table(EXIT_CODES))
    yield from (".SH FILES", *_table(FILES), ".SH ENVIRONMENT", *_table(ENVIRONMENT))
    yield ".SH EXAMPLES"
    for what, words in EXAMPLES:
        yield from (".TP", _plain(what), f".B {_plain(f'{PROGRAM} {words}'.strip())}")
    yield from (".SH SEE ALSO", ".BR pipewire (1),", ".BR modprobe (8)")


def _synopsis(branches: tuple[Branch, ...]) -> Iterator[str]:
    for number, branch in enumerate(branches):
        yield from ([".br"] if number else [])
        words = [rf"\fB{PROGRAM}\fR"]
        words += [rf"[\fB{branch.path[0]}\fR]" if not number else rf"\fB{branch.path[0]}\fR"]
        if branch.actions:
            names = "|".join(action.path[-1] for action in branch.actions)
            words += [rf"\fB{names}\fR", r"[\fIFILE\fR]"]
        words += [r"[\fIOPTION\fR ...]"] if len(branch.options) > 1 else []
        words += [_place(place) for place in branch.places]
        yield " ".join(words)


def _place(place: Taken) -> str:
    text = rf"\fI{_plain(place.value)}\fR" + (" ..." if place.may_repeat else "")
    return f"[{text}]" if place.is_optional else text


def _branch(branch: Branch) -> Iterator[str]:
    heading = " ".join([*branch.path, *(place.value for place in branch.places)])
    yield from (f".SS {_plain(heading)}", f"{_plain(_sentence(branch.purpose))}")
    for place in branch.places:
        if place.help:
            yield from (".TP", rf"\fI{_plain(place.value)}\fR", _plain(place.help))
    for option in branch.options:
        if "--help" not in option.names:
            names = ", ".join(rf"\fB{_plain(name)}\fR" for name in option.names)
            value = rf" \fI{_plain(option.value)}\fR" if option.value else ""
            yield from (".TP", f"{names}{value}", _plain(option.help))
    for action in branch.actions:
        yield from _branch(action)


def _same_help() -> list[list[Key]]:
    groups: list[list[Key]] = []
    for key in KEYS:
        if groups and groups[-1][0].help == key.help:
            groups[-1].append(key)
        else:
            groups.append([key])
    return groups


def _keys(group: list[Key]) -> str:
    names = [name for key in group for name in (key.key, *key.also)]
    return f"{names[0]} ... {names[-1]}" if len(names) > 4 and len(group) > 4 else ", ".join(names)


def _settings() -> Iterator[tuple[str, str]]:
    known = dict(zip(offers_of_set(), MEANINGS, strict=False))
    return ((short, MEANINGS[name].replace("`", "")) for short, name in known.items())


def _table(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    for name, meaning in rows:
        yield from (".TP", rf"\fB{_plain(name)}\fR", _plain(meaning))


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def _plain(text: str) -> str:
    """The text where troff takes words: nothing in it is a request or an escape."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("^", "\\(ha").replace("~", "\\(ti")
    return f"\\&{text}" if text[:1] in (".", "'") else text
