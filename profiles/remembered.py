"""Remembered: what one run leaves to the next besides the settings: the profile in use, the window.

Written whole or not at all, and only when something has changed.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from language.translation import tr
from profiles.kept import set_aside, table_of, toml_of, write_atomically
from video.errors import SettingsError

REMEMBERED_FILE = "remembered.toml"


@dataclass(frozen=True)
class InUse:
    """What was in use last; an empty text where nothing was chosen.

    `window` is what Qt needs to put it there again, base64; `size` is a camera's size and rate.

    Raises:
        ValueError: an entry is no text, or no boolean, in one line that names it.
    """

    profile: str = ""
    camera: str = ""
    size: str = ""
    quality: str = ""
    window: str = ""
    status_line: bool = True

    def __post_init__(self) -> None:
        for field in fields(self):
            value, kind = getattr(self, field.name), type(field.default)
            if type(value) is not kind:
                expected = "true or false" if kind is bool else "a text"
                raise ValueError(f"{field.name} is {value!r}; expected {expected}")


class Remembered:
    """What is in use, and its file in a folder; for any thread."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / REMEMBERED_FILE
        self._lock = threading.Lock()
        self.damage: str | None = None
        """The line for the user where the file was damaged."""
        self._now = self._written = self._read()
        self.noted: Callable[[], None] = lambda: None
        """Called, on whichever thread, when there is something to keep."""

    @property
    def now(self) -> InUse:
        """What is in use."""
        return self._now

    def put(self, **values: str | bool) -> None:
        """In use from now on; `keep` writes it."""
        with self._lock:
            changes: dict[str, Any] = values
            before, self._now = self._now, replace(self._now, **changes)
        if self._now != before:
            self.noted()

    def keep(self) -> None:
        """Write it, if it has changed.

        Raises:
            SettingsError: the folder cannot be written to.
        """
        with self._lock:
            now = self._now
            if now == self._written:
                return
            try:
                write_atomically(self._path, toml_of(asdict(now)))
            except OSError as error:
                raise cannot_keep(self._path.parent, error) from None
            self._written = now

    def _read(self) -> InUse:
        """What the file says; a damaged one is set aside. Entries of a later version are left."""
        known = {field.name for field in fields(InUse)}
        try:
            table = table_of(self._path)
            return InUse(**{name: value for name, value in table.items() if name in known})
        except (FileNotFoundError, NotADirectoryError):
            return InUse()
        except (OSError, ValueError, RecursionError) as error:
            self.damage = set_aside(self._path, str(error))
            return InUse()


def cannot_keep(folder: Path, error: OSError) -> SettingsError:
    """The line for a folder that cannot be written to."""
    return SettingsError(
        tr(
            "settings cannot be kept in {folder} ({why}); expected a folder that may be "
            "written to. Set SCRIM_CONFIG_DIR to one",
            folder=folder,
            why=error.strerror,
        )
    )
