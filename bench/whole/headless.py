"""Headless: the app as a user starts it, with a sink that reports; a program of its own.

    python -m bench.whole.headless WORD...     the words of `python app.py run`

Prints `composite` when the first composite has been sent, and at the end as JSON the processor time
up to there, and its memory.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from system.process.libraries import keep_quiet

if __name__ == "__main__":  # as `app.program` does before anything is loaded
    keep_quiet()
    gc.disable()

from camera.sinks.blackhole import Blackhole
from start.command_line.command import parse
from start.opening.ends import DEVICES
from start.running import run
from video.composite import Composite

FIRST = "composite"


class Announcer(Blackhole):
    """A blackhole that says when the first composite has reached it."""

    def __init__(self) -> None:
        super().__init__()
        self.first_cpu_s: float | None = None
        """Processor time of the process up to the first composite."""

    def send(self, composite: Composite) -> None:
        """Forget it, and say so the first time that it is no cover."""
        super().send(composite)
        if self.first_cpu_s is None and composite.kind == "composite":
            print(FIRST, flush=True)
            self.first_cpu_s = time.process_time()


def memory_mb() -> dict[str, float]:
    """Memory of this process in MB of a million bytes: resident, at its peak, its own; if told.

    Its own is what no file of a library stands behind and no other process shares.
    """
    status, rollup = _fields("status"), _fields("smaps_rollup")
    told = {"resident_mb": status.get("VmRSS"), "peak_mb": status.get("VmHWM")}
    if rollup:
        told["private_mb"] = rollup["Private_Clean"] + rollup["Private_Dirty"]
    return {name: kib * 1024 / 1e6 for name, kib in told.items() if kib is not None}


def _fields(name: str) -> dict[str, int]:
    """The figures in kB of a file that Linux keeps of this process."""
    try:
        text = Path("/proc/self", name).read_text(encoding="utf-8")
    except OSError:
        return {}
    lines = (line.split() for line in text.splitlines() if line.endswith(" kB"))
    return {field.rstrip(":"): int(kib) for field, kib, _ in lines}


def main(words: Sequence[str]) -> int:
    """The exit code of the app."""
    sink = Announcer()
    code = run(parse(["run", *words]), replace(DEVICES, open_sink=lambda *_, **__: sink))
    print(json.dumps({"first_cpu_s": sink.first_cpu_s} | memory_mb()), flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
