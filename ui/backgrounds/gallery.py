"""Gallery: the backgrounds on offer, in order: blur, the user's own with the newest first, colors.

The user's own are kept in a text file, one path or color a line, newest first; only the user may
read it. Using one moves it to the front of the file, not of the strip: nothing jumps while one
talks.
"""

from __future__ import annotations

from pathlib import Path

from language.door import tr
from profiles.kept import BACKGROUNDS_FILE, settings_path, write_atomically
from settings import DRAWN, parse_background
from ui.keys import background_key
from ui.words import COLOR_NAMES
from video.errors import UsageError

OURS = tuple(f"drawn:{name}" for name in DRAWN)
"""What Scrim draws itself."""

OWN_LIMIT = 200
"""How many of the user's own are kept: what a person still finds at a glance."""


def own_backgrounds_path() -> Path:
    """Where the user's own are kept, beside the settings."""
    return settings_path().with_name(BACKGROUNDS_FILE)


class Gallery:
    """The list of backgrounds, and its file. `path` None keeps nothing."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._recent = _read(path) if path else []
        self._own = list(self._recent)

    def reload(self) -> None:
        """Take over what the file holds now: somebody else has written it."""
        if self._path is not None:
            self._recent = _read(self._path)
            self._own = [
                *(kept for kept in self._own if kept in self._recent),
                *(kept for kept in self._recent if kept not in self._own),
            ]

    @property
    def backgrounds(self) -> tuple[str, ...]:
        """All on offer, each in its one spelling; files that are gone are left out."""
        return ("blur", *filter(_exists, self._own), *OURS, *COLOR_NAMES)

    def is_own(self, background: str) -> bool:
        """True for what the user brought."""
        return background in self._own

    def add(self, background: str) -> str:
        """The background as it stands in the list from now on: a file by its absolute path.

        Raises:
            UsageError: it is no color, picture or video, or the file is not there.
        """
        own = _own_background(background)
        if own not in self._own and own not in COLOR_NAMES:
            self._own = [own, *self._own][:OWN_LIMIT]
        self.use(own)
        return own

    def use(self, background: str) -> None:
        """Remember that it was chosen, for the order at the next start."""
        if background not in self._own:
            return
        self._recent = [background, *(kept for kept in self._recent if kept != background)]
        self._save()

    def remove(self, background: str) -> None:
        """Forget one of the user's own; the file itself stays untouched."""
        self._own = [kept for kept in self._own if kept != background]
        self._save()

    def _save(self) -> None:
        self._recent = [kept for kept in self._recent if kept in self._own]
        if self._path is None:
            return
        try:
            write_atomically(self._path, "".join(f"{kept}\n" for kept in self._recent))
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
        if not folder.is_dir() or "\n" in str(folder):
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
    if not path.is_file() or "\n" in str(path):
        raise UsageError(
            tr("background {path} is not there; expected a picture or video file", path=path)
        )
    return str(path)


def _read(path: Path) -> list[str]:
    try:
        lines = path.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []  # a lost list is a shorter strip, nothing to bother the user with
    return [line for line in dict.fromkeys(lines) if _is_own_spelling(line)][:OWN_LIMIT]


def _is_own_spelling(line: str) -> bool:
    try:
        choice = parse_background(line)
    except ValueError:
        return False
    return choice.kind in ("color", "image", "loop", "slides") and background_key(line) == line


def _exists(background: str) -> bool:
    if background.startswith("slides:"):
        return Path(background.partition(":")[2]).is_dir()
    return background.startswith("#") or Path(background).is_file()
