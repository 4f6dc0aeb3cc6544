"""Small real parts that tests put in the place of cameras, networks and devices."""

from __future__ import annotations

import cv2
import numpy as np

from video.composite import Composite, Kind, admit, seal
from video.errors import SinkError
from video.frame import Alpha, CoarseAlpha, Frame, Grab, Planes, Size, empty_planes, split


class ConstantSegmenter:
    """A Segmenter that finds the same alpha everywhere, whatever the frame shows."""

    def __init__(self, alpha: float = 1.0, grid: Size = (32, 18)) -> None:
        self.grid = grid
        self.alpha = alpha
        self.resets = 0

    def segment(self, frame: Frame) -> CoarseAlpha:
        return np.full(self.grid[::-1], self.alpha, np.float32)

    def reset(self) -> None:
        self.resets += 1

    def close(self) -> None:
        pass


class BilinearRefiner:
    """A Refiner that stretches the coarse alpha and does no more."""

    def refine(self, frame: Frame, coarse: CoarseAlpha) -> Alpha:
        """Full-size alpha, (H, W) uint8; a new array."""
        small = cv2.convertScaleAbs(np.maximum(coarse, 0), alpha=255)
        full = cv2.resize(small, frame.size, interpolation=cv2.INTER_LINEAR)
        return np.asarray(full, np.uint8)

    def reset(self) -> None:
        """Nothing to forget."""


def flat_frame(size: Size, luma: int = 128, u: int = 128, v: int = 128, index: int = 0) -> Frame:
    """A frame of one color."""
    planes = empty_planes(size)
    for plane, value in zip(split(planes), (luma, u, v), strict=True):
        plane[:] = value
    return Frame(planes, index, float(index))


class ManualClock:
    """A clock that only a test moves; `pause` is a wait that passes at once."""

    def __init__(self, now: float = 100.0) -> None:
        self.time = now
        self.paused: list[float] = []

    def now(self) -> float:
        return self.time

    def advance(self, seconds: float) -> None:
        self.time += seconds

    def pause(self, seconds: float) -> bool:
        self.paused.append(seconds)
        self.time += seconds
        return False


class FakeSource:
    """A Source of frames made beforehand."""

    name = "fake"
    fps = 30.0

    def __init__(self, frames: list[Frame], *, live: bool = False) -> None:
        self.size = frames[0].size
        self.live = live
        self.length: int | None = None if live else len(frames)
        self._frames = list(frames)
        self._index = 0
        self.closed = False

    def grab(self) -> Grab | None:
        if self.closed or (not self.live and self._index >= len(self._frames)):
            return None
        index, self._index = self._index, self._index + 1
        frame = self._frames[index % len(self._frames)]
        return Grab(frame, index, index / self.fps, lambda shown: (shown.planes, shown.visible))

    def close(self) -> None:
        self.closed = True


class RecordingSink:
    """A Sink that remembers what it was sent, as copies."""

    device = "recording"

    def __init__(self, size: Size | None = None) -> None:
        self.size = size
        self.sent: list[Composite] = []
        self.closed = False

    def send(self, composite: Composite) -> None:
        admit(composite)
        if self.closed:
            raise SinkError(f"{self.device} is closed")
        if self.size not in (None, composite.size):
            raise SinkError(f"got {composite.size}; expected {self.size}")
        self.sent.append(sealed(composite.planes.copy(), like=composite))

    def close(self) -> None:
        self.closed = True


def sealed(
    planes: Planes,
    *,
    index: int = 0,
    captured_at: float = 0.0,
    kind: Kind = "composite",
    visible: Size | None = None,
    like: Composite | None = None,
    alpha: Alpha | None = None,
) -> Composite:
    """A Composite around planes that a test made; everything but the planes as in `like`."""
    if like is not None:
        index, captured_at, kind, visible = like.index, like.captured_at, like.kind, like.visible
    return seal(
        planes,
        index,
        captured_at,
        kind,
        visible or (planes.shape[1], planes.shape[0] * 2 // 3),
        alpha,
    )


def noise(width: int, height: int, seed: int = 0) -> Frame:
    """A frame whose every pixel says something of its own."""
    planes = empty_planes((width, height))
    planes[:] = np.random.default_rng(seed).integers(16, 236, planes.shape)
    return Frame(planes, 0, 0.0)
