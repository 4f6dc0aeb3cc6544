"""The devices of a call that is played: a camera of stored pictures, a virtual camera in a file."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np

from camera.host import Host
from camera.sinks.admission import admitted
from camera.sources.modes import Mode, decoder_of
from camera.sources.pacing import Pacer
from camera.v4l2.watchers import open_watchers
from video.clock import MonotonicClock
from video.composite import Composite
from video.frame import Grab, Size
from video.protocols import Announcing, Sink, Watched

FOURCC = {"mjpeg": "MJPG", "yuyv": "YUYV"}


class StoredCamera:
    """A Source: the pictures of a folder as a webcam sends them, forth and back, at its rate."""

    name = "stored pictures"
    live = True
    length: int | None = None

    def __init__(self, folder: Path, form: str, size: Size, fps: float) -> None:
        self.size = size
        self.fps = fps
        self._files = [os.open(path, os.O_RDONLY) for path in sorted(folder.iterdir())]
        self._decode = decoder_of(Mode(FOURCC[form], size, fps))
        self._clock = MonotonicClock()
        self._closed = threading.Event()
        self._pacer = Pacer(fps, self._clock, self._closed.wait)

    def grab(self) -> Grab | None:
        """The next picture when it is due; None once closed."""
        index = self._pacer.next()
        if index is None:
            return None
        last = len(self._files) - 1
        file = self._files[last - abs(last - index % (2 * last))]
        pixels = np.frombuffer(os.pread(file, os.fstat(file).st_size, 0), np.uint8)
        return Grab(pixels, index, self._clock.now(), self._decode)

    def close(self) -> None:
        """Ends a grab that waits in another thread."""
        self._closed.set()


class FileCamera:
    """A Sink: a file that holds the newest picture; who has it open watches."""

    def __init__(self, path: str, size: Size) -> None:
        self.device = path
        self.size = size
        self.closed = False
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT)
        self._watchers = open_watchers(path, Host())

    def send(self, composite: Composite) -> None:
        """Deliver it, as one write."""
        os.pwrite(self._file, admitted(composite, self).planes.data, 0)

    def watchers(self) -> int | None:
        """How many programs have it open."""
        return None if self.closed else self._watchers.count()

    def announce(self, changed: Callable[[], None]) -> bool:
        """Whether `changed` is called when one opens or closes it."""
        return not self.closed and self._watchers.announce(changed)

    def programs(self) -> list[str]:
        """What they are called; those of other users are not seen."""
        return [] if self.closed else self._watchers.programs()

    def close(self) -> None:
        """Safe to call twice."""
        if not self.closed:
            self.closed = True
            os.close(self._file)
            self._watchers.close()


class Counted:
    """A Sink around another one, which counts what goes into it."""

    def __init__(self, sink: Sink) -> None:
        self.first_composite = threading.Event()
        self.sent, self.new = 0, 0
        """All pictures, and those among them that show another frame than the one before."""
        self._sink = sink
        self._newest = -1

    @property
    def device(self) -> str:
        """The other one's."""
        return self._sink.device

    @property
    def size(self) -> Size | None:
        """The other one's."""
        return self._sink.size

    def send(self, composite: Composite) -> None:
        """Deliver it, and count it once it is delivered."""
        self._sink.send(composite)
        self.sent += 1
        if composite.kind == "composite":
            self.new += composite.index != self._newest
            self._newest = composite.index
            self.first_composite.set()

    def watchers(self) -> int | None:
        """How many watch the other one; None where it does not tell."""
        return self._sink.watchers() if isinstance(self._sink, Watched) else None

    def announce(self, changed: Callable[[], None]) -> bool:
        """Whether the other one announces it."""
        return isinstance(self._sink, Announcing) and self._sink.announce(changed)

    def programs(self) -> list[str]:
        """What they are called."""
        return self._sink.programs() if isinstance(self._sink, Watched) else []

    def close(self) -> None:
        """Close the other one."""
        self._sink.close()
