"""Gallery: the backgrounds on offer: blur, favorites, the user's own in their order, ours, colors.

The user's own are kept in a text file, one path or color a line, and behind a tab the name that
they gave it; only the user may read it. What is new comes first; nothing else moves by itself, and
nothing is ever dropped but by its user.
"""

from __future__ import annotations

from pathlib import Path

from background_choice import DRAWN, OWN_KINDS, is_of, parse_background
from language.translation import tr
from profiles.kept import BACKGROUNDS_FILE, background_of, settings_path, write_atomically
from system.files.names import fits_a_line, lines_of
from ui.backgrounds.favorites import Favorites
from ui.keys import background_key
from ui.text.names import COLOR_NAMES, background_name
from video.errors import UsageError

OURS = tuple(f"drawn:{name}" for name in DRAWN)
"""What Scrim draws itself."""

OWN_LIMIT = 500
"""How many of the user's own are kept; of more, the new one is refused."""


PASTED_FOLDER = "pasted"
"""Of pictures from the clipboard, beside the list."""


def own_backgrounds_path() -> Path:
    """Where the user's own are kept, beside the settings."""
    return settings_path().with_name(BACKGROUNDS_FILE)


class Gallery:
    """The list of backgrounds, and its file. `path` None keeps nothing."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._own: dict[str, str] = _read(path) if path else {}
        self._starred = Favorites(path.parent if path else None)

    def reload(self) -> None:
        """Take over what the file holds now: somebody else has written it."""
        if self._path is not None:
            self._own = _read(self._path)
        self._starred.reload()

    @property
    def pasted_folder(self) -> Path | None:
        """Where pictures that come without a file are put; None where nothing is kept."""
        return self._path.parent / PASTED_FOLDER if self._path else None

    @property
    def backgrounds(self) -> tuple[str, ...]:
        """All on offer, each in its one spelling; files that are gone are left out."""
        rest = (*filter(_exists, self._own), *OURS, *COLOR_NAMES)
        show = self.favorites_show
        first = (*self.favorites, *((show,) if show else ()))
        starred = set(first)
        return ("blur", *first, *(one for one in rest if one not in starred))

    @property
    def favorites(self) -> tuple[str, ...]:
        """Those with a star, in order; files that are gone are left out."""
        return tuple(one for one in self._starred.all if self._is_offered(one))

    @property
    def favorites_show(self) -> str | None:
        """The background that shows the favorites' pictures in turn; None where there are few."""
        return self._starred.show

    def pictured(self, background: str) -> str:
        """The background whose picture stands for that one: itself, or the first of the show."""
        return self._starred.pictures[0] if background == self.favorites_show else background

    def is_favorite(self, background: str) -> bool:
        """True for what has a star."""
        return background in self._starred.all

    def star(self, background: str, *, on: bool) -> bool:
        """Give it a star, or take it away; whether it is one that can have one."""
        if not on:
            self._starred.unstar(background)
        elif self._is_offered(background):
            self._starred.star(background)
        return self.is_favorite(background) == on

    def _is_offered(self, background: str) -> bool:
        own = background in self._own and _exists(background)
        return own or background in OURS or background in COLOR_NAMES

    def group(self, background: str) -> tuple[str, ...]:
        """Those among which it can be moved: the favorites, or the user's own beside them."""
        if self.is_favorite(background):
            return self.favorites
        return tuple(one for one in self._own if not self.is_favorite(one) and _exists(one))

    def is_own(self, background: str) -> bool:
        """True for what the user brought."""
        return background in self._own

    def name_of(self, background: str) -> str:
        """What the user calls it; else what it is called."""
        if background == self.favorites_show:
            return tr("Favorites")
        return self._own.get(background_key(background)) or background_name(background)

    def add(self, background: str) -> str:
        """The background as it stands in the list from now on: a file by its absolute path.

        Raises:
            UsageError: it is no color, picture or video, or the file is not there, or the list is
                full.
        """
        own = _own_background(background)
        if own in self._own or own in COLOR_NAMES:
            return own
        if len(self._own) >= OWN_LIMIT:
            raise UsageError(
                tr("{most} backgrounds are kept; take some off the strip first", most=OWN_LIMIT)
            )
        self._own = {own: "", **self._own}
        self._save()
        return own

    def move(self, background: str, before: str | None) -> None:
        """Put one before another of its group; None is the end."""
        if self.is_favorite(background):
            self._starred.move(background, before)
            return
        if background not in self._own or background == before:
            return
        name = self._own.pop(background)
        order = [*self._own]
        order.insert(order.index(before) if before in self._own else len(order), background)
        self._own = {own: name if own == background else self._own[own] for own in order}
        self._save()

    def after(self, background: str) -> str | None:
        """The one of its group that stands behind it; None at the end."""
        order = [*(self._starred.all if self.is_favorite(background) else self._own)]
        behind = order[order.index(background) + 1 :] if background in order else []
        return behind[0] if behind else None

    def rename(self, background: str, name: str) -> None:
        """Call one of the user's own so; an empty name is its file's again."""
        if background in self._own:
            self._own[background] = " ".join(name.split())
            self._save()

    def remove(self, background: str) -> None:
        """Forget one of the user's own; the file itself stays untouched."""
        if self._own.pop(background, None) is not None:
            self._save()
            self._starred.unstar(background)

    def _save(self) -> None:
        if self._path is None:
            return
        try:
            write_atomically(self._path, "".join(map(_line, self._own.items())))
        except OSError:
            self._path = None  # a read-only home costs the memory of the strip, not the meeting


def _own_background(background: str) -> str:
    try:
        choice = parse_background(background)
    except ValueError as error:
        raise UsageError(str(error)) from None
    if choice.kind == "color":
        return choice.value
    if choice.kind == "slides":
        folder = Path(choice.value.partition(":")[2]).absolute()
        if not folder.is_dir() or not fits_a_line(str(folder)):
            raise UsageError(
                tr("folder {folder} is not there; expected one with pictures", folder=folder)
            )
        return f"slides:{folder}"
    if choice.kind not in ("image", "loop"):
        raise UsageError(
            tr(
                "background is {background!r}; expected a color, a picture or a video",
                background=background,
            )
        )
    path = Path(choice.value).absolute()
    if not path.is_file() or not fits_a_line(str(path)):
        raise UsageError(
            tr("background {path} is not there; expected a picture or video file", path=path)
        )
    return str(path)


def _line(kept: tuple[str, str]) -> str:
    """A line of the file: a path may hold a tab of its own, which another one ends."""
    background, name = kept
    return f"{background}\t{name}\n" if name or "\t" in background else f"{background}\n"


def _read(path: Path) -> dict[str, str]:
    """The user's own, and the name that each was given."""
    try:
        lines = lines_of(path)
    except OSError:
        return {}  # a lost list is a shorter strip, nothing to bother the user with
    kept = [(background_of(line), line[len(background_of(line)) + 1 :]) for line in lines]
    return {own: name for own, name in kept if _is_own_spelling(own)}


def _is_own_spelling(line: str) -> bool:
    return is_of(line, OWN_KINDS) and background_key(line) == line


def _exists(background: str) -> bool:
    if background.startswith("slides:"):
        return Path(background.partition(":")[2]).is_dir()
    return background.startswith("#") or Path(background).is_file()
