"""Exchange: everything that is kept, written to one file and taken from one, from the menu."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from language.translation import tr
from profiles.exchange import export_to, import_from, would_import
from profiles.named import Profiles
from ui.controller import Controller
from ui.panel.profiles import ProfileMenu
from ui.qt.dialogs.asking import Places, confirm, kind_of_file, lines
from ui.text.names import shortened
from ui.text.words import Message
from video.errors import ScrimError

_FILE = "scrim-settings.toml"


class Exchange:
    """Asks for the file, says what would change, and where it went."""

    def __init__(self, controller: Controller, profiles: Profiles, menu: ProfileMenu) -> None:
        self._controller = controller
        self._profiles = profiles
        self._menu = menu
        self._places = Places()

    def export_to(self, asking: QWidget) -> None:
        """Everything into a file that is asked for; the dialog asks whether one may be replaced."""
        path = self._places.save_file(asking, tr("Export settings"), _kinds(), _FILE)
        if not path:
            return
        try:
            self._profiles.keep(self._controller.settings)
            export_to(Path(path), self._profiles, overwrite=True)
        except ScrimError as error:
            self._controller.refused.emit(str(error))
            return
        self._controller.stored.emit(tr("Settings exported"), Path(path))

    def import_from(self, asking: QWidget) -> None:
        """Everything from a file that is asked for, once it is agreed to what would change."""
        path = self._places.open_file(asking, tr("Import settings"), _kinds())
        if not path:
            return
        try:
            self._profiles.keep(self._controller.settings)
            new, replaced = would_import(Path(path), self._profiles)
            if not new and not replaced:
                told = Message(tr("Nothing new"), tr("all of it is kept here already"))
                self._controller.told.emit(told)
                return
            text = what_changes(path, new, replaced)
            if not confirm(asking, tr("Import these settings?"), text, tr("Import")):
                return
            import_from(Path(path), self._profiles, overwrite=True)
        except ScrimError as error:
            self._controller.refused.emit(str(error))
            return
        self._controller.gallery.reload()
        self._controller.offered.emit()
        self._menu.put_in_force(self._profiles.reload)
        self._controller.stored.emit(tr("Settings imported from"), Path(path))


def what_changes(path: str, new: Sequence[str], replaced: Sequence[str]) -> str:
    """What the file would add and replace, in words."""
    parts = [tr("From {path}", path=shortened(path))]
    if new:
        parts.append(tr("New here:") + "\n" + lines([in_words(name) for name in new]))
    if replaced:
        parts.append(
            tr("Takes the place of what is kept here:")
            + "\n"
            + lines([in_words(name) for name in replaced])
        )
    return "\n\n".join(parts)


def in_words(name: str) -> str:
    """What the file's own name for a part of it means."""
    kind, _, rest = name.partition(" ")
    match kind:
        case "profile":
            return "· " + tr("the profile {name}", name=rest)
        case "camera":
            return "· " + tr("what was used with the camera {name}", name=rest)
        case "backgrounds":
            return "· " + tr("the list of backgrounds")
        case "favorites":
            return "· " + tr("the favorites among them")
        case _:
            return "· " + tr("what was used last")


def _kinds() -> str:
    return kind_of_file(tr("Settings"), "*.toml")
