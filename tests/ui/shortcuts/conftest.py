"""The worlds of the backends: an X server, and a session bus, of the test's own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.programs.session_bus import own_bus
from tests.ui.shortcuts.fake_portal import FakePortal, portal_on
from tests.ui.shortcuts.rigs import PortalRig, WindowsRig, X11Rig


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
    with own_bus(tmp_path) as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        yield bus.address


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
