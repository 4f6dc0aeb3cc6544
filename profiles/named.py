"""Profiles: settings by name and by camera, and all of them as one file to carry elsewhere.

Without a name, what was used last with a camera comes back with that camera; a camera that is new
begins with what was used last anywhere. A profile with a name is the same whatever the camera, and
a thing of its own: what is tuned while it is in use is kept beside it until it is saved into it.
"""

from __future__ import annotations

import contextlib
import threading
from dataclasses import replace
from pathlib import Path

from language.translation import tr
from profiles.folder import ProfileFolder
from profiles.kept import load_settings, save_settings, settings_path, to_table
from profiles.personal import own_part, with_person
from profiles.remembered import Remembered, cannot_keep
from settings import Settings
from video.errors import SettingsError, UsageError

TUNED_FILE = "tuned.toml"
"""What was tuned since the profile in use was saved."""


class Profiles(ProfileFolder):
    """What is kept in one folder, and which of it is in use. For any thread.

    `current` names a profile to begin with, as it was saved; None goes on with what was in use
    last, as it was left.
    """

    def __init__(self, folder: Path, current: str | None = None) -> None:
        super().__init__(folder)
        self.remembered = Remembered(folder)
        self._lock = threading.RLock()
        self._camera: str | None = None
        self._kept: Settings | None = None
        self._saved: Settings | None = None
        self.as_saved = current is not None
        last = self.remembered.now.profile
        self._current: str | None = current or None
        if current is None and last in self.names():
            self._current = last
        self.remembered.put(profile=self._current or "")

    @property
    def current(self) -> str | None:
        """The profile in use; None where settings go with the camera."""
        return self._current

    def changed(self, settings: Settings) -> bool:
        """Whether a profile is in use and those in force differ from what was saved under it."""
        with self._lock:
            saved = self._saved
            return self._current is not None and (
                saved is None or own_part(settings) != own_part(saved)
            )

    def load(self) -> tuple[Settings, str | None]:
        """The settings in use, and one line where a file was damaged."""
        with self._lock:
            settings, damage = load_settings(self.path(None))
            if self._current is not None:
                path, last = self.path(self._current), settings
                self._saved, worse = load_settings(path) if path.exists() else (None, None)
                damage = damage or worse
                settings = self._saved or settings
                if not self.as_saved and self._tuned.exists():
                    settings, worse = load_settings(self._tuned)
                    damage = damage or worse
                settings = with_person(settings, last)
            self._kept = settings
            return settings, damage

    def begin(self, settings: Settings, *, asked: bool = False) -> None:
        """These are in force now, and nobody has changed them yet: they need not be kept.

        `asked`: the command line has named some of them. A profile that is new is made of those.

        Raises:
            SettingsError: the folder cannot be written to.
        """
        with self._lock:
            if self._current is None or not asked:
                self._kept = settings
            elif self._saved is None:
                self.save(settings)

    def at_camera(self, camera: str | None, settings: Settings) -> tuple[Settings, str | None]:
        """The settings to use with that camera from now on, and a line where they were damaged.

        `settings` are those in force. None is a source that is no camera: it has none of its own.
        """
        with self._lock:
            if self._camera is not None and self._camera != camera:
                self.keep(settings)
            self._camera = camera
            if self._current is not None or camera is None:
                return settings, None
            if not self.camera_path(camera).exists():
                return settings, None
            own, damage = load_settings(self.camera_path(camera))
            if damage:
                return settings, damage
            self._kept = with_person(own, settings)
            return self._kept, None

    def choose(self, name: str | None, settings: Settings) -> tuple[Settings, str | None]:
        """The settings of that profile as it was saved, from now on in use.

        Those in force are kept before where they belong to a camera. What was tuned of the profile
        that is left is not.

        Raises:
            SettingsError: the folder cannot be written to.
        """
        with self._lock:
            self.keep(settings)
            self._use(name)
            return self.reload(settings)

    def reload(self, settings: Settings) -> tuple[Settings, str | None]:
        """The settings in use as they are kept now, in place of those in force."""
        with self._lock:
            self._forget_tuned()
            self.as_saved = True
            wanted, damage = self.load()
            if self._current is None:
                wanted, worse = self.at_camera(self._camera, wanted)
                damage = damage or worse
            return replace(wanted, covered=settings.covered), damage

    def keep(self, settings: Settings) -> None:
        """Keep what is in force for the next start, if somebody has changed it; no profile changes.

        Raises:
            SettingsError: the folder cannot be written to.
        """
        with self._lock:
            self.remembered.keep()
            if self._kept is not None and to_table(settings) == to_table(self._kept):
                return
            try:
                if self._current is not None:
                    self._keep_tuned(settings)
                else:
                    save_settings(self.path(None), settings)
                    if self._camera is not None:
                        save_settings(self.camera_path(self._camera), settings)
            except OSError as error:
                raise cannot_keep(self.folder, error) from None
            self._kept = settings

    def save(self, settings: Settings) -> None:
        """Put the settings into the profile in use.

        Raises:
            UsageError: none is in use.
            SettingsError: the folder cannot be written to.
        """
        with self._lock:
            if self._current is None:
                raise UsageError(tr("no profile is in use; expected one. Save under a name first"))
            self.write(self._current, settings)
            self._saved, self._kept = settings, None
            self.keep(settings)

    def save_as(self, name: str, settings: Settings) -> None:
        """Keep the settings under that name, from now on in use.

        Raises:
            UsageError: it is no name, or there is such a profile already.
            SettingsError: the folder cannot be written to.
        """
        with self._lock:
            self.refuse_name(name)
            self.keep(settings)
            before = self._current
            self._use(name)
            try:
                self.save(settings)
            except SettingsError:
                self._use(before)
                raise

    def rename(self, name: str, new: str) -> None:
        """Call that profile otherwise.

        Raises:
            UsageError: it is no name, or there is such a profile already, or none of the old name.
            SettingsError: the folder cannot be written to.
        """
        with self._lock:
            if new == name:
                return
            self.refuse_name(new)
            self.move(name, new)
            if self._current == name:
                self._current = new
                self.remembered.put(profile=new)
                self.remembered.keep()

    def delete(self, name: str) -> Settings:
        """Keep it no more; what it was. If it is in use, the settings in force stay without it.

        Raises:
            UsageError: there is none.
            SettingsError: the folder cannot be written to.
        """
        with self._lock:
            if name not in self.names():
                raise self.unknown(name)
            was, _ = load_settings(self.path(name))
            self.remove(name)
            if self._current == name:
                self._use(None)
                self._kept = None
            return was

    def restore(self, name: str, was: Settings, *, use: bool) -> None:
        """A profile that was deleted is there again, and in use where it was.

        Raises:
            SettingsError: the folder cannot be written to.
        """
        with self._lock:
            self.write(name, was)
            if use:
                self._use(name)
                self._saved = was

    def _keep_tuned(self, settings: Settings) -> None:
        """Beside the profile, and gone when nothing differs; what is the person's with the last."""
        last, _ = load_settings(self.path(None))
        person = with_person(last, settings)
        if person != last or not self.path(None).exists():
            save_settings(self.path(None), person)
        if self.changed(settings):
            save_settings(self._tuned, settings)
        else:
            self._tuned.unlink(missing_ok=True)

    def _use(self, name: str | None) -> None:
        self._forget_tuned()
        self._current, self._saved, self._kept, self.as_saved = name, None, None, True
        self.remembered.put(profile=name or "")
        self.remembered.keep()

    def _forget_tuned(self) -> None:
        with contextlib.suppress(OSError):  # a folder that is read-only holds what it held
            self._tuned.unlink(missing_ok=True)

    @property
    def _tuned(self) -> Path:
        return self.folder / TUNED_FILE


def open_profiles(current: str | None = None) -> Profiles:
    """The profiles of this user."""
    return Profiles(settings_path().parent, current)
