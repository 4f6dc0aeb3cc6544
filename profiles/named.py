"""Profiles: settings by name and by camera, and all of them as one file to carry elsewhere.

Without a name, what was used last with a camera comes back with that camera; a camera that is new
begins with what was used last anywhere. A profile with a name is the same whatever the camera.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from language.door import tr
from profiles.kept import SETTINGS_FILE, load_settings, save_settings, settings_path, to_table
from settings import Settings
from video.errors import SettingsError, UsageError

PROFILE_NAME = re.compile(r"[\w-]{1,40}")
PERSONAL = (
    "mirror_preview", "show_matte", "covered", "record_sound", "keys_need_ctrl", "welcomed",
    "shortcuts", "language",
)  # fmt: skip
"""What belongs to the person and stays as it is when the camera is another one."""

_PROFILE, _CAMERA = "profile-", "camera-"


class Profiles:
    """What is kept in one folder, and which of it is in use. One thread at a time."""

    def __init__(self, folder: Path, current: str | None = None) -> None:
        self.folder = folder
        self.current = current
        """The profile in use; None where settings go with the camera."""
        self._camera: str | None = None
        self._kept: Settings | None = None

    def names(self) -> list[str]:
        """Every profile that is kept, in order."""
        return sorted(filter(PROFILE_NAME.fullmatch, self._listed(_PROFILE)))

    def cameras(self) -> list[str]:
        """Every camera that has settings of its own, in order."""
        return sorted(map(camera_of, self._listed(_CAMERA)))

    def path(self, name: str | None) -> Path:
        """Where that profile lives; None: what was used last."""
        return self.folder / (SETTINGS_FILE if name is None else f"{_PROFILE}{name}.toml")

    def camera_path(self, camera: str) -> Path:
        """Where the settings of that camera live."""
        return self.folder / f"{_CAMERA}{file_name_of(camera)}.toml"

    def load(self) -> tuple[Settings, str | None]:
        """The settings of the profile in use, and one line where their file was damaged."""
        settings, damage = load_settings(self.path(self.current))
        self._kept = settings
        return settings, damage

    def begin(self, settings: Settings, *, asked: bool = False) -> None:
        """These are in force now, and nobody has changed them yet: they need not be saved.

        `asked`: the command line has named some of them. For a profile, those are to be kept.
        """
        if not (asked and self.current is not None):
            self._kept = settings

    def at_camera(self, camera: str | None, settings: Settings) -> tuple[Settings, str | None]:
        """The settings to use with that camera from now on, and a line where they were damaged.

        `settings` are those in force. None is a source that is no camera: it has none of its own.
        """
        if self._camera is not None and self._camera != camera:
            self.save(settings)
        self._camera = camera
        if self.current is not None or camera is None or not self.camera_path(camera).exists():
            return settings, None
        own, damage = load_settings(self.camera_path(camera))
        if damage:
            return settings, damage
        self._kept = replace(own, **{name: getattr(settings, name) for name in PERSONAL})
        return self._kept, None

    def choose(self, name: str | None, settings: Settings) -> tuple[Settings, str | None]:
        """The settings of that profile, from now on in use; those in force are kept before.

        Raises:
            SettingsError: the folder cannot be written to.
        """
        self.save(settings)
        self.current = name
        return self.reload(settings)

    def reload(self, settings: Settings) -> tuple[Settings, str | None]:
        """The settings in use as they are kept now, in place of those in force."""
        wanted, damage = self.load()
        if self.current is None:
            wanted, worse = self.at_camera(self._camera, wanted)
            damage = damage or worse
        return replace(wanted, covered=settings.covered), damage

    def save(self, settings: Settings) -> None:
        """Keep the settings where those in use belong, if somebody has changed them.

        Raises:
            SettingsError: the folder cannot be written to.
        """
        if self._kept is not None and to_table(settings) == to_table(self._kept):
            return
        try:
            save_settings(self.path(self.current), settings)
            if self.current is None and self._camera is not None:
                save_settings(self.camera_path(self._camera), settings)
        except OSError as error:
            raise SettingsError(
                tr(
                    "settings cannot be kept in {folder} ({why}); expected a folder that may be "
                    "written to. Set SCRIM_CONFIG_DIR to one",
                    folder=self.folder,
                    why=error.strerror,
                )
            ) from None
        self._kept = settings

    def save_as(self, name: str, settings: Settings) -> None:
        """Keep the settings under that name, from now on in use.

        Raises:
            UsageError: it is no name, or there is such a profile already.
            SettingsError: the folder cannot be written to.
        """
        if not PROFILE_NAME.fullmatch(name):
            raise UsageError(
                tr("profile is {name!r}; expected letters, digits, - and _, up to 40", name=name)
            )
        if self.path(name).exists():
            raise UsageError(
                tr("profile {name} exists; expected another name. Or choose that one", name=name)
            )
        self.save(settings)
        self.current, self._kept = name, None
        self.save(settings)

    def _listed(self, prefix: str) -> list[str]:
        found = [path.name for path in self.folder.glob(f"{prefix}*.toml")]
        return [
            name.removeprefix(prefix).removesuffix(".toml")
            for name in found
            if ".damaged" not in name
        ]


def open_profiles(current: str | None = None) -> Profiles:
    """The profiles of this user."""
    return Profiles(settings_path().parent, current)


def file_name_of(camera: str) -> str:
    """A name for a file that no two cameras share, on every platform: "Brio%2F2"."""
    kept = re.compile(rb"[A-Za-z0-9 _-]")
    letters = (bytes([byte]) for byte in camera.encode("utf-8", "replace"))
    return "".join(
        letter.decode() if kept.fullmatch(letter) else f"%{letter[0]:02X}" for letter in letters
    )


def camera_of(file_name: str) -> str:
    """The camera whose file has that name."""
    data = re.sub(rb"%([0-9A-F]{2})", lambda code: bytes([int(code[1], 16)]), file_name.encode())
    return data.decode("utf-8", "replace")
