"""A live run between a real camera and a real virtual camera; skipped where there are none."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from background_choice import parse_background
from camera.devices import default_camera, default_virtual_camera
from camera.sinks.cameras.virtual import open_virtual_camera
from camera.sources.webcam import open_webcam
from compositing.backgrounds.open import open_background
from live.audience import Audience
from live.run import Live
from live.window.session import LiveSession, Viewer
from pipeline import Pipeline
from settings import Settings
from stages.parts import Parts
from tests.fakes import BilinearRefiner, ConstantSegmenter, sealed
from tests.ui.fake_session import FakeRecordings
from ui.session import StateKind
from video.clock import MonotonicClock
from video.composite import Composite
from video.frame import CoarseAlpha, Frame, Size, empty_planes
from video.pixels.fit import fit

SIZE: Size = (320, 240)
PATIENCE_S = 180.0
"""How long a wait for something that must come may last; the rig's processor is emulated."""

VIVID = Path("/sys/bus/platform/drivers/vivid")
PLUG = "vivid.0"


class HalfSegmenter(ConstantSegmenter):
    """The person is the left half: an answer that the shutter lets pass."""

    def segment(self, frame: Frame) -> CoarseAlpha:
        alpha = super().segment(frame)
        alpha[:, self.grid[0] // 2 :] = 0
        return alpha


class Run:
    """A live run, and its state as the window would show it."""

    def __init__(self, camera: str, output: str) -> None:
        self.camera = camera
        source = open_webcam(camera, SIZE, 5)
        sink = open_virtual_camera(output, source.size, 5)
        parts = Parts(
            HalfSegmenter(),
            BilinearRefiner(),
            lambda settings: open_background(parse_background(settings.background)),
            fit,
        )
        self.pipeline = Pipeline(parts, Settings(background="#204060"), MonotonicClock())
        self.live = Live(
            self.pipeline,
            source,
            sink,
            lambda: open_webcam(camera, SIZE, 5),
            lambda: open_virtual_camera(output, source.size, 5),
            audience=Audience(self.pipeline.clock, on_demand=True),
            repeat_s=5.0,  # an emulated processor takes long for a picture
        )
        self.session = LiveSession(
            self.live,
            Viewer(),
            hint_of=lambda _source, _sink: None,
            recordings=FakeRecordings(),
        )

    @property
    def output(self) -> str:
        return self.live.sink.device

    def wait_for(self, kind: StateKind) -> None:
        wait(lambda: self.session.state().kind is kind, f"{kind} after {self.session.state()}")


@pytest.fixture
def run() -> Iterator[Run]:
    output = default_virtual_camera()
    if output is None:
        pytest.skip("no free virtual camera (v4l2loopback) on this machine")
    camera = default_camera(outputs=[output.path])
    if camera is None:
        pytest.skip("no camera is connected to this machine")
    run = Run(camera.path, output.path)
    run.live.start()
    yield run
    run.live.stop()
    run.live.join()
    run.pipeline.close()


WATCH = """
import sys
from camera.sources.webcam import open_webcam
camera = open_webcam(sys.argv[1], (320, 240), 5)
while camera.grab() is not None:
    pass
"""


@contextmanager
def client(path: str) -> Iterator[subprocess.Popen[bytes]]:
    """Another program that takes pictures from that camera."""
    with subprocess.Popen(
        [sys.executable, "-c", WATCH, path], stderr=subprocess.DEVNULL
    ) as program:
        try:
            yield program
        finally:
            program.kill()


@pytest.mark.camera
@pytest.mark.virtualcam
def test_the_camera_is_off_until_a_client_comes_and_after_it_was_killed(run: Run) -> None:
    wait(lambda: run.live.resting and not is_open(run.camera), "the camera to be switched off")
    assert run.session.state().kind is StateKind.NO_CLIENT
    for _ in range(2):
        with client(run.output) as program:
            run.wait_for(StateKind.LIVE)
            assert is_open(run.camera)
            program.send_signal(signal.SIGKILL)
            program.wait()
            wait(lambda: not is_open(run.camera), "the camera to be switched off again")
        assert run.session.state().kind is StateKind.NO_CLIENT
        listed = default_camera(outputs=[run.camera])
        assert listed is not None
        assert listed.path == run.output, "the virtual camera stays listed"


@pytest.mark.camera
@pytest.mark.virtualcam
def test_a_camera_that_is_unplugged_is_lost_and_comes_back(run: Run) -> None:
    if not os.access(VIVID / "unbind", os.W_OK) or not (VIVID / PLUG).exists():
        pytest.skip("no camera that a test may unplug (the kernel's vivid) on this machine")
    with client(run.output):
        run.wait_for(StateKind.LIVE)
        try:
            (VIVID / "unbind").write_text(PLUG)
            run.wait_for(StateKind.CAMERA_LOST)
        finally:
            (VIVID / "bind").write_text(PLUG)
        run.wait_for(StateKind.LIVE)


KILLED = """
import os, signal, sys
from camera.sinks.cameras.virtual import open_virtual_camera
from tests.live.test_live_on_devices import SIZE, card
sink = open_virtual_camera(sys.argv[1], SIZE, 5)
for luma in (60, 120, 180):
    sink.send(card(luma))
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.virtualcam
def test_after_a_kill_there_is_nothing_to_read_but_what_was_sent() -> None:
    output = default_virtual_camera()
    if output is None:
        pytest.skip("no free virtual camera (v4l2loopback) on this machine")
    if shutil.which("ffmpeg") is None:
        pytest.skip("no ffmpeg on this machine to read the camera with")
    killed = subprocess.run([sys.executable, "-c", KILLED, output.path], check=False)
    assert killed.returncode == -signal.SIGKILL
    command = ["ffmpeg", "-v", "error", "-f", "v4l2", "-i", output.path, "-frames:v", "1"]
    command += ["-pix_fmt", "yuv420p", "-f", "rawvideo", "-"]
    try:
        read = subprocess.run(command, capture_output=True, check=False, timeout=20).stdout
    except subprocess.TimeoutExpired:
        read = b""  # it waits for a writer
    assert read in {b"", *(card(luma).planes.tobytes() for luma in (60, 120, 180))}


def card(luma: int) -> Composite:
    """A picture of one gray."""
    planes = empty_planes(SIZE)
    planes[:] = 128
    planes[: SIZE[1]] = luma
    return sealed(planes)


def is_open(path: str) -> bool:
    """Whether this very process has that device open."""
    for entry in Path("/proc/self/fd").iterdir():
        try:
            if os.readlink(entry) == path:
                return True
        except OSError:  # the one that lists the folder
            continue
    return False


def wait(condition: Callable[[], bool], what: str) -> None:
    """Returns when it holds; fails after `PATIENCE_S`."""
    pause, deadline = threading.Event(), time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline, f"waited {PATIENCE_S} s for {what}"
        pause.wait(0.05)
