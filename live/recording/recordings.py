"""Recordings: starts and ends recordings of a run, takes snapshots, and knows where they go."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from itertools import count
from pathlib import Path

import cv2
import numpy as np

from language.translation import tr
from live.recording.recording import Recording, Sound
from live.run import Live
from system.files.place import open_place
from ui.session import Progress
from video.composite import Composite
from video.errors import SinkError
from video.protocols import Clock


class Recordings:
    """One recording at a time. `videos` and `pictures` are folders, made when first needed.

    Each picture counts as looked at: a recording keeps the camera awake.
    """

    def __init__(
        self,
        live: Live,
        *,
        videos: Path,
        pictures: Path,
        open_sound: Callable[[Clock], Sound],
    ) -> None:
        self._live = live
        self._clock = live.pipeline.clock
        self._videos = videos
        self._pictures = pictures
        self._open_sound = open_sound
        self._recording: Recording | None = None

    def progress(self) -> Progress | None:
        """How far the recording has come; None where there is none."""
        return None if self._recording is None else self._recording.progress()

    def start(self, *, sound: bool) -> Path:
        """Record what goes out from the next picture on; the file.

        Raises:
            SinkError: the file cannot be made.
            SourceError: there is no sound.
        """
        # late, and FFmpeg with it: a call does without
        from camera.sinks.files.recorder import open_recorder

        self.stop()
        heard = self._open_sound(self._clock) if sound else None
        try:
            path = _new_name(_folder(self._videos), ".mp4")
            recorder = open_recorder(
                path, self._live.sender.size, self._live.source.fps or 30.0, sound=sound
            )
        except SinkError:
            if heard is not None:
                heard.close()
            raise
        recording = self._recording = Recording(recorder, self._clock, heard)

        def tap(composite: Composite) -> None:
            self._live.audience.look()
            recording.send(composite)

        self._live.audience.look()
        self._live.sender.tap = tap
        return path

    def stop(self) -> Progress | None:
        """Finish the recording; what became of it, None where there was none."""
        recording, self._recording, self._live.sender.tap = self._recording, None, None
        if recording is None:
            return None
        recording.stop()
        return recording.progress()

    def snapshot(self) -> Path:
        """The picture that went out last, as a new PNG that only the user may read.

        Raises:
            SinkError: a cover went out, or the file cannot be written.
        """
        last = self._live.sender.last
        if last is None or last.kind != "composite":
            raise SinkError(tr("no snapshot was taken: the camera is covered; expected a picture"))
        path = _new_name(_folder(self._pictures), ".png")
        try:
            place = open_place(path, overwrite=False)
            place.named.write_bytes(_png(last))
        except OSError as error:
            raise SinkError(
                tr(
                    "snapshot {path} cannot be written ({why}); expected room on the disk",
                    path=path,
                    why=error.strerror,
                )
            ) from error
        return path


def _png(composite: Composite) -> bytes:
    width, height = composite.visible
    picture = cv2.cvtColor(composite.planes, cv2.COLOR_YUV2BGR_I420)[:height, :width]
    return bytes(np.asarray(cv2.imencode(".png", picture)[1], np.uint8).tobytes())


def _folder(wanted: Path) -> Path:
    try:
        wanted.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise SinkError(
            tr(
                "folder {folder} cannot be made ({why}); expected one that may be written",
                folder=wanted,
                why=error.strerror,
            )
        ) from error
    return wanted


def _new_name(folder: Path, suffix: str) -> Path:
    """A name that says when, and that nothing has yet."""
    stem = datetime.now().strftime("Scrim %Y-%m-%d %H.%M.%S")  # noqa: DTZ005 - the user's own time
    names = (f"{stem}{suffix}" if n == 0 else f"{stem} {n + 1}{suffix}" for n in count())
    return next(folder / name for name in names if not (folder / name).exists())
