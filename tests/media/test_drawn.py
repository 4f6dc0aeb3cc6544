"""Our own drawings: the same each time, at any size, and what moves moves without a jump."""

from __future__ import annotations

import numpy as np
import pytest

from background_choice import DRAWN
from media.drawn.catalog import MOVING, STILLS, drawn, drawn_at
from video.frame import split

SIZES = [(160, 90), (16, 16), (90, 160), (640, 480)]


def test_the_settings_name_every_drawing() -> None:
    assert (*STILLS, *MOVING) == DRAWN
    assert len(DRAWN) >= 12
    assert len(MOVING) >= 2


@pytest.mark.parametrize("name", DRAWN)
def test_a_drawing_is_a_picture_at_every_size_and_the_same_each_time(name: str) -> None:
    for size in SIZES:
        planes = drawn(name, size)
        assert planes.shape == (size[1] * 3 // 2, size[0])
        assert planes.dtype == np.uint8
        assert (planes == drawn(name, size)).all()
        y, u, v = split(planes)
        assert y.std() > 0.5
        assert y.min() >= 16
        assert y.max() <= 235
        assert u.min() >= 16
        assert v.max() <= 240


@pytest.mark.parametrize("name", DRAWN)
def test_a_drawing_looks_the_same_small_and_large(name: str) -> None:
    import cv2

    small, large = split(drawn(name, (160, 90)))[0], split(drawn(name, (640, 360)))[0]
    shrunk = cv2.resize(large, (160, 90), interpolation=cv2.INTER_AREA)
    blur = [cv2.GaussianBlur(plane.astype(np.float32), (0, 0), 4) for plane in (small, shrunk)]
    assert np.abs(blur[0] - blur[1]).mean() < 8


@pytest.mark.parametrize("name", MOVING)
def test_what_moves_moves_smoothly(name: str) -> None:
    pictures = [drawn_at(name, (320, 180), seconds).astype(int) for seconds in (0, 1 / 16, 5)]
    assert 0 < np.abs(pictures[0] - pictures[1]).mean() < 1.5
    assert np.abs(pictures[0] - pictures[2]).mean() > 1
