"""A picture that is zoomed, flipped, turned, colored shows no more of the room than one at rest."""

from __future__ import annotations

from dataclasses import replace

import pytest

from settings import Settings
from tests.faults.oracle.likeness import correlates, seen_as
from tests.faults.rig import SIZE, Rig
from tests.faults.rows.table import FAULTS
from tests.leaks import Room
from video.frame import split

VIEWS = {
    "zoomed": Settings(zoom_percent=150, pan_x=30, pan_y=-40),
    "flipped": Settings(flip=True),
    "colored": Settings(brightness=40, contrast=30, saturation=-20, warmth=50),
    "all of it, upside down": Settings(
        zoom_percent=130, flip=True, brightness=-30, warmth=-40, rotation=180
    ),
}
NAMES = {"answers NaN, once", "answers noise, once", "is unplugged and comes back"}
CHOSEN = [fault for fault in FAULTS if fault.name in NAMES]


@pytest.mark.parametrize("name", VIEWS)
@pytest.mark.parametrize("fault", CHOSEN, ids=lambda fault: fault.name)
def test_nothing_leaks_from_a_picture_that_was_moved(name: str, fault: object) -> None:
    rig = Rig(3, settings=VIEWS[name])
    rig.begin()
    try:
        fault.script(rig)  # type: ignore[attr-defined]
        rig.recover()
    finally:
        rig.end()
    rooms = [seen_as(texture, VIEWS[name]) for texture in rig.textures]
    assert rig.shown() > 0
    for sent in rig.sent:
        luma = split(sent.planes)[0]
        assert sent.steady
        assert not any(correlates(luma, room) for room in rooms)


def test_nothing_leaks_while_the_view_changes_with_every_frame() -> None:
    rig = Rig(4)
    rig.begin()
    try:
        for settings in [*VIEWS.values(), Settings()] * 6:
            rig.pipeline.swap(settings)
            rig.pass_frames(2)
        rig.recover()
    finally:
        rig.end()
    rooms = [
        seen_as(texture, settings)
        for texture in rig.textures
        for settings in (*VIEWS.values(), Settings())
    ]
    assert rig.shown() > 0
    for sent in rig.sent:
        assert not any(correlates(split(sent.planes)[0], room) for room in rooms)


@pytest.mark.parametrize("name", VIEWS)
def test_with_consent_the_moved_room_is_seen(name: str) -> None:
    settings = replace(VIEWS[name], background="off")
    rig = Rig(5, settings=settings, room_may_be_visible=True)
    rig.begin()
    rig.pass_frames(5)
    rig.end()
    rooms = [seen_as(rig.room.luma, settings)]
    shown = [sent for sent in rig.sent if sent.kind == "composite"]
    assert shown
    assert all(sent.steady for sent in rig.sent)
    assert all(correlates(split(sent.planes)[0], rooms[0]) for sent in shown)
    assert not correlates(split(shown[0].planes)[0], seen_as(Room(SIZE, 77).luma, settings))
