"""What every Sink promises, asked of every implementation and of the fake."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import pyvirtualcam.camera

from camera.host import Capability, Host
from camera.sinks.blackhole import open_blackhole
from camera.sinks.cameras.pipewire import open_pipewire
from camera.sinks.cameras.virtual import open_virtual_camera
from camera.sinks.fan_out import FanOut
from camera.sinks.files.image_sink import open_image_sink
from camera.sinks.files.recorder import open_recorder
from camera.sinks.outlet import Way
from tests.camera.fake_backend import FakeBackend
from tests.camera.media import noise
from tests.fakes import RecordingSink, flat_frame, sealed
from video.composite import Composite
from video.errors import SinkError
from video.frame import Size
from video.protocols import Sink

SIZE: Size = (64, 48)
Maker = Callable[[Path], Sink]


def _virtual_camera(folder: Path) -> Sink:
    node = folder / "sys/class/video4linux/video9"
    node.mkdir(parents=True)
    (node / "name").write_text("Scrim")
    host = Host(system="Linux", root=folder, query=lambda path: Capability("v4l2 loopback", 2))
    return open_virtual_camera(None, SIZE, 30, host=host)


SINKS: dict[str, Maker] = {
    "blackhole": lambda folder: open_blackhole(),
    "images": lambda folder: open_image_sink(folder / "images"),
    "mattes": lambda folder: open_image_sink(folder / "mattes", grey=True),
    "recorder": lambda folder: open_recorder(folder / "out.mp4", SIZE, 30, stills=True),
    "live recorder": lambda folder: open_recorder(folder / "out.mp4", SIZE, 30),
    "virtual camera": _virtual_camera,
    "PipeWire camera": lambda folder: open_pipewire(SIZE, 30),
    "fan-out": lambda folder: FanOut(
        [Way(RecordingSink(SIZE), None), Way(open_image_sink(folder / "images"), None)]
    ),
    "fake": lambda folder: RecordingSink(),
    "fake of one size": lambda folder: RecordingSink(SIZE),
}


@pytest.fixture(params=SINKS.values(), ids=SINKS.keys())
def sink(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Sink]:
    monkeypatch.setattr(pyvirtualcam.camera, "BACKENDS", {"fake": FakeBackend})
    if request.param is SINKS["PipeWire camera"]:
        request.getfixturevalue("pipewire")
    made: Sink = request.param(tmp_path)
    yield made
    made.close()


def composite(size: Size = SIZE, index: int = 0) -> Composite:
    planes = noise((size[1] * 3 // 2, size[0]), index)
    return sealed(planes, index=index, captured_at=index / 30)


def test_it_says_where_it_sends(sink: Sink) -> None:
    assert sink.device
    assert sink.size in (None, SIZE)


def test_composites_and_covers_are_accepted_and_left_as_they_are(sink: Sink) -> None:
    for index in range(3):
        sent = composite(index=index)
        before = sent.planes.copy()
        sink.send(sent)
        assert np.array_equal(sent.planes, before)
    sink.send(sealed(noise((72, 64)), index=3, captured_at=0.1, kind="cover"))


RAW = {
    "frame": flat_frame(SIZE),
    "planes": flat_frame(SIZE).planes,
    "writable array": np.zeros((72, 64), np.uint8),
    "picture": np.zeros((48, 64, 3), np.uint8),
    "bytes": bytes(64 * 72),
    "none": None,
    "look-alike": SimpleNamespace(
        planes=flat_frame(SIZE).planes, index=0, captured_at=0.0, kind="composite",
        visible=SIZE, size=SIZE,
    ),
}  # fmt: skip


@pytest.mark.parametrize("raw", RAW.values(), ids=RAW.keys())
def test_nothing_but_a_composite_gets_in(sink: Sink, raw: object) -> None:
    with pytest.raises(TypeError, match="accepts nothing but a Composite"):
        sink.send(raw)  # type: ignore[arg-type]


def test_what_was_refused_leaves_no_trace(tmp_path: Path) -> None:
    images = open_image_sink(tmp_path / "images")
    with pytest.raises(TypeError):
        images.send(flat_frame(SIZE))  # type: ignore[arg-type]
    assert list((tmp_path / "images").iterdir()) == []


def test_another_size_is_refused_by_name_where_the_size_is_fixed(sink: Sink) -> None:
    other = composite((32, 16))
    if sink.size is None:
        sink.send(other)
        return
    with pytest.raises(SinkError) as error:
        sink.send(other)
    said = str(error.value)
    assert "\n" not in said
    assert all(str(number) in said for number in (32, 16, 64, 48))
    sink.send(composite())  # and it goes on


def test_closing_twice_is_fine_and_nothing_gets_in_afterwards(sink: Sink) -> None:
    sink.send(composite())
    sink.close()
    sink.close()
    with pytest.raises(SinkError, match="is closed"):
        sink.send(composite(index=1))


def test_closing_at_once_is_fine(sink: Sink) -> None:
    sink.close()
