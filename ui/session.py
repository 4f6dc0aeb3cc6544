"""Session: all that the window knows of the running pipeline, and all that it asks of it.

Every method is called from the main thread, several times a second, and must return at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from language.translation import mark, tr
from settings import Settings
from video.knobs import Knob
from video.meter import Reading
from video.room_learning import LearningProgress

Shows = Literal["composite", "matte", "cover"]

Pending = Future[None] | None
"""None: it is in force. Else it is being opened; the future says when, or has the ScrimError."""

BACKGROUND = "Background"
"""What `Session.opening` calls the background that is being opened."""


@dataclass(frozen=True, eq=False)
class PreviewImage:
    """What the meeting sees at this moment, made small for the window.

    `rgb` is uint8 (h, w, 3), C-contiguous, full range, at most about 640 px wide, never mirrored;
    nobody writes to it again. A new picture is a new object: the window repaints when the object
    changes. `shows` is "matte" where `settings.show_matte` asked for it (gray = alpha; the preview
    only), "cover" where a cover went out (the window never mirrors that: it carries words).
    """

    rgb: NDArray[np.uint8]
    shows: Shows = "composite"
    tag: tuple[float, float, float, float] | None = None


class StateKind(Enum):
    """What happens to the picture; the value is what the pill says."""

    STARTING = mark("STARTING")
    LIVE = mark("LIVE")
    COVERED = mark("COVERED")
    NO_CLIENT = mark("NO CLIENT")
    PREVIEW_ONLY = mark("PREVIEW ONLY")
    CAMERA_LOST = mark("CAMERA LOST")
    ENDED = mark("ENDED")


@dataclass(frozen=True)
class State:
    """Where the pipeline stands, and why in a few words ("starting", "camera unplugged").

    `watched` says that a program shows the virtual camera at this moment, or that nobody can tell.
    ENDED means that nothing more will come (the clip is over, the time asked for has passed): the
    window closes by itself. `rests` says that the camera is off because nobody watches.
    """

    kind: StateKind
    why: str = ""
    watched: bool = False
    rests: bool = False

    @property
    def camera_is_on(self) -> bool:
        """Whether the camera delivers pictures, covered or not."""
        without = (StateKind.STARTING, StateKind.CAMERA_LOST, StateKind.ENDED)
        return not self.rests and self.kind not in without


@dataclass(frozen=True)
class Selector:
    """One thing to choose by name while running: the camera, the virtual camera, the quality.

    `names` is called when the menu opens, so that a camera just plugged in is there. `choose`
    returns at once: the old choice goes on until the new one is open, and stays where that fails
    (ScrimError, raised or in the future), whose line the window shows.
    """

    title: str
    names: Callable[[], Sequence[str]]
    current: Callable[[], str]
    choose: Callable[[str], Pending]
    shown: Callable[[str], str] = tr
    """How a name is shown, in the user's language; `title` is translated by who shows it."""

    @property
    def now(self) -> str:
        """What is chosen, as it is shown."""
        return self.shown(self.current())


@dataclass(frozen=True)
class Diagnosis:
    """One thing that the doctor has looked at: "ok", "--" (could be better), "!!" (is missing)."""

    mark: Literal["ok", "--", "!!"]
    title: str
    seen: str
    remedy: str = ""


@dataclass(frozen=True)
class Progress:
    """How far a recording has come. `level` is the sound's, 0..1; None without a microphone.

    `fault` is the line that says why it ended by itself, if it did.
    """

    path: Path
    seconds: float
    level: float | None
    fault: str | None


class Recordings(Protocol):
    """Recordings and snapshots of what goes out, composites and covers alone."""

    def progress(self) -> Progress | None:
        """How far the recording has come; None where there is none."""

    def start(self, *, sound: bool) -> Path:
        """Record from the next picture on, with the microphone where asked for; the file.

        Raises:
            ScrimError: the file cannot be made, or there is no sound; nothing was begun.
        """

    def stop(self) -> Progress | None:
        """Finish the recording; what became of it, None where there was none."""

    def snapshot(self) -> Path:
        """The picture that went out last, as a file.

        Raises:
            ScrimError: a cover went out, or the file cannot be written.
        """


class Session(Protocol):
    """The running pipeline as the window sees it."""

    @property
    def settings(self) -> Settings:
        """The settings in force."""

    def swap(self, settings: Settings) -> Pending:
        """Put other settings in force from the next frame on.

        A background that has to be read first comes in force with the future; until then the old
        one stays, and later calls leave the wish for it alone unless they want another one.

        Raises:
            ScrimError: they cannot be used; the old ones stay.
        """

    def opening(self) -> Mapping[str, str]:
        """What is being opened now: a background, and names by the title of their selector."""

    def stay(self) -> None:
        """The background in force stays: another one that is being opened is not wanted."""

    def preview(self) -> PreviewImage | None:
        """The newest picture, the same object until there is a newer one; None before the first."""

    def reading(self) -> Reading:
        """The meter at this moment; asked for twice a second."""

    def state(self) -> State:
        """Where the pipeline stands now."""

    def compare(self, *, held: bool) -> None:
        """The preview alone shows the plain blur, or again what the meeting sees."""

    def learn_room(self) -> None:
        """Count down, and learn the room that is seen then; while that goes on, end it.

        Raises:
            ScrimError: it cannot be learned; nothing was begun.
        """

    def room(self) -> LearningProgress:
        """How far that has come, and what came of it."""

    def banner(self) -> str | None:
        """A lasting hint in one line ("No virtual camera: run python app.py doctor"), if any."""

    def error(self) -> str | None:
        """The one line of what ended the pipeline (exit code 1); None while it lives."""

    def selectors(self) -> Sequence[Selector]:
        """What can be chosen while running; what is not offered here is not shown."""

    def knobs(self) -> Sequence[Knob]:
        """What the camera itself lets one set, as it stands now; empty where it lets nothing."""

    def meeting_places(self) -> Sequence[tuple[str, str]]:
        """Programs for meetings, and where each has its list of cameras."""

    def diagnose(self) -> Sequence[Diagnosis]:
        """What the doctor finds here, now. The one method that takes a second; for any thread."""

    @property
    def recordings(self) -> Recordings:
        """What records."""

    def stop(self) -> None:
        """Ask the pipeline to end; returns at once, safe to call twice."""
