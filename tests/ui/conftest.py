"""Every test of the window runs off screen, with a configuration folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.stage import ROOT, Stage
from ui.qt.singletons import keep_singletons_alive

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
keep_singletons_alive()  # the tests' own process makes as many calls as a long meeting


@pytest.fixture(autouse=True)
def own_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCRIM_CONFIG_DIR", str(tmp_path))


@pytest.fixture
def stage(display: str, tmp_path: Path) -> Iterator[Stage]:
    environ = {**os.environ, "DISPLAY": display, "SCRIM_CONFIG_DIR": str(tmp_path)}
    environ.pop("QT_QPA_PLATFORM", None)
    environ.pop("WAYLAND_DISPLAY", None)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.ui.fake_session"],
        cwd=ROOT, env=environ, stdout=subprocess.PIPE, text=True,
    ) as app:  # fmt: skip
        try:
            yield Stage(display, app)
        finally:
            app.kill()
