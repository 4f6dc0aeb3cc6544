"""Tables that commands write into docs/guarantees.md, each between marks of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

PAGE = Path(__file__).resolve().parent.parent / "docs" / "guarantees.md"


def fill(name: str, rows: Sequence[str], page: Path = PAGE) -> None:
    """Puts the rows between the page's marks of that name.

    Raises:
        ValueError: the page has no such marks.
    """
    text = page.read_text(encoding="utf-8")
    begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    written = "\n".join([begin, *rows, end])
    text, count = re.subn(f"{begin}.*?{end}", lambda _: written, text, flags=re.DOTALL)
    if count != 1:
        raise ValueError(f"{page.name} has {count} places for {name}; expected one")
    page.write_text(text, encoding="utf-8")


def rows_of(name: str, page: Path = PAGE) -> dict[str, str]:
    """The rows that stand between the page's marks of that name, by their first cell."""
    inside = page.read_text(encoding="utf-8").split(f"<!-- {name} -->")[1].split("<!--")[0]
    rows = [line for line in inside.splitlines() if line.startswith("| ")]
    return {row.strip("|").split("|")[0].strip(): row for row in rows[1:]}
