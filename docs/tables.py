"""Fills the tables of the documentation that the code knows better: `python -m docs.tables`.

A table stands between `<!-- name -->` and `<!-- /name -->` in README.md and docs/guide.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from camera.clients import CLIENTS
from language.languages import LANGUAGES, SYSTEM
from profiles.kept import toml_of
from profiles.personal import PERSONAL
from settings import MEANINGS, RANGES, SHORTCUT_CHOICES, TEXTS, Settings
from ui.keys import markdown_table
from ui.shortcuts.table import SHORTCUTS

ROOT = Path(__file__).resolve().parent.parent
PAGES = (ROOT / "README.md", ROOT / "docs" / "guide.md")


def clients() -> str:
    """Where each meeting program chooses its camera."""
    rows = [f"| {' | '.join(client)} |" for client in CLIENTS]
    head = "| Program | Where to choose the camera | By PipeWire | By v4l2loopback |"
    return "\n".join([head, "|---|---|---|---|", *rows])


def defaults() -> str:
    """Every setting: its default, what it may be, what it does, what it goes with."""
    rows = [
        f"| `{name}` | `{toml_of({name: value}).strip().partition(' = ')[2]}` | {_allowed(name)} "
        f"| {MEANINGS[name]} | {'you' if name in PERSONAL else 'the camera'} |"
        for name, value in asdict(Settings()).items()
    ]
    head = "| setting | default | may be | what it does | goes with |"
    return "\n".join([head, "|---|---|---|---|---|", *rows])


def _allowed(name: str) -> str:
    """What that setting may be, in words."""
    allowed = RANGES.get(name)
    if isinstance(allowed, range):
        return f"{allowed[0]} to {allowed[-1]}"
    if allowed:
        return ", ".join(map(str, allowed))
    if name == "shortcuts":
        return ", ".join(f"`{choice}`" for choice in SHORTCUT_CHOICES)
    if name == "language":
        return ", ".join(f"`{choice}`" for choice in (SYSTEM, *LANGUAGES))
    if name == "camera_knobs":
        return "pairs like `focus=30`"
    if name in TEXTS:
        return "a text"
    return "true, false" if type(getattr(Settings(), name)) is bool else "see [above](#backgrounds)"


def shortcuts() -> str:
    """The letters of the keys that work in every program."""
    rows = [f"| `{shortcut.letter}` | {shortcut.help} |" for shortcut in SHORTCUTS]
    return "\n".join(["| with Ctrl, Alt and Shift | what it does |", "|---|---|", *rows])


TABLES: dict[str, Callable[[], str]] = {
    "keys": markdown_table,
    "clients": clients,
    "defaults": defaults,
    "shortcuts": shortcuts,
}


def filled(page: str) -> str:
    """The page with every table that it has a place for as the code has it now."""
    for name, table in TABLES.items():
        first, last = f"<!-- {name} -->", f"<!-- /{name} -->"
        content = f"{first}\n{table()}\n{last}".replace("\\", r"\\")
        page = re.sub(f"{first}\n.*?{last}", content, page, flags=re.DOTALL)
    return page


def main() -> None:
    for path in PAGES:
        page = path.read_text(encoding="utf-8")
        path.write_text(filled(page), encoding="utf-8")


if __name__ == "__main__":
    main()
