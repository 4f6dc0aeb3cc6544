"""The camera's thread: a camera that is lost, comes back or is changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from tests.faults.rig import Rig, RoomSource
from tests.leaks import Room
from video.errors import SourceError
from video.knobs import Knob
from video.reason import Reason


def test_a_camera_that_comes_back_at_the_last_moment_is_closed_too() -> None:
    rig = Rig()
    rig.begin()
    lost = rig.source
    lost.lost = "gone"
    rig.wait(lambda: rig.source is not lost, "the camera to be opened again")
    rig.end()
    assert rig.source.closed.is_set()


def test_a_lost_camera_is_said_until_it_is_back() -> None:
    rig = Rig()
    rig.begin()
    assert rig.live.trouble is None
    rig.camera_is_there = False
    rig.source.lost = "camera room is gone; expected it to stay plugged in"
    rig.wait(lambda: rig.live.trouble is not None, "the trouble to be said")
    assert rig.live.trouble == rig.source.lost
    assert rig.pipeline.shutter.reason == "camera lost"
    rig.camera_is_there = True
    rig.recover()
    assert rig.live.trouble is None
    rig.end()


def test_a_camera_that_opens_and_sends_nothing_is_said_once(
    capsys: pytest.CaptureFixture[str],
) -> None:
    rig = Rig()
    rig.begin()
    opened: list[RoomSource] = []

    def open_mute() -> RoomSource:
        source = RoomSource(rig.room)
        source.lost = "camera room sends no pictures: no bandwidth left (ENOSPC)"
        opened.append(source)
        return source

    rig.live.reopen_source(open_mute)
    rig.wait(lambda: len(opened) > 5, "it to be opened again and again")
    assert rig.live.trouble is not None
    assert rig.pipeline.shutter.reason is Reason.CAMERA_LOST
    rig.end()
    assert capsys.readouterr().err.count("ENOSPC") == 1


def test_another_camera_is_covered_first_and_segmented_anew() -> None:
    rig = Rig()
    rig.begin()
    old = rig.source
    old.frozen.set()
    rig.cover_comes()  # nothing is in work any more
    rig.pipeline.shutter.consent(rig.pipeline.shutter.generation)
    resets = rig.segmenter.resets
    rig.change_camera()
    assert rig.pipeline.shutter.reason == Reason.CAMERA_CHANGED
    rig.recover()
    rig.end()
    assert old.closed.is_set()
    assert rig.segmenter.resets > resets


def test_a_camera_that_is_refused_changes_nothing() -> None:
    rig = Rig()
    rig.begin()

    def refuse() -> RoomSource:
        raise SourceError("no camera 'x'")

    turn = rig.pipeline.shutter.generation
    with pytest.raises(SourceError):
        rig.live.change_source(refuse)
    assert rig.live.source is rig.source
    assert rig.pipeline.shutter.generation == turn
    rig.end()


def test_a_lost_camera_does_not_come_back_over_the_users_choice() -> None:
    rig = Rig()
    rig.begin()
    rig.camera_is_there = False
    rig.source.lost = "gone"
    rig.cover_comes()
    rig.change_camera()
    chosen = rig.live.source
    rig.camera_is_there = True
    rig.recover()
    assert rig.live.source is chosen
    rig.end()


def test_a_camera_that_does_not_open_in_its_new_mode_is_lost_until_it_does() -> None:
    rig = Rig()
    rig.begin()
    first, tries = rig.source, 0

    def open_anew() -> RoomSource:
        nonlocal tries
        tries += 1
        assert first.closed.is_set(), "a camera streams to one at a time"
        if tries < 3:
            raise SourceError("camera room cannot be opened in MJPG 640x480 at 60 fps")
        rig.source = RoomSource(rig.room)
        return rig.source

    rig.live.reopen_source(open_anew)
    assert rig.pipeline.shutter.reason == Reason.CAMERA_CHANGED
    rig.wait(lambda: rig.live.trouble is not None, "the trouble to be said")
    rig.wait(lambda: rig.source is not first, "the camera to be opened")
    rig.recover()
    assert rig.live.trouble is None
    rig.end()
    assert rig.source.closed.is_set()
    assert rig.leaks() == 0


class KnobbySource(RoomSource):
    """A camera that keeps what it was asked to adjust."""

    def __init__(self, room: Room) -> None:
        super().__init__(room)
        self.knobs: tuple[Knob, ...] = ()
        self.adjusted: list[dict[str, int]] = []

    def adjust(self, wanted: Mapping[str, int]) -> None:
        self.adjusted.append(dict(wanted))


def test_a_camera_is_adjusted_as_the_settings_want_it_and_once_for_each_change() -> None:
    rig = Rig()
    rig.begin()
    knobby = KnobbySource(rig.room)
    rig.live.change_source(lambda: knobby)
    rig.recover()
    assert knobby.adjusted == []  # nothing was asked of it: it is left alone
    for text, expected in (("focus=3", {"focus": 3}), ("", {})):
        rig.pipeline.swap(replace(rig.pipeline.settings, camera_knobs=text))
        rig.wait(lambda e=expected: knobby.adjusted[-1:] == [e], "it to be adjusted")
    assert knobby.adjusted == [{"focus": 3}, {}]
    rig.pipeline.swap(replace(rig.pipeline.settings, camera_knobs="focus=5"))
    other = KnobbySource(rig.room)
    rig.live.change_source(lambda: other)
    rig.wait(lambda: other.adjusted == [{"focus": 5}], "the next camera to be adjusted")
    rig.end()
