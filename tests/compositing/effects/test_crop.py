"""Crop: the right pixels of every plane, at fractions of a pixel, and never beyond the picture."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from compositing.effects.crop import Crop, Cropper, inside, settled, sides, whole
from tests.fakes import noise
from video.frame import Frame, Planes, Size, empty_planes, split

SIZES = st.tuples(st.integers(1, 60), st.integers(1, 40)).map(lambda s: (2 * s[0], 2 * s[1]))
SHARES = st.floats(0, 1)
Real = np.ndarray


@st.composite
def crops(draw: st.DrawFn) -> tuple[Size, Crop]:
    """A picture and a crop that lies within it."""
    size = draw(SIZES)
    wanted = Crop(
        draw(SHARES) * size[0], draw(SHARES) * size[1], (0.2 + 0.8 * draw(SHARES)) * size[0]
    )
    return size, inside(wanted, size)


def ramp(size: Size, across: float, down: float) -> Frame:
    """A frame whose every plane says where a sample lies on the picture; dithered, so exact."""
    planes = empty_planes(size)
    random = np.random.default_rng(0)
    for plane, unit in zip(split(planes), (1, 2, 2), strict=True):
        rows, columns = (
            (np.arange(n) + 0.5) * unit for n in plane.shape
        )  # the middles of the samples
        level = 30 + across * columns[None] + down * rows[:, None]
        plane[:] = np.floor(level + 4 * random.random(plane.shape) - 1.5)
    return Frame(planes, 3, 1.5)


@pytest.mark.parametrize("x", [75.0, 75.25, 77.6])
@pytest.mark.parametrize("y", [44.0, 40.5, 46.3])
@pytest.mark.parametrize("width", [96.0, 105.7, 125.0])
def test_every_plane_and_the_matte_show_the_same_place(x: float, y: float, width: float) -> None:
    size, slope = (160, 90), 0.8
    frame = ramp(size, slope, slope)
    crop = inside(Crop(x, y, width), size)
    cut, alpha = Cropper().cut(frame, frame.y, crop)
    for plane, unit in ((cut.y, 1), (cut.u, 2), (cut.v, 2), (alpha, 1)):
        rows, columns = plane.shape
        right = crop.x + ((np.arange(columns) + 0.5) / columns - 0.5) * crop.width
        below = crop.y + ((np.arange(rows) + 0.5) / rows - 0.5) * crop.height(size)
        wanted = 30 + slope * (right[None] + below[:, None])
        inner = (slice(8, -8), slice(8, -8))  # the border repeats its last sample
        off = (plane - wanted)[inner]
        assert abs(float(off.mean())) < 0.25 * slope, unit  # OpenCV rounds down by 0.15 of a level
        for border in (off[:9], off[-9:], off[:, :9], off[:, -9:]):
            assert abs(float(border.mean())) < 0.9 * slope, unit


def cubic(distance: Real) -> Real:
    """The weights of a cubic of sharpness 0.75."""
    d = np.abs(distance)
    near = 1.25 * d**3 - 2.25 * d**2 + 1
    far = -0.75 * (d**3 - 5 * d**2 + 8 * d - 4)
    return np.where(d <= 1, near, np.where(d < 2, far, 0))


def stretched(plane: Real, size: Size, weigh: str) -> Real:
    """The plane at that size in float64; beyond the border its last sample goes on."""
    for length in (size[1], size[0]):
        count = plane.shape[0]
        at = (np.arange(length) + 0.5) * count / length - 0.5
        taps = np.floor(at)[:, None] + np.arange(-1, 3)[None]
        distance = at[:, None] - taps
        weights = cubic(distance) if weigh == "cubic" else np.maximum(1 - np.abs(distance), 0)
        rows = plane[np.clip(taps, 0, count - 1).astype(int)]
        plane = (weights[:, :, None] * rows).sum(axis=1).T
    return plane


@given(crops(), st.integers(0, 99))
@settings(max_examples=60, deadline=None)
def test_a_settled_crop_agrees_with_the_float64_oracle(drawn: tuple[Size, Crop], seed: int) -> None:
    size, crop = drawn
    frame = noise(*size, seed)
    crop = settled(crop, size)
    cut, alpha = Cropper().cut(frame, frame.y, crop)
    if sides(crop, size) == size:
        return
    width, height = sides(crop, size)
    left, top = round(crop.x - width / 2), round(crop.y - height / 2)
    assert left % 2 == top % 2 == 0
    for plane, source, unit, weigh in (
        (cut.y, frame.y, 1, "cubic"), (cut.u, frame.u, 2, "linear"),
        (cut.v, frame.v, 2, "linear"), (alpha, frame.y, 1, "linear"),
    ):  # fmt: skip
        part = source[top // unit : (top + height) // unit, left // unit : (left + width) // unit]
        wanted = stretched(part.astype(np.float64), (plane.shape[1], plane.shape[0]), weigh)
        assert np.abs(np.clip(wanted, 0, 255) - plane).max() <= 1.5


@given(crops(), st.integers(0, 99))
@settings(max_examples=60, deadline=None)
def test_inputs_stay_and_a_matte_never_leaves_its_range(
    drawn: tuple[Size, Crop], seed: int
) -> None:
    size, crop = drawn
    frame = noise(*size, seed)
    alpha = np.random.default_rng(seed).integers(40, 200, size[::-1]).astype(np.uint8)
    before = frame.planes.copy(), alpha.copy()
    cut, found = Cropper().cut(frame, alpha, crop)
    np.testing.assert_array_equal(frame.planes, before[0])
    np.testing.assert_array_equal(alpha, before[1])
    assert (cut.size, found.shape) == (size, alpha.shape)
    assert alpha.min() <= found.min() <= found.max() <= alpha.max()
    assert (cut.index, cut.captured_at, cut.visible) == (frame.index, 0.0, frame.visible)


@pytest.mark.parametrize("value", [0, 255])
def test_an_empty_matte_stays_empty_and_a_full_one_full(value: int) -> None:
    size = (64, 36)
    alpha = np.full(size[::-1], value, np.uint8)
    _, found = Cropper().cut(noise(*size), alpha, Crop(30.3, 17.2, 41.9))
    assert (found == value).all()


def test_the_whole_picture_is_the_very_same() -> None:
    frame = noise(64, 36)
    alpha: Planes = np.zeros((36, 64), np.uint8)
    cut, found = Cropper().cut(frame, alpha, whole(frame.size))
    assert cut is frame
    assert found is alpha


@given(SIZES, st.floats(-1e4, 1e4), st.floats(-1e4, 1e4), st.floats(0.5, 1e4))
def test_inside_is_within_the_picture(size: Size, x: float, y: float, width: float) -> None:
    crop = inside(Crop(x, y, width), size)
    height = crop.height(size)
    assert crop.x - crop.width / 2 >= -1e-9
    assert crop.x + crop.width / 2 <= size[0] + 1e-9
    assert crop.y - height / 2 >= -1e-9
    assert crop.y + height / 2 <= size[1] + 1e-9


@given(crops())
def test_settled_is_near_and_does_not_move_again(drawn: tuple[Size, Crop]) -> None:
    size, crop = drawn
    assume(min(size) >= 12)  # a cut is two pixels wide at least
    once = settled(crop, size)
    assert settled(once, size) == once
    assert max(abs(a - b) for a, b in zip(once, crop, strict=True)) <= 3
    width, height = sides(once, size)
    assert 0 <= once.x - width / 2 <= size[0] - width
    assert 0 <= once.y - height / 2 <= size[1] - height


def test_a_cropper_follows_a_change_of_size() -> None:
    cropper = Cropper()
    for size in ((64, 36), (32, 32), (128, 72)):
        alpha = np.zeros(size[::-1], np.uint8)
        cut, found = cropper.cut(noise(*size), alpha, Crop(size[0] / 2, size[1] / 2, size[0] / 2))
        assert (cut.size, found.shape) == (size, alpha.shape)
