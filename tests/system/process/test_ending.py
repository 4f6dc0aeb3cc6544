"""How a process ends while one of its threads does not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = """
import sys, threading, cv2, numpy as np
from system.process.ending import leave
begun = threading.Event()
def hang():
    picture = np.zeros((2000, 2000), np.uint8)
    while True:
        cv2.GaussianBlur(picture, (31, 31), 9)
        begun.set()
threading.Thread(target=hang, daemon=True).start()
begun.wait()
print("said")
sys.exit({leaving})
"""


@pytest.mark.parametrize(("leaving", "code"), [("leave(3)", 3), ("leave(0)", 0)])
def test_a_thread_that_hangs_in_a_library_makes_no_crash_of_an_end(leaving: str, code: int) -> None:
    words = [sys.executable, "-c", PROGRAM.format(leaving=leaving)]
    ended = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert (ended.returncode, ended.stdout, ended.stderr) == (code, "said\n", "")


def test_where_every_thread_has_ended_the_end_is_pythons_own() -> None:
    words = "import atexit, sys; from system.process.ending import leave"
    words += "; atexit.register(print, 'after')"
    words += "; sys.exit(leave(4))"
    ended = subprocess.run(
        [sys.executable, "-c", words], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (ended.returncode, ended.stdout) == (4, "after\n")
