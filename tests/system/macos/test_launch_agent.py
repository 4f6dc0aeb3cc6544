"""The file from which macOS starts Scrim at login."""

from __future__ import annotations

import plistlib
from pathlib import Path

from system.macos.launch_agent import LaunchAgent


def test_off_at_first_on_by_the_switch_and_off_again(tmp_path: Path) -> None:
    login = LaunchAgent(tmp_path / "LaunchAgents", ("/Applications/a & b/scrim", "--hidden"))
    assert not login.is_on()
    login.switch(on=True)
    assert login.is_on()
    told = plistlib.loads((tmp_path / "LaunchAgents/scrim.Scrim.plist").read_bytes())
    assert told["ProgramArguments"] == ["/Applications/a & b/scrim", "--hidden"]
    assert told["RunAtLoad"] is True
    login.switch(on=False)
    assert not login.is_on()
