"""What is kept from one run to the next: settings as TOML in the platform's configuration folder.

Written whole or not at all, readable by the user alone. A damaged file is set aside beside its old
place, named, and replaced by the defaults.
"""

from __future__ import annotations

import errno
import os
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from itertools import count
from pathlib import Path
from typing import Any

from language.translation import tr
from settings import Settings
from system.files.atomic import replace_atomically
from system.files.names import as_text, encoded, names_in

SETTINGS_FILE = "settings.toml"
BACKGROUNDS_FILE = "backgrounds.txt"
"""The user's own backgrounds, one a line, beside the settings."""
FAVORITES_FILE = "favorites.txt"
"""Those of all backgrounds that have a star, one a line."""


def background_of(line: str) -> str:
    """The background that a line of that file names; behind a tab it may have a name of its own."""
    return line.rpartition("\t")[0] if "\t" in line else line


def settings_path() -> Path:
    """Where settings live on this platform; SCRIM_CONFIG_DIR overrides the folder."""
    folder = os.environ.get("SCRIM_CONFIG_DIR")
    if folder:
        return Path(folder) / SETTINGS_FILE
    import platformdirs  # 10 ms that a run with its own folder does not need

    return Path(platformdirs.user_config_dir("scrim", appauthor=False)) / SETTINGS_FILE


def load_settings(path: Path) -> tuple[Settings, str | None]:
    """The saved settings, and one line for the user where the file was damaged.

    A damaged file is set aside beside its old place, never overwritten. An effect that was switched
    off is not remembered: every start is a safe one.
    """
    try:
        return from_table(table_of(path)), None
    except (FileNotFoundError, NotADirectoryError):
        return Settings(), None
    except (OSError, ValueError, RecursionError) as error:
        return Settings(), set_aside(path, str(error))


def save_settings(path: Path, settings: Settings) -> None:
    """Write the settings so that a crash at any moment leaves the old file or the new one."""
    write_atomically(path, toml_of(to_table(settings)))


def write_atomically(path: Path, text: str) -> None:
    """Replace the file whole or not at all; only the user may read it (0600, a new folder 0700).

    Raises:
        OSError: that cannot be; a home folder that is missing is not made.
    """
    home = Path(os.path.expanduser("~"))
    if home in path.parents and not home.is_dir():
        raise FileNotFoundError(errno.ENOENT, f"there is no home folder {home}")
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    replace_atomically(path, encoded(text))


def to_table(settings: Settings) -> dict[str, object]:
    """The settings as they are kept: what would show the room or hide it at the start is not."""
    background = settings.background
    if background in ("off", "matte", "transparent"):
        background = "blur"  # safe at every start
    return asdict(replace(settings, covered=False, background=background))


def from_table(table: Mapping[str, Any]) -> Settings:
    """The settings that a table of TOML spells; what it leaves out has its default.

    Raises:
        ValueError: an entry is unknown or out of its range, in one line that names it.
    """
    known = {field.name for field in fields(Settings)}
    strangers = sorted(set(table) - known)
    if strangers:
        raise ValueError(
            f"unknown entry {strangers[0]!r}; expected some of {', '.join(sorted(known))}"
        )
    if not isinstance(table.get("background", ""), str):
        raise ValueError(f"background is {table['background']!r}; expected a text")  # noqa: TRY004
    return Settings(**{**table, "covered": False})


def table_of(path: Path) -> dict[str, Any]:
    """What a file of TOML holds; names in it are what they were, whatever their bytes are.

    Raises:
        OSError: it cannot be read.
        ValueError: it is no TOML.
        RecursionError: it is nested too deep.
    """
    table: dict[str, Any] = names_in(tomllib.loads(path.read_text(encoding="utf-8")))
    return table


def toml_of(table: Mapping[str, object]) -> str:
    """The lines of a flat table: booleans, whole numbers, texts, lists of texts."""
    return "".join(f"{name} = {_toml(value)}\n" for name, value in table.items())


def quoted(text: str) -> str:
    """A text as TOML writes it, which serves for keys, too; `table_of` reads the same."""
    escaped = "".join(
        f"\\u{ord(c):04x}" if ord(c) < 32 or c in '"\\\x7f' else c for c in as_text(text)
    )
    return f'"{escaped}"'


def set_aside(path: Path, why: str) -> str:
    """Move a damaged file out of the way; the line for the user."""
    names = (path.with_suffix(f".damaged{n or ''}.toml") for n in count())
    aside = next(name for name in names if not name.exists())
    try:
        os.replace(path, aside)
        kept = tr("kept as {path}", path=aside)
    except OSError as error:
        kept = tr("left where it is ({why})", why=error.strerror)
    return tr(
        "settings file {path} is damaged: {why}; {kept}, defaults are used",
        path=path,
        why=" ".join(why.split()),
        kept=kept,
    )


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    if isinstance(value, (list, tuple)):
        return f"[{', '.join(quoted(str(entry)) for entry in value)}]"
    return quoted(str(value))
