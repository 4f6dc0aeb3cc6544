"""cover(): a card without the room, that can be read, at every size."""

from __future__ import annotations

import numpy as np
import pytest

from compositing.cover import GROUND, cover, sentence, wrapped
from video.frame import CHROMA_NEUTRAL, Size, split


@pytest.mark.parametrize("size", [(2, 2), (64, 48), (640, 360), (1280, 720), (720, 1280)])
def test_is_gray_of_the_size_asked_for(size: Size) -> None:
    card = cover(size, "camera lost", 4, 2.5)
    assert card.size == size
    assert (card.kind, card.index, card.captured_at) == ("cover", 4, 2.5)
    assert not card.planes.flags.writeable
    assert (card.planes[size[1] :] == CHROMA_NEUTRAL).all()


@pytest.mark.parametrize("size", [(320, 240), (640, 360), (1280, 720), (1920, 1080)])
def test_the_reason_is_drawn_with_contrast_and_inside(size: Size) -> None:
    luma = split(cover(size, "the matte covers the whole picture", 0, 0.0).planes)[0]
    ink = luma > 160
    assert 0.003 < ink.mean() < 0.1
    rows, columns = np.nonzero(ink)
    assert columns.min() > 0.04 * size[0]
    assert columns.max() < 0.96 * size[0]
    assert rows.min() > 0
    assert luma[0, 0] == luma[-1, -1] == GROUND


def test_different_reasons_look_different_and_the_same_one_is_made_once() -> None:
    first, second = cover((640, 360), "one", 0, 0.0), cover((640, 360), "another", 1, 0.0)
    again = cover((640, 360), "one", 2, 0.0)
    assert (first.planes != second.planes).any()
    assert np.shares_memory(first.planes, again.planes)


def test_a_long_reason_is_wrapped_and_cut() -> None:
    lines = wrapped("word " * 400, 1.5, 1000)
    assert len(lines) == 4
    assert lines[-1].endswith("...")
    assert wrapped("x" * 500, 1.5, 300)[0].endswith("...")
    cover((320, 240), "word " * 400, 0, 0.0)


@pytest.mark.parametrize(
    ("reason", "shown"),
    [("", "Covered"), ("  camera\nlost ", "Camera lost"), ("caméra", "Cam?ra"), ("ünlü", "?nl?")],
)
def test_every_reason_is_words(reason: str, shown: str) -> None:
    assert sentence(reason) == shown
