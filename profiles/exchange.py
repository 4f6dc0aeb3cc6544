"""Exchange: everything that Scrim keeps, as one TOML file, and back.

version = 1
backgrounds = ["/home/ada/beach.jpg"]
favorites = ["drawn:loft"]  left out where there are none
[last]                    what was used last
[profile.office]          one table for each profile
[camera."Logitech Brio"]  and for each camera
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from background_choice import OWN_KINDS, STARRED_KINDS, BackgroundKind, parse_background
from language.translation import tr
from profiles.folder import ProfileFolder, is_name, no_name
from profiles.kept import (
    BACKGROUNDS_FILE,
    FAVORITES_FILE,
    background_of,
    from_table,
    load_settings,
    quoted,
    table_of,
    to_table,
    toml_of,
    write_atomically,
)  # fmt: skip
from profiles.remembered import cannot_keep
from system.files.names import encoded, fits_a_line, lines_of
from video.errors import ExistsError, SettingsError

VERSION = 1

_LISTS = {
    "backgrounds": (BACKGROUNDS_FILE, OWN_KINDS),
    "favorites": (FAVORITES_FILE, STARRED_KINDS),
}
"""The lists of backgrounds: where each is kept, and what it may hold."""


def export_to(path: Path, profiles: ProfileFolder, *, overwrite: bool = False) -> list[str]:
    """Writes everything that is kept into that file; what it holds, and lines about damage.

    Raises:
        ExistsError: the file exists.
        SettingsError: it cannot be written.
    """
    if path.exists() and not overwrite:
        raise ExistsError(tr("{path} exists", path=path))
    text, said = _exported(profiles)
    try:
        write_atomically(path, text)
    except OSError as error:
        raise SettingsError(
            tr(
                "{path} cannot be written ({why}); expected a folder that may be written to",
                path=path,
                why=error.strerror,
            )
        ) from None
    return said


def import_from(path: Path, profiles: ProfileFolder, *, overwrite: bool = False) -> list[str]:
    """Takes over everything that the file holds; what that was. All of it or nothing.

    Raises:
        ExistsError: something that differs is kept here already.
        SettingsError: the file is damaged, or the folder cannot be written to.
    """
    wanted = _imported(path, profiles)
    kept = [name for name, (place, text) in wanted.items() if _differs(place, text)]
    if kept and not overwrite:
        raise ExistsError(tr("kept here already, and different: {names}", names=", ".join(kept)))
    try:
        for place, text in wanted.values():
            write_atomically(place, text)
    except OSError as error:
        raise cannot_keep(profiles.folder, error) from None
    return list(wanted)


def would_import(path: Path, profiles: ProfileFolder) -> tuple[list[str], list[str]]:
    """What of the file is new here, and what would replace something that differs.

    Raises:
        SettingsError: the file is damaged.
    """
    wanted = _imported(path, profiles)
    replaced = [name for name, (place, text) in wanted.items() if _differs(place, text)]
    return [name for name, (place, _) in wanted.items() if not place.exists()], replaced


def _exported(profiles: ProfileFolder) -> tuple[str, list[str]]:
    places = {"last": profiles.path(None)}
    places |= {f"profile.{_key(name)}": profiles.path(name) for name in profiles.names()}
    places |= {f"camera.{quoted(name)}": profiles.camera_path(name) for name in profiles.cameras()}
    lists = {"backgrounds": _lines(profiles.folder / BACKGROUNDS_FILE)}
    starred = _lines(profiles.folder / FAVORITES_FILE)
    lists |= {"favorites": starred} if starred else {}
    parts, said = [toml_of({"version": VERSION, **lists})], []
    for title, place in places.items():
        settings, damage = load_settings(place)
        parts.append(f"\n[{title}]\n{toml_of(to_table(settings))}")
        said += [damage] if damage else [title]
    return "".join(parts), said


def _imported(path: Path, profiles: ProfileFolder) -> dict[str, tuple[Path, str]]:
    """What is to be written where, by what it is called, all of it looked at before."""
    try:
        return _places(table_of(path), profiles)
    except OSError as error:
        raise SettingsError(
            tr(
                "{path} cannot be read ({why}); expected a file that Scrim has exported",
                path=path,
                why=error.strerror,
            )
        ) from None
    except (ValueError, RecursionError) as error:
        raise SettingsError(
            tr(
                "{path} is damaged ({why}); expected a file that Scrim has exported. Nothing was "
                "changed",
                path=path,
                why=" ".join(str(error).split()),
            )
        ) from None


def _places(table: Mapping[str, Any], profiles: ProfileFolder) -> dict[str, tuple[Path, str]]:
    version = table.get("version")
    if version != VERSION or isinstance(version, bool):
        raise ValueError(f"version is {version!r}; expected {VERSION}")
    strangers = sorted(set(table) - {"version", *_LISTS, "last", "profile", "camera"})
    if strangers:
        raise ValueError(f"unknown entry {strangers[0]!r}")
    wanted = {}
    for name, (file, kinds) in _LISTS.items():
        own = table.get(name, [])
        named = name == "backgrounds"
        if not isinstance(own, list) or not all(_is_line(line, kinds, named) for line in own):
            raise ValueError(f"{name} is no list of pictures, videos and colors")
        if own:
            wanted[name] = (profiles.folder / file, "".join(f"{line}\n" for line in own))
    if "last" in table:
        wanted["last"] = (profiles.path(None), _settings_text(table["last"]))
    for name, entry in _tables(table, "profile"):
        if not is_name(name):
            raise ValueError(no_name(name))
        wanted[f"profile {name}"] = (profiles.path(name), _settings_text(entry))
    for name, entry in _tables(table, "camera"):
        wanted[f"camera {name}"] = (profiles.camera_path(name), _settings_text(entry))
    return wanted


def _key(name: str) -> str:
    """The name as a key of TOML."""
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else quoted(name)


def _tables(table: Mapping[str, Any], kind: str) -> list[tuple[str, Any]]:
    found = table.get(kind, {})
    if not isinstance(found, dict):
        raise ValueError(f"{kind} is {found!r}; expected a table of tables")  # noqa: TRY004
    return list(found.items())


def _settings_text(entry: Any) -> str:
    """The file that these settings make; what they leave out is written out, too."""
    if not isinstance(entry, dict):
        raise ValueError(f"settings are {entry!r}; expected a table")  # noqa: TRY004
    return toml_of(to_table(from_table(entry)))


def _lines(path: Path) -> list[str]:
    """The lines of a list as the window reads it: a lost one is empty."""
    try:
        return lines_of(path)
    except OSError:
        return []


def _is_line(entry: object, kinds: tuple[BackgroundKind, ...], named: bool) -> bool:
    """Whether it is a background of those kinds, as such a list may hold it: named or bare."""
    if not isinstance(entry, str) or not fits_a_line(entry):
        return False
    return parse_background(background_of(entry) if named else entry).kind in kinds


def _differs(place: Path, text: str) -> bool:
    try:
        return place.read_bytes() != encoded(text)
    except FileNotFoundError:
        return False
    except OSError:
        return True
