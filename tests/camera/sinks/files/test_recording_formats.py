"""Recordings of every suffix: each picture at its own time, the sound in step."""

from __future__ import annotations

from pathlib import Path

import av
import pytest

from camera.sinks.files.formats import format_of
from camera.sinks.files.recorder import open_recorder
from media.clips.sound import open_sound
from media.open import open_moving
from options import RECORDING_SUFFIXES
from tests.camera.sinks.files.av_clips import ENDS_S, EVENTS_S, TIMES_MS, played, write_flashes
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


def copied(path: Path, clip: Path) -> Path:
    """A recording of the clip's own pictures, each at its own time, and of its sound."""
    moving, heard = open_moving(clip), open_sound(clip)
    recorder = open_recorder(path, SIZE, 30, clip_sound=heard)
    while (shot := moving.next()) is not None:
        recorder.send(sealed(shot.picture()[0], captured_at=shot.at_s))
    moving.close()
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


@pytest.mark.parametrize("into", [".mp4", ".mov", ".mkv", ".webm"])
@pytest.mark.parametrize(("clip", "sound"), [
    ("a.ts", "aac"), ("a.ts", "mp2"), ("a.flv", "aac"), ("a.nut", "aac"), ("a.mkv", "aac"),
])  # fmt: skip
def test_an_encoders_run_up_is_no_sound(clip: str, sound: str, into: str, tmp_path: Path) -> None:
    """Some containers do not say that the first 21 ms of AAC, or 10 of MP2, are none."""
    source = write_flashes(tmp_path / clip, sound)
    seen = played(copied(tmp_path / f"out{into}", source))
    assert seen.times_s[0] == pytest.approx(0, abs=0.0006)
    assert seen.flashes_s == pytest.approx(EVENTS_S, abs=0.0015)
    assert seen.beeps_s == pytest.approx(EVENTS_S, abs=0.0025)


@pytest.mark.parametrize("into", [".mp4", ".mkv", ".webm"])
@pytest.mark.parametrize(
    ("codec", "held"), [("libx264", 0), ("libx264", 2), ("libx264", 8), ("mpeg4", 2), ("mpeg4", 0)]
)
def test_what_a_decoder_holds_back_is_no_delay(
    codec: str, held: int, into: str, tmp_path: Path
) -> None:
    """AVI has no times of display, and FFmpeg makes up some that are late."""
    source = write_flashes(tmp_path / "clip.avi", "pcm_s16le", codec=codec, held=held)
    seen = played(copied(tmp_path / f"out{into}", source))
    assert seen.times_s == sorted(set(seen.times_s))
    assert len(seen.times_s) == len(TIMES_MS)
    assert seen.flashes_s == pytest.approx(EVENTS_S, abs=0.0015)
    assert seen.beeps_s == pytest.approx(EVENTS_S, abs=0.0025)


@pytest.mark.parametrize("sound", ["ac3", "eac3"])
@pytest.mark.parametrize("into", [".mp4", ".mov", ".mkv", ".webm"])
def test_the_sound_of_films_is_in_step(sound: str, into: str, tmp_path: Path) -> None:
    clip = write_flashes(tmp_path / "clip.mkv", sound)
    seen = played(recorded(tmp_path / f"out{into}", clip))
    assert seen.sound == {".mp4": "aac", ".webm": "opus"}.get(into, sound)
    assert seen.beeps_s == pytest.approx(EVENTS_S, abs=0.008)


@pytest.mark.parametrize("into", [".mp4", ".mov", ".mkv", ".webm"])
def test_times_that_lie_over_each_other_end_no_recording(into: str, tmp_path: Path) -> None:
    """As AVI has them with sound of whole frames, and streams that were cut together."""
    clip = write_flashes(tmp_path / "clip.avi", "ac3")
    seen = played(copied(tmp_path / f"out{into}", clip))
    assert len(seen.beeps_s) == len(EVENTS_S)


def test_a_gif_has_no_sound_and_its_own_colors_in_every_picture(tmp_path: Path) -> None:
    clip = write_flashes(tmp_path / "clip.mkv")
    seen = played(recorded(tmp_path / "out.gif", clip))
    assert seen.sound is None
    assert len(seen.flashes_s) == len(EVENTS_S)


# ---- names and nothing --------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["out.avi", "out", "out.png", "out.mp4.part"])
def test_another_suffix_is_a_line_that_lists_them(name: str, tmp_path: Path) -> None:
    with pytest.raises(SinkError, match=r"expected \.mp4, \.mov, \.mkv, \.webm, \.gif"):
        open_recorder(tmp_path / name, SIZE, 30)
    assert not list(tmp_path.iterdir())
    with pytest.raises(SinkError, match=r"expected \.mov, \.webm, \.gif for a background that is"):
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
