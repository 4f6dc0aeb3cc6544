"""Outputs: what a start sends to, one thing or several, and what is kept when that changes."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import pyvirtualcam.camera

from camera import devices
from camera.devices import Camera
from camera.sinks.fan_out import FanOut
from options import Options
from settings import Settings
from start.checks import check
from start.command_line.command import parse
from start.opening.outputs import open_sink, ways_out
from tests.camera.fake_backend import FakeBackend
from tests.camera.pipewire.desktop import Desktop
from video.errors import SinkError, UsageError
from video.frame import Size
from video.protocols import Sink, sinks_of

SIZE: Size = (64, 48)
LOOPBACK = Camera(9, "Scrim", "/dev/video9", virtual=True, readable=False, writable=True, backend=0)


@pytest.fixture
def loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine with one free virtual camera."""
    monkeypatch.setattr(pyvirtualcam.camera, "BACKENDS", {"fake": FakeBackend})
    monkeypatch.setattr(devices, "default_virtual_camera", lambda *_: LOOPBACK)
    monkeypatch.setattr("camera.sinks.cameras.virtual.free_virtual_cameras", lambda *_: [LOOPBACK])


@pytest.fixture
def no_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "default_virtual_camera", lambda *_: None)


@pytest.fixture
def no_pipewire(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/nonexistent")
    monkeypatch.setenv("PIPEWIRE_RUNTIME_DIR", "/nonexistent")


def opened(*names: str, used: Sink | None = None, **more: object) -> Sink:
    chosen = {"output": names[0], "more_outputs": names[1:], **more}
    return open_sink(Options(**chosen), Settings(), SIZE, 30.0, live=True, used=used)  # type: ignore[arg-type]


@pytest.mark.usefixtures("no_loopback", "no_pipewire")
def test_where_there_is_no_way_out_the_default_is_a_preview() -> None:
    assert ways_out() == ["none"]
    assert opened("default").device == "none"


@pytest.mark.usefixtures("pipewire", "no_loopback")
def test_pipewire_alone_is_way_enough() -> None:
    assert ways_out() == ["pipewire"]
    with closing(opened("default")) as sink:
        assert sink.device == "pipewire"


@pytest.mark.usefixtures("pipewire", "loopback")
def test_the_default_is_every_free_way_out() -> None:
    with closing(opened("default")) as sink:
        assert isinstance(sink, FanOut)
        assert (sink.device, sink.size) == ("pipewire + /dev/video9", SIZE)


@pytest.mark.usefixtures("pipewire", "loopback")
def test_a_way_of_the_default_that_does_not_open_keeps_no_other_away(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object) -> Sink:
        raise SinkError("virtual camera refused")

    monkeypatch.setattr("camera.sinks.cameras.virtual.open_virtual_camera", refuse)
    with closing(opened("default")) as sink:
        assert sink.device == "pipewire"
    assert capsys.readouterr().err == "scrim: virtual camera refused\n"


@pytest.mark.usefixtures("loopback", "no_pipewire")
def test_what_was_named_has_to_open_and_leaves_nothing_open_if_not(tmp_path: Path) -> None:
    recording = tmp_path / "out.mp4"
    with pytest.raises(SinkError, match="PipeWire does not answer"):
        opened(str(recording), "pipewire")
    assert not recording.exists()


@pytest.mark.usefixtures("pipewire", "loopback")
def test_a_sink_in_use_is_taken_over_whichever_way_the_choice_goes() -> None:
    with closing(opened("virtual")) as first:
        both = opened("default", used=first)
        assert first in sinks_of(both)
        pipewire = next(sink for sink in sinks_of(both) if sink is not first)
        assert opened("/dev/video9", used=both) is first
        assert opened("pipewire", used=both) is pipewire
        pipewire.close()
        with closing(opened("pipewire", used=both)) as anew:
            assert anew is not pipewire, "what is closed is opened again"


def test_a_camera_and_a_recording_at_once(tmp_path: Path, pipewire: Desktop) -> None:
    with closing(opened("pipewire", str(tmp_path / "call.mp4"))) as sink:
        assert sink.device == f"pipewire + {tmp_path / 'call.mp4'}"


def test_outputs_are_read_in_their_order() -> None:
    words = ["run", "--output", "a", "--output=b", "--output", "c.mp4"]
    options = parse(words).options
    assert options.outputs == ("a", "b", "c.mp4")
    assert parse(["run"]).options.outputs == ("default",)


@pytest.mark.parametrize(
    ("named", "complaint"),
    [
        (("default", "pipewire"), r"--output default stands beside another; expected it alone"),
        (("pipewire", "none"), r"--output none stands beside another; expected it alone"),
        (("pipewire", "pipewire"), r"names one thing twice: pipewire, pipewire; expected it once"),
    ],
)
def test_outputs_that_do_not_go_together_are_refused(
    named: tuple[str, ...], complaint: str
) -> None:
    options = Options(output=named[0], more_outputs=named[1:])
    with pytest.raises(UsageError, match=complaint):
        check(options, Settings())


def test_a_clip_goes_to_one_place(tmp_path: Path) -> None:
    clip = tmp_path / "in.mp4"
    clip.touch()
    options = Options(input=str(clip), output="a.mp4", more_outputs=("b.mp4",))
    with pytest.raises(UsageError, match=r"--output is given 2 times; expected one for a clip"):
        check(options, Settings())


def test_no_output_may_be_what_is_read(tmp_path: Path) -> None:
    picture = tmp_path / "beach.jpg"
    picture.touch()
    options = Options(output="pipewire", more_outputs=(f"{tmp_path}/",))
    with pytest.raises(UsageError, match="--output is the background itself, or holds it"):
        check(options, replace(Settings(), background=str(picture)))
