"""Recording: what the meeting sees into a file; the meeting never waits for it."""

from __future__ import annotations

import threading
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np

from camera.microphone import Samples
from ui.session import Progress
from video.composite import Composite, admit
from video.errors import ScrimError
from video.protocols import Clock

if TYPE_CHECKING:
    from camera.sinks.files.recorder import Recorder

MOST_WAITING = 8
"""Pictures that wait for the encoder; what comes beyond them is left out."""

WAKE_S = 0.1
JOIN_S = 3.0
FALL = 0.7
"""Of the level shown, per block: it rises at once and falls so slowly that one can read it."""


class Sound(Protocol):
    """Where sound comes from."""

    def take(self) -> list[tuple[Samples, float]]:
        """What was heard since the last call, each with the moment of its first sample."""

    def close(self) -> None:
        """Give it back; safe to call twice."""


class Recording:
    """A thread of its own around a recorder; `send` returns at once."""

    def __init__(self, recorder: Recorder, clock: Clock, sound: Sound | None = None) -> None:
        self._recorder = recorder
        self._clock = clock
        self._sound = sound
        self._waiting: deque[Composite] = deque()
        self._there = threading.Event()
        self._over = threading.Event()
        self._began_at = clock.now()
        self._ended_at: float | None = None
        self._level = 0.0
        self._fault: str | None = None
        self.left_out = 0
        """Pictures that found too many waiting."""
        self._thread = threading.Thread(target=self._run, name="recording", daemon=True)
        self._thread.start()

    def send(self, composite: Composite) -> None:
        """Record it as soon as the encoder has time; left out where too many wait already.

        Raises:
            TypeError: it is not a Composite.
        """
        admit(composite)
        if composite.size != self._recorder.size or self._over.is_set():
            return
        if len(self._waiting) >= MOST_WAITING:
            self.left_out += 1
            return
        self._waiting.append(composite)
        self._there.set()

    def progress(self) -> Progress:
        """How far it has come."""
        until = self._clock.now() if self._ended_at is None else self._ended_at
        level = None if self._sound is None else self._level
        path = Path(self._recorder.device)
        return Progress(path, until - self._began_at, level, self._fault)

    def stop(self) -> None:
        """Finish the file: what waits is still recorded; safe to call twice."""
        self._over.set()
        self._there.set()
        self._thread.join(JOIN_S)

    def _run(self) -> None:
        try:
            while not self._over.is_set():
                self._there.wait(WAKE_S)
                self._there.clear()
                self._record()
            self._record()
        except ScrimError as error:
            self._fault = str(error)
        finally:
            self._over.set()
            self._ended_at = self._clock.now()
            self._finish()

    def _record(self) -> None:
        while self._waiting:
            self._recorder.send(self._waiting.popleft())
        for samples, at in self._sound.take() if self._sound else ():
            peak = float(np.abs(samples).max(initial=0.0))
            self._level = max(peak, self._level * FALL)
            self._recorder.add_sound(samples, at)

    def _finish(self) -> None:
        if self._sound is not None:
            self._sound.close()
        try:
            self._recorder.close()
        except ScrimError as error:
            self._fault = self._fault or str(error)
