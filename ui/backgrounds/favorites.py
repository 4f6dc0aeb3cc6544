"""Favorites: the backgrounds that their user gave a star, in the order in which they stand.

Kept in a text file beside the list of the user's own, one a line; only the user may read it. The
same file is a slide show: the pictures among them, one after the other.
"""

from __future__ import annotations

from pathlib import Path

from background_choice import SLIDE_KINDS, STARRED_KINDS, is_of
from profiles.kept import FAVORITES_FILE, write_atomically
from ui.keys import background_key


class Favorites:
    """The starred ones, and their file. `folder` None keeps nothing."""

    def __init__(self, folder: Path | None) -> None:
        self._path = folder / FAVORITES_FILE if folder else None
        self._all = _read(self._path)

    @property
    def all(self) -> tuple[str, ...]:
        """In order, also those whose files are gone at the moment."""
        return tuple(self._all)

    @property
    def pictures(self) -> list[str]:
        """Those that a slide show can show."""
        return [one for one in self._all if is_of(one, SLIDE_KINDS)]

    @property
    def show(self) -> str | None:
        """The background that shows their pictures in turn; None with fewer than two of them."""
        if self._path is None or len(self.pictures) < 2:
            return None
        return f"slides:{self._path.absolute()}"

    def reload(self) -> None:
        """Take over what the file holds now: somebody else has written it."""
        if self._path is not None:
            self._all = _read(self._path)

    def star(self, background: str) -> None:
        """One of them from now on, the last; nothing changes for one that is."""
        if can_have_star(background) and background not in self._all:
            self._all.append(background)
            self._save()

    def unstar(self, background: str) -> None:
        """None of them any more."""
        if background in self._all:
            self._all.remove(background)
            self._save()

    def move(self, background: str, before: str | None) -> None:
        """Put one of them before another; None is the end."""
        if background not in self._all or background == before:
            return
        self._all.remove(background)
        place = self._all.index(before) if before in self._all else len(self._all)
        self._all.insert(place, background)
        self._save()

    def _save(self) -> None:
        if self._path is None:
            return
        try:
            write_atomically(self._path, "".join(f"{one}\n" for one in self._all))
        except OSError:
            self._path = None  # a read-only home costs the memory of the stars, not the meeting


def can_have_star(background: str) -> bool:
    """Whether it is one that can be a favorite, in its one spelling."""
    if "\n" in background or not is_of(background, STARRED_KINDS):
        return False
    return background_key(background) == background


def _read(path: Path | None) -> list[str]:
    """The lines that name a background, each once."""
    if path is None:
        return []
    try:
        lines = path.read_text(encoding="utf-8", errors="surrogateescape").split("\n")
    except OSError:
        return []  # lost stars are tiles in another place, nothing to bother the user with
    return list(dict.fromkeys(filter(can_have_star, lines)))
