"""An X server of one's own, for tests and for what measures the window."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from tests.programs.stopped import stopped


@contextmanager
def x_server(size: str = "1280x800x24") -> Iterator[str]:
    """The DISPLAY of a new Xvfb, on a number that it finds free itself."""
    end, other = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(other), "-screen", "0", size, "-nolisten", "tcp"],
        pass_fds=(other,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(other)
    try:
        with os.fdopen(end) as numbers:
            yield f":{numbers.readline().strip()}"
    finally:
        stopped(server)
