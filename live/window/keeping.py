"""Keeping: the profiles as the window sees them (`ui.session.Keeping`)."""

from __future__ import annotations

from profiles.exchange import export_to, import_from
from profiles.named import Profiles
from ui.session import Keeping


def keeping_of(profiles: Profiles) -> Keeping:
    """What the window's menu offers of these profiles."""
    return Keeping(
        profiles.names,
        lambda: profiles.current,
        profiles.choose,
        profiles.reload,
        profiles.begin,
        profiles.save,
        profiles.save_as,
        lambda path, overwrite: export_to(path, profiles, overwrite=overwrite),
        lambda path, overwrite: import_from(path, profiles, overwrite=overwrite),
    )
