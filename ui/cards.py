"""Cards: the cards that the user has made for the cover, by name, kept beside the settings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from language.translation import mark, tr
from profiles.kept import quoted, table_of, toml_of, write_atomically
from settings import Settings
from ui.keys import PLAIN_CARD, Card

CARDS_FILE = "cards.toml"
MOST_NAME = 40
FIRST = (
    Card(mark("Back soon"), mark("Back soon"), minutes=5),
    Card(mark("Lunch"), mark("Lunch break"), minutes=30),
)
"""Offered until the user has made cards of their own."""


class Cards:
    """The list of cards, the plain one first. `path` None keeps nothing."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._kept = (_read(path) if path else None) or None

    @property
    def all(self) -> tuple[Card, ...]:
        """Every card, the plain one first."""
        return (PLAIN_CARD, *self._own.values())

    @property
    def _own(self) -> dict[str, Card]:
        """Those of the user; the first ones in the language in use, until there are any."""
        return _first_cards() if self._kept is None else self._kept

    def keep(self, card: Card) -> None:
        """Keep the card under its name, in the place of one that had it."""
        self._kept = {**self._own, card.name: card}
        self._save()

    def remove(self, name: str) -> None:
        """Forget that card; the plain one stays."""
        self._kept = {kept: card for kept, card in self._own.items() if kept != name}
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


def card_name(card: Card) -> str:
    """What a person calls it: their own name for it, or ours in their language."""
    return tr(card.name) if card is PLAIN_CARD else card.name


def _first_cards() -> dict[str, Card]:
    cards = [replace(card, name=tr(card.name), words=tr(card.words)) for card in FIRST]
    return {card.name: card for card in cards}


def _read(path: Path) -> dict[str, Card]:
    """What is kept; nothing where it cannot be read."""
    try:
        tables = table_of(path)
        cards = {
            name: Card(name, str(table["words"]), str(table["picture"]), int(table["minutes"]))
            for name, table in tables.items()
        }
        for card in cards.values():
            card.of(Settings())  # which refuses what no card can say
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return {}
    return cards
