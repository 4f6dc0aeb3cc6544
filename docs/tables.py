"""Fills the tables of the documentation that the code knows better: `python -m docs.tables`.

A table stands between `<!-- name -->` and `<!-- /name -->` in README.md and docs/guide.md.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from pathlib import Path

from camera.clients import CLIENTS
from settings import Settings, save_settings
from ui.keys import markdown_table

ROOT = Path(__file__).resolve().parent.parent
PAGES = (ROOT / "README.md", ROOT / "docs" / "guide.md")


def clients() -> str:
    """Where each meeting program chooses its camera."""
    rows = [f"| {client.name} | {client.picks_it_in} | {client.needs} |" for client in CLIENTS]
    head = "| Program | Where to choose the camera | What it needs on Linux |"
    return "\n".join([head, "|---|---|---|", *rows])


def defaults() -> str:
    """The settings file as a first run would write it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "settings.toml")
        save_settings(path, Settings())
        return "```toml\n" + path.read_text(encoding="utf-8") + "```"


TABLES: dict[str, Callable[[], str]] = {
    "keys": markdown_table,
    "clients": clients,
    "defaults": defaults,
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
