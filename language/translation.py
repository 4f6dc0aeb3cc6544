"""Translation of every text that is shown: `tr` translates it, `mark` only marks it.

The source text is English and is its own key. `make translations` collects what stands in `tr(...)`
and `mark(...)` as a literal.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol


class Catalogue(Protocol):
    """The texts of one language."""

    from_right: bool
    """Whether it is read from right to left."""

    def text(self, source: str, comment: str, count: int | None) -> str | None:
        """The translation, in its form for that count; None where there is none."""


class _English:
    """The language in which the texts are written."""

    from_right = False

    def text(self, source: str, comment: str, count: int | None) -> str | None:  # noqa: ARG002
        return None


_catalogue: Catalogue = _English()


def tr(source: str, comment: str = "", count: int | None = None, /, **values: object) -> str:
    """The text in the language in use; in English where that has no such text.

    `{name}` in it is filled from `values`, `%n` with the count, whose plural form it gets.
    `comment` tells two meanings of one English text apart.
    """
    translated = _catalogue.text(source, comment, count)
    if translated is not None:
        try:
            return _filled(translated, count, values)
        except (LookupError, ValueError, AttributeError):
            pass  # a translation that asks for what nobody has must not end a meeting
    return _filled(source, count, values)


def mark(source: str, comment: str = "") -> str:  # noqa: ARG001
    """The source text itself, for tables and constants: `tr` translates it where it is shown."""
    return source


def side_by_side(texts: Iterable[str], between: str) -> str:
    """The texts in a row; read from the right, where each keeps its own direction, from there."""
    if not _catalogue.from_right:
        return between.join(texts)
    apart = (f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}" for text in texts)
    return "\N{RIGHT-TO-LEFT MARK}" + between.join(apart)


def use(catalogue: Catalogue | None) -> None:
    """From now on the texts of this catalogue; None is English. Safe from any thread."""
    global _catalogue  # noqa: PLW0603
    _catalogue = catalogue or _English()


def _filled(text: str, count: int | None, values: dict[str, object]) -> str:
    if values:
        text = text.format(**values)
    return text if count is None else text.replace("%n", str(count))
