"""A live run whose process gets no more memory for a second: allocations fail for real, anywhere.

    python -m tests.faults.programs.squeezed_process SEED

Prints, as JSON: pictures sent, leaks, and how soon the picture was back. `ENVIRONMENT` must be set:
with it every picture asks the system for its memory, and no arena has some in reserve.
"""

from __future__ import annotations

import json
import resource
import sys
import threading
from pathlib import Path

from tests.faults.rig import Rig

ENVIRONMENT = {"MALLOC_ARENA_MAX": "1", "MALLOC_MMAP_THRESHOLD_": "16384"}

TAKEN_BYTES = 48 << 20
"""So much of what the process has is more than it may have."""

SQUEEZED_S = 1.0


def main() -> None:
    rig = Rig(int(sys.argv[1]))
    rig.begin()
    rig.pass_frames(20)
    waiting = threading.Event()
    free = resource.getrlimit(resource.RLIMIT_AS)
    mapped = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    squeezed = (mapped * resource.getpagesize() - TAKEN_BYTES, free[1])
    resource.setrlimit(resource.RLIMIT_AS, squeezed)
    try:
        waiting.wait(SQUEEZED_S)
    finally:
        resource.setrlimit(resource.RLIMIT_AS, free)
    recovery_s = rig.recover()
    rig.end()
    print(json.dumps({"sent": len(rig.sent), "leaks": rig.leaks(), "recovery_s": recovery_s}))


if __name__ == "__main__":
    main()
