"""Commands that a text tells the user to run: found, and made to work in any terminal."""

from __future__ import annotations

import re

from system.remedy import anywhere, command

_COMMAND = re.compile(
    r"(?:\b[Rr]un:? |: ) *((?:\S*python\S*|\S*scrim\S*|pip|sh|sudo) .+?)(?=\.?$|\. | · )"
)
"""A command stands at the end of its sentence, behind a colon in every language."""


def for_any_terminal(text: str) -> str:
    """The text with every command of Scrim as it works in a new terminal, in any folder."""
    for word in ("doctor", "run"):
        if anywhere(word) not in text:
            text = text.replace(command(word), anywhere(word))
    return text


def names_doctor(text: str) -> bool:
    """Whether it sends the reader to the doctor."""
    return command_in(text) in (anywhere("doctor"), command("doctor"))


def command_in(text: str) -> str | None:
    """The command that a hint tells the user to run; None where it names none."""
    for doctor in (anywhere("doctor"), command("doctor")):
        if doctor in text:  # it may hold blanks and quotes
            return doctor
    found = _COMMAND.search(text)
    return found[1] if found else None
