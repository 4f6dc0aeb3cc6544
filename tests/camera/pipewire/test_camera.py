"""The PipeWire camera in a real session: what clients get, who they are, how it ends."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from camera.host import PIPEWIRE_NODE
from camera.pipewire import abi, library
from camera.pipewire.connection import is_running, open_connection
from camera.sinks.cameras.pipewire import PipeWireCamera, open_pipewire
from tests.camera.pipewire.desktop import Desktop, desktop
from tests.camera.pipewire.viewer import Viewer
from tests.fakes import sealed
from video.composite import Composite
from video.errors import SinkError
from video.frame import Size

ROOT = Path(__file__).parents[3]
SIZE: Size = (320, 180)
FPS = 30.0
PATIENCE_S = 30.0
HANDED_OVER_S = 2.0
"""In which a program that follows had another camera; it took 0.1 s."""


def wait(condition: Callable[[], object], what: str) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline, f"waited {PATIENCE_S:g} s in vain for {what}"
        time.sleep(0.01)


def show(camera: PipeWireCamera, composite: Composite, seen: Callable[[], object]) -> None:
    """Send it again and again until that is so: a client that has just come may miss the first."""

    def sent() -> object:
        camera.send(composite)
        return seen()

    wait(sent, "a picture")


def numbered(number: int) -> Composite:
    """A picture that no other number gives."""
    planes = np.random.default_rng(number).integers(0, 256, (SIZE[1] * 3 // 2, SIZE[0]), np.uint8)
    return sealed(planes, index=number)


@pytest.fixture
def camera(pipewire: Desktop) -> Iterator[PipeWireCamera]:
    with closing(open_pipewire(SIZE, FPS)) as made:
        yield made


def watch(name: str = "Viewer") -> Viewer:
    return Viewer(PIPEWIRE_NODE, SIZE, FPS, name)


def test_clients_get_whole_pictures_as_they_were_sent_in_order(camera: PipeWireCamera) -> None:
    sent = [numbered(number) for number in range(40)]
    with closing(watch()) as viewer:
        wait(lambda: camera.watchers() == 1, "the viewer")
        show(camera, sent[0], lambda: viewer.pictures)
        for composite in sent[1:]:
            camera.send(composite)
            time.sleep(0.01)
        show(camera, sent[-1], lambda: viewer.pictures[-1] == sent[-1].planes.tobytes())
    known = {composite.planes.tobytes(): composite.index for composite in sent}
    seen = [known[picture] for picture in viewer.pictures]
    assert seen == sorted(seen)
    assert len(set(seen)) > 5


def test_who_watches_is_counted_and_named_and_gone_when_they_are(camera: PipeWireCamera) -> None:
    camera.send(numbered(0))
    assert (camera.watchers(), camera.programs()) == (0, [])
    first = watch("First")
    wait(lambda: camera.programs() == ["First"], "the first")
    second = watch("Second")
    wait(lambda: camera.programs() == ["First", "Second"], "both")
    assert camera.watchers() == 2
    show(camera, numbered(1), lambda: first.pictures and second.pictures)
    first.close()
    wait(lambda: camera.programs() == ["Second"], "the second alone")
    second.close()
    wait(lambda: camera.watchers() == 0, "nobody")


def test_nothing_is_seen_that_was_not_sent_to_whoever_comes_late(camera: PipeWireCamera) -> None:
    """Not what was sent before, and no buffer that nobody filled."""
    for number in range(3):
        camera.send(numbered(number))
    with closing(watch()) as viewer:
        wait(lambda: camera.watchers() == 1, "the viewer")
        time.sleep(0.2)
        assert viewer.pictures == []
        show(camera, numbered(7), lambda: viewer.pictures)
    assert viewer.pictures[0] == numbered(7).planes.tobytes()


def test_new_buffers_are_black(camera: PipeWireCamera, monkeypatch: pytest.MonkeyPatch) -> None:
    """Seen by letting a buffer through that was not filled."""
    monkeypatch.setattr("camera.pipewire.stream.c.memmove", lambda *_: None)
    with closing(watch()) as viewer:
        wait(lambda: camera.watchers() == 1, "the viewer")
        show(camera, numbered(0), lambda: viewer.pictures)
    luma, chroma = SIZE[0] * SIZE[1], SIZE[0] * SIZE[1] // 2
    assert viewer.pictures[0] == bytes([16]) * luma + bytes([128]) * chroma


def test_a_camera_that_closes_ends_for_its_clients_after_the_last_picture(
    camera: PipeWireCamera, monkeypatch: pytest.MonkeyPatch
) -> None:
    # on a busy machine, too
    monkeypatch.setattr("camera.sinks.cameras.pipewire.LAST_PICTURE_S", 3.0)
    with closing(watch()) as viewer:
        wait(lambda: camera.watchers() == 1, "the viewer")
        show(camera, numbered(0), lambda: viewer.pictures)
        for number in range(1, 30):  # more than there are buffers
            camera.send(numbered(number))
        camera.close()
        wait(lambda: viewer.states[-1] != abi.STREAMING, "the end")
    assert viewer.pictures[-1] == numbered(29).planes.tobytes()
    assert (camera.watchers(), camera.programs()) == (0, [])


def test_no_client_is_handed_the_webcam_when_the_camera_closes(
    camera: PipeWireCamera, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The session manager would link one that follows to the next camera, and show the room."""
    monkeypatch.setattr("camera.sinks.cameras.pipewire.PIPEWIRE_NODE", "webcam")
    webcam_picture = numbered(99).planes.tobytes()
    with (
        closing(open_pipewire(SIZE, FPS, name="Webcam")) as webcam,
        closing(Viewer(PIPEWIRE_NODE, SIZE, FPS, follows=True)) as viewer,
    ):
        show(camera, numbered(1), lambda: viewer.pictures)
        camera.close()
        wait(lambda: viewer.states[-1] != abi.STREAMING, "the end")
        until = time.monotonic() + HANDED_OVER_S
        while time.monotonic() < until:
            webcam.send(numbered(99))
            time.sleep(0.02)
        assert webcam.watchers() == 0
        assert webcam_picture not in viewer.pictures


def test_it_goes_with_the_daemon_and_comes_back_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with desktop() as here:
        here.adopt(monkeypatch)
        assert is_running()
        with closing(open_pipewire(SIZE, FPS)) as camera:
            here.end("wireplumber", "pipewire")
            with pytest.raises(SinkError, match=r"PipeWire's camera is gone: .*expected"):
                wait(lambda: camera.send(numbered(0)), "the refusal")
            assert camera.watchers() == 0
        assert not is_running()
        with pytest.raises(SinkError, match="PipeWire does not answer"):
            open_pipewire(SIZE, FPS)
        here.start("pipewire", "wireplumber")
        with closing(open_pipewire(SIZE, FPS)) as camera, closing(watch()) as viewer:
            wait(lambda: camera.watchers() == 1, "the viewer")
            show(camera, numbered(1), lambda: viewer.pictures)


def test_many_open_and_close_and_leave_nothing_behind(pipewire: Desktop) -> None:
    before = threading.active_count()
    for _ in range(10):
        open_pipewire(SIZE, FPS).close()
    assert threading.active_count() == before
    with closing(open_connection("Looker")) as looker:
        assert looker.wait()
        with looker.locked():
            assert looker.graph.named(PIPEWIRE_NODE) == []


def test_the_library_finds_nothing_left_of_a_closed_connection(pipewire: Desktop) -> None:
    looking = "from camera.pipewire.connection import is_running; print(is_running())"
    looked = subprocess.run(
        [sys.executable, "-c", looking], cwd=ROOT, capture_output=True, text=True, check=True,
        env={**pipewire.environment_whole(), "PIPEWIRE_DEBUG": "2"},
    )  # fmt: skip
    assert looked.stdout == "True\n"
    assert "leaked" not in looked.stderr


def test_without_the_library_one_line_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    library.load.cache_clear()
    monkeypatch.setattr(library, "FILE", "libpipewire-none.so.0")
    try:
        with pytest.raises(SinkError, match=r"libpipewire-none\.so\.0 does not load") as error:
            open_pipewire(SIZE, FPS)
        assert "\n" not in str(error.value)
        assert not is_running()
    finally:
        library.load.cache_clear()
