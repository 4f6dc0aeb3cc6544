"""The worlds of the backends: an X server, and a session bus, of the test's own."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.shortcuts.fake_portal import FakePortal, portal_on
from tests.ui.shortcuts.rigs import PortalRig, WindowsRig, X11Rig

BUS = """
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type><listen>unix:dir={folder}</listen>
  <policy context="default"><allow send_destination="*"/><allow own="*"/>
  <allow receive_sender="*"/></policy>
</busconfig>
"""


@pytest.fixture
def x11(display: str, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[X11Rig]:
    if shutil.which("xdotool") is None:
        pytest.skip("not installed: xdotool")
    monkeypatch.setenv("DISPLAY", display)
    rig = X11Rig()
    yield rig
    rig.close()


@pytest.fixture
def session_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a bus on which nobody is yet."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("not installed: dbus-daemon")
    settings = tmp_path / "bus.conf"
    settings.write_text(BUS.format(folder=tmp_path))
    end, other = os.pipe()
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={settings}", "--nofork", f"--print-address={other}"],
        pass_fds=(other,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(other)
    try:
        with os.fdopen(end) as lines:
            address = lines.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
    finally:
        daemon.terminate()
        daemon.wait()


@pytest.fixture
def portal(session_bus: str, qapp: QApplication) -> Iterator[FakePortal]:
    with portal_on(session_bus) as fake:
        yield fake


@pytest.fixture
def wayland(portal: FakePortal) -> PortalRig:
    return PortalRig(portal)


@pytest.fixture
def windows(qapp: QApplication) -> WindowsRig:
    return WindowsRig()
