"""Recorder: composites into a clip that plays at any moment, even after the app was killed.

A recording that replaces another is written beside it and takes its place once it can be played:
at its second picture, or when it is closed. Until then the old one is untouched, and stays where
nothing was recorded.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import av
import av.error
from av.container import OutputContainer
from av.packet import Packet

from camera.microphone import Samples
from camera.sinks.admission import admitted
from camera.sinks.files.clip_sound import ClipSound, add_clip_sound
from camera.sinks.files.formats import format_of
from camera.sinks.files.picture_track import TICKS_PER_SECOND, PictureTrack, add_picture_track
from camera.sinks.files.sound_track import SoundTrack, add_sound_track
from language.translation import tr
from media.clips.sound import Sound
from system.files.place import Place, WrittenFile, open_place, refused
from video.composite import Composite
from video.errors import SinkError
from video.frame import Size


class Recorder:
    """An open recording of one size.

    Each composite is shown from its `captured_at` on, counted from the first one or from where the
    clip's sound begins, so that drops leave no gap and uneven times stay uneven; of `stills`,
    composite n is shown at n / fps. When the app is killed, half of what was recorded is lost at
    most, and never more than a second of it.
    """

    def __init__(
        self,
        container: OutputContainer,
        file: WrittenFile,
        pictures: PictureTrack,
        place: Place,
        *,
        size: Size,
        fps: float,
        stills: bool,
        track: SoundTrack | None = None,
        clip_sound: ClipSound | None = None,
    ) -> None:
        self.device = str(place.named)
        self.size: Size = size
        self.closed = False
        self._container = container
        self._file = file
        self._pictures = pictures
        self._place = place
        self._ticks_per_frame = TICKS_PER_SECOND / fps
        self._stills = stills
        self._track = track
        self._clip_sound = clip_sound
        self._count = 0
        self._plays = False
        """Whether there is something on the disk that can be played."""
        self._refused = False
        """Whether the disk has refused anything."""
        self._started_at = clip_sound.starts_s if clip_sound else None
        self._last_tick = -1

    def send(self, composite: Composite) -> None:
        """Encode it and write what is ready; a repeated moment adds nothing.

        Raises:
            TypeError: it is not a Composite.
            SinkError: another size, the disk is full, or the recording is closed.
        """
        admitted(composite, self)
        tick = self._tick(composite.captured_at)
        if tick <= self._last_tick:
            return
        self._last_tick = tick
        if self._clip_sound is not None:
            self._mux(self._clip_sound.until(composite.captured_at))
        # of some pictures a new fragment, which puts the last one on the disk
        self._mux(self._pictures.encoded(composite, tick, key=_is_power_of_two(self._count)))
        self._count += 1
        if self._count > 1:  # the first fragment is on the disk
            self._plays = True
            with contextlib.suppress(OSError):  # Windows moves no open file: then when closed
                self._place.take()

    def add_sound(self, samples: Samples, at: float) -> None:
        """Sound that began at that moment of the composites' clock; before the first one, none.

        Raises:
            SinkError: the disk is full.
        """
        if self._track is None or self._started_at is None or self.closed:
            return
        self._mux(self._track.encoded(samples, at - self._started_at))

    def close(self) -> None:
        """Finish the file; safe to call twice.

        Raises:
            SinkError: the disk is full.
        """
        if self.closed:
            return
        self.closed = True
        try:
            self._finish()
            self._plays = self._plays or (self._count > 0 and not self._refused)
        finally:
            self._settle()

    def _tick(self, captured_at: float) -> int:
        if self._stills:
            return round(self._count * self._ticks_per_frame)
        if self._started_at is None:
            self._started_at = captured_at
        return max(round((captured_at - self._started_at) * TICKS_PER_SECOND), 0)

    def _mux(self, packets: Iterable[Packet[Any]]) -> None:
        try:
            for packet in packets:
                self._container.mux(packet)
        except (av.error.FFmpegError, OSError) as error:
            self._refused = True
            raise self._failure(error) from error

    def _finish(self) -> None:
        """Write what the encoders still hold, and let go of the file even if that fails."""
        try:
            self._mux(self._pictures.rest())
            if self._track is not None and self._count:
                self._mux(self._track.rest())
            if self._clip_sound is not None and self._count:
                ends_s = (self._last_tick + self._ticks_per_frame) / TICKS_PER_SECOND
                self._mux(self._clip_sound.until(self._clip_sound.starts_s + ends_s))
                self._mux(self._clip_sound.rest())
        finally:
            try:
                self._container.close()
            except (av.error.FFmpegError, OSError) as error:
                raise self._failure(error) from error
            finally:
                self._file.close()
                if self._clip_sound is not None:
                    self._clip_sound.close()

    def _settle(self) -> None:
        """The recording is where it should be; or gone, where it holds nothing."""
        if self._plays:
            try:
                self._place.take()
            except OSError as error:
                raise self._failure(error) from error
        else:
            self._place.give_up()

    def _failure(self, error: BaseException) -> SinkError:
        why = getattr(error, "strerror", None) or str(error)
        if self._plays:
            left = tr("What was written plays")
        elif self._place.taken:
            left = tr("Nothing is left of it")
        else:
            left = tr("The old recording is kept")
        return SinkError(
            tr(
                "recording {path} cannot be written ({why}); expected room on the disk. {left}",
                path=self.device,
                why=why,
                left=left,
            )
        )


def open_recorder(
    path: str | Path,
    size: Size,
    fps: float,
    *,
    stills: bool = False,
    overwrite: bool = False,
    sound: bool = False,
    clip_sound: Sound | None = None,
    clear: bool = False,
) -> Recorder:
    """A new clip of the kind that its suffix says, which only the user may read.

    `sound` gives it a track for `add_sound`; `clip_sound` is what is heard in the clip that is
    worked on, the recorder's to close; with `clear` it keeps alpha. With `overwrite` it takes the
    place of a recording that exists, once it can be played.

    Raises:
        SinkError: no recording is called so, it exists and `overwrite` is not given, or it cannot
            be made.
    """
    try:
        return _opened(path, size, fps, stills, overwrite, sound, clip_sound, clear)
    except BaseException:
        if clip_sound is not None:
            clip_sound.close()
        raise


def _opened(  # noqa: PLR0917 - those of `open_recorder`
    path: str | Path,
    size: Size,
    fps: float,
    stills: bool,
    overwrite: bool,
    sound: bool,
    clip_sound: Sound | None,
    clear: bool,
) -> Recorder:
    kind = format_of(path, clear=clear)
    try:
        place = open_place(path, overwrite=overwrite)
    except OSError as error:
        raise refused(path, error, "recording") from error
    try:
        file = WrittenFile(place.written)
        container = av.open(file, "w", format=kind.muxer, options=kind.options)
        pictures = add_picture_track(container, kind, size, fps, clear=clear, name=str(path))
        track = add_sound_track(container) if sound else None
        heard = add_clip_sound(container, kind, clip_sound) if clip_sound else None
        if clip_sound is not None and heard is None:
            clip_sound.close()
    except SinkError:
        place.give_up()
        raise
    except (av.error.FFmpegError, OSError, ValueError) as error:
        place.give_up()
        raise refused(path, error, "recording") from error
    return Recorder(
        container,
        file,
        pictures,
        place,
        size=size,
        fps=fps,
        stills=stills,
        track=track,
        clip_sound=heard,
    )


def _is_power_of_two(count: int) -> bool:
    """Of picture 0, 1, 2, 4, 8, ...: so far apart lie the first fragments."""
    return count & (count - 1) == 0
