"""Real V4L2 devices: run where there is a camera and a v4l2loopback device; skipped elsewhere."""

from __future__ import annotations

import fcntl
import os
import shutil
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise

import numpy as np
import pytest

from camera.devices import (
    cameras,
    default_camera,
    default_virtual_camera,
    find_camera,
    find_virtual_camera,
)
from camera.doctor import diagnose
from camera.sinks.cameras.packing import packer
from camera.sinks.cameras.virtual import VirtualCamera, open_virtual_camera
from camera.sources.webcam import Webcam, open_webcam
from tests.camera.media import noise
from tests.fakes import sealed
from video.errors import SinkError, SourceError
from video.frame import Frame, Size, even

SIZE: Size = (640, 480)
SMALL: Size = (320, 200)
PICTURE = noise((SIZE[1] * 3 // 2, SIZE[0]))

_S_FMT, _S_CTRL, _STREAMON = 0xC0D0_5605, 0xC008_561C, 0x4004_5612
_KEEP_FORMAT = 0x98_0900 | 0xF000  # v4l2loopback's own control
_OUTPUT = 2


@pytest.fixture
def camera_path() -> str:
    camera = default_camera()
    if camera is None:
        pytest.skip("no camera is connected to this machine")
    return camera.path


@pytest.fixture
def sink() -> Iterator[VirtualCamera]:
    if default_virtual_camera() is None:
        pytest.skip("no free virtual camera (v4l2loopback) on this machine")
    sink = open_virtual_camera(None, SIZE, 10)
    yield sink
    sink.close()


@contextmanager
def sending(sink: VirtualCamera) -> Iterator[None]:
    """The picture is sent ten times a second, as long as the block lasts."""
    stop = threading.Event()

    def send() -> None:
        while not stop.wait(0.1):
            sink.send(sealed(PICTURE))

    sink.send(sealed(PICTURE))
    sender = threading.Thread(target=send)
    sender.start()
    try:
        yield
    finally:
        stop.set()
        sender.join()


@pytest.fixture
def shown(sink: VirtualCamera) -> Iterator[VirtualCamera]:
    with sending(sink):
        yield sink


@pytest.mark.camera
def test_the_first_camera_delivers_frames_that_decode(camera_path: str) -> None:
    webcam = open_webcam(camera_path, SIZE, 30)
    frames: list[Frame] = []
    while len(frames) < 8:
        grab = webcam.grab()
        assert grab is not None
        try:
            frames.append(grab.retrieve())
        except SourceError as error:  # a torn JPEG: the next one may be whole
            print(error)
    webcam.close()
    print("mode:", webcam.mode)
    assert {frame.size for frame in frames} == {even(webcam.size)}
    assert all(a.index < b.index and a.captured_at < b.captured_at for a, b in pairwise(frames))
    assert frames[-1].y.std() > 5, "the picture is of one color"
    assert not np.array_equal(frames[0].planes, frames[-1].planes)


@pytest.mark.camera
def test_a_camera_can_be_opened_again_and_by_its_name(camera_path: str) -> None:
    for name in (camera_path, find_camera(camera_path).name, find_camera(camera_path).index):
        webcam = open_webcam(name, SIZE, 30)
        assert webcam.grab() is not None
        webcam.close()
        assert webcam.grab() is None


@pytest.mark.camera
def test_close_ends_a_grab_of_another_thread(camera_path: str) -> None:
    webcam = open_webcam(camera_path, SIZE, 30)
    seen: list[object] = []

    def read() -> None:
        while (grab := webcam.grab()) is not None:
            seen.append(grab)
        seen.append(None)

    reader = threading.Thread(target=read)
    reader.start()
    webcam.close()
    reader.join(timeout=30)
    assert seen[-1] is None


@pytest.mark.virtualcam
def test_what_is_sent_is_read_back_to_the_byte(shown: VirtualCamera) -> None:
    webcam = open_webcam(shown.device, SIZE, 10)
    grab = webcam.grab()
    assert grab is not None
    frame = grab.retrieve()
    webcam.close()
    assert frame.size == SIZE
    assert np.array_equal(frame.planes, PICTURE)


@pytest.mark.virtualcam
def test_another_program_reads_it_as_i420(shown: VirtualCamera) -> None:
    if shutil.which("ffmpeg") is None:
        pytest.skip("no ffmpeg on this machine to read the camera with")
    command = ["ffmpeg", "-v", "error", "-f", "v4l2", "-i", shown.device]
    command += ["-frames:v", "1", "-pix_fmt", "yuv420p", "-f", "rawvideo", "-"]
    read = subprocess.run(command, capture_output=True, check=True, timeout=120)
    assert read.stdout == PICTURE.tobytes()


@pytest.mark.virtualcam
def test_a_second_writer_is_told_who_holds_it(shown: VirtualCamera) -> None:
    held = shown.device
    assert held in {camera.path for camera in cameras()}, "readers see no camera"
    assert not any(camera.path == held and camera.writable for camera in cameras())
    with pytest.raises(SinkError, match="is in use by"):
        find_virtual_camera(held)
    chosen = default_camera(outputs=[held])
    assert chosen is None or chosen.path != held


@pytest.mark.virtualcam
def test_a_writer_that_stops_is_a_lost_camera(sink: VirtualCamera) -> None:
    with sending(sink):
        webcam = open_webcam(sink.device, SIZE, 10)
        assert webcam.grab() is not None
    try:
        with pytest.raises(SourceError, match="sends no pictures"):
            _drain(webcam)
    finally:
        webcam.close()


@pytest.mark.virtualcam
def test_it_can_be_opened_again_while_a_client_still_reads(sink: VirtualCamera) -> None:
    with sending(sink):
        client = open_webcam(sink.device, SIZE, 10)
        assert client.grab() is not None
    sink.close()
    try:
        for _ in range(2):
            again = open_virtual_camera(sink.device, SIZE, 10)
            with sending(again):
                assert client.grab() is not None
            again.close()
    finally:
        client.close()


KILLED = """
import sys
from camera.sinks.cameras.virtual import open_virtual_camera
from tests.camera.test_real_devices import PICTURE, SIZE
from tests.fakes import sealed
sink = open_virtual_camera(sys.argv[1], SIZE, 10)
sink.send(sealed(PICTURE))
print("sent", flush=True)
sys.stdin.read()
"""


@pytest.mark.virtualcam
@pytest.mark.parametrize("with_client", [False, True])
def test_it_can_be_opened_again_after_the_app_was_killed(
    sink: VirtualCamera, with_client: bool
) -> None:
    sink.close()
    client = None
    command = [sys.executable, "-c", KILLED, sink.device]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as app:
        assert app.stdout is not None
        assert app.stdout.readline() == b"sent\n"
        if with_client:
            client = open_webcam(sink.device, SIZE, 10)
        app.kill()
    try:
        again = open_virtual_camera(sink.device, SIZE, 10)
        with sending(again):
            assert find_camera(sink.device).readable
        again.close()
    finally:
        if client is not None:
            client.close()


@pytest.mark.virtualcam
def test_an_idle_virtual_camera_is_no_camera_and_the_doctor_is_content(sink: VirtualCamera) -> None:
    sink.close()
    with pytest.raises(SourceError, match="nothing writes to"):
        find_camera(sink.device)
    findings = {finding.title: finding for finding in diagnose()}
    for title in ("Kernel module v4l2loopback", "exclusive_caps", "Virtual camera", "Permission"):
        assert findings[title].ok, findings[title]


@pytest.mark.virtualcam
def test_a_client_that_holds_the_device_at_another_size_sees_the_picture_fitted(
    sink: VirtualCamera,
) -> None:
    sink.close()
    small = open_virtual_camera(sink.device, SMALL, 10)
    planes = noise((SMALL[1] * 3 // 2, SMALL[0]))
    small.send(sealed(planes))
    client = open_webcam(sink.device, SMALL, 10)
    small.close()
    large = open_virtual_camera(sink.device, SIZE, 10)
    try:
        assert large.remark is not None
        assert f"keeps YU12 {SMALL[0]}x{SMALL[1]}" in large.remark
        with sending(large):
            expected = packer(SMALL, "YU12")(PICTURE)
            assert _comes(client, expected), "the client sees something else"
    finally:
        client.close()
        large.close()


@pytest.mark.virtualcam
@pytest.mark.parametrize("fourcc", ["YUYV", "UYVY", "NV12", "YV12"])
def test_a_device_with_a_format_of_its_own_gets_that(sink: VirtualCamera, fourcc: str) -> None:
    sink.close()
    with kept_format(sink.device, fourcc, SMALL):
        fitted = open_virtual_camera(sink.device, SIZE, 10)
        try:
            assert f"keeps {fourcc} {SMALL[0]}x{SMALL[1]}" in str(fitted.remark)
            with sending(fitted):
                assert _raw_read(fitted.device) == packer(SMALL, fourcc)(PICTURE).tobytes()
        finally:
            fitted.close()


@contextmanager
def kept_format(path: str, fourcc: str, size: Size) -> Iterator[None]:
    """Within the block the device has that format, whatever a writer asks for."""
    device = os.open(path, os.O_RDWR | os.O_NONBLOCK)
    wanted = bytearray(208)  # struct v4l2_format
    struct.pack_into("I4x2I4s", wanted, 0, _OUTPUT, *size, fourcc.encode())
    try:
        fcntl.ioctl(device, _S_FMT, wanted)
        fcntl.ioctl(device, _S_CTRL, struct.pack("2I", _KEEP_FORMAT, 1))
        fcntl.ioctl(device, _STREAMON, struct.pack("I", _OUTPUT))
        os.close(device)
        yield
    finally:
        device = os.open(path, os.O_RDWR | os.O_NONBLOCK)
        fcntl.ioctl(device, _S_CTRL, struct.pack("2I", _KEEP_FORMAT, 0))
        os.close(device)


def _raw_read(path: str) -> bytes:
    """One picture, as the bytes that the driver gives."""
    with open(path, "rb", buffering=0) as device:
        device.read(1 << 20)
        return device.read(1 << 20) or b""


def _comes(client: Webcam, expected: np.ndarray) -> bool:
    """Whether one of the next pictures is that one."""
    for _ in range(20):
        grab = client.grab()
        if grab is not None and np.array_equal(grab.retrieve().planes, expected):
            return True
    return False


def _drain(webcam: Webcam) -> None:
    while webcam.grab() is not None:
        pass
