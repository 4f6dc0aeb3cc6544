"""A live run in a process of its own, so that it can be killed: a keyed room into a recording.

    python -m tests.faults.programs.live_process SEED RECORDING [--bytes LIMIT] [--raw] [--hang AT]

Prints the number of every picture that has left. Ends like the app: exit code 1 and one line where
it fails. `--bytes` makes every file end there, as a full disk does; `--raw` shows the room with
consent, to prove that the oracle would see it in a recording. `--hang`: from that frame on the
network is somewhere in C++ and does not come back.
"""

from __future__ import annotations

import argparse
import resource
import sys
from contextlib import closing
from pathlib import Path
from typing import NoReturn

import cv2
import numpy as np

from camera.sinks.files.recorder import Recorder, open_recorder
from settings import Settings
from system.process.ending import leave
from system.process.stopping import stopping
from tests.faults.rig import Rig
from video.composite import Composite
from video.errors import ScrimError
from video.frame import Size

SIZE: Size = (320, 180)


class Announcing:
    """A sink that says how many pictures another one has taken."""

    def __init__(self, recorder: Recorder) -> None:
        self.device = recorder.device
        self.size: Size | None = recorder.size
        self._recorder = recorder
        self._count = 0

    def send(self, composite: Composite) -> None:
        self._recorder.send(composite)
        self._count += 1
        print(self._count, composite.kind, flush=True)

    def close(self) -> None:
        self._recorder.close()


def hang() -> NoReturn:
    """Again and again into OpenCV, which ends the whole process when Python ends its thread."""
    picture = np.zeros((3000, 3000), np.uint8)
    while True:
        cv2.GaussianBlur(picture, (31, 31), 9)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("seed", type=int)
    parser.add_argument("recording", type=Path)
    parser.add_argument("--bytes", type=int)
    parser.add_argument("--raw", action="store_true")
    parser.add_argument("--hang", type=int)
    chosen = parser.parse_args()
    if chosen.bytes:
        resource.setrlimit(resource.RLIMIT_FSIZE, (chosen.bytes, chosen.bytes))
    try:
        sink = Announcing(open_recorder(chosen.recording, SIZE, 25))
        rig = Rig(
            chosen.seed,
            settings=Settings(background="off" if chosen.raw else "blur"),
            sink=sink,
            room_may_be_visible=chosen.raw,
            size=SIZE,
        )
        rig.source.fps = 50.0
        if chosen.hang:
            rig.segmenter.answer = lambda frame, alpha: (
                alpha if frame.index < chosen.hang else hang()
            )
        with closing(rig.pipeline), stopping(rig.live.stop):
            rig.live.start()
            rig.live.join()
    except ScrimError as error:
        print(f"scrim: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(leave(main()))
