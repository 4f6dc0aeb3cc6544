"""What a device gets that has taken another format: the same picture, whole, in other bytes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from camera.convert import from_i420, from_nv12, from_uyvy, from_yuyv
from camera.sinks.cameras.packing import FORMATS, packer
from tests.camera.media import noise, numbered_planes
from video.frame import Planes, Size, empty_planes, split

SIZE: Size = (64, 48)
READERS = {
    "YU12": (from_i420, lambda w, h: (h * 3 // 2, w)),
    "NV12": (from_nv12, lambda w, h: (h * 3 // 2, w)),
    "YUYV": (from_yuyv, lambda w, h: (h, w, 2)),
    "UYVY": (from_uyvy, lambda w, h: (h, w, 2)),
}


def read(packed: np.ndarray, fourcc: str, size: Size) -> Planes:
    """The picture as a client that reads that format sees it."""
    decode, shape = READERS[fourcc]
    return decode(packed.reshape(shape(*size)))[0]


@pytest.mark.parametrize("fourcc", READERS)
def test_at_the_same_size_a_client_reads_the_very_picture(fourcc: str) -> None:
    planes = noise((72, 64))
    packed = packer(SIZE, fourcc)(planes)
    assert packed.flags.c_contiguous
    assert np.array_equal(read(packed, fourcc, SIZE), planes)


def test_yv12_has_its_chroma_planes_in_the_other_order() -> None:
    planes = noise((72, 64))
    y, u, v = split(planes)
    expected = b"".join(plane.tobytes() for plane in (y, v, u))
    assert packer(SIZE, "YV12")(planes).tobytes() == expected


@given(
    st.sampled_from(sorted(READERS)),
    st.tuples(st.integers(1, 90), st.integers(1, 90)),
    st.tuples(st.integers(1, 90), st.integers(1, 90)),
)
def test_it_is_shown_whole_in_the_middle_of_black(fourcc: str, one: Size, two: Size) -> None:
    size, room = (2 * one[0], 2 * one[1]), (2 * two[0], 2 * two[1])
    planes = empty_planes(size)
    planes[: size[1]], planes[size[1] :] = 200, 90
    y, u, _ = split(read(packer(room, fourcc)(planes), fourcc, room))
    shown = y == 200
    assert ((y == 16) | shown).all()
    rows, columns = np.flatnonzero(shown.any(1)), np.flatnonzero(shown.any(0))
    assert shown[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1].all()
    assert abs(rows[0] - (room[1] - 1 - rows[-1])) <= 2
    assert abs(columns[0] - (room[0] - 1 - columns[-1])) <= 2
    assert len(columns) == room[0] or len(rows) == room[1], "it fills one side"
    scale = min(room[0] / size[0], room[1] / size[1])
    assert abs(len(columns) - max(2, scale * size[0])) <= 1
    assert abs(len(rows) - max(2, scale * size[1])) <= 1
    assert set(np.unique(u)) <= {90, 128}


def test_what_one_picture_left_is_in_no_other() -> None:
    pack = packer((32, 32), "YU12")
    first = pack(numbered_planes((64, 48), 40)).copy()
    pack(numbered_planes((64, 48), 3))
    assert np.array_equal(pack(numbered_planes((64, 48), 40)), first)


def test_formats_of_other_colors_are_not_packed() -> None:
    assert "RGB3" not in FORMATS
    with pytest.raises(KeyError):
        packer(SIZE, "RGB3")
