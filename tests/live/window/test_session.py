"""The window's view of a live run: what state it is in, what it previews, how it ends."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from compositing.cover import cover
from live.window.session import PREVIEW_FPS, UNSEEN_S, UNTAKEN_FPS, LiveSession, Viewer
from tests.fakes import ManualClock, sealed
from tests.faults.rig import Rig
from tests.ui.fake_session import FakeRecordings
from ui.session import StateKind
from video.errors import ScrimError
from video.frame import empty_planes


def session_of(rig: Rig) -> LiveSession:
    viewer = Viewer()
    return LiveSession(
        rig.live,
        viewer,
        hint_of=lambda _source, _sink: "a hint",
        recordings=FakeRecordings(),
    )


def test_it_says_what_happens_to_the_picture() -> None:
    rig = Rig()
    session = session_of(rig)
    assert session.state().kind is StateKind.STARTING
    session.start(None)
    rig.wait(lambda: session.state().kind is StateKind.LIVE, "the picture")
    session.swap(replace(session.settings, covered=True))
    assert (session.state().kind, session.state().why) == (StateKind.COVERED, "covered")
    session.swap(replace(session.settings, covered=False))
    rig.camera_is_there = False
    rig.source.lost = "camera room is gone"
    rig.wait(lambda: session.state().kind is StateKind.CAMERA_LOST, "the loss to be seen")
    # covered first, said a moment later
    rig.wait(lambda: session.banner() == "camera room is gone", "the loss to be said")
    assert session.state().why == "camera room is gone"
    rig.camera_is_there = True
    rig.wait(lambda: session.state().kind is StateKind.LIVE, "the picture")
    assert session.banner() == "a hint"
    session.finish()
    assert session.state().kind is StateKind.ENDED
    assert session.error() is None


def test_without_a_virtual_camera_it_is_a_preview() -> None:
    rig = Rig()
    rig.sink.device = "none"
    session = session_of(rig)
    session.start(None)
    rig.wait(lambda: session.state().kind is StateKind.PREVIEW_ONLY, "the picture")
    session.finish()


def test_what_ended_the_run_is_said_and_raised() -> None:
    rig = Rig()

    def fail() -> None:
        raise ScrimError("the camera burns; expected water")

    rig.source.grab = fail
    session = session_of(rig)
    session.start(None)
    rig.wait(lambda: session.error() is not None, "the failure")
    assert session.error() == "the camera burns; expected water"
    with pytest.raises(ScrimError, match="burns"):
        session.finish()


def test_the_preview_is_made_no_more_often_than_it_is_shown() -> None:
    def made(every: int) -> int:
        """How many of a second of 30 frames, where the window takes one after so many."""
        viewer = Viewer(lambda: 0.0)
        seen = set()
        for index in range(60):  # a camera of 60
            frame = sealed(empty_planes((64, 36)), index=index, captured_at=index / 60)
            viewer.watch(frame, None)
            seen.add(id(viewer._newest))
            kept.append(viewer._newest)  # or the next has its place, and its id
            if index % every == 0:
                assert viewer.newest is viewer._newest
        return len(seen)

    kept: list[object] = []
    assert made(every=1) == PREVIEW_FPS
    assert made(every=60) in (UNTAKEN_FPS, UNTAKEN_FPS + 1)


def test_a_cover_is_previewed_at_once_and_the_matte_when_asked_for() -> None:
    viewer = Viewer()
    alpha = np.full((36, 64), 255, np.uint8)
    viewer.watch(sealed(empty_planes((64, 36)), captured_at=1.0), alpha)
    assert viewer.newest
    assert viewer.newest.shows == "matte"
    assert (viewer.newest.rgb == 255).all()
    viewer.watch(sealed(empty_planes((64, 36)), captured_at=1.001, kind="cover"), None)
    assert viewer.newest.shows == "cover"


def test_no_preview_is_made_that_nobody_asks_for_and_the_next_look_brings_it_back() -> None:
    clock = ManualClock()
    viewer = Viewer(clock.now)
    viewer.watch(sealed(empty_planes((64, 36)), captured_at=1.0), None)
    first = viewer.newest
    clock.advance(1.1 * UNSEEN_S)
    viewer.watch(sealed(empty_planes((64, 36)), captured_at=2.0), None)
    assert viewer.newest is first
    viewer.watch(sealed(empty_planes((64, 36)), captured_at=3.0), None)
    assert viewer.newest is not first


def test_a_card_that_goes_out_again_is_no_new_preview() -> None:
    viewer = Viewer()
    for at in (1.0, 2.0):
        viewer.watch(cover((64, 36), "covered", 0, at), None)
        if at == 1.0:
            first = viewer.newest
    assert viewer.newest is first
    viewer.watch(cover((64, 36), "camera lost", 0, 3.0), None)
    assert viewer.newest is not first
