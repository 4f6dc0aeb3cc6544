"""Blur at 0 percent: a stranger's computer reads nothing, at any size, through any lens."""

from __future__ import annotations

import pytest

from tests.recognition.readers import is_read, tesseract
from tests.recognition.report import SIZES, words_read
from tests.recognition.rooms import blurred, drawn_room
from video.frame import Size

READ = tesseract()
pytestmark = pytest.mark.skipif(READ is None, reason="not installed: tesseract (tesseract-ocr)")
ROOMS = [drawn_room(key) for key in range(2)]


def test_sharp_lettering_is_read() -> None:
    assert READ
    assert words_read(ROOMS, (1280, 720), lambda picture: picture, 1, READ) >= 4


@pytest.mark.parametrize("lens", [False, True])
@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_read_at_zero_percent(size: Size, lens: bool) -> None:
    assert READ
    assert words_read(ROOMS, size, lambda room: blurred(room, 0, lens=lens), 1, READ) == 0


def test_nothing_is_read_where_the_room_is_enlarged() -> None:
    assert READ
    shown = words_read(ROOMS, (1280, 720), lambda room: blurred(room, 0, zoom=2), 2, READ)
    assert shown == 0


def test_a_word_is_read_with_a_third_of_its_letters_wrong() -> None:
    assert is_read("SECRET", "SECRFT")
    assert not is_read("SECRET", "SEAAAA")
    assert not is_read("SECRET", "")
