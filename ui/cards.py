"""Cards: the cards that the user has made for the cover, by name, kept beside the settings."""

from __future__ import annotations

import tomllib
from pathlib import Path

from profiles.kept import quoted, toml_of, write_atomically
from settings import Settings
from ui.keys import PLAIN_CARD, Card

CARDS_FILE = "cards.toml"
MOST_NAME = 40
FIRST = (Card("Back soon", "Back soon", minutes=5), Card("Lunch", "Lunch break", minutes=30))
"""Offered until the user has made cards of their own."""


class Cards:
    """The list of cards, the plain one first. `path` None keeps nothing."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._own = (_read(path) if path else None) or {card.name: card for card in FIRST}

    @property
    def all(self) -> tuple[Card, ...]:
        """Every card, the plain one first."""
        return (PLAIN_CARD, *self._own.values())

    def keep(self, card: Card) -> None:
        """Keep the card under its name, in the place of one that had it."""
        self._own[card.name] = card
        self._save()

    def remove(self, name: str) -> None:
        """Forget that card; the plain one stays."""
        self._own.pop(name, None)
        self._save()

    def _save(self) -> None:
        if self._path is None:
            return
        tables = [
            f"[{quoted(card.name)}]\n"
            + toml_of({"words": card.words, "picture": card.picture, "minutes": card.minutes})
            for card in self._own.values()
        ]
        try:
            write_atomically(self._path, "\n".join(tables))
        except OSError:
            self._path = None  # a read-only home costs the memory of the cards, not the meeting


def _read(path: Path) -> dict[str, Card]:
    """What is kept; nothing where it cannot be read."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        cards = {
            name: Card(name, str(table["words"]), str(table["picture"]), int(table["minutes"]))
            for name, table in tables.items()
        }
        for card in cards.values():
            card.of(Settings())  # which refuses what no card can say
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return {}
    return cards
