"""Real key presses through a real X server: Xvfb and xdotool, in a process of their own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

ROOT = Path(__file__).parents[2]
MISSING = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")


class Stage:
    """A window on a screen of its own; `said` reads what the session printed next."""

    def __init__(self, display: str, app: subprocess.Popen[str]) -> None:
        self.app = app
        self._environ = {**os.environ, "DISPLAY": display}
        self.window = self._xdotool("search", "--sync", "--onlyvisible", "--name", "^Scrim:")
        self._xdotool("windowfocus", "--sync", self.window)

    def press(self, *keys: str) -> None:
        self._xdotool("key", *keys)

    def click(self, x: int, y: int) -> None:
        self._xdotool("mousemove", "--sync", str(x), str(y), "click", "1")

    def layout(self, name: str) -> None:
        subprocess.run(["setxkbmap", name], env=self._environ, check=True)

    def said(self) -> str:
        assert self.app.stdout
        return self.app.stdout.readline().strip()

    def _xdotool(self, *words: str) -> str:
        ran = subprocess.run(
            ["xdotool", *words],
            env=self._environ, capture_output=True, text=True, check=True, timeout=60,
        )  # fmt: skip
        return ran.stdout.split()[0] if ran.stdout else ""


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


def drained(stream: IO[str] | None) -> str:
    assert stream
    return stream.read()


def test_real_keys_change_the_blur_and_cover(stage: Stage) -> None:
    for key, expected in [
        ("plus", "blur 65, covered False"),
        ("minus", "blur 60, covered False"),
        ("KP_Add", "blur 65, covered False"),
        ("KP_Subtract", "blur 60, covered False"),
        ("bracketright", "blur 61, covered False"),
        ("equal", "blur 66, covered False"),
        ("3", "blur 30, covered False"),
        ("KP_7", "blur 70, covered False"),
        ("c", "blur 70, covered True"),
        ("C", "blur 70, covered False"),
    ]:
        stage.press(key)
        assert stage.said() == expected, key


def test_keys_work_with_the_focus_anywhere_and_the_help_open(stage: Stage) -> None:
    for steps in range(1, 12):
        stage.press("Tab", "5" if steps % 2 else "6")
        assert stage.said() == f"blur {50 if steps % 2 else 60}, covered False"
    stage.press("question", "8")
    assert stage.said() == "blur 80, covered False"


def test_a_click_on_the_cover_button_covers(stage: Stage) -> None:
    stage.click(820, 578)
    assert stage.said() == "blur 60, covered True"


@pytest.mark.skipif(shutil.which("setxkbmap") is None, reason="not installed: setxkbmap")
def test_covering_works_on_a_russian_and_a_german_layout(stage: Stage) -> None:
    stage.layout("ru")
    stage.press("Cyrillic_es")  # where a US keyboard has c
    assert stage.said() == "blur 60, covered True"
    stage.layout("de")
    stage.press("plus", "c")
    assert [stage.said(), stage.said()] == ["blur 65, covered True", "blur 65, covered False"]


def test_q_quits_with_zero(stage: Stage) -> None:
    stage.press("q")
    assert stage.app.wait(timeout=60) == 0


def test_sigterm_quits_with_zero(stage: Stage) -> None:
    stage.app.send_signal(signal.SIGTERM)
    assert stage.app.wait(timeout=60) == 0
    assert drained(stage.app.stdout) == ""
