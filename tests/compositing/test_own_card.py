"""One's own card: its words and its time, for one's own cover alone; a broken one gives way."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import cv2
import numpy as np
import pytest

from compositing import own_card
from compositing.own_card import OwnCard
from settings import Settings
from tests.faults.rig import Rig
from video.frame import Planes, Size, split

SIZE = (320, 180)
LUNCH = Settings(card_words="Lunch", card_minutes=30)


class Watch:
    """A time of day that a test moves."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 30, 13, 35)  # noqa: DTZ001

    def __call__(self) -> datetime:
        return self.time


def at_once(do: Callable[[], None]) -> None:
    do()


class Waiting:
    """A Begin that a test ends."""

    def __init__(self) -> None:
        self.wishes: list[Callable[[], None]] = []

    def __call__(self, do: Callable[[], None]) -> None:
        self.wishes.append(do)


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
    planes = OwnCard(begin=at_once).planes(SIZE, Settings(card_picture=str(path)))
    assert planes is not None
    assert (split(planes)[1] > 200).all()  # blue


def test_no_cover_waits_for_a_picture_and_its_words_stand_alone_until_it_is_there(
    tmp_path: Path,
) -> None:
    path, waiting = tmp_path / "beach.png", Waiting()
    cv2.imwrite(str(path), np.full((100, 100, 3), (255, 0, 0), np.uint8))
    card, settings = OwnCard(begin=waiting), Settings(card_picture=str(path))
    card.prepare(SIZE, settings)
    assert card.planes(SIZE, settings) is None, "the fixed card meanwhile"
    worded = replace(settings, card_words="Lunch")
    before = card.planes(SIZE, worded)
    assert before is not None
    assert (split(before)[1] == 128).all()
    assert len(waiting.wishes) == 1, "read once, however often it is asked for"
    waiting.wishes.pop()()
    for wanted in (settings, worded):
        after = card.planes(SIZE, wanted)
        assert after is not None
        assert (split(after)[1] > 200).all()
    assert waiting.wishes == []


def test_a_picture_that_comes_later_is_there_at_the_next_cover(tmp_path: Path) -> None:
    path = tmp_path / "late.png"
    card, settings = OwnCard(begin=at_once), Settings(card_picture=str(path))
    assert card.planes(SIZE, settings) is None
    cv2.imwrite(str(path), np.full((100, 100, 3), (255, 0, 0), np.uint8))
    assert card.planes(SIZE, settings) is None, "not read anew for every frame"
    card.covered(settings)
    assert card.planes(SIZE, settings) is not None


def test_a_run_reads_it_on_another_thread_before_it_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    readers: list[threading.Thread] = []
    read = own_card._picture

    def watched(path: str, size: Size) -> Planes:
        readers.append(threading.current_thread())
        return read(path, size)

    monkeypatch.setattr(own_card, "_picture", watched)
    path = tmp_path / "beach.png"
    cv2.imwrite(str(path), np.full((100, 100, 3), (255, 0, 0), np.uint8))
    rig = Rig(1)
    rig.begin()
    rig.pipeline.swap(Settings(card_picture=str(path)))
    rig.wait(lambda: bool(readers), "the picture to be read")
    rig.pipeline.swap(replace(rig.pipeline.settings, covered=True))
    rig.wait(lambda: bool((split(rig.sent[-1].planes)[1] > 200).all()), "the picture on the card")
    rig.end()
    assert {reader.name for reader in readers} == {"card's picture"}
    assert len(readers) == 1


def test_a_picture_that_is_gone_leaves_the_fixed_card(tmp_path: Path) -> None:
    gone = Settings(card_picture=str(tmp_path / "gone.png"))
    assert OwnCard(begin=at_once).planes(SIZE, gone) is None


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
