"""What takes long to open is opened beside the window's thread, while pictures go on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import CancelledError
from dataclasses import replace
from typing import TypeVar

import pytest

from compositing.backgrounds.open import Color
from live.window.choices import Choices, Openers
from live.window.opening import Opening, StillWanted
from options import Options
from settings import Settings
from tests.faults.rig import PATIENCE_S, Rig, RoomSegmenter, RoomSource, WatchedSink
from tests.live.window.test_session import session_of
from ui.session import BACKGROUND
from video.errors import SourceError
from video.protocols import Background

T = TypeVar("T")
MANY = 30
"""Pictures that go out while something is being opened."""


class Door:
    """Opens nothing until it is told to, and knows which threads came."""

    def __init__(self) -> None:
        self.told, self.reached = threading.Event(), threading.Event()
        self.came: list[threading.Thread] = []
        self.refusal: SourceError | None = None

    def open(self, thing: T) -> T:
        self.came.append(threading.current_thread())
        self.reached.set()
        assert self.told.wait(PATIENCE_S)
        if self.refusal:
            raise self.refusal
        return thing


class SlowRun:
    """A live run whose pictures wait at a door."""

    def __init__(self, settings: Settings | None = None) -> None:
        self.rig = Rig(settings=settings, room_may_be_visible=True)
        self.door = Door()
        self.rig.open_background = self.background
        self.session = session_of(self.rig)

    def background(self, settings: Settings) -> Background:
        if settings.background.endswith(".jpg"):
            return self.door.open(Color("#808080"))
        return self.rig.real_background(settings)

    def flows(self) -> None:
        """Return once many pictures of new frames have gone out, as many as the camera took.

        Counted, not timed: of the frames that the camera has taken meanwhile most must have left.
        """
        first, taken = len(self.rig.sent), self.rig.source.index
        new = lambda: len({sent.captured_at for sent in self.rig.sent[first:]})  # noqa: E731
        self.rig.wait(lambda: new() >= MANY, "pictures while something is opened")
        assert new() > (self.rig.source.index - taken) / 2


@pytest.fixture
def slow() -> SlowRun:
    made = SlowRun()
    made.rig.begin()
    return made


def test_pictures_flow_while_a_large_file_is_read_and_nothing_done_meanwhile_is_undone(
    slow: SlowRun,
) -> None:
    session, rig = slow.session, slow.rig
    pending = session.swap(session.settings.before("/pictures/huge.jpg"))
    assert pending is not None
    assert session.opening() == {BACKGROUND: "/pictures/huge.jpg"}
    slow.flows()
    assert session.settings.background == "blur", "the old one goes on"
    session.swap(session.settings.blurred(35))
    session.swap(replace(session.settings, covered=True))
    rig.cover_comes()
    slow.door.told.set()
    pending.result(PATIENCE_S)
    now = session.settings
    assert (now.background, now.blur_percent, now.covered) == ("/pictures/huge.jpg", 35, True)
    assert session.opening() == {}
    covers = rig.covered()
    rig.pass_frames(5)
    assert rig.covered() >= covers + 5, "a cover is not lifted by what was asked for before it"
    assert threading.main_thread() not in slow.door.came
    rig.end()
    assert rig.leaks() == 0


def test_a_file_that_does_not_open_leaves_everything_as_it_is(slow: SlowRun) -> None:
    pending = slow.session.swap(slow.session.settings.before("/pictures/broken.jpg"))
    slow.door.refusal = SourceError("/pictures/broken.jpg cannot be read")
    slow.door.told.set()
    assert pending is not None
    assert pending.exception(PATIENCE_S) is slow.door.refusal
    assert (slow.session.settings, slow.session.opening()) == (Settings(), {})
    slow.rig.end()


def test_the_latest_wish_counts(slow: SlowRun) -> None:
    session = slow.session
    first = session.swap(session.settings.before("/pictures/a.jpg"))
    slow.rig.wait(lambda: bool(slow.door.came), "the first to begin")
    second = session.swap(session.settings.before("/pictures/b.jpg"))
    third = session.swap(session.settings.before("/pictures/c.jpg"))
    assert session.opening() == {BACKGROUND: "/pictures/c.jpg"}
    assert second is not None
    assert second.cancelled(), "it had not begun, and never will"
    slow.door.told.set()
    assert third is not None
    third.result(PATIENCE_S)
    assert first is not None
    assert first.done()
    assert session.settings.background == "/pictures/c.jpg"
    assert len(slow.door.came) == 2
    slow.rig.end()


@pytest.mark.parametrize("how", ["stay", "another"])
def test_who_goes_elsewhere_meanwhile_is_not_fetched_back(slow: SlowRun, how: str) -> None:
    session = slow.session
    pending = session.swap(session.settings.before("/pictures/a.jpg"))
    slow.rig.wait(lambda: bool(slow.door.came), "it to begin")
    if how == "stay":
        session.stay()
    else:
        session.swap(session.settings.before("#2b4162"))
    assert session.opening() == {}
    expected = session.settings
    slow.door.told.set()
    assert pending is not None
    pending.result(PATIENCE_S)
    assert session.settings == expected
    slow.rig.end()


def test_the_room_is_not_shown_until_the_picture_that_hides_it_is_ready() -> None:
    slow = SlowRun(Settings(background="off"))
    pending = slow.session.swap(slow.session.settings.before("/pictures/a.jpg"))
    assert slow.session.settings.background == "blur"
    slow.door.told.set()
    assert pending is not None
    pending.result(PATIENCE_S)
    assert slow.session.settings.background == "/pictures/a.jpg"


@pytest.mark.parametrize("title", ["Camera", "Virtual camera", "Quality"])
def test_pictures_flow_while_a_device_or_a_network_is_opened(slow: SlowRun, title: str) -> None:
    rig, door, opening = slow.rig, slow.door, Opening()
    network = RoomSegmenter()

    def demo() -> RoomSource:
        source = rig._open_camera(rig.room)
        source.name = "demo"
        return source

    openers = Openers(
        lambda _: door.open(demo()),
        lambda _, size, __: door.open(WatchedSink(size, rig.sent)),
        lambda _: door.open(network),
    )
    choices = Choices(rig.live, Options(quality="eco"), openers, opening=opening)
    selector = {one.title: one for one in choices.selectors(sink_may_change=True)}[title]
    before = selector.current()
    name = next(one for one in reversed(selector.names()) if one != before)
    source = rig.source
    pending = selector.choose(name)
    assert pending is not None
    assert opening.names == {title: name}
    rig.wait(lambda: bool(door.came), "the opener")
    rig.source = source  # which goes on
    slow.flows()
    assert selector.current() == before
    door.told.set()
    pending.result(PATIENCE_S)
    assert selector.current() == name
    assert threading.main_thread() not in door.came
    rig.recover()
    rig.end()


def test_a_wish_that_waits_is_cancelled_and_one_at_work_is_told() -> None:
    opening, door = Opening(), Door()
    wanted: list[bool] = []

    def work(still_wanted: StillWanted) -> None:
        door.open(None)
        wanted.append(still_wanted())

    first = opening.ask("thing", "a", work)
    assert door.reached.wait(PATIENCE_S)
    second = opening.ask("thing", "b", work)
    opening.drop("thing")
    door.told.set()
    assert first.result(PATIENCE_S) is None
    with pytest.raises(CancelledError):
        second.result(PATIENCE_S)
    assert wanted == [False]
    do: Callable[[StillWanted], None] = lambda still_wanted: wanted.append(still_wanted())  # noqa: E731
    opening.ask("thing", "c", do).result(PATIENCE_S)
    assert wanted == [False, True]
