"""Every test of the window runs off screen, with a configuration folder of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.acting import windows_seen
from tests.ui.fake_session import FakeSession
from tests.ui.stages import wayland, x11
from tests.ui.stages.stage import OnStage, Stage
from ui.backgrounds.gallery import Gallery
from ui.controller import Controller
from ui.qt.singletons import keep_singletons_alive
from ui.window.window import Window

Open = Callable[[FakeSession], Window]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
STAGES = {
    "x11": (x11.MISSING, x11.x11_stage),
    "wayland": (wayland.MISSING, wayland.wayland_stage),
}

keep_singletons_alive()  # the tests' own process makes as many calls as a long meeting


@pytest.fixture(autouse=True)
def own_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCRIM_CONFIG_DIR", str(tmp_path))


@pytest.fixture(autouse=True)
def nothing_stays_open() -> Iterator[None]:
    """A window that a test leaves open would be another's, in whatever order they run."""
    yield
    seen = windows_seen()
    for window in seen:
        window.hide()
    assert not seen, "a window is left open"


@pytest.fixture(params=STAGES)
def on_stage(request: pytest.FixtureRequest, tmp_path: Path) -> OnStage:
    """Opens the window on a screen of its own; once on X11 and once on Wayland."""
    missing, opened = STAGES[request.param]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    given = {"SCRIM_CONFIG_DIR": str(tmp_path)}
    return lambda environ, *words: opened({**given, **environ}, *words)


@pytest.fixture
def stage(on_stage: OnStage) -> Iterator[Stage]:
    """The window there, as it opens."""
    with on_stage({}) as made:
        yield made


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens the window off screen around a session; what it started is closed at the end."""
    windows: list[Window] = []

    def open_window(session: FakeSession) -> Window:
        window = Window(session, Controller(session, Gallery(tmp_path / "kept.txt")))
        qtbot.addWidget(window)
        windows.append(window)
        with qtbot.waitExposed(window):
            window.show()
        return window

    yield open_window
    for window in windows:
        window.close_parts()
