"""TsCatalogue: one language read from its `.ts`, the format of Qt's own tools (lupdate, Linguist).

Read as it is: a compiled `.qm` would be a second truth that goes stale, and one that only Qt reads.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from xml.parsers import expat

FROM_RIGHT = frozenset({"ar"})
"""Languages that are read from right to left."""

Plural = Callable[[int], int]
"""Which form of a text a count takes."""

_PLURALS: dict[str, Plural] = {
    "ar": lambda n: n if n < 3 else 3 if 3 <= n % 100 <= 10 else 4 if n % 100 >= 11 else 5,
    "fr": lambda n: int(n > 1),
    "hi": lambda n: int(n > 1),
    "pl": lambda n: 0 if n == 1 else 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2,
    "pt": lambda n: int(n > 1),
    **dict.fromkeys(("ja", "ko", "zh", "tr"), lambda _: 0),
}
"""Qt's rules, by language; the forms stand in the `.ts` in this order."""


def plural_of(code: str) -> Plural:
    """The rule of that language; of those not named here, one and many."""
    return _PLURALS.get(code.partition("_")[0], lambda n: int(n != 1))


class TsCatalogue:
    """The finished translations of a `.ts` file; never written to once it is read."""

    def __init__(self, code: str, path: Path) -> None:
        self.code = code
        self.from_right = code in FROM_RIGHT
        self._plural = plural_of(code)
        self._texts = _read(path)

    def text(self, source: str, comment: str, count: int | None) -> str | None:
        """The translation, in its form for that count; None where there is none."""
        forms = self._texts.get((source, comment))
        if not forms:
            return None
        return forms[min(self._plural(count), len(forms) - 1)] if count is not None else forms[0]


def _read(path: Path) -> dict[tuple[str, str], list[str]]:
    reader = _Reader()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.begin
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.take
    parser.Parse(path.read_bytes(), True)
    return reader.texts


class _Reader:
    """Takes the elements of a `.ts` as they come: 2 ms where a tree of them takes ten."""

    def __init__(self) -> None:
        self.texts: dict[tuple[str, str], list[str]] = {}
        self._parts: dict[str, str] = {}
        self._forms: list[str] = []
        self._text = ""
        self._finished = True

    def begin(self, element: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        self._text = ""
        if element == "message":
            self._parts, self._forms = {}, []
        elif element == "translation":
            self._finished = "type" not in attributes

    def take(self, text: str) -> None:
        """Text within it."""
        self._text += text

    def end(self, element: str) -> None:
        """An element ends."""
        if element in ("source", "comment", "translation"):
            self._parts[element] = self._text
        elif element == "numerusform":
            self._forms.append(self._text)
        elif element == "message" and self._finished:
            forms = self._forms or [self._parts.get("translation", "")]
            if all(forms):
                self.texts[self._parts["source"], self._parts.get("comment", "")] = forms
