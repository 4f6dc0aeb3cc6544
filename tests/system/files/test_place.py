"""A recording takes the place of another one once it plays: at every moment one of them does."""

from __future__ import annotations

import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from camera.sinks.files.image_sink import open_image_sink
from camera.sinks.files.recorder import Recorder, open_recorder
from system.files.place import open_place
from tests.camera.media import full_disk, noise
from tests.camera.sinks.test_sinks import SIZE, composites, played
from tests.fakes import sealed
from video.errors import SinkError

ROOT = Path(__file__).parents[3]
OLD = 7
"""How many pictures the old recording has."""


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "out.mp4"
    recorder = open_recorder(path, SIZE, 10)
    for composite in composites(OLD):
        recorder.send(composite)
    recorder.close()
    return path


def test_the_old_recording_stays_until_the_new_one_plays(old: Path) -> None:
    recorder = open_recorder(old, SIZE, 10, overwrite=True)
    first, second = composites(2)
    recorder.send(first)
    assert len(played(old)) == OLD
    recorder.send(second)
    assert len(played(old)) == 1  # the second one is on the disk with the next fragment
    assert recorder.device == str(old)
    recorder.close()
    assert len(played(old)) == 2
    assert list(old.parent.iterdir()) == [old]
    assert stat.S_IMODE(old.stat().st_mode) == 0o600


def test_a_single_picture_is_a_recording(old: Path) -> None:
    recorder = open_recorder(old, SIZE, 10, overwrite=True)
    recorder.send(composites(1)[0])
    recorder.close()
    assert len(played(old)) == 1


def test_a_run_that_records_nothing_leaves_the_old_recording_and_nothing_else(old: Path) -> None:
    recorder = open_recorder(old, SIZE, 10, overwrite=True)
    recorder.close()
    recorder.close()
    assert len(played(old)) == OLD
    assert list(old.parent.iterdir()) == [old]


def test_a_disk_that_is_full_at_once_leaves_the_old_recording(old: Path) -> None:
    recorder = open_recorder(old, SIZE, 10, overwrite=True)
    with full_disk(100):
        with pytest.raises(SinkError, match=r"out\.mp4 cannot be written .* recording is kept"):
            _fill(recorder)
        recorder.close()
    assert len(played(old)) == OLD
    assert list(old.parent.iterdir()) == [old]


def _fill(recorder: Recorder) -> None:
    for number in range(9):
        planes = noise((SIZE[1] * 3 // 2, SIZE[0]), number)
        recorder.send(sealed(planes, captured_at=number / 10))


def test_a_link_leads_where_it_led(old: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.mp4"
    link.symlink_to(old)
    recorder = open_recorder(link, SIZE, 10, overwrite=True)
    for composite in composites(3):
        recorder.send(composite)
    recorder.close()
    assert link.is_symlink()
    assert len(played(old)) == 3


def test_a_place_is_taken_once_and_given_up_only_before(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("old")
    place = open_place(path, overwrite=True)
    place.written.write_text("new")
    assert (path.read_text(), place.taken) == ("old", False)
    for _ in range(2):
        place.take()
    place.give_up()
    assert (path.read_text(), place.taken) == ("new", True)


KILLED = """
import os, signal, sys
from camera.sinks.files.recorder import Recorder, open_recorder
from tests.camera.sinks.test_sinks import SIZE, composites
recorder = open_recorder(sys.argv[1], SIZE, 10, overwrite=True)
for composite in composites(int(sys.argv[2]), step_s=0.1):
    recorder.send(composite)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("sent", [0, 1, 2, 3, 5, 9, 21])
def test_what_is_there_after_a_kill_plays(old: Path, sent: int) -> None:
    """Also in the very first moments: the old one, or at least half of the new one."""
    command = [sys.executable, "-c", KILLED, str(old), str(sent)]
    killed = subprocess.run(command, cwd=ROOT, check=False)
    assert killed.returncode == -signal.SIGKILL
    left = len(played(old))
    if sent < 2:
        assert left == OLD
    else:
        assert sent / 2 <= left <= sent
    beside = [path for path in old.parent.iterdir() if path != old]
    assert [path.suffix for path in beside] == ([".part"] if sent < 2 else [])


def test_a_new_recording_plays_from_its_second_picture_on(tmp_path: Path) -> None:
    path = tmp_path / "new.mp4"
    command = [sys.executable, "-c", KILLED, str(path), "2"]
    subprocess.run(command, cwd=ROOT, check=False)
    assert [number for _, number in played(path)] == [0]


def test_the_old_pictures_stay_until_the_first_new_one_is_written(tmp_path: Path) -> None:
    for name in ("000000.png", "000001.png", "000002.png.part", "mine.png"):
        (tmp_path / name).write_text("old")
    sink = open_image_sink(tmp_path, overwrite=True)
    sink.close()
    assert len(list(tmp_path.iterdir())) == 4
    sink = open_image_sink(tmp_path, overwrite=True)
    sink.send(composites(1)[0])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["000000.png", "mine.png"]
    assert (tmp_path / "000000.png").read_bytes() != b"old"


def test_a_disk_that_is_full_leaves_the_old_pictures(tmp_path: Path) -> None:
    (tmp_path / "000000.png").write_text("old")
    sink = open_image_sink(tmp_path, overwrite=True)
    with full_disk(10), pytest.raises(SinkError, match="cannot be written"):
        sink.send(composites(1)[0])
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("000000.png", "old")]
