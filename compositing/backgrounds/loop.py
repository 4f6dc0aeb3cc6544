"""Loop: a moving background that keeps its own time, whatever the camera's rate."""

# ruff: noqa: ARG002 - a Background is given what any of them may need

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import av
import av.error
import numpy as np
from av.container import InputContainer

from compositing.backgrounds.picture import BackgroundError
from compositing.foreground import Foreground
from settings import Settings
from video.frame import Alpha, Frame, Planes, Size, empty_planes, split

MOST_BYTES = 200_000_000
MOST_SECONDS = 10.0
"""What is kept of a clip; a longer one plays forward and back, which has no jump."""

MOST_FPS = 30.0
"""Of a faster clip every second (third, ...) picture is kept."""

DECODED_PER_FRAME = 2
"""Pictures decoded for one frame at most, so that a stutter does not grow."""


class Loop:
    """The Background that is a clip: decoded as it is first played, from memory from then on."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._reel: _Reel | None = None
        self._started_at = 0.0
        self._foreground = Foreground()

    def render(self, frame: Frame, alpha: Alpha, settings: Settings) -> Planes:
        """The picture of the clip that is due when the frame was captured, at the frame's size.

        Raises:
            BackgroundError: the file cannot be read any more.
        """
        if self._reel is None or self._reel.size != frame.size:
            self.close()
            self._reel = open_reel(self._path, frame.size)
            self._started_at = frame.captured_at
        return self._reel.at(frame.captured_at - self._started_at)

    def person(self, frame: Frame, alpha: Alpha, planes: Planes, settings: Settings) -> Frame:
        """The frame with the old room taken out of the person's edges."""
        return self._foreground.person(frame, alpha, planes, settings)

    def close(self) -> None:
        """Close the file and forget its pictures; safe to call twice."""
        if self._reel is not None:
            self._reel.close()
            self._reel = None


def open_loop(path: Path) -> Loop:
    """The clip as a background; its first picture is decoded now, so that a bad file fails here.

    Raises:
        BackgroundError: missing, or no video that FFmpeg reads.
    """
    open_reel(path, (64, 36)).close()
    return Loop(path)


class _Reel:
    """The pictures of a clip at one size, as far as they have been decoded."""

    def __init__(self, container: InputContainer, size: Size, fps: float) -> None:
        self.size = size
        self._container = container
        self._step = max(1, round(fps / MOST_FPS))
        self._fps = fps / self._step
        fitting = MOST_BYTES // (size[0] * size[1] * 3 // 2)
        self._most = max(2, int(min(MOST_SECONDS * self._fps, fitting)))
        self._decoded = _decode(container, size, self._step)
        self._pictures: list[Planes] = []
        self._whole = False
        self._back_and_forth = False

    def at(self, seconds: float) -> Planes:
        """The picture that is due so long after the start; the last decoded one if that is late."""
        due = int(max(seconds, 0.0) * self._fps)
        for _ in range(DECODED_PER_FRAME):
            if self._whole or due < len(self._pictures):
                break
            self._load()
        if not self._whole:
            return self._pictures[min(due, len(self._pictures) - 1)]
        return self._pictures[turn(due, len(self._pictures), back_and_forth=self._back_and_forth)]

    def start(self) -> None:
        """Decode the first picture.

        Raises:
            StopIteration: there is none.
        """
        self._pictures.append(next(self._decoded))

    def close(self) -> None:
        """Close the file; the pictures that were decoded can still be played."""
        self._whole = True
        self._decoded.close()
        self._container.close()

    def _load(self) -> None:
        """One more picture; at the end, or once enough are kept, the reel is whole."""
        try:
            picture = next(self._decoded, None)
        except av.error.FFmpegError:
            picture = None  # damaged from here on: what came before is played
        if picture is not None:
            self._pictures.append(picture)
        if picture is None or len(self._pictures) == self._most:
            self._back_and_forth = picture is not None
            self.close()


def _decode(container: InputContainer, size: Size, step: int) -> Generator[Planes]:
    """Every `step`th picture at that size; no method, so that a reel that is let go of is freed.

    A generator that held its reel would keep pictures and decoder threads until a collection.
    """
    for index, picture in enumerate(container.decode(video=0)):
        if index % step == 0:
            yield fitted(picture, size)


def open_reel(path: Path, size: Size) -> _Reel:
    """The clip at that even size with its first picture decoded.

    Raises:
        BackgroundError: missing, or no video that FFmpeg reads.
    """
    try:
        container = av.open(str(path), metadata_errors="replace")  # old cameras write no UTF-8
    except (av.error.FFmpegError, OSError) as error:
        raise BackgroundError(_unreadable(path, "no such file, or no video")) from error
    try:
        stream = container.streams.video[0]
        reel = _Reel(container, size, float(stream.average_rate or MOST_FPS))
        reel.start()
    except (av.error.FFmpegError, IndexError, StopIteration, ValueError) as error:
        container.close()
        raise BackgroundError(_unreadable(path, "no picture in it")) from error
    return reel


def fitted(picture: av.VideoFrame, size: Size) -> Planes:
    """I420 planes of that even size (BT.601, limited range), covered by the picture's middle."""
    width, height = size
    scale = max(width / picture.width, height / picture.height)
    wide = max(width, round(picture.width * scale / 2) * 2)
    high = max(height, round(picture.height * scale / 2) * 2)
    whole = picture.reformat(
        wide, high, "yuv420p", dst_colorspace="ITU601", dst_color_range="MPEG"
    ).to_ndarray()
    left, top = (wide - width) // 4 * 2, (high - height) // 4 * 2
    planes = empty_planes(size)
    for source, target, unit in zip(
        split(np.asarray(whole, np.uint8)), split(planes), (1, 2, 2), strict=True
    ):
        rows, columns = target.shape
        y, x = top // unit, left // unit
        np.copyto(target, source[y : y + rows, x : x + columns])
    return planes


def turn(due: int, count: int, *, back_and_forth: bool) -> int:
    """Which of `count` pictures plays at step `due` of an endless loop."""
    if not back_and_forth or count == 1:
        return due % count
    place = due % (2 * count - 2)
    return min(place, 2 * count - 2 - place)


def _unreadable(path: Path, why: str) -> str:
    return (
        f"background video {path} cannot be read: {why}; expected a clip that FFmpeg reads; "
        "check the name or convert it to mp4"
    )
