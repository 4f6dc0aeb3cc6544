"""A picture that follows the person and lights them shows no more of the room than one at rest."""

from __future__ import annotations

import numpy as np
import pytest

from compositing.effects.crop import Crop, Cropper
from settings import Settings
from tests.faults.oracle.framed import WatchedFraming, leaks, shows, tight
from tests.faults.rig import SIZE, Rig
from tests.faults.rows.table import FAULTS, Fault
from tests.leaks import Room

NAMES = {
    "says that all is person, once",
    "answers noise, once",
    "raises, until mended",
    "finds nobody",
    "is unplugged and comes back",
    "changes its size in mid-stream",
    "its clock jumps by an hour, both ways",
    "changed by the user, again and again",
    "refuses one frame",
    "mashes every key",
    "changes the background in a loop",
    "toggles the cover with every frame",
    "changes the quality in a loop",
}
CHOSEN = [fault for fault in FAULTS if fault.name in NAMES]


@pytest.mark.parametrize("fault", CHOSEN, ids=lambda fault: f"{fault.group}: {fault.name}")
def test_nothing_leaks_while_the_picture_follows(
    fault: Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("compositing.effects.framing.crop_for", tight)
    for name, value in (("PACE", 60.0), ("SMOOTHING_S", 0.01), ("DOUBT_S", 0.0)):
        monkeypatch.setattr(f"compositing.effects.framing.{name}", value)  # runs are short
    rig = Rig(3, settings=Settings(auto_framing=True, relight=True))
    framing = rig.pipeline._look.framing = WatchedFraming()
    rig.begin()
    try:
        rig.wait(framing.cuts, "the picture to be cut")
        fault.script(rig)
        rig.recover()
    finally:
        rig.end()
    assert rig.shown() > 0
    assert leaks(rig, framing) == 0


def test_every_chosen_fault_is_in_the_table() -> None:
    assert {fault.name for fault in CHOSEN} == NAMES


@pytest.mark.parametrize("crop", [None, Crop(150.4, 88.7, 203.3), Crop(160, 90, 192)])
def test_the_oracle_sees_a_block_of_the_cut_room_and_nothing_in_another_one(
    crop: Crop | None,
) -> None:
    room, other = Room(SIZE, 5), Room(SIZE, 6)
    frame = room.frame(0)
    if crop is not None:
        frame, _ = Cropper().cut(frame, np.zeros(SIZE[::-1], np.uint8), crop)
    gray = np.full_like(frame.planes, 128)
    gray[20:44, 30:54] = frame.planes[20:44, 30:54]
    assert shows(frame.planes, room.luma, crop)
    assert shows(gray, room.luma, crop)
    assert not shows(frame.planes, other.luma, crop)
