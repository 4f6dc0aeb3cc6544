"""Mnemonics: the underlined letters that work with Alt, found in whatever the language says."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import Protocol

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

_LETTER = "mnemonic"


class _Worded(Protocol):
    def text(self) -> str: ...
    def setText(self, text: str) -> None: ...
    def property(self, name: str) -> object: ...
    def setProperty(self, name: str, value: object) -> bool: ...


def give_mnemonics(worded: Sequence[_Worded]) -> None:
    """Each gets a letter of its own text that none before it has; who finds none goes without."""
    used: set[str] = set()
    for widget in worded:
        text = widget.text()
        letter = next((c for c in text.casefold() if _can_be_one(c) and c not in used), "")
        used.add(letter)
        widget.setProperty(_LETTER, letter)
        put_text(widget, text)


def _can_be_one(letter: str) -> bool:
    """Whether one key types it, and an underline may stand below it without tearing it off others.

    Letters of Arabic and Hindi join, those of Chinese, Japanese and Korean are composed.
    """
    name = unicodedata.name(letter, "")
    return letter.isalnum() and name.startswith(("LATIN", "GREEK", "CYRILLIC", "DIGIT"))


def put_text(widget: _Worded, text: str) -> None:
    """Say this from now on, the letter that it was given underlined where the text has it."""
    letter = widget.property(_LETTER)
    place = text.casefold().find(letter) if isinstance(letter, str) and letter else -1
    place = len(text) if place < 0 else place
    before, after = (part.replace("&", "&&") for part in (text[:place], text[place:]))
    widget.setText(f"{before}&{after}" if after else before)


def worded_in(root: QWidget) -> list[_Worded]:
    """Every button there with words on it, and every label that leads to something else."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if (isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy()))
        and any(map(str.isalnum, widget.text()))
    ]
