"""The process outlives any number of calls into Qt, whatever PySide6 does to None's references."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

PROGRAM = """
import sys
from PySide6.QtCore import QObject, Signal
from ui.qt.singletons import keep_singletons_alive

class Bell(QObject):
    rung = Signal(int)

if sys.argv[1] == "held":
    keep_singletons_alive()
bell = Bell()
bell.rung.connect(lambda _: None)
for _ in range(100_000):
    bell.setObjectName("")
    bell.rung.emit(1)
"""


def run(how: str) -> int:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, how], cwd=ROOT, stderr=subprocess.DEVNULL, check=False
    ).returncode


def test_a_hundred_thousand_calls_are_survived() -> None:
    assert run("held") == 0


def test_the_remedy_is_needed_here_or_does_nothing() -> None:
    if run("bare") == 0:
        pytest.skip("this PySide6 and Python drop no references: the remedy has nothing to do")
    assert sys.version_info < (3, 12)
