"""Favorites: the backgrounds that their user gave a star, in the order in which they stand.

Kept in a text file beside the list of the user's own, one a line; only the user may read it. The
same file is a slide show: the pictures among them, one after the other.
"""

from __future__ import annotations

from pathlib import Path

from background_choice import SLIDE_KINDS, STARRED_KINDS, is_of
from profiles.kept import FAVORITES_FILE, write_atomically
from system.files.names import fits_a_line, lines_of
from ui.keys import background_key


class Favorites:
    """The starred ones, and their file. `folder` None keeps nothing."""

    def __init__(self, folder: Path | None) -> None:
        self._path = folder / FAVORITES_FILE if folder else None
        self._take(_read(self._path))

    @property
    def all(self) -> tuple[str, ...]:
        """In order, also those whose files are gone at the moment."""
        return self._all

    @property
    def pictures(self) -> tuple[str, ...]:
        """Those that a slide show can show."""
        return self._pictures

    @property
    def show(self) -> str | None:
        """The background that shows their pictures in turn; None with fewer than two of them."""
        if self._path is None or len(self.pictures) < 2:
            return None
        return f"slides:{self._path.absolute()}"

    def reload(self) -> None:
        """Take over what the file holds now: somebody else has written it."""
        if self._path is not None:
            self._take(_read(self._path))

    def star(self, background: str) -> None:
        """One of them from now on, the last; nothing changes for one that is."""
        if can_have_star(background) and background not in self._all:
            self._take((*self._all, background))
            self._save()

    def unstar(self, background: str) -> None:
        """None of them any more."""
        if background in self._all:
            self._take(_without(background, self._all))
            self._save()

    def move(self, background: str, before: str | None) -> None:
        """Put one of them before another; None is the end."""
        if background not in self._all or background == before:
            return
        rest = _without(background, self._all)
        place = rest.index(before) if before in rest else len(rest)
        self._take((*rest[:place], background, *rest[place:]))
        self._save()

    def _take(self, starred: tuple[str, ...]) -> None:
        """These from now on; each is looked at here, once, and not for every tile that asks."""
        self._all = starred
        self._pictures = tuple(one for one in starred if is_of(one, SLIDE_KINDS))

    def _save(self) -> None:
        if self._path is None:
            return
        try:
            write_atomically(self._path, "".join(f"{one}\n" for one in self._all))
        except OSError:
            self._path = None  # a read-only home costs the memory of the stars, not the meeting


def can_have_star(background: str) -> bool:
    """Whether it is one that can be a favorite, in its one spelling."""
    if not fits_a_line(background) or not is_of(background, STARRED_KINDS):
        return False
    return background_key(background) == background


def _without(background: str, starred: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one for one in starred if one != background)


def _read(path: Path | None) -> tuple[str, ...]:
    """The lines that name a background, each once."""
    if path is None:
        return ()
    try:
        lines = lines_of(path)
    except OSError:
        return ()  # lost stars are tiles in another place, nothing to bother the user with
    return tuple(dict.fromkeys(filter(can_have_star, lines)))
