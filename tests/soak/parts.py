"""The parts of a soak: a webcam that looks at a keyed room, a network that is exact, a recording.

Everything else is what users run: decoder, both networks, refiner, backgrounds, threads, window.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bench.clip import Clip
from bench.whole.latency import PacedCamera
from camera.sinks.files.recorder import open_recorder
from options import Quality
from segmentation.open import open_segmenter
from tests.leaks import Room
from tests.soak.witness import Witness
from video.composite import Composite, admit
from video.errors import SourceError
from video.frame import CoarseAlpha, Frame, Grab, Size
from video.meter import Meter
from video.protocols import Segmenter

SIZE: Size = (640, 360)
FPS = 30.0
Latencies = NDArray[np.float32]

FRAMES = 32
"""Shown forth and back, so that nothing ever jumps."""


def film_room(key: int, size: Size = SIZE) -> Clip:
    """Pictures of a keyed room and a person who sways, as JPEG, as a webcam sends them."""
    room = Room(size, key)
    return Clip("room", tuple(room.frame(index) for index in range(FRAMES)))


class RoomCamera(PacedCamera):
    """A webcam at 30 fps that can be unplugged."""

    def __init__(self, clip: Clip, fps: float = FPS) -> None:
        super().__init__(clip, fps)
        self.unplugged = False

    def grab(self) -> Grab | None:
        """The next picture when it is due; None once closed.

        Raises:
            SourceError: it was unplugged.
        """
        if self.unplugged:
            raise SourceError("camera room is gone; expected it to stay plugged in")
        return super().grab()


class ExactSegmenter:
    """The shipped network works on every frame; what counts is a network that knows the person.

    So the soak costs what users pay, and the oracle may take any pixel of the room for a leak.
    """

    def __init__(self, shipped: Segmenter, exact: Segmenter) -> None:
        self._shipped = shipped
        self._exact = exact

    @property
    def grid(self) -> Size:
        return self._exact.grid

    def segment(self, frame: Frame) -> CoarseAlpha:
        self._shipped.segment(frame)
        return self._exact.segment(frame)

    def reset(self) -> None:
        self._shipped.reset()
        self._exact.reset()

    def close(self) -> None:
        self._shipped.close()
        self._exact.close()


def open_exact(network: Path, quality: Quality) -> ExactSegmenter:
    """Both networks, opened as the app does."""
    return ExactSegmenter(open_segmenter(quality=quality), open_segmenter(str(network)))


class WitnessedSink:
    """A recording, begun anew over the last one; the witness sees every picture that goes in."""

    device = "soak"

    def __init__(self, path: Path, witness: Witness, size: Size = SIZE) -> None:
        self.size: Size | None = size
        self._recorder = open_recorder(path, size, FPS, overwrite=True)
        self._witness = witness

    def send(self, composite: Composite) -> None:
        admit(composite)
        self._recorder.send(composite)
        self._witness.show(composite.planes)

    def watchers(self) -> int | None:
        """A client, always: nothing rests in a soak."""
        return 1

    def programs(self) -> list[str]:
        return ["client"]

    def close(self) -> None:
        self._recorder.close()


class SoakMeter(Meter):
    """A meter that keeps every latency and every delivery of a run, in room taken beforehand."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self.count = 0
        self._all_ms = np.zeros(most, np.float32)
        self._all_at = np.zeros(most)

    def sent(self, captured_at: float, now: float, *, fresh: bool, cover: bool) -> None:
        super().sent(captured_at, now, fresh=fresh, cover=cover)
        if fresh and not cover and self.count < len(self._all_ms):
            self._all_ms[self.count], self._all_at[self.count] = 1000 * (now - captured_at), now
            self.count += 1

    def latencies_ms(self, since: int = 0) -> Latencies:
        """Of every composite since that one, in the order in which they left."""
        return self._all_ms[since : self.count]

    def intervals_ms(self) -> Latencies:
        """Between every composite and the one after it."""
        return (1000 * np.diff(self._all_at[: self.count])).astype(np.float32)

    def frame_times(self) -> Latencies:
        """Of every composite from the fourth on: its latency, in mean intervals between the last
        four that left, which it is one of."""
        at, latency = self._all_at[: self.count], self._all_ms[: self.count]
        return latency[3:] / (1000 * (at[3:] - at[:-3]) / 3)
