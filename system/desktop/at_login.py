"""At login: this platform's switch, and what is started by it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from system.desktop.login import Login
from system.remedy import program_words

HIDDEN = ("run", "--hidden")


def open_login(platform: str = sys.platform) -> Login | None:
    """The switch of this platform; None where it has none that we know."""
    words = (*program_words(), *HIDDEN)
    if platform == "win32":
        from system.windows.run_key import RunKey

        return RunKey(words)
    if platform == "darwin":
        from system.macos.launch_agent import LaunchAgent

        return LaunchAgent(Path.home() / "Library/LaunchAgents", words)
    from system.linux.autostart import Autostart

    kept = os.environ.get("XDG_CONFIG_HOME") or os.path.expanduser("~/.config")
    return Autostart(Path(kept) / "autostart", words)
