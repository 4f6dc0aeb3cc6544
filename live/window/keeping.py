"""Keeping: the profiles as the window sees them (`ui.session.Keeping`)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from profiles.exchange import export_to, import_from, would_import
from profiles.named import Profiles
from ui.session import Keeping


class Kept:
    """These profiles, and everything that is kept as one file."""

    def __init__(self, profiles: Profiles) -> None:
        self._profiles = profiles
        self.remembered = profiles.remembered
        self.names, self.changed = profiles.names, profiles.changed
        self.choose, self.reload, self.begin = profiles.choose, profiles.reload, profiles.begin
        self.keep, self.save, self.save_as = profiles.keep, profiles.save, profiles.save_as
        self.rename, self.delete, self.restore = profiles.rename, profiles.delete, profiles.restore

    @property
    def current(self) -> str | None:
        return self._profiles.current

    def export_to(self, path: Path, *, overwrite: bool) -> Sequence[str]:
        return export_to(path, self._profiles, overwrite=overwrite)

    def would_import(self, path: Path) -> tuple[Sequence[str], Sequence[str]]:
        return would_import(path, self._profiles)

    def import_from(self, path: Path, *, overwrite: bool) -> Sequence[str]:
        return import_from(path, self._profiles, overwrite=overwrite)


def keeping_of(profiles: Profiles) -> Keeping:
    """What the window's menu offers of these profiles."""
    return Kept(profiles)
