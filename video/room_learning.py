"""Learning the room: the user leans out of the picture, and the empty room is taken as it is.

Film calls such a picture a clean plate. It is a countdown, then some pictures, of which the middle
value of each pixel counts; somebody in any of them, or something that moves, and nothing was
learned. The shutter is held meanwhile: what goes out is a card. The room is in memory alone.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

import cv2
import numpy as np
from numpy.typing import NDArray

from language.translation import mark
from video.frame import CoarseAlpha, Frame, Planes
from video.protocols import Clock

COUNTDOWN_S = 3.0
LOOKS, EVERY_S = 12, 0.08
"""Pictures that are taken, and the least time between two: somebody who moves is seen to."""

LONGEST_S = 10.0
"""From the end of the countdown: a camera that sends too few pictures is not waited for."""

PERSON, MOST_PERSON = 0.5, 0.015
"""Alpha from which a cell is somebody, and the share of them that is nobody: a mistake."""

MOVED_LEVELS, MOST_MOVED = 16, 0.015
"""Levels between the lightest and the darkest look at a cell where something moved, and the share
of such cells that does no harm: a clock, a screen far off."""


class Phase(Enum):
    """Where the learning stands; the value is what programs are told."""

    NONE = "not learned"
    COUNTING = "counting down"
    LOOKING = "looking"
    KNOWN = "learned"
    REFUSED = "refused"
    FORGOTTEN = "forgotten"


@dataclass(frozen=True)
class LearningProgress:
    """How far it has come: whole seconds left of the countdown, and why nothing was learned."""

    phase: Phase = Phase.NONE
    seconds: int = 0
    why: str = ""


class RoomLearning:
    """Begun and asked by any thread, shown frames by one."""

    def __init__(
        self, clock: Clock, *, countdown_s: float = COUNTDOWN_S, every_s: float = EVERY_S
    ) -> None:
        self._clock = clock
        self._countdown_s = countdown_s
        self._every_s = every_s
        self._lock = threading.Lock()
        self._phase = Phase.NONE
        self._why = ""
        self._looks_from = 0.0
        self._looked_at = 0.0
        self._looks: list[Frame] = []
        self._cells: list[NDArray[np.float32]] = []

    @property
    def is_running(self) -> bool:
        """Whether it counts down or looks."""
        return self._phase in (Phase.COUNTING, Phase.LOOKING)

    @property
    def progress(self) -> LearningProgress:
        """Where it stands."""
        with self._lock:
            left = self._looks_from - self._clock.now()
            seconds = int(np.ceil(left)) if self._phase is Phase.COUNTING else 0
            return LearningProgress(self._phase, max(seconds, 0), self._why)

    def begin(self) -> None:
        """Count down from now."""
        with self._lock:
            self._set(Phase.COUNTING, "")
            self._looks_from = self._clock.now() + self._countdown_s
            self._looked_at = float("-inf")

    def refuse(self, why: str) -> None:
        """End it without a room, where it runs."""
        with self._lock:
            if self.is_running:
                self._set(Phase.REFUSED, why)

    def forget(self, why: str) -> None:
        """What was learned does not hold any more, where something was."""
        with self._lock:
            if self._phase is Phase.KNOWN:
                self._set(Phase.FORGOTTEN, why)

    def look(self, frame: Frame, coarse: CoarseAlpha) -> Frame | None:
        """The room, once enough has been seen of it; the caller's own. `coarse` is the frame's."""
        with self._lock:
            now = self._clock.now()
            if not self.is_running or now < self._looks_from:
                return None
            self._phase = Phase.LOOKING
            if now > self._looks_from + LONGEST_S:
                self._set(Phase.REFUSED, mark("the camera sent too few pictures"))
            elif now >= self._looked_at + self._every_s:
                self._looked_at = now
                self._take(frame, coarse)
            if len(self._looks) < LOOKS:
                return None
            if share_moved(self._cells) > MOST_MOVED:
                self._set(Phase.REFUSED, mark("something moved"))
                return None
            looks = list(self._looks)
        room = middle_of(looks)  # takes a while: whoever asks how it stands does not wait for it
        with self._lock:
            if not self.is_running:
                return None
            self._set(Phase.KNOWN, "")
            return room

    def _take(self, frame: Frame, coarse: CoarseAlpha) -> None:
        if float((coarse > PERSON).mean()) > MOST_PERSON:
            self._set(Phase.REFUSED, mark("somebody was in the picture"))
            return
        self._looks.append(replace(frame, planes=frame.planes.copy()))
        size = coarse.shape[1], coarse.shape[0]
        cells = cv2.resize(frame.y, size, interpolation=cv2.INTER_AREA)
        self._cells.append(np.asarray(cells, np.float32))

    def _set(self, phase: Phase, why: str) -> None:
        self._phase, self._why = phase, why
        self._looks.clear()
        self._cells.clear()


def share_moved(looks: Sequence[NDArray[np.float32]]) -> float:
    """The share of the cells that did not look alike, whatever the light of each look."""
    cells = np.stack(looks)
    cells -= np.median(cells - cells[0], axis=(1, 2))[:, None, None]
    return float((np.ptp(cells, axis=0) > MOVED_LEVELS).mean())


def middle_of(looks: Sequence[Frame]) -> Frame:
    """The middle value of every pixel, the higher one of two: what stood still, without noise.

    By odd-even transposition sort of whole pictures: a hundredth of the time of `np.partition`.
    """
    planes: list[Planes] = [look.planes for look in looks]
    for turn in range(len(planes)):
        for low in range(turn % 2, len(planes) - 1, 2):
            pair = planes[low], planes[low + 1]
            planes[low] = np.asarray(cv2.min(*pair), np.uint8)
            planes[low + 1] = np.asarray(cv2.max(*pair), np.uint8)
    return replace(looks[-1], planes=planes[len(planes) // 2])
