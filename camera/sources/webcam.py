"""Webcam: pictures still as the camera sent them (JPEG or packed YUV), the newest first.

OpenCV opens the device on every platform and, told not to convert, hands out the bytes as they
come: nothing is decoded that will be dropped. On Linux its `waitAny` waits with a time limit, so
that `close` and a camera that stalls end a grab; elsewhere a read blocks for one picture.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import cv2

from camera.devices import Camera, find_camera
from camera.host import Host
from camera.sources.access import busy_remedy, check_access
from camera.sources.modes import JPEG, Mode, decoder_of, negotiate
from camera.v4l2.buffers import Lengths, open_lengths
from camera.v4l2.knobs import Knobs
from camera.v4l2.streaming import REMEDIES
from language.translation import tr
from video.clock import MonotonicClock
from video.errors import SourceError
from video.frame import Grab, Size, even
from video.knobs import Knob
from video.protocols import Clock

WAIT_S = 0.1
"""How long one look at the camera lasts: `close` has to wait no longer."""

STALLED_AFTER_S = 5.0
"""A camera that sends nothing for so long is lost; the first picture may take a second or two."""

HANGS_AFTER_S = 2.0
"""A driver that answers nothing for so long is left alone."""

_JUST_READY_S = 1e-9
_QUEUE = 4  # buffers that OpenCV lends the driver: more pictures than that cannot be waiting
_BETWEEN_LOOKS_S = 0.01  # a device in trouble says "ready" at once, again and again
_KERNEL_TIME_IS_FRESH_S = 1.0

Read = Callable[[float], Any]
"""Waits that many seconds for a picture: its bytes, or None where none came."""


class Webcam:
    """An open webcam. One thread grabs; `close` may come from another."""

    def __init__(
        self,
        camera: Camera,
        mode: Mode,
        capture: cv2.VideoCapture,
        read: Read,
        *,
        host: Host,
        clock: Clock,
        lengths: Lengths | None = None,
        knobs: Knobs | None = None,
    ) -> None:
        self.name = str(camera)
        self.size: Size = even(mode.size)
        self.fps = mode.fps
        self.live = True
        self.length: int | None = None
        self.mode = mode
        self._camera = camera
        self._capture = capture
        self._read = read
        self._host = host
        self._clock = clock
        self._lengths = lengths
        self._knobs = knobs
        self._decode = decoder_of(mode)
        self._index = -1
        self._in_use = threading.Lock()
        self._closed = threading.Event()

    def grab(self) -> Grab | None:
        """The newest picture, still compressed; None once closed.

        Raises:
            SourceError: the camera was unplugged, is used by another program, or stalls.
        """
        waits_since = self._clock.now()
        while True:
            with self._in_use:
                if self._closed.is_set():
                    return None
                pixels = self._newest()
                if pixels is not None:
                    return Grab(pixels, self._index, self._captured_at(), self._decode)
            if self._is_gone() or self._clock.now() - waits_since > STALLED_AFTER_S:
                raise SourceError(self._what_is_wrong())
            self._closed.wait(_BETWEEN_LOOKS_S)

    @property
    def knobs(self) -> Sequence[Knob]:
        """What the camera itself lets one set, as it was when it was last set."""
        return () if self._knobs is None else self._knobs.all

    def adjust(self, wanted: Mapping[str, int]) -> None:
        """Set these knobs, and put back what was set before and is not among them."""
        with self._in_use:
            if self._knobs is not None and not self._closed.is_set():
                self._knobs.adjust(wanted)

    def close(self) -> None:
        """Release the camera; ends a grab that waits in another thread."""
        self._closed.set()
        if not self._in_use.acquire(timeout=HANGS_AFTER_S):
            return  # the driver holds the thread that grabs: waiting would hold the next one, too
        try:
            if self._knobs is not None:
                self._knobs.close()
            self._capture.release()
            if self._lengths is not None:
                self._lengths.close()
        finally:
            self._in_use.release()

    def _newest(self) -> Any:
        """The bytes of the newest picture that is ready; None where none came in time."""
        try:
            newest = pixels = self._read(WAIT_S)
            for _ in range(_QUEUE):
                if pixels is None:
                    break
                self._index += 1
                newest, pixels = pixels, self._read(_JUST_READY_S)
        except cv2.error as error:
            raise SourceError(self._what_is_wrong()) from error
        return newest

    def _captured_at(self) -> float:
        """When the driver says it was captured, where that is believable, else now."""
        now = self._clock.now()
        if self._camera.backend == cv2.CAP_V4L2:
            kernel = self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000
            if 0 <= now - kernel < _KERNEL_TIME_IS_FRESH_S:
                return float(kernel)
        return now

    def _is_gone(self) -> bool:
        return self._camera.path.startswith("/") and not os.path.exists(self._camera.path)

    def _what_is_wrong(self) -> str:
        if self._is_gone():
            return tr(
                "camera {camera} is gone; expected it to stay plugged in. Plug it in again",
                camera=self.name,
            )
        sends_none = tr(
            "camera {camera} sends no pictures in {mode}", camera=self.name, mode=self.mode
        )
        if self._index < 0:  # not one: streaming has not begun
            self._capture.release()
            number = self._host.refusal(self._camera.path)
            if number in REMEDIES:
                why, remedy = REMEDIES[number]
                return f"{sends_none}: {tr(why)}. {tr(remedy)}"
        return f"{sends_none}. {busy_remedy(self._camera, self._host)}"


def open_webcam(
    name: str | int, size: Size, fps: float, *, host: Host | None = None, clock: Clock | None = None
) -> Webcam:
    """The webcam with that index, path, name or part of its name, at the nearest size it has.

    Raises:
        SourceError: there is none, it may not be opened, or another program uses it.
    """
    host = host or Host()
    camera = find_camera(name, host)
    check_access(camera, host)
    level = cv2.utils.logging.getLogLevel()
    cv2.utils.logging.setLogLevel(0)  # what OpenCV would print is said in one line below
    try:
        capture = cv2.VideoCapture(camera.index, camera.backend)
        if not capture.isOpened():
            raise SourceError(
                tr("camera {camera} cannot be opened.", camera=camera)
                + f" {busy_remedy(camera, host)}"
            )
        mode = negotiate(capture, size, fps)
    finally:
        cv2.utils.logging.setLogLevel(level)
    clock = clock or MonotonicClock()
    if camera.backend != cv2.CAP_V4L2:
        return Webcam(camera, mode, capture, _blocking(capture), host=host, clock=clock)
    lengths = open_lengths("" if mode.fourcc in JPEG or mode.is_converted else camera.path)
    read = _polled(capture, lengths)
    knobs = host.knobs(camera.path)
    return Webcam(camera, mode, capture, read, host=host, clock=clock, lengths=lengths, knobs=knobs)


def _polled(capture: cv2.VideoCapture, lengths: Lengths) -> Read:
    """Reads that give up after their time, and hand out no more than what was sent: Linux."""

    def read(timeout_s: float) -> Any:
        ready, _ = cv2.VideoCapture.waitAny([capture], max(1, round(timeout_s * 1e9)))
        if not ready:
            return None
        sent = lengths.of(capture.get(cv2.CAP_PROP_POS_MSEC) / 1000)
        decoded, pixels = capture.retrieve()
        if not decoded or pixels is None or not pixels.size:
            return None
        return pixels if sent is None or sent >= pixels.size else pixels.reshape(-1)[:sent]

    return read


def _blocking(capture: cv2.VideoCapture) -> Read:
    """Reads that wait for the next picture, and never for one that is ready: Windows, macOS."""

    def read(timeout_s: float) -> Any:
        if timeout_s <= _JUST_READY_S:
            return None
        decoded, pixels = capture.read()
        return pixels if decoded else None

    return read
