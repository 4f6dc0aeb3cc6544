"""How large the bundle is and how fast it starts: `python packaging/measure.py`.

Needs dist/scrim, Xvfb and xdotool. Start to window and to the first live picture of the demo, as an
X server sees them, in seconds: the median of `ROUNDS` after one that warms the disk's cache.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bundle import BUNDLE, ROOT, size_mb

ROUNDS = 7


def main() -> None:
    """Prints one line for README.md, and how busy the machine was meanwhile."""
    sys.path.insert(0, str(ROOT))
    from tests.programs.xserver import x_server

    with x_server() as display, tempfile.TemporaryDirectory() as home:
        environment = {"HOME": home, "DISPLAY": display, "LANG": "C.UTF-8"}
        windows, pictures = zip(*(start(environment) for _ in range(ROUNDS + 1)), strict=True)
    print(
        f"{size_mb(BUNDLE):.0f} MB; window after {statistics.median(windows[1:]):.1f} s, "
        f"first picture after {statistics.median(pictures[1:]):.1f} s "
        f"({os.cpu_count()} cores, load {os.getloadavg()[0]:.1f})"
    )


def start(environment: dict[str, str]) -> tuple[float, float]:
    """Seconds from the command to the window, and to the first picture in it."""
    began = time.perf_counter()
    command = [str(BUNDLE / "scrim"), "run", "--input", "demo", "--output", "none"]
    with subprocess.Popen(command, env=environment, cwd=Path(environment["HOME"])) as app:
        try:
            waits = [
                wait_for(title, environment, began)
                for title in ("^Scrim:", "^Scrim: (LIVE|PREVIEW ONLY)")
            ]
        finally:
            app.terminate()
    return waits[0], waits[1]


def wait_for(title: str, environment: dict[str, str], began: float) -> float:
    """Seconds since the beginning when a window of that title is there."""
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", title]
    found = {**os.environ, **environment}
    subprocess.run(search, env=found, check=True, capture_output=True, timeout=60)
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
