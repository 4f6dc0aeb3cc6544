"""Headless: the app as a user starts it, with a sink that reports; a program of its own.

    python -m bench.whole.headless WORD...     the words of `python app.py run`

Prints `composite` when the first composite has been sent, and at the end its memory as JSON.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from system.libraries import keep_quiet

if __name__ == "__main__":  # as `app.program` does before anything is loaded
    keep_quiet()
    gc.disable()

from camera.sinks.blackhole import Blackhole
from start.commandline import parse
from start.ends import DEVICES
from start.running import run
from video.composite import Composite

FIRST = "composite"


class Announcer(Blackhole):
    """A blackhole that says when the first composite has reached it."""

    def __init__(self) -> None:
        super().__init__()
        self._announced = False

    def send(self, composite: Composite) -> None:
        """Forget it, and say so the first time that it is no cover."""
        super().send(composite)
        if not self._announced and composite.kind == "composite":
            self._announced = True
            print(FIRST, flush=True)


def memory_mb() -> dict[str, float]:
    """Resident memory of this process now and at its peak, in MB of a million bytes, if told."""
    try:
        text = Path("/proc/self/status").read_text(encoding="utf-8")
    except OSError:
        return {}
    fields = dict(line.split(":", 1) for line in text.splitlines() if ":" in line)
    names = {"resident_mb": "VmRSS", "peak_mb": "VmHWM"}
    return {name: int(fields[key].split()[0]) * 1024 / 1e6 for name, key in names.items()}


def main(words: Sequence[str]) -> int:
    """The exit code of the app."""
    code = run(parse(["run", *words]), replace(DEVICES, open_sink=lambda *_, **__: Announcer()))
    print(json.dumps(memory_mb()), flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
