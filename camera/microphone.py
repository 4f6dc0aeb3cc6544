"""Microphone: the system's own one, through PortAudio; opened for a recording that asks for sound.

Nothing of it reaches the meeting: a meeting client takes its sound itself.
"""

from __future__ import annotations

from collections import deque
from typing import Any

import numpy as np
from numpy.typing import NDArray

from language.translation import tr
from video.errors import SourceError
from video.protocols import Clock

Samples = NDArray[np.float32]
"""(n,) of one channel, -1..1."""

RATE_HZ = 48_000
BLOCK_S = 0.02
MOST_BLOCKS = 500
"""Kept while nobody takes them: ten seconds."""


class Microphone:
    """An open microphone; what it hears waits until it is taken."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._heard: deque[tuple[Samples, float]] = deque(maxlen=MOST_BLOCKS)
        self._stream: Any = None

    def begin(self, stream: Any) -> None:
        """Hear through this stream, whose callback is `hear`."""
        self._stream = stream
        stream.start()

    def hear(self, samples: Any, count: int, _time: Any, _status: Any) -> None:
        """Keep a block; called by the sound system's own thread."""
        at = self._clock.now() - count / RATE_HZ
        heard = np.nan_to_num(samples[:, 0], posinf=0, neginf=0)  # drivers have sent worse
        self._heard.append((np.clip(heard, -1, 1).astype(np.float32), at))

    def take(self) -> list[tuple[Samples, float]]:
        """What was heard since the last call, each with the moment of its first sample."""
        taken = []
        while self._heard:
            taken.append(self._heard.popleft())
        return taken

    def close(self) -> None:
        """Give it back; safe to call twice."""
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()


def open_microphone(clock: Clock) -> Microphone:
    """The system's own microphone, one channel at 48 kHz.

    Raises:
        SourceError: there is none, or the sound system is not installed.
    """
    try:
        import sounddevice  # 60 ms and PortAudio, which only a recording with sound needs
    except (ImportError, OSError) as error:
        raise SourceError(
            tr(
                "no sound for the recording ({why}); expected the library PortAudio; "
                "run: {command}. Or record without the microphone",
                why=error,
                command="sudo apt install libportaudio2",
            )
        ) from error
    microphone = Microphone(clock)
    try:
        microphone.begin(
            sounddevice.InputStream(
                samplerate=RATE_HZ,
                channels=1,
                dtype="float32",
                blocksize=round(BLOCK_S * RATE_HZ),
                callback=microphone.hear,
            )
        )
    except (sounddevice.PortAudioError, ValueError) as error:
        raise SourceError(
            tr(
                "the microphone does not open ({why}); expected one that is plugged in and "
                "allowed. Or record without the microphone",
                why=" ".join(str(error).split()),
            )
        ) from error
    return microphone
