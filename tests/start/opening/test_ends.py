"""Both ends of a run: what a start may fall back to, and what a run never does."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pytest

from camera import devices
from camera.devices import Camera
from options import Options
from settings import Settings
from start.opening.ends import NO_CAMERA, open_ends, open_source
from video.errors import SourceError

PREVIEW = Options(output="none", size=(320, 180))


@pytest.fixture(autouse=True)
def no_camera(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(devices, "default_camera", lambda **_: None)


def test_a_start_without_a_camera_shows_the_demo_and_says_so() -> None:
    ends = open_ends(PREVIEW, Settings())
    with closing(ends.source), closing(ends.sink):
        assert ends.source.name == "demo"
        assert ends.hint_of(ends.source, ends.sink) == NO_CAMERA


def test_a_run_never_shows_the_demo_in_the_place_of_a_camera() -> None:
    with pytest.raises(SourceError, match=r"^no camera is connected; expected one\. Plug one in"):
        open_source(PREVIEW, live=True)


def test_the_demo_that_was_asked_for_can_be_opened_again() -> None:
    with closing(open_source(Options(input="demo", size=(320, 180)), live=True)) as source:
        assert source.name == "demo"


def test_a_start_that_nobody_sees_waits_for_a_camera() -> None:
    ends = open_ends(Options(output="none", size=(321, 180), fps=15.0, headless=True), Settings())
    assert ends.hint_of(ends.source, ends.sink) is None
    assert (ends.source.size, ends.source.fps, ends.source.live) == ((322, 180), 15.0, True)
    with pytest.raises(SourceError, match="no camera is connected"):
        ends.source.grab()
    ends.source.close()
    ends.source.close()
    assert ends.source.grab() is None


def test_where_every_virtual_camera_is_in_use_the_start_says_whose_it_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    held = ["Scrim (/dev/video10) by Scrim (pid 71)"]
    monkeypatch.setattr("start.opening.outputs.ways_out", lambda *_: ["none"])
    for found, said in ((held, f"In use: {held[0]}. This is a"), ([], "No virtual camera here")):
        monkeypatch.setattr("camera.v4l2.device_users.taken", lambda *_, found=found, **__: found)
        ends = open_ends(Options(input="demo", size=(320, 180)), Settings())
        with closing(ends.source), closing(ends.sink):
            assert (ends.hint_of(ends.source, ends.sink) or "").startswith(said)


def test_a_hidden_start_shows_no_demo_and_waits_for_a_camera_that_is_held(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    options = replace(PREVIEW, hidden=True)
    ends = open_ends(options, Settings())
    assert ends.source.name == "no camera"
    monkeypatch.setattr(
        devices, "default_camera", lambda **_: Camera(0, "L", "/dev/none", False, True, False, 0)
    )
    ends = open_ends(options, Settings())
    assert ends.source.name == "no camera"
    assert "scrim: no camera '/dev/none'" in capsys.readouterr().err
    with pytest.raises(SourceError):
        open_ends(replace(options, input="missing.mp4"), Settings())
    with pytest.raises(SourceError):
        open_ends(PREVIEW, Settings())
