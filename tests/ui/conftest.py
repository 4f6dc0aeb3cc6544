"""Every test of the window runs off screen, with a configuration folder of its own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ui.singletons import keep_singletons_alive

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
keep_singletons_alive()  # the tests' own process makes as many calls as a long meeting


@pytest.fixture(autouse=True)
def own_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SCRIM_CONFIG_DIR", str(tmp_path))
