"""One's own card: its words and its time, for one's own cover alone; a broken one gives way."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import cv2
import numpy as np
import pytest

from compositing.own_card import OwnCard
from settings import Settings
from tests.faults.rig import Rig
from video.frame import split

SIZE = (320, 180)
LUNCH = Settings(card_words="Lunch", card_minutes=30)


class Watch:
    """A time of day that a test moves."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 30, 13, 35)  # noqa: DTZ001

    def __call__(self) -> datetime:
        return self.time


def test_without_words_picture_and_time_there_is_no_own_card() -> None:
    card = OwnCard()
    card.covered(Settings())
    assert card.planes(SIZE, Settings()) is None


def test_the_same_card_is_drawn_once_and_nobody_can_write_to_it() -> None:
    card = OwnCard(Watch())
    card.covered(LUNCH)
    planes = card.planes(SIZE, LUNCH)
    assert planes is not None
    assert planes is card.planes(SIZE, LUNCH)
    assert not planes.flags.writeable
    assert split(planes)[0].max() > 200


def test_it_says_when_one_is_back_and_no_more_once_that_is_over() -> None:
    watch = Watch()
    card = OwnCard(watch)
    card.covered(LUNCH)
    before = card.planes(SIZE, LUNCH)
    watch.time += timedelta(minutes=29)
    assert card.planes(SIZE, LUNCH) is before  # 14:05, whatever the time
    watch.time += timedelta(minutes=2)
    after = card.planes(SIZE, LUNCH)
    assert after is not None
    assert (after != before).any()
    card.covered(LUNCH)
    assert (card.planes(SIZE, LUNCH) != before).any()


def test_letters_of_every_script_leave_ink() -> None:
    card = OwnCard()
    for words in ("Mittag", "Обед", "غداء", "צהריים"):
        planes = card.planes(SIZE, Settings(card_words=words))
        assert planes is not None
        assert split(planes)[0].max() > 150


def test_a_picture_fills_the_card(tmp_path: Path) -> None:
    path = tmp_path / "beach.png"
    cv2.imwrite(str(path), np.full((100, 100, 3), (255, 0, 0), np.uint8))
    planes = OwnCard().planes(SIZE, Settings(card_picture=str(path)))
    assert planes is not None
    assert (split(planes)[1] > 200).all()  # blue


def test_a_picture_that_is_gone_leaves_the_fixed_card(tmp_path: Path) -> None:
    assert OwnCard().planes(SIZE, Settings(card_picture=str(tmp_path / "gone.png"))) is None


@pytest.mark.parametrize("covered", [True, False])
def test_only_the_users_own_cover_shows_it(covered: bool) -> None:
    """A failure shows the fixed card, whatever stands on one's own."""
    plain, own = Rig(1), Rig(1, settings=LUNCH)
    cards = []
    for rig in (plain, own):
        rig.begin()
        if covered:
            rig.pipeline.swap(replace(rig.pipeline.settings, covered=True))
        else:
            rig.segmenter.answer = lambda _, alpha: np.full_like(alpha, np.nan)
        rig.cover_comes()
        rig.pass_frames(3)
        cards.append(rig.sent[-1].planes)
        rig.end()
        assert rig.leaks() == 0
    assert (cards[0] != cards[1]).any() == covered
