"""Autostart: an entry in the folder from which Linux desktops start programs at login.

https://specifications.freedesktop.org/autostart-spec: GNOME, KDE, Xfce, Cinnamon, MATE, LXQt and,
with systemd or dex, sway and others.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from system.desktop.entry import remove_entry, write_entry

ENTRY = "scrim.Scrim.desktop"
_ENTRY = """[Desktop Entry]
Type=Application
Name=Scrim
Comment=Blurs or replaces the room behind you
Exec={command}
Icon=scrim
Terminal=false
X-GNOME-Autostart-enabled=true
"""
_OFF = ("hidden=true", "x-gnome-autostart-enabled=false")


class Autostart:
    """The entry in that folder, which starts these words."""

    def __init__(self, folder: Path, words: Sequence[str]) -> None:
        self._path = folder / ENTRY
        self._words = words

    def is_on(self) -> bool:
        """Whether it is there, and no desktop has switched it off."""
        try:
            lines = self._path.read_text(encoding="utf-8", errors="replace").lower().splitlines()
        except OSError:
            return False
        return not any(line.replace(" ", "") in _OFF for line in lines)

    def switch(self, *, on: bool) -> None:
        """Write it, or take it away.

        Raises:
            LoginError: the system refuses.
        """
        if on:
            command = " ".join(map(quoted, self._words))
            write_entry(
                self._path, _ENTRY.format(command=command).encode("utf-8", "surrogateescape")
            )
        else:
            remove_entry(self._path)


def quoted(word: str) -> str:
    """The word as the key Exec spells it: in quotes, its specials escaped, and that escaped again.

    https://specifications.freedesktop.org/desktop-entry-spec, "The Exec key".
    """
    for special in '\\"`$':
        word = word.replace(special, "\\" + special)
    word = word.replace("\\", "\\\\")  # as every string of such a file
    return '"' + word.replace("%", "%%") + '"'
