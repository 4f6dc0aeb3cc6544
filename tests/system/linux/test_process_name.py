"""What lists of programs call Scrim."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks Linux")
def test_the_process_is_called_so_and_a_second_scrim_is_known_by_it() -> None:
    code = "import app; app.main = lambda: print(open('/proc/self/comm').read()); app.program()"
    ended = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ended.stdout.strip() == "scrim"
