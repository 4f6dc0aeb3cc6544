"""ProfileFolder: which profiles and cameras have a file in one folder, and what it is called."""

from __future__ import annotations

import errno
import os
import re
import string
from pathlib import Path

from language.translation import tr
from profiles.kept import SETTINGS_FILE, save_settings
from profiles.remembered import cannot_keep
from settings import Settings
from system.files.names import decoded, encoded, escaped
from video.errors import UsageError

LONGEST_NAME, LONGEST_FILE_NAME = 40, 200
_PROFILE, _CAMERA = "profile-", "camera-"
_PLAIN = f"{string.ascii_letters}{string.digits} _-".encode()


class ProfileFolder:
    """A folder of settings: `settings.toml`, and a file for each profile and each camera."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def names(self) -> list[str]:
        """Every profile that is kept, in order."""
        return sorted(filter(is_name, map(camera_of, self._listed(_PROFILE))), key=str.casefold)

    def cameras(self) -> list[str]:
        """Every camera that has settings of its own, in order."""
        return sorted(map(camera_of, self._listed(_CAMERA)))

    def path(self, name: str | None) -> Path:
        """Where that profile lives; None: what was used last."""
        if name is None:
            return self.folder / SETTINGS_FILE
        plain = self.folder / f"{_PROFILE}{name}.toml"
        if re.fullmatch(r"[\w-]+", name) and plain.exists():
            return plain  # as all of them were called once
        return self.folder / f"{_PROFILE}{file_name_of(name)}.toml"

    def camera_path(self, camera: str) -> Path:
        """Where the settings of that camera live."""
        return self.folder / f"{_CAMERA}{file_name_of(camera)}.toml"

    def trouble(self) -> list[str]:
        """The line that says that nothing can be kept here, if so; nothing is written to know."""
        place = self.folder
        while not place.exists() and place != place.parent:
            place = place.parent
        if place.is_dir() and os.access(place, os.W_OK | os.X_OK):
            return []
        code = errno.EACCES if place.is_dir() else errno.ENOTDIR
        return [str(cannot_keep(self.folder, OSError(code, os.strerror(code))))]

    def write(self, name: str, settings: Settings) -> None:
        """Put the settings into the file of that profile. Raises SettingsError: it cannot be."""
        try:
            save_settings(self.path(name), settings)
        except OSError as error:
            raise cannot_keep(self.folder, error) from None

    def move(self, name: str, new: str) -> None:
        """Call the file of that profile otherwise.

        Raises:
            UsageError: there is none.
            SettingsError: the folder cannot be written to.
        """
        try:
            self.path(name).rename(self.path(new))
        except FileNotFoundError:
            raise self.unknown(name) from None
        except OSError as error:
            raise cannot_keep(self.folder, error) from None

    def remove(self, name: str) -> None:
        """Have no file of that profile. Raises SettingsError: the folder cannot be written to."""
        try:
            self.path(name).unlink(missing_ok=True)
        except OSError as error:
            raise cannot_keep(self.folder, error) from None

    def refuse_name(self, name: str) -> None:
        """Nothing where a new profile may be called so. Raises UsageError where not."""
        if not is_name(name):
            raise UsageError(no_name(name))
        if name.casefold() in map(str.casefold, self.names()):
            raise UsageError(
                tr("profile {name} exists; expected another name. Or choose that one", name=name)
            )

    def unknown(self, name: str) -> UsageError:
        """The line for a name that no profile has."""
        known = ", ".join(self.names()) or tr("there is none")
        return UsageError(
            tr("no profile {name!r}; expected one of: {known}", name=name, known=known)
        )

    def _listed(self, prefix: str) -> list[str]:
        found = [path.name for path in self.folder.glob(f"{prefix}*.toml")]
        return [
            name.removeprefix(prefix).removesuffix(".toml")
            for name in found
            if ".damaged" not in name
        ]


def is_name(name: str) -> bool:
    """Whether a profile may be called so: any letters of any script, and blanks between them."""
    return (
        0 < len(name) <= LONGEST_NAME
        and name == name.strip()
        and re.sub("[\u200c\u200d]", "", name).isprintable()  # which join emoji and letters
        and not {"/", "\\"} & {*name}
        and len(file_name_of(name)) <= LONGEST_FILE_NAME
    )


def no_name(name: str) -> str:
    """What is wrong with that name, in one line."""
    return tr(
        "profile is {name!r}; expected a name in one line, without / or \\, up to {most} letters",
        name=name,
        most=LONGEST_NAME,
    )


def file_name_of(name: str) -> str:
    """A name for a file that no two cameras or profiles share, on every platform: "Brio%2F2"."""
    return escaped(encoded(name), _PLAIN)


def camera_of(file_name: str) -> str:
    """The camera or profile whose file has that name."""
    data = re.sub(rb"%([0-9A-F]{2})", lambda code: bytes([int(code[1], 16)]), file_name.encode())
    return decoded(data)
