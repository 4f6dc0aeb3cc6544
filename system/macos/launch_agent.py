"""LaunchAgent: a file from which macOS starts a program at login (launchd.plist(5))."""

from __future__ import annotations

import plistlib
from collections.abc import Sequence
from pathlib import Path

from system.desktop.entry import remove_entry, write_entry

LABEL = "scrim.Scrim"


class LaunchAgent:
    """The file in that folder, which starts these words at the next login."""

    def __init__(self, folder: Path, words: Sequence[str]) -> None:
        self._path = folder / f"{LABEL}.plist"
        self._words = words

    def is_on(self) -> bool:
        """Whether it is there."""
        return self._path.is_file()

    def switch(self, *, on: bool) -> None:
        """Write it, or take it away.

        Raises:
            LoginError: the system refuses.
        """
        if not on:
            remove_entry(self._path)
            return
        told = {
            "Label": LABEL,
            "ProgramArguments": list(self._words),
            "RunAtLoad": True,
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
        }
        write_entry(self._path, plistlib.dumps(told))
