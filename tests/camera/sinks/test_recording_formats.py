"""Recordings of every suffix: each picture at its own time, the sound in step, alpha kept."""

from __future__ import annotations

from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from camera.sinks.formats import format_of
from camera.sinks.image_sink import open_image_sink
from camera.sinks.recorder import open_recorder
from media.reader import Reader
from media.sound import open_sound
from options import CLEAR_SUFFIXES, RECORDING_SUFFIXES
from tests.camera.media import noise
from tests.camera.sinks.av_clips import ENDS_S, EVENTS_S, TIMES_MS, played, write_flashes
from tests.fakes import sealed
from video.composite import Composite
from video.errors import SinkError
from video.frame import Size, empty_planes, split

SIZE: Size = (64, 48)
TIMES_S = [at_ms / 1000 for at_ms in TIMES_MS]


def flashing(at_s: float, later_s: float = 0.0) -> Composite:
    planes = empty_planes(SIZE)
    y, u, v = split(planes)
    y[:], u[:], v[:] = (200 if at_s in EVENTS_S else 40), 128, 128
    return sealed(planes, captured_at=at_s + later_s)


def recorded(path: Path, clip: Path | None, later_s: float = 0.0) -> Path:
    sound = open_sound(clip) if clip else None
    recorder = open_recorder(path, SIZE, 30, clip_sound=sound)
    for at_s in TIMES_S:
        recorder.send(flashing(at_s, later_s))
    recorder.close()
    return path


@pytest.mark.parametrize("suffix", RECORDING_SUFFIXES)
def test_every_picture_keeps_its_own_time(suffix: str, tmp_path: Path) -> None:
    seen = played(recorded(tmp_path / f"out{suffix}", None))
    finest_s = 0.0051 if suffix == ".gif" else 0.0006
    assert seen.times_s == pytest.approx(TIMES_S, abs=finest_s)
    assert seen.flashes_s == pytest.approx(EVENTS_S, abs=finest_s)
    assert seen.sound is None


@pytest.mark.parametrize("sound", ["aac", "libopus", "pcm_s16le"])
@pytest.mark.parametrize("suffix", [".mp4", ".mov", ".mkv", ".webm"])
def test_sound_is_in_step_whatever_goes_into_what(suffix: str, sound: str, tmp_path: Path) -> None:
    clip = write_flashes(tmp_path / "clip.mkv", sound)
    seen = played(recorded(tmp_path / f"out{suffix}", clip))
    begins_s = seen.times_s[0]
    assert [at_s - begins_s for at_s in seen.times_s] == pytest.approx(TIMES_S, abs=0.008)
    for flash, beep, event in zip(seen.flashes_s, seen.beeps_s, EVENTS_S, strict=True):
        assert flash == pytest.approx(event, abs=0.008)
        assert beep == pytest.approx(flash, abs=0.005)
    assert seen.sound_ends_s == pytest.approx(ENDS_S, abs=0.06)


@pytest.mark.parametrize(("suffix", "sound", "kept"), [
    (".mp4", "aac", "aac"), (".mkv", "pcm_s16le", "pcm_s16le"), (".webm", "libopus", "opus"),
    (".mov", "libopus", "aac"), (".mp4", "pcm_s16le", "aac"), (".webm", "aac", "opus"),
])  # fmt: skip
def test_sound_is_copied_where_the_format_takes_it(
    suffix: str, sound: str, kept: str, tmp_path: Path
) -> None:
    clip = write_flashes(tmp_path / "clip.mkv", sound)
    path = recorded(tmp_path / f"out{suffix}", clip)
    assert played(path).sound == kept
    if kept == sound:
        assert _packets(path) >= _packets(clip) - {b""} - _last(clip)


def _packets(path: Path) -> set[bytes]:
    with av.open(str(path)) as container:
        return {bytes(packet) for packet in container.demux(audio=0)}


def _last(path: Path) -> set[bytes]:
    """What may fall beyond the last picture, or before the first."""
    with av.open(str(path)) as container:
        packets = [packet for packet in container.demux(audio=0) if packet.pts is not None]
    times = [(float(packet.pts * packet.time_base), bytes(packet)) for packet in packets]
    return {data for at_s, data in times if at_s < 0 or at_s > 1.65}


def test_pictures_that_begin_later_than_the_sound_stay_in_step(tmp_path: Path) -> None:
    clip = write_flashes(tmp_path / "clip.mkv", "aac", later_ms=300)
    seen = played(recorded(tmp_path / "out.mkv", clip, later_s=0.3))
    assert seen.flashes_s == pytest.approx([event + 0.3 for event in EVENTS_S], abs=0.002)
    assert seen.beeps_s == pytest.approx(EVENTS_S, abs=0.005)


def test_a_gif_has_no_sound_and_its_own_colors_in_every_picture(tmp_path: Path) -> None:
    clip = write_flashes(tmp_path / "clip.mkv")
    seen = played(recorded(tmp_path / "out.gif", clip))
    assert seen.sound is None
    assert len(seen.flashes_s) == len(EVENTS_S)


# ---- alpha --------------------------------------------------------------------------------------


def clear(room: np.ndarray) -> Composite:
    """A person of luma 180 before a room of noise that is not seen: half there, half not."""
    planes = empty_planes((128, 64))
    y, u, v = split(planes)
    alpha = np.zeros((64, 128), np.uint8)
    alpha[:, :48], alpha[:, 48:64] = 255, 128
    person = np.full((64, 128), 180.0) + (room - 128.0) * (alpha == 0)
    y[:] = np.rint(16 + (person - 16) * (alpha / 255.0))
    u[:], v[:] = 128, 128
    return sealed(planes, alpha=alpha)


def test_pictures_keep_alpha_and_nothing_beneath_none(tmp_path: Path) -> None:
    sink = open_image_sink(tmp_path / "out")
    sink.send(clear(noise((64, 128)).astype(float)))
    bgra = cv2.imread(str(tmp_path / "out" / "000000.png"), cv2.IMREAD_UNCHANGED)
    assert bgra.shape == (64, 128, 4)
    assert np.unique(bgra[..., 3]).tolist() == [0, 128, 255]
    grey = round((180 - 16) * 255 / 219)
    assert np.abs(bgra[bgra[..., 3] > 0][:, :3].astype(int) - grey).max() <= 3
    assert bgra[bgra[..., 3] == 0].max() == 0


@pytest.mark.parametrize("suffix", CLEAR_SUFFIXES)
def test_clips_keep_alpha_and_nothing_beneath_none(suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"out{suffix}"
    recorder = open_recorder(path, (128, 64), 25, stills=True, clear=True)
    for _ in range(3):
        recorder.send(clear(noise((64, 128)).astype(float)))
    recorder.close()
    reader = Reader(path)
    frame = reader.next()
    reader.close()
    assert frame is not None
    yuva = frame.reformat(format="yuva444p")
    planes = [
        np.frombuffer(bytes(plane), np.uint8).reshape(64, -1)[:, :128].astype(int)
        for plane in yuva.planes
    ]
    luma, alpha = planes[0], planes[3]
    assert np.abs(alpha[:, 4:40] - 255).max() <= 2
    assert np.abs(alpha[:, 52:60] - 128).max() <= 6
    assert alpha[:, 72:].max() <= 2
    assert np.abs(luma[:, 4:40] - 180).max() <= 4
    assert np.abs(luma[:, 52:60] - 180).max() <= 6
    assert luma[:, 72:].max() <= 20, "black, not the room"


def test_a_card_is_seen_whole(tmp_path: Path) -> None:
    sink = open_image_sink(tmp_path / "out")
    sink.send(sealed(np.full((96, 64), 100, np.uint8), kind="cover"))
    assert cv2.imread(str(tmp_path / "out" / "000000.png"), cv2.IMREAD_UNCHANGED).shape == (
        64,
        64,
        3,
    )


# ---- names and nothing --------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["out.avi", "out", "out.png", "out.mp4.part"])
def test_another_suffix_is_a_line_that_lists_them(name: str, tmp_path: Path) -> None:
    with pytest.raises(SinkError, match=r"expected \.mp4, \.mov, \.mkv, \.webm, \.gif"):
        open_recorder(tmp_path / name, SIZE, 30)
    assert not list(tmp_path.iterdir())
    with pytest.raises(SinkError, match=r"expected \.mov, \.webm for a background that is"):
        format_of("out.mp4", clear=True)


@pytest.mark.parametrize("suffix", RECORDING_SUFFIXES)
def test_a_run_that_made_nothing_leaves_nothing(suffix: str, tmp_path: Path) -> None:
    open_recorder(tmp_path / f"out{suffix}", SIZE, 30).close()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("stem", ["a:b %03d", "caf\udce9", "\U0001f600" * 62, "-x", "a" * 251])
def test_a_recording_is_called_as_asked(
    stem: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for overwrite in (False, True):
        recorder = open_recorder(f"{stem}.mp4", SIZE, 30, overwrite=overwrite)
        for at_s in TIMES_S:
            recorder.send(flashing(at_s))
        recorder.close()
        assert [path.name for path in tmp_path.iterdir()] == [f"{stem}.mp4"]
