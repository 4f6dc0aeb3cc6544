"""A witness in a process of its own: looks at every picture that leaves, for the room in it.

    python -m tests.soak.witness WIDTH HEIGHT KEY     luma planes in, one line of JSON out

The run that is watched neither waits for it nor pays for it: what the witness is too slow for is
counted as unseen.
"""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from tests.leaks import LeakOracle, Room
from video.frame import Planes, Size, empty_planes

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE = 4
"""How many pictures may wait for the witness: they are memory of the run that is watched."""


@dataclass(frozen=True)
class Evidence:
    """How many pictures were looked at, in how many the room was seen, how many were not seen."""

    seen: int
    leaks: int
    unseen: int
    strongest: float
    """The highest correlation with the room in any window of any picture."""


class Witness:
    """The process, and the thread that brings it pictures; `testify` ends both."""

    def __init__(self, size: Size, key: int, patience: int = PATIENCE) -> None:
        """So many pictures may wait; with 0 all may, and every one is seen."""
        self.unseen = 0
        self._pictures: queue.Queue[Planes | None] = queue.Queue(patience)
        words = [str(number) for number in (*size, key)]
        self._process = subprocess.Popen(
            ["nice", sys.executable, "-m", "tests.soak.witness", *words],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip
        self._bringing = threading.Thread(target=self._bring, name="witness", daemon=True)
        self._bringing.start()

    def show(self, planes: Planes) -> None:
        """Have this picture looked at; returns at once. Nobody may write to it again."""
        try:
            self._pictures.put_nowait(planes)
        except queue.Full:
            self.unseen += 1

    def testify(self) -> Evidence:
        """What was seen, once everything shown has been looked at."""
        self._pictures.put(None)
        self._bringing.join()
        told, _ = self._process.communicate()
        return Evidence(unseen=self.unseen, **json.loads(told))

    def _bring(self) -> None:
        assert self._process.stdin
        while (planes := self._pictures.get()) is not None:
            self._process.stdin.write(planes[: planes.shape[0] * 2 // 3].data)


def main() -> None:
    width, height, key = (int(word) for word in sys.argv[1:4])
    cv2.setNumThreads(1)
    oracle = LeakOracle([Room((width, height), key).luma])
    seen = leaks = 0
    strongest = 0.0
    planes = empty_planes((width, height))
    planes[:] = 128
    while len(luma := sys.stdin.buffer.read(width * height)) == width * height:
        planes[:height] = np.frombuffer(luma, np.uint8).reshape(height, width)
        found = oracle.strongest(planes)
        seen, leaks = seen + 1, leaks + oracle.is_leak(found)
        strongest = max(strongest, found)
    print(json.dumps({"seen": seen, "leaks": leaks, "strongest": round(strongest, 3)}))


if __name__ == "__main__":
    main()
