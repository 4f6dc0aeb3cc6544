"""Recordings and snapshots of a live run: only what went out, in step, playable at any moment."""

from __future__ import annotations

import stat
import time
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from camera.microphone import RATE_HZ, Samples
from camera.sinks.files.recorder import open_recorder
from live.recording.recording import MOST_WAITING, Recording
from live.recording.recordings import Recordings
from tests.fakes import ManualClock, noise, sealed
from tests.faults.rig import Rig
from tests.leaks import LeakOracle
from video.clock import MonotonicClock
from video.errors import SinkError, SourceError
from video.protocols import Clock

SIZE = (64, 48)
BLOCK = RATE_HZ // 50


class Tone:
    """A microphone that hears a tone, a block at each fiftieth of a second of its clock."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._next_at = clock.now()
        self.closed = False
        self.mute_until = 0.0

    def take(self) -> list[tuple[Samples, float]]:
        heard = []
        while self._next_at + 0.02 <= self._clock.now():
            times = self._next_at + np.arange(BLOCK) / RATE_HZ
            if self._next_at >= self.mute_until:
                tone = 0.5 * np.sin(2 * np.pi * 440 * times)
                heard.append((tone.astype(np.float32), self._next_at))
            self._next_at += 0.02
        return heard

    def close(self) -> None:
        self.closed = True


def recordings_of(rig: Rig, tmp_path: Path) -> Recordings:
    return Recordings(
        rig.live,
        videos=tmp_path / "videos",
        pictures=tmp_path / "pictures",
        open_sound=Tone,
    )


def sound_in(path: Path) -> np.ndarray:
    with av.open(str(path)) as container:
        blocks = [frame.to_ndarray()[0] for frame in container.decode(audio=0)]
    return np.concatenate(blocks)


def pictures_in(path: Path) -> list[np.ndarray]:
    with av.open(str(path)) as container:
        return [frame.to_ndarray(format="yuv420p") for frame in container.decode(video=0)]


def test_a_recording_and_snapshots_of_a_run_show_no_room(tmp_path: Path) -> None:
    rig = Rig(2)
    recordings = recordings_of(rig, tmp_path)
    rig.begin(until_live=False)
    recordings.start(sound=True)
    rig.wait(lambda: rig.shown() > 20, "composites")
    shots = [recordings.snapshot()]
    rig.segmenter.answer = lambda _, alpha: np.full_like(alpha, np.nan)
    rig.cover_comes()
    rig.segmenter.answer = lambda _, alpha: alpha
    rig.recover()
    shots.append(recordings.snapshot())
    rig.pass_frames(30)
    done = recordings.stop()
    rig.end()
    oracle = LeakOracle(rig.textures)
    assert done
    assert done.fault is None
    assert done.level is not None
    pictures = pictures_in(done.path)
    assert len(pictures) > 20
    assert not any(oracle.leaks(planes) for planes in pictures)
    for shot in shots:
        gray = cv2.cvtColor(cv2.imread(str(shot)), cv2.COLOR_BGR2YUV_I420)
        assert not oracle.leaks(gray)
        assert stat.S_IMODE(shot.stat().st_mode) == 0o600
    assert stat.S_IMODE(done.path.stat().st_mode) == 0o600
    assert len(set(shots)) == 2


def test_the_oracle_sees_the_room_in_a_recording_and_a_snapshot_made_with_consent(
    tmp_path: Path,
) -> None:
    from settings import Settings

    rig = Rig(3, settings=Settings(background="off"), room_may_be_visible=True)
    recordings = recordings_of(rig, tmp_path)
    rig.begin()
    recordings.start(sound=False)
    rig.pass_frames(20)
    shot = recordings.snapshot()
    done = recordings.stop()
    rig.end()
    oracle = LeakOracle(rig.textures)
    assert done
    assert oracle.leaks(pictures_in(done.path)[-1])
    assert oracle.leaks(cv2.cvtColor(cv2.imread(str(shot)), cv2.COLOR_BGR2YUV_I420))


def test_a_cover_is_no_snapshot(tmp_path: Path) -> None:
    from dataclasses import replace

    rig = Rig(4)
    recordings = recordings_of(rig, tmp_path)
    with pytest.raises(SinkError, match="covered"):
        recordings.snapshot()
    rig.begin()
    rig.pipeline.swap(replace(rig.pipeline.settings, covered=True))
    rig.cover_comes()
    rig.pass_frames(3)
    with pytest.raises(SinkError, match="covered"):
        recordings.snapshot()
    rig.end()
    assert not (tmp_path / "pictures").exists()


def test_sound_is_in_step_and_a_gap_is_silence(tmp_path: Path) -> None:
    clock = ManualClock()
    tone = Tone(clock)
    tone.mute_until = clock.now() + 1.0
    recorder = open_recorder(tmp_path / "a.mp4", SIZE, 30, sound=True)
    for index in range(90):
        recorder.send(sealed(noise(*SIZE, seed=index).planes, captured_at=clock.now()))
        for samples, at in tone.take():
            recorder.add_sound(samples, at)
        clock.advance(1 / 30)
    recorder.close()
    heard = sound_in(tmp_path / "a.mp4")
    assert len(heard) / RATE_HZ == pytest.approx(3.0, abs=0.1)
    assert np.abs(heard[: int(0.9 * RATE_HZ)]).max() < 0.01
    assert np.abs(heard[int(1.1 * RATE_HZ) : int(2.8 * RATE_HZ)]).max() > 0.3


def test_it_plays_while_it_is_still_being_written(tmp_path: Path) -> None:
    """As after a kill: what is on the disk so far."""
    clock = ManualClock()
    tone = Tone(clock)
    recorder = open_recorder(tmp_path / "a.mp4", SIZE, 30, sound=True)
    for index in range(150):
        recorder.send(sealed(noise(*SIZE, seed=index).planes, captured_at=clock.now()))
        for samples, at in tone.take():
            recorder.add_sound(samples, at)
        clock.advance(1 / 30)
    copy = tmp_path / "copy.mp4"
    copy.write_bytes((tmp_path / "a.mp4").read_bytes())
    recorder.close()
    assert len(pictures_in(copy)) >= 90
    assert len(sound_in(copy)) > 2 * RATE_HZ


def test_who_sends_never_waits_for_a_slow_disk(tmp_path: Path) -> None:
    recorder = open_recorder(tmp_path / "a.mp4", SIZE, 30)
    slow = recorder.send
    recorder.send = lambda composite: (time.sleep(0.02), slow(composite))[1]  # type: ignore[method-assign]
    recording = Recording(recorder, MonotonicClock())
    for index in range(60):
        recording.send(sealed(noise(*SIZE).planes, captured_at=float(index)))
    assert recording.left_out >= 60 - 2 * MOST_WAITING
    recording.stop()
    assert len(pictures_in(tmp_path / "a.mp4")) == 60 - recording.left_out


def test_a_recording_that_fails_says_so_and_the_run_goes_on(tmp_path: Path) -> None:
    rig = Rig(5)
    recordings = recordings_of(rig, tmp_path)
    rig.begin()
    recordings.start(sound=False)
    rig.pass_frames(5)

    def full(_: object) -> None:
        raise SinkError("recording cannot be written (no space left on device)")

    assert recordings._recording is not None
    recordings._recording._recorder.send = full  # type: ignore[method-assign]
    rig.wait(lambda: (p := recordings.progress()) is not None and p.fault is not None, "the fault")
    shown = rig.shown()
    rig.wait(lambda: rig.shown() > shown + 5, "the run to go on")
    done = recordings.stop()
    rig.end()
    assert done
    assert done.fault
    assert "no space" in done.fault


def test_without_sound_nothing_is_begun(tmp_path: Path) -> None:
    def none_there(_: Clock) -> Tone:
        raise SourceError("the microphone does not open")

    rig = Rig(6)
    recordings = recordings_of(rig, tmp_path)
    recordings._open_sound = none_there
    with pytest.raises(SourceError):
        recordings.start(sound=True)
    assert recordings.progress() is None
    assert not (tmp_path / "videos").exists()
    rig.pipeline.close()


def test_a_recording_keeps_the_camera_awake(tmp_path: Path) -> None:
    rig = Rig(7, on_demand=True)
    recordings = recordings_of(rig, tmp_path)
    rig.begin()
    recordings.start(sound=False)
    rig.sink.clients = 0
    shown = rig.shown()
    rig.wait(lambda: rig.shown() > shown + 40, "composites")  # four times as long as it takes
    assert not rig.live.resting
    recordings.stop()
    rig.wait(lambda: rig.live.resting, "the camera to rest")
    rig.end()


def test_another_size_is_left_out(tmp_path: Path) -> None:
    recorder = open_recorder(tmp_path / "a.mp4", SIZE, 30)
    recording = Recording(recorder, MonotonicClock())
    recording.send(sealed(noise(32, 32).planes))
    recording.send(sealed(noise(*SIZE).planes))
    recording.stop()
    assert len(pictures_in(tmp_path / "a.mp4")) == 1
