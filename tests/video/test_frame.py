from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from video.frame import Frame, Grab, empty_planes, even, size_of, split

EVEN = st.integers(1, 40).map(lambda n: 2 * n)


@given(EVEN, EVEN)
def test_planes_are_three_views_of_one_array(width: int, height: int) -> None:
    planes = empty_planes((width, height))
    assert size_of(planes) == (width, height)
    y, u, v = split(planes)
    assert (y.shape, u.shape, v.shape) == ((height, width), *[(height // 2, width // 2)] * 2)
    y[:], u[:], v[:] = 1, 2, 3
    flat = planes.ravel()
    quarter = width * height // 4
    assert (flat[: 4 * quarter] == 1).all()
    assert (flat[4 * quarter : 5 * quarter] == 2).all()
    assert (flat[5 * quarter :] == 3).all()


@given(st.integers(1, 9999), st.integers(1, 9999))
def test_even_is_the_least_even_size(width: int, height: int) -> None:
    for side, made in zip((width, height), even((width, height)), strict=True):
        assert made % 2 == 0
        assert made - side in (0, 1)


def test_a_frame_is_read_only_and_leaves_its_array_alone() -> None:
    planes = empty_planes((4, 2))
    frame = Frame(planes, 7, 1.5)
    for plane in (frame.planes, frame.y, frame.u, frame.v):
        with pytest.raises(ValueError, match="read-only"):
            plane[0, 0] = 1
    planes[0, 0] = 9
    assert frame.y[0, 0] == 9
    assert (frame.size, frame.visible, frame.index, frame.captured_at) == ((4, 2), (4, 2), 7, 1.5)


@pytest.mark.parametrize(
    "planes",
    [
        np.zeros((3, 4), np.int8),
        np.zeros((4, 4), np.uint8),
        np.zeros((3, 3), np.uint8),
        np.zeros((0, 4), np.uint8),
        np.zeros((3, 0), np.uint8),
        np.zeros((3, 4, 1), np.uint8),
        np.zeros((3, 8), np.uint8)[:, ::2],
    ],
    ids=["type", "rows", "width", "no rows", "no columns", "dimensions", "stride"],
)
def test_what_is_no_picture_makes_no_frame(planes: np.ndarray) -> None:
    with pytest.raises(ValueError, match="expected"):
        Frame(planes, 0, 0.0)


def test_a_grab_decodes_when_it_is_retrieved_and_not_before() -> None:
    decoded = []

    def decode(jpeg: bytes) -> tuple[np.ndarray, tuple[int, int]]:
        decoded.append(jpeg)
        return empty_planes((4, 4)), (3, 3)

    grab = Grab(b"jpeg", 5, 2.0, decode)
    assert decoded == []
    frame = grab.retrieve()
    assert decoded == [b"jpeg"]
    assert (frame.index, frame.captured_at, frame.visible, frame.size) == (5, 2.0, (3, 3), (4, 4))
