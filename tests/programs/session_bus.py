"""A D-Bus bus of a test's own: nobody is on it yet."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.programs.stopped import stopped

_CONFIGURATION = """
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type><listen>unix:dir={folder}</listen>
  <policy context="default"><allow send_destination="*"/><allow own="*"/>
  <allow receive_sender="*"/></policy>
</busconfig>
"""


class OwnBus:
    """Its address, and the daemon that can be ended."""

    def __init__(self, address: str, daemon: subprocess.Popen[bytes]) -> None:
        self.address = address
        self.daemon = daemon

    def end(self) -> None:
        """As if the user's session had ended."""
        stopped(self.daemon)


@contextmanager
def own_bus(folder: Path) -> Iterator[OwnBus]:
    """A bus as long as the block lasts; the test is skipped where there is no dbus-daemon."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("not installed: dbus-daemon")
    settings = folder / "bus.conf"
    settings.write_text(_CONFIGURATION.format(folder=folder))
    end, other = os.pipe()
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={settings}", "--nofork", f"--print-address={other}"],
        pass_fds=(other,),
        stderr=subprocess.DEVNULL,
    )
    os.close(other)
    try:
        with os.fdopen(end) as lines:
            address = lines.readline().strip()
        yield OwnBus(address, daemon)
    finally:
        stopped(daemon)
