"""The webcam: what is negotiated, what a grab is, and every way in which a camera fails."""

from __future__ import annotations

import errno
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import cv2
import numpy as np
import pytest

from camera.devices import Camera
from camera.host import Capability, Host
from camera.sources.modes import Mode, decoder_of, negotiate
from camera.sources.webcam import STALLED_AFTER_S, Webcam, _polled, open_webcam
from tests.camera.fake_capture import LENS, FakeCapture, Reads, yuyv
from tests.camera.media import jpeg, ramp
from tests.fakes import ManualClock
from video.errors import SourceError
from video.frame import Size, split

HD, VGA = (1280, 720), (640, 480)
USB2 = {"YUYV": {VGA: 30.0, HD: 10.0}, "MJPG": {VGA: 30.0, HD: 30.0, (1920, 1080): 30.0}}


@pytest.mark.parametrize(
    ("offers", "size", "fps", "expected"),
    [
        (USB2, VGA, 30, Mode("YUYV", VGA, 30)),
        (USB2, HD, 30, Mode("MJPG", HD, 30)),
        (USB2, HD, 10, Mode("YUYV", HD, 10)),
        (USB2, (1920, 1080), 30, Mode("MJPG", (1920, 1080), 30)),
        (USB2, (1900, 1000), 30, Mode("MJPG", (1920, 1080), 30)),
        (USB2, VGA, 60, Mode("YUYV", VGA, 30)),
        ({"YUYV": {VGA: 29.97}}, VGA, 30, Mode("YUYV", VGA, 29.97)),
        ({"YUYV": {VGA: 30.0}}, HD, 30, Mode("YUYV", VGA, 30)),
        ({"YUYV": {HD: 5.0}, "MJPG": {VGA: 30.0}}, HD, 30, Mode("MJPG", VGA, 30)),
        ({"YUYV": {VGA: 25.0, HD: 12.0}}, HD, 30, Mode("YUYV", VGA, 25)),
        ({"YUYV": {VGA: 10.0, HD: 12.0}}, HD, 30, Mode("YUYV", HD, 12)),
        ({"YUYV": {(320, 240): 30.0, HD: 12.0}}, HD, 30, Mode("YUYV", HD, 12)),
        ({"YUYV": {VGA: 30.0, HD: 12.0}}, HD, 12, Mode("YUYV", HD, 12)),
        ({"MJPG": {HD: 0.0}}, HD, 30, Mode("MJPG", HD, 30)),
        ({"NV12": {HD: 30.0}}, HD, 30, Mode("NV12", HD, 30)),
    ],
)
def test_the_cheapest_format_that_reaches_size_and_rate(
    offers: dict[str, dict[Size, float]], size: Size, fps: float, expected: Mode
) -> None:
    capture = FakeCapture(offers)
    assert negotiate(capture, size, fps) == expected
    assert (capture.fourcc, capture.size, capture.converts) == (
        expected.fourcc,
        expected.size,
        False,
    )


def test_a_format_that_nobody_knows_is_converted_by_opencv() -> None:
    capture = FakeCapture({"H264": {HD: 30.0}})
    assert negotiate(capture, HD, 30) == Mode("BGR3", HD, 30)
    assert capture.converts


@pytest.mark.parametrize(
    ("fourcc", "shape"),
    [
        ("YUYV", (480, 640, 2)),
        ("UYVY", (480, 640, 2)),
        ("NV12", (720, 640)),
        ("BGR3", (480, 640, 3)),
    ],
)
def test_raw_pictures_decode_whatever_shape_they_come_in(
    fourcc: str, shape: tuple[int, ...]
) -> None:
    pixels = np.full(shape, 128, np.uint8)
    decode = decoder_of(Mode(fourcc, VGA, 30))
    planes, visible = decode(pixels.reshape(1, -1))
    assert visible == VGA
    assert np.array_equal(planes, decode(pixels)[0])
    with pytest.raises(SourceError, match=r"has \d+ bytes; expected .* 640x480"):
        decode(pixels.reshape(-1)[:-6])


def test_a_grab_stays_compressed_and_is_the_newest() -> None:
    first, second = jpeg(ramp(VGA)), jpeg(ramp(VGA)[::-1])
    webcam, _ = _webcam(
        Reads(np.frombuffer(first, np.uint8), np.frombuffer(second, np.uint8)), "MJPG"
    )
    grab = webcam.grab()
    assert grab is not None
    assert grab.data.tobytes() == second
    assert grab.index == 1  # the one that was passed over is a gap
    frame = grab.retrieve()
    assert (frame.size, frame.index, frame.captured_at) == (VGA, 1, grab.captured_at)


def test_no_more_is_skipped_than_the_driver_can_hold() -> None:
    pictures = [yuyv(VGA, luma) for luma in range(20, 40)]
    webcam, _ = _webcam(Reads(*pictures), "YUYV")
    grabs = [webcam.grab() for _ in range(3)]
    assert [grab.index for grab in grabs if grab] == [3, 7, 11]


def test_a_corrupt_picture_is_survived() -> None:
    whole = np.frombuffer(jpeg(ramp(VGA)), np.uint8)
    webcam, _ = _webcam(Reads(whole[:500], None, whole, None), "MJPG")
    torn, good = webcam.grab(), webcam.grab()
    assert torn is not None
    assert good is not None
    with pytest.raises(SourceError, match="damaged"):
        torn.retrieve()
    assert good.retrieve().index == 1


def test_a_short_raw_picture_is_damaged_whatever_stood_in_its_buffer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """OpenCV hands out the whole buffer, with what was there before behind what was sent."""
    whole, sent = yuyv(VGA, 77), {0.0: VGA[0] * VGA[1] * 2, 1.0: VGA[0] * VGA[1], 2.0: None}
    taken = iter([1000.0 * at for at in sent])
    capture = SimpleNamespace(get=lambda which: next(taken), retrieve=lambda: (True, whole))
    monkeypatch.setattr(cv2, "VideoCapture", SimpleNamespace(waitAny=lambda *_: (True, [0])))
    read = _polled(capture, SimpleNamespace(of=sent.get))  # type: ignore[arg-type]
    decode = decoder_of(Mode("YUYV", VGA, 30))
    assert np.array_equal(decode(read(0.1))[0], decode(whole)[0])
    with pytest.raises(SourceError, match=r"a picture has 307200 bytes; expected YUYV 640x480"):
        decode(read(0.1))
    assert read(0.1) is whole, "the driver does not tell"


def test_a_driver_that_hangs_holds_up_no_close(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("camera.sources.webcam.HANGS_AFTER_S", 0.01)
    webcam, _ = _webcam(Reads(), "YUYV")
    with webcam._in_use:  # as the thread that grabs does
        webcam.close()
    released = [webcam._capture.released]  # type: ignore[attr-defined]
    webcam.close()
    assert [*released, webcam._capture.released] == [0, 1]  # type: ignore[attr-defined]


def test_a_picture_that_comes_late_is_waited_for() -> None:
    webcam, _ = _webcam(Reads(None, None, yuyv(VGA, 77)), "YUYV")
    grab = webcam.grab()
    assert grab is not None
    assert split(grab.retrieve().planes)[0].max() == 77


def test_a_camera_that_stalls_is_lost() -> None:
    webcam, clock = _webcam(Reads(), "YUYV")
    webcam._read = clock.advance
    with pytest.raises(SourceError, match=r"Fake Lens sends no pictures in YUYV 640x480.*--input$"):
        webcam.grab()
    assert clock.now() - 100 == pytest.approx(STALLED_AFTER_S, abs=0.2)


def test_a_camera_that_never_streams_says_why_in_words() -> None:
    webcam, clock = _webcam(Reads(), "YUYV")
    webcam._read = clock.advance
    webcam._host = replace(webcam._host, refusal=lambda _: errno.ENOSPC)
    with pytest.raises(SourceError, match=r"no bandwidth left \(ENOSPC\)\. Plug it into another"):
        webcam.grab()


def test_a_camera_that_is_unplugged_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "video0"
    camera = Camera(0, "Lens", str(path), virtual=False, readable=True, writable=False, backend=0)
    webcam, _ = _webcam(Reads(), "YUYV", camera)
    with pytest.raises(SourceError, match=r"Lens .* is gone; expected .* Plug it in again"):
        webcam.grab()


def test_trouble_in_the_driver_is_one_line() -> None:
    webcam, _ = _webcam(Reads(cv2.error("select\nfailed")), "YUYV")
    with pytest.raises(SourceError) as error:
        webcam.grab()
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(("age_s", "believed"), [(0.05, True), (7.0, False), (-3.0, False)])
def test_the_drivers_own_time_counts_where_it_can_be_true(age_s: float, believed: bool) -> None:
    camera = Camera(0, "Lens", "Lens", False, True, False, cv2.CAP_V4L2)
    webcam, clock = _webcam(Reads(yuyv(VGA)), "YUYV", camera)
    webcam._capture.get = lambda which: 1000 * (clock.now() - age_s)  # type: ignore[method-assign]
    grab = webcam.grab()
    assert grab is not None
    assert grab.captured_at == pytest.approx(clock.now() - (age_s if believed else 0))


def test_closing_releases_once_and_ends_the_stream() -> None:
    webcam, _ = _webcam(Reads(yuyv(VGA), endless=True), "YUYV")
    assert webcam.grab() is not None
    webcam.close()
    webcam.close()
    assert webcam.grab() is None


@pytest.mark.parametrize(
    ("device", "line"),
    [
        (
            "video0",
            r"^no permission to open camera Lens .*expected read and write.*usermod -aG video",
        ),
        ("gone", r"^camera Lens .* cannot be opened \(No such file or directory\)"),
    ],
)
def test_a_device_that_may_not_be_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, device: str, line: str
) -> None:
    host = _host_with(tmp_path, "Lens")
    errors = {
        "video0": PermissionError(13, "Permission denied"),
        "gone": FileNotFoundError(2, "No such file or directory"),
    }

    def refuse(path: str, flags: int) -> int:
        raise errors[device]

    monkeypatch.setattr("camera.sources.webcam.os.open", refuse)
    with pytest.raises(SourceError, match=line):
        open_webcam("Lens", VGA, 30, host=host)


def test_an_absent_camera_lists_those_that_exist(tmp_path: Path) -> None:
    with pytest.raises(
        SourceError, match=r"no camera 'Brio'; expected one of: 0: Lens \(/dev/video0\)"
    ):
        open_webcam("Brio", VGA, 30, host=_host_with(tmp_path, "Lens"))


def _host_with(root: Path, name: str) -> Host:
    node = root / "sys/class/video4linux/video0"
    node.mkdir(parents=True)
    (node / "name").write_text(name)
    return Host(system="Linux", root=root, query=lambda path: Capability("uvcvideo", 1))


def _webcam(reads: Reads, fourcc: str, camera: Camera = LENS) -> tuple[Webcam, ManualClock]:
    clock = ManualClock()
    capture = FakeCapture({fourcc: {VGA: 30.0}})
    mode = Mode(fourcc, VGA, 30)
    return Webcam(camera, mode, capture, reads, host=Host(), clock=clock), clock  # type: ignore[arg-type]


def test_who_uses_a_busy_camera_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    process = tmp_path / "proc/4242"
    (process / "fd").mkdir(parents=True)
    (process / "comm").write_text("zoom\n")
    (process / "fd/7").symlink_to("/dev/video0")
    host = _host_with(tmp_path, "Lens")

    def refuse(path: str, flags: int) -> int:
        raise OSError(16, "Device or resource busy")

    monkeypatch.setattr("camera.sources.webcam.os.open", refuse)
    with pytest.raises(
        SourceError, match=r"resource busy\)\. It is in use by zoom \(pid 4242\): close"
    ):
        open_webcam(0, VGA, 30, host=host)
