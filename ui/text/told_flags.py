"""In the window: what the command line calls by a flag, the window calls by its button.

Errors are written for who reads them in a terminal. Whatever of that reaches the window goes
through `in_the_window`, which leaves no word of the command line in it.
"""

from __future__ import annotations

import re

from language.translation import mark, tr
from ui.text.told_commands import for_any_terminal

BUTTONS = {
    "--input": mark("Camera"),
    "--output": mark("Virtual camera"),
    "--size": mark("Size"),
    "--quality": mark("Quality"),
    "--background": mark("Background"),
    "--profile": mark("Profile"),
    "--shortcuts": mark("Keys in every program"),
    "--language": mark("Language"),
    "--hidden": mark("Start at login, hidden"),
}
"""What the window has for a flag of the command line, by its title there."""

ELSEWHERE = (
    *("--model", "--engine", "--fps", "--headless", "--always-on", "--seconds", "--no-sound"),
    *("--overwrite", "--i-understand-my-room-is-visible", "--json", "--html", "--call", "--peers"),
    *("--rounds", "--help"),
)
"""Flags that the window has nothing for; advice to use one is left out."""

_FLAG = re.compile(r"(?<![\w/-])--[a-z][a-z-]*(?![\w-])")
_VARIABLE = re.compile(r"\bSCRIM_[A-Z_]+\b")
_DEMO = re.compile(r"--input demo\b")
_PARTS = re.compile(r"(\. |; |, or | or |\u3002|\uff1b|\u061b |\u0964 )")
"""Where a part of a line ends: a sentence, or one of two things to do."""


def in_the_window(text: str) -> str:
    """The text without the command line's words; commands for a terminal work in any."""
    demo = _quoted(": ".join((tr("Camera"), tr("Demo"))))
    text = _DEMO.sub(lambda _: demo, for_any_terminal(text))
    text = _FLAG.sub(lambda found: _button(found[0]), text)
    if not _is_told(text):
        return text
    kept = _without_parts(text)
    return kept or _FLAG.sub(_bare, _VARIABLE.sub(_bare, text))


def _button(flag: str) -> str:
    return _quoted(tr(BUTTONS[flag])) if flag in BUTTONS else flag


def _quoted(title: str) -> str:
    return tr("“{title}”", title=title)


def _is_told(text: str) -> bool:
    """Whether there is a word of the command line in it."""
    of_ours = (flag for flag in _FLAG.findall(text) if flag in ELSEWHERE)
    return _VARIABLE.search(text) is not None or next(of_ours, None) is not None


def _without_parts(text: str) -> str:
    """The text without the parts that hold such a word; empty where that is all of it."""
    parts = _PARTS.split(text)
    kept: list[str] = []
    for said, end in zip(parts[::2], [*parts[1::2], ""], strict=True):
        if not _is_told(said):
            kept += [said, end]
        elif kept:
            kept[-1] = kept[-1] if end.strip() in (", or", "or") else end
    return "".join(kept).strip()


def _bare(found: re.Match[str]) -> str:
    """The word itself without what makes it one for a terminal."""
    word = found[0].removeprefix("--").removeprefix("SCRIM_")
    return word.lower().replace("-", " ").replace("_", " ")
