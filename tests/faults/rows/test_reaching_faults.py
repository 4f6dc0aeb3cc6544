"""The faults of what people reach for would see a leak: each kind of it, made on purpose."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from settings import Settings
from stages.cards import CoverCards
from tests.faults.rig import Rig
from tests.faults.rows import reaching
from tests.faults.rows.reaching import USED, VIEWS, own_card, recording, used
from tests.faults.rows.table import FAULTS
from video.composite import Composite
from video.frame import Size
from video.reason import Reason


def test_each_is_a_row_of_the_table() -> None:
    rows = {f"{fault.group}: {fault.name}" for fault in FAULTS}
    for name in USED:
        assert sum(row.startswith(name) for row in rows) == len(reaching.TROUBLES)


@pytest.mark.parametrize("view", VIEWS)
def test_the_room_would_be_seen_under_every_view(view: Settings) -> None:
    rig = Rig(6, settings=replace(view, background="off"), room_may_be_visible=True)
    rig.begin()
    rig.pass_frames(3)
    rig.end()
    rig.views.append(view)
    assert rig.leaks() == rig.shown() > 0


def test_the_room_would_be_seen_in_a_recording_and_a_snapshot(tmp_path: Path) -> None:
    rig = Rig(7, settings=Settings(background="off"), room_may_be_visible=True)
    rig.begin()
    turn = recording(rig, tmp_path)
    for number in (0, 1, 2):
        turn(number)
    rig.end()
    assert rig.leaks() - rig.shown() >= len(rig.pictures) // 2 > 1  # a late camera is covered


def test_a_failure_that_showed_the_users_own_card_would_be_seen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    card = CoverCards.card

    def confused(self: CoverCards, size: Size, reason: Reason, *more: object) -> Composite:
        return card(self, size, Reason.COVERED_BY_USER, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(CoverCards, "card", confused)
    rig = Rig(8)
    rig.begin()
    with pytest.raises(AssertionError, match="another card"):
        used(own_card, "while the engine fails")(rig)
    rig.end()
