"""Recorder, image folder and virtual camera: what arrives, and every way in which they refuse."""

from __future__ import annotations

import signal
import stat
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import av
import cv2
import numpy as np
import pytest
import pyvirtualcam
import pyvirtualcam.camera

from camera.host import Capability, Host
from camera.sinks.cameras.packing import packer
from camera.sinks.cameras.virtual import open_virtual_camera
from camera.sinks.files.image_sink import open_image_sink
from camera.sinks.files.recorder import Recorder, open_recorder
from camera.sources.video_file import open_video_file
from camera.v4l2.formats import Format
from tests.camera.fake_backend import FakeBackend
from tests.camera.media import full_disk, noise, number_in, numbered_planes, oracle_i420, ramp
from tests.fakes import sealed
from video.composite import Composite
from video.errors import SinkError
from video.frame import Size, empty_planes, split

SIZE: Size = (64, 48)
ROOT = Path(__file__).parents[3]


def composites(count: int, step_s: float = 1 / 30) -> list[Composite]:
    return [
        sealed(numbered_planes(SIZE, n % 50), index=n, captured_at=500 + n * step_s)
        for n in range(count)
    ]


def played(path: Path) -> list[tuple[float, int]]:
    """(time, number) of every frame of a recording."""
    source = open_video_file(path)
    shown = []
    while (grab := source.grab()) is not None:
        shown.append((grab.captured_at, number_in(grab.retrieve().planes)))
    return shown


def test_stills_are_recorded_at_a_constant_rate(tmp_path: Path) -> None:
    recorder = open_recorder(tmp_path / "out.mp4", SIZE, 25, stills=True)
    for composite in composites(40, step_s=0.7):
        recorder.send(composite)
    recorder.close()
    shown = played(tmp_path / "out.mp4")
    assert [number for _, number in shown] == list(range(40))
    assert np.diff([time for time, _ in shown]) == pytest.approx(1 / 25)


def test_each_is_shown_from_when_it_was_captured(tmp_path: Path) -> None:
    recorder = open_recorder(tmp_path / "out.mp4", SIZE, 30)
    times = [0, 0.04, 0.05, 0.4, 0.4, 2.0, 1.0]  # uneven, a repeat, and one that is out of order
    for number, time in enumerate(times):
        recorder.send(sealed(numbered_planes(SIZE, number), captured_at=123.4 + time))
    recorder.close()
    shown = played(tmp_path / "out.mp4")
    assert [number for _, number in shown] == [0, 1, 2, 3, 5]
    assert [time for time, _ in shown] == pytest.approx([0, 0.04, 0.05, 0.4, 2.0], abs=1e-3)


def test_the_file_says_how_its_colors_are_meant_and_is_the_users_alone(tmp_path: Path) -> None:
    path = tmp_path / "out.mp4"
    recorder = open_recorder(path, SIZE, 30)
    recorder.send(composites(1)[0])
    recorder.close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with av.open(str(path)) as container:
        frame = next(container.decode(video=0))
    assert (frame.color_range, frame.colorspace, frame.format.name) == (1, 6, "yuv420p")


def test_mpeg4_stands_in_where_x264_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("camera.sinks.files.recorder.av.codecs_available", {"mpeg4"})
    recorder = open_recorder(tmp_path / "out.mp4", SIZE, 29.97)
    for composite in composites(10):
        recorder.send(composite)
    recorder.close()
    assert [number for _, number in played(tmp_path / "out.mp4")] == list(range(10))


def test_no_recording_is_written_over_unless_asked(tmp_path: Path) -> None:
    path = tmp_path / "out.mp4"
    path.write_text("precious")
    path.chmod(0o644)
    with pytest.raises(SinkError, match=r"out.mp4 exists; expected a new file.*--overwrite"):
        open_recorder(path, SIZE, 30)
    assert path.read_text() == "precious"
    recorder = open_recorder(path, SIZE, 30, overwrite=True)
    recorder.send(composites(1)[0])
    recorder.close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert len(played(path)) == 1


def test_a_recording_in_no_folder_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(SinkError, match=r"cannot be made \(No such file or directory\)"):
        open_recorder(tmp_path / "none" / "out.mp4", SIZE, 30)


def test_a_full_disk_is_one_line_and_what_was_written_plays(tmp_path: Path) -> None:
    path = tmp_path / "out.mp4"
    recorder = open_recorder(path, SIZE, 30, stills=True)
    with full_disk(60_000):
        with pytest.raises(SinkError, match=r"out.mp4 cannot be written \(File too large\)"):
            _fill(recorder)
        recorder.close()
    assert len(played(path)) > 0


def _fill(recorder: Recorder) -> None:
    for n in range(500):
        recorder.send(sealed(noise((SIZE[1] * 3 // 2, SIZE[0]), n)))


KILLED = """
import sys, os
from pathlib import Path
from camera.sinks.files.recorder import open_recorder
from tests.camera.sinks.test_sinks import composites
recorder = open_recorder(sys.argv[1], (64, 48), 10)
for composite in composites(48, step_s=0.1):
    recorder.send(composite)
print("written", flush=True)
os.read(0, 1)
"""


def test_a_recording_plays_after_the_app_was_killed(tmp_path: Path) -> None:
    path = tmp_path / "out.mp4"
    app = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert app.stdout is not None
    assert app.stdin is not None
    with app, app.stdout, app.stdin:
        assert app.stdout.readline() == "written\n"
        app.send_signal(signal.SIGKILL)
        assert app.wait() == -signal.SIGKILL
    shown = played(path)
    assert [number for _, number in shown] == list(range(len(shown)))
    assert len(shown) >= 48 - 10, "more than the last second is lost"
    assert all(b - a == pytest.approx(0.1, abs=0.01) for (a, _), (b, _) in pairwise(shown))


def test_pictures_are_numbered_and_of_the_visible_size(tmp_path: Path) -> None:
    rgb = ramp((32, 20))
    planes = empty_planes((32, 20))
    for plane, oracle in zip(split(planes), oracle_i420(rgb), strict=True):
        plane[:] = np.rint(oracle)
    sink = open_image_sink(tmp_path / "new" / "folder")
    for visible in ((32, 20), (31, 19)):
        sink.send(sealed(planes, visible=visible))
    sink.close()
    names = sorted(path.name for path in (tmp_path / "new" / "folder").iterdir())
    assert names == ["000000.png", "000001.png"]
    read = [cv2.imread(str(tmp_path / "new" / "folder" / name)) for name in names]
    assert [picture.shape for picture in read] == [(20, 32, 3), (19, 31, 3)]
    assert np.abs(read[0][..., ::-1].astype(int) - rgb).mean() < 6
    assert stat.S_IMODE((tmp_path / "new" / "folder").stat().st_mode) == 0o700
    for name in names:
        assert stat.S_IMODE((tmp_path / "new" / "folder" / name).stat().st_mode) == 0o600


def test_a_matte_reads_back_as_alpha(tmp_path: Path) -> None:
    alpha = np.arange(256, dtype=np.uint8).reshape(8, 32)
    planes = empty_planes((32, 8))
    planes[:] = 128
    planes[:8] = np.rint(16 + alpha.astype(np.float64) * 219 / 255)
    sink = open_image_sink(tmp_path / "mattes", grey=True)
    sink.send(sealed(planes))
    grey = cv2.imread(str(tmp_path / "mattes" / "000000.png"), cv2.IMREAD_UNCHANGED)
    assert grey.shape == (8, 32)
    assert np.abs(grey.astype(int) - alpha).max() <= 1
    assert (grey[0, 0], grey[-1, -1]) == (0, 255)


def test_outside_the_limited_range_a_matte_is_clipped(tmp_path: Path) -> None:
    planes = empty_planes((4, 2))
    planes[:] = 128
    planes[:2] = [[0, 16, 235, 255], [15, 17, 234, 236]]
    sink = open_image_sink(tmp_path / "mattes", grey=True)
    sink.send(sealed(planes))
    grey = cv2.imread(str(tmp_path / "mattes" / "000000.png"), cv2.IMREAD_UNCHANGED)
    assert grey.tolist() == [[0, 0, 255, 255], [0, 1, 254, 255]]


def test_a_folder_with_files_is_kept_unless_asked(tmp_path: Path) -> None:
    for name in ("000000.png", "000007.png", "mine.png"):
        (tmp_path / name).write_text("precious")
    with pytest.raises(
        SinkError, match=r"holds 3 files, such as 000000.png; expected an empty one"
    ):
        open_image_sink(tmp_path)
    sink = open_image_sink(tmp_path, overwrite=True)
    assert len(list(tmp_path.iterdir())) == 3, "nothing is lost before there is something new"
    sink.send(composites(1)[0])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["000000.png", "mine.png"]
    assert (tmp_path / "mine.png").read_text() == "precious"


def test_a_folder_that_cannot_be_made_or_vanished_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(SinkError, match=r"file/out cannot be used \(Not a directory\)"):
        open_image_sink(tmp_path / "file" / "out")
    sink = open_image_sink(tmp_path / "out")
    (tmp_path / "out").rmdir()
    with pytest.raises(SinkError, match=r"000000.png cannot be written \(No such file"):
        sink.send(composites(1)[0])


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pyvirtualcam.camera, "BACKENDS", {"fake": FakeBackend})


def host_with(tmp_path: Path, *indices: int, flags: int = 2) -> Host:
    for index in indices:
        node = tmp_path / f"sys/class/video4linux/video{index}"
        node.mkdir(parents=True)
        (node / "name").write_text(f"Scrim {index}")
    return Host(
        system="Linux", root=tmp_path, query=lambda path: Capability("v4l2 loopback", flags)
    )


@pytest.mark.usefixtures("backend")
def test_a_virtual_camera_gets_the_very_bytes(tmp_path: Path) -> None:
    sink = open_virtual_camera("scrim 10", SIZE, 30, host=host_with(tmp_path, 3, 10))
    assert (sink.device, sink.size) == ("/dev/video10", SIZE)
    planes = noise((72, 64))
    sink.send(sealed(planes))
    fake = sink._camera._backend
    assert np.array_equal(fake.sent[0].reshape(72, 64), planes)
    fake.broken = True
    with pytest.raises(SinkError, match=r"/dev/video10 refused a frame: write failed\. .*doctor"):
        sink.send(sealed(planes))
    sink.close()
    sink.close()
    assert fake.closed == 1


@pytest.mark.usefixtures("backend")
def test_the_default_is_the_first_free_one(tmp_path: Path) -> None:
    assert (
        open_virtual_camera(None, SIZE, 30, host=host_with(tmp_path, 7, 3)).device == "/dev/video3"
    )


@pytest.mark.usefixtures("backend")
def test_where_the_first_is_taken_the_next_free_one_is_and_that_is_said(tmp_path: Path) -> None:
    """One is in use as the driver says, the next as only opening it shows (EBUSY)."""
    host = host_with(tmp_path, 10, 98, 99)
    (tmp_path / "sys/class/video4linux/video98/name").write_text("OBS")
    flags = {"/dev/video10": 1}
    host = replace(host, query=lambda path: Capability("v4l2 loopback", flags.get(path, 2)))
    for pid, device in ((71, "10"), (72, "99")):
        (tmp_path / f"proc/{pid}/fd").mkdir(parents=True)
        (tmp_path / f"proc/{pid}/comm").write_text("scrim\n" if pid == 71 else "ffmpeg\n")
        (tmp_path / f"proc/{pid}/fd/3").symlink_to(f"/dev/video{device}")
    sink = open_virtual_camera(None, SIZE, 30, host=host)
    assert sink.device == "/dev/video98"
    assert sink.remark == (
        "in use: Scrim 10 (/dev/video10) by Scrim (pid 71); Scrim 99 (/dev/video99) by ffmpeg "
        "(pid 72). Pictures go to OBS (/dev/video98) instead"
    )
    flags["/dev/video98"] = 1
    with pytest.raises(SinkError, match="video99 does not open in YU12"):
        open_virtual_camera(None, SIZE, 30, host=host)
    flags["/dev/video99"] = 1
    with pytest.raises(SinkError, match=r"no free virtual camera \(in use: Scrim 10 .*; OBS .* by"):
        open_virtual_camera(None, SIZE, 30, host=host)


@pytest.mark.usefixtures("backend")
def test_elsewhere_pyvirtualcam_finds_it_by_its_own_name() -> None:
    windows = Host(system="Windows", listing=lambda backend: [])
    assert (
        open_virtual_camera("My Unity Camera", SIZE, 30, host=windows).device == "My Unity Camera"
    )
    assert open_virtual_camera(None, SIZE, 30, host=windows).device == "first"


@pytest.mark.usefixtures("backend")
def test_on_windows_either_is_found_by_a_part_of_its_name_and_scrims_comes_first() -> None:
    names = ["OBS Virtual Camera", "Integrated Camera", "Scrim"]
    listed = [SimpleNamespace(index=index, name=name) for index, name in enumerate(names)]
    windows = Host(system="Windows", listing=lambda backend: listed)
    assert open_virtual_camera(None, SIZE, 30, host=windows).device == "Scrim"
    assert open_virtual_camera("obs", SIZE, 30, host=windows).device == "OBS Virtual Camera"
    listed[2].name = "Scrim, off"  # which does not open: not the 64-bit one, say
    sink = open_virtual_camera(None, SIZE, 30, host=windows)
    assert sink.device == "OBS Virtual Camera"
    assert "Pictures go to OBS Virtual Camera instead" in (sink.remark or "")


@pytest.mark.usefixtures("backend")
def test_why_no_virtual_camera_opens_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(
        SinkError, match=r"video99 .*YU12 64x48: 'fake' backend: device is; busy\. .*doctor"
    ):
        open_virtual_camera("/dev/video99", SIZE, 30, host=host_with(tmp_path, 99))
    with pytest.raises(SinkError, match="no virtual camera 'nope'; expected one of: 99: Scrim 99"):
        open_virtual_camera("nope", SIZE, 30, host=host_with(tmp_path))
    with pytest.raises(SinkError, match="no free virtual camera; expected a v4l2loopback device"):
        open_virtual_camera(None, SIZE, 30, host=host_with(tmp_path / "other"))
    with pytest.raises(SinkError, match=r"Scrim 99 .* is in use by another program"):
        open_virtual_camera("99", SIZE, 30, host=host_with(tmp_path, flags=1))


@pytest.mark.usefixtures("backend")
@pytest.mark.parametrize("fourcc", ["YU12", "YV12", "NV12", "YUYV", "UYVY"])
def test_a_device_that_keeps_its_format_gets_pictures_that_fit_it(
    tmp_path: Path, fourcc: str
) -> None:
    kept = Format(fourcc, (32, 32))
    host = replace(host_with(tmp_path, 10), format=lambda _: kept)
    sink = open_virtual_camera("10", SIZE, 30, host=host)
    assert sink.size == SIZE, "the run keeps its size"
    assert sink.remark == (
        f"virtual camera /dev/video10 keeps {fourcc} 32x32 (set before); "
        "the picture of 64x48 is fitted"
    )
    planes = numbered_planes(SIZE, 7)
    sink.send(sealed(planes))
    sent = sink._camera._backend.sent
    assert [picture.size for picture in sent] == [
        32 * 32 * (4 if fourcc in ("YUYV", "UYVY") else 3) // 2
    ]
    assert np.array_equal(sent[0], packer((32, 32), fourcc)(planes).reshape(-1))


@pytest.mark.usefixtures("backend")
def test_a_device_that_took_what_was_asked_needs_no_remark(tmp_path: Path) -> None:
    host = replace(host_with(tmp_path, 10), format=lambda _: Format("YU12", SIZE))
    assert open_virtual_camera("10", SIZE, 30, host=host).remark is None


@pytest.mark.usefixtures("backend")
@pytest.mark.parametrize("kept", [Format("RGB3", SIZE), Format("YUYV", (31, 32))])
def test_a_format_that_nothing_fits_is_refused_in_one_line(tmp_path: Path, kept: Format) -> None:
    (tmp_path / "proc/77/fd").mkdir(parents=True)
    (tmp_path / "proc/77/comm").write_text("firefox\n")
    (tmp_path / "proc/77/fd/3").symlink_to("/dev/video10")
    host = replace(host_with(tmp_path, 10), format=lambda _: kept)
    with pytest.raises(SinkError) as error:
        open_virtual_camera("10", SIZE, 30, host=host)
    assert f"keeps {kept}" in str(error.value)
    assert "in use by firefox (pid 77)" in str(error.value)
    assert "expected an even size in YU12, YV12, NV12, YUYV, UYVY" in str(error.value)
    assert "\n" not in str(error.value)


def test_pyvirtualcam_is_loaded_by_no_import_of_ours() -> None:
    imports = "import sys, camera.sinks.cameras.virtual, camera.devices, camera.doctor"
    code = f"{imports}; sys.exit('pyvirtualcam' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_a_virtual_camera_says_who_watches_until_it_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pyvirtualcam.camera, "BACKENDS", {"fake": FakeBackend})
    node = tmp_path / "sys/class/video4linux/video9"
    node.mkdir(parents=True)
    (node / "name").write_text("Scrim")
    clients = {"/dev/video9": 2}
    host = Host(
        system="Linux",
        root=tmp_path,
        query=lambda path: Capability("v4l2 loopback", 2),
        clients=clients.get,
    )
    camera = open_virtual_camera(None, SIZE, 30, host=host)
    assert camera.watchers() == 2
    clients["/dev/video9"] = 0
    assert camera.watchers() == 0
    camera.close()
    assert camera.watchers() is None
