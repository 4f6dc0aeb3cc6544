"""Demo: a portrait that sways as a person in front of a webcam does, for machines without a camera.

The person is from the official portrait of Grace Hopper, public domain, that matplotlib ships among
its sample data; matplotlib itself is not imported. The room behind her is drawn in place of the
portrait's flag: see `scene.py` for why.
"""

from __future__ import annotations

import importlib.util
import math
import threading
from pathlib import Path

import cv2
import numpy as np

from camera.sources.pacing import Pacer, Pause
from camera.sources.scene import scene
from media.pixels.rgb import Bytes, Picture, from_bgr
from video.clock import MonotonicClock
from video.errors import SourceError
from video.frame import Grab, Planes, Size, empty_planes, even, split
from video.protocols import Clock

PORTRAIT = "mpl-data/sample_data/grace_hopper.jpg"

_MARGIN = 1.08
"""The canvas is this much larger than the picture, so that swaying shows no edge."""

_SWAY_X, _SWAY_Y, _ZOOM, _TILT_DEG = 0.012, 0.008, 0.015, 0.7
"""Amplitudes: shares of width, height and size, and degrees. They fit into the margin."""


class Demo:
    """The animated portrait: frame `index` is always the same. `close` may come from any thread."""

    name = "demo"
    live = True
    length: int | None = None

    def __init__(
        self, canvas: Planes, size: Size, fps: float, *, clock: Clock, pause: Pause | None
    ) -> None:
        self.size = size
        self.fps = fps
        self._canvas = split(canvas)
        self._clock = clock
        self._closed = threading.Event()
        self._pacer = Pacer(fps, clock, pause or self._closed.wait)

    def grab(self) -> Grab | None:
        """The index of the next frame, drawn when retrieved; None once closed."""
        index = self._pacer.next()
        if index is None or self._closed.is_set():
            return None
        return Grab(index, index, self._clock.now(), self._draw)

    def close(self) -> None:
        """Ends a grab that waits in another thread."""
        self._closed.set()

    def _draw(self, index: int) -> Picture:
        """The frame of that index: the canvas moved, zoomed and tilted a little. 2.5 ms at 720p."""
        planes = empty_planes(self.size)
        seconds = index / self.fps
        for source, out in zip(self._canvas, split(planes), strict=True):
            cv2.warpAffine(
                source,
                _pose(seconds, source, out),
                (out.shape[1], out.shape[0]),
                dst=out,
                flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
                borderMode=cv2.BORDER_REPLICATE,
            )
        return planes, self.size


def open_demo(
    size: Size, fps: float, *, clock: Clock | None = None, pause: Pause | None = None
) -> Demo:
    """The animated portrait at that size (made even) and rate, without end.

    Raises:
        SourceError: matplotlib's sample data is not installed.
    """
    size = even(size)
    portrait = cv2.imdecode(
        np.frombuffer(_portrait_path().read_bytes(), np.uint8), cv2.IMREAD_COLOR
    )
    if portrait is None:
        raise SourceError(f"{_portrait_path()} is no picture; expected the portrait. {_REINSTALL}")
    canvas, _ = from_bgr(_framed(np.asarray(portrait, np.uint8), size))
    return Demo(canvas, size, fps, clock=clock or MonotonicClock(), pause=pause)


_REINSTALL = "Run 'pip install --force-reinstall matplotlib', or choose another --input"


def _portrait_path() -> Path:
    found = importlib.util.find_spec("matplotlib")
    for folder in (found and found.submodule_search_locations) or ():
        path = Path(folder) / PORTRAIT
        if path.exists():
            return path
    raise SourceError(
        f"the demo's portrait ({PORTRAIT}) is missing; expected matplotlib. {_REINSTALL}"
    )


def _framed(portrait: Bytes, size: Size) -> Bytes:
    """The scene, a margin larger than `size`, even."""
    return scene(portrait, even((round(size[0] * _MARGIN), round(size[1] * _MARGIN))))


def _pose(seconds: float, source: Bytes, out: Bytes) -> Bytes:
    """The 2x3 matrix from a plane of the picture to the canvas at that moment.

    Periods are no multiples of one another, so that it never quite repeats, as a person does not.
    """
    tilt = math.radians(_TILT_DEG) * math.sin(seconds * 0.83)
    zoom = 1 + _ZOOM * math.sin(seconds * 0.57)
    height, width = out.shape
    x = _SWAY_X * width * math.sin(seconds * 1.13)
    y = _SWAY_Y * height * math.sin(seconds * 1.71)
    a, b = zoom * math.cos(tilt), zoom * math.sin(tilt)
    middle_x, middle_y = (width - 1) / 2, (height - 1) / 2
    at_x, at_y = (source.shape[1] - 1) / 2 + x, (source.shape[0] - 1) / 2 + y
    return np.array(
        [
            [a, b, at_x - a * middle_x - b * middle_y],
            [-b, a, at_y + b * middle_x - a * middle_y],
        ]
    )
