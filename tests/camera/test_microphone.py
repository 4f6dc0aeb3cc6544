"""The microphone: blocks with their moments, and one line where there is none."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from camera.microphone import RATE_HZ, Microphone, open_microphone
from tests.fakes import ManualClock
from video.errors import SourceError


def test_what_was_heard_is_taken_once_with_its_moment() -> None:
    clock = ManualClock(10.0)
    microphone = Microphone(clock)
    buffer = np.full((480, 1), 0.25, np.float32)
    microphone.hear(buffer, 480, None, None)
    buffer[:] = 0  # the sound system uses it again
    [(samples, at)] = microphone.take()
    assert (samples == 0.25).all()
    assert at == pytest.approx(10 - 480 / RATE_HZ)
    assert microphone.take() == []


def test_what_is_no_sound_is_silence() -> None:
    microphone = Microphone(ManualClock())
    microphone.hear(np.array([[np.nan], [np.inf], [-9.0], [0.5]], np.float32), 4, None, None)
    [(samples, _)] = microphone.take()
    assert samples.tolist() == [0, 0, -1, 0.5]


def test_a_missing_sound_system_is_one_line_with_the_remedy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "sounddevice", None)
    with pytest.raises(SourceError, match="libportaudio2"):
        open_microphone(ManualClock())


def test_no_microphone_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    sounddevice = pytest.importorskip("sounddevice", exc_type=OSError)

    def refuse(**_: object) -> None:
        raise sounddevice.PortAudioError("Error querying device -1")

    monkeypatch.setattr(sounddevice, "InputStream", refuse)
    with pytest.raises(SourceError, match="does not open") as caught:
        open_microphone(ManualClock())
    assert len(str(caught.value).splitlines()) == 1
