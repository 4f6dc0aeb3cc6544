"""The camera's picture as its user wants it: what moves moves alike, what rests costs nothing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from compositing.effects.view import View, crop_of, luma_table, turned
from settings import ROTATIONS, Settings
from tests.fakes import flat_frame, noise
from video.frame import Frame, empty_planes, split
from video.pixels.fit import fit

SIZE = (160, 96)
numbers = st.integers(-100, 100)
views = st.builds(
    Settings,
    zoom_percent=st.integers(100, 400),
    pan_x=numbers,
    pan_y=numbers,
    flip=st.booleans(),
    brightness=numbers,
    contrast=numbers,
    saturation=numbers,
    warmth=numbers,
)


def alpha_of(frame: Frame) -> np.ndarray:
    return np.where(frame.y > 128, np.uint8(255), np.uint8(0))


def test_at_rest_both_inputs_come_back_themselves() -> None:
    frame = noise(*SIZE)
    alpha = alpha_of(frame)
    assert Settings().is_plain
    assert View().shown(frame, alpha, Settings()) == (frame, alpha)
    assert turned(frame, Settings(), SIZE) is frame


@given(views)
def test_whatever_is_asked_for_comes_back_at_the_same_size_in_range(settings: Settings) -> None:
    frame = noise(*SIZE)
    shown, alpha = View().shown(frame, alpha_of(frame), settings)
    assert shown.size == SIZE
    assert alpha.shape == frame.y.shape
    if not settings.is_plain and luma_table(settings) is not None:
        assert shown.y.min() >= 16
        assert shown.y.max() <= 235


@given(views)
def test_frame_and_alpha_are_moved_alike(settings: Settings) -> None:
    """A bright person stays under its alpha, wherever the picture is moved to."""
    frame = flat_frame((320, 192), 40)
    planes = frame.planes.copy()
    split(planes)[0][60:150, 100:180] = 200
    moved = replace(settings, brightness=0, contrast=0, saturation=0, warmth=0)
    shown, alpha = View().shown(Frame(planes, 0, 0.0), alpha_of(Frame(planes, 0, 0.0)), moved)
    assert (alpha[shown.y < 50] < 128).all()
    assert (alpha[shown.y > 190] > 127).all()


@given(st.integers(100, 400), numbers, numbers)
def test_a_crop_lies_within_the_picture_and_needs_no_sampling(
    zoom: int, pan_x: int, pan_y: int
) -> None:
    crop = crop_of(Settings(zoom_percent=zoom, pan_x=pan_x, pan_y=pan_y), (1280, 720))
    left, top = crop.x - crop.width / 2, crop.y - 2 * round(crop.height((1280, 720)) / 2) / 2
    assert left >= 0
    assert top >= 0
    assert crop.x + crop.width / 2 <= 1280
    assert left % 2 == top % 2 == 0


def test_a_flip_turns_left_into_right_and_twice_is_none() -> None:
    frame = noise(*SIZE)
    once, alpha = View().shown(frame, alpha_of(frame), Settings(flip=True))
    assert (once.y == frame.y[:, ::-1]).all()
    assert (once.u == frame.u[:, ::-1]).all()
    twice, back = View().shown(once, alpha, Settings(flip=True))
    assert (twice.planes == frame.planes).all()
    assert (back == alpha_of(frame)).all()


@pytest.mark.parametrize("rotation", ROTATIONS)
def test_four_turns_are_none(rotation: int) -> None:
    frame = noise(*SIZE)
    settings, now = Settings(rotation=rotation), frame
    for _ in range(4):
        now = turned(now, settings, None)
    assert (now.planes == frame.planes).all()


def test_a_turn_is_clockwise() -> None:
    planes = empty_planes(SIZE)
    planes[:] = 128
    split(planes)[0][:8, :8] = 235  # top left
    right = turned(Frame(planes, 0, 0.0), Settings(rotation=90), None)
    assert right.size == (96, 160)
    assert (right.y[:8, -8:] == 235).all()


def test_a_picture_on_its_side_is_cut_where_it_is_asked_for() -> None:
    planes = empty_planes(SIZE)
    planes[:] = 128
    split(planes)[0][:, :16] = 235  # left: the top after a turn to the right
    frame = Frame(planes, 0, 0.0)
    top = turned(frame, Settings(rotation=90, pan_y=-100), SIZE)
    foot = turned(frame, Settings(rotation=90, pan_y=100), SIZE)
    assert top.size == foot.size == (96, 58)
    assert top.y.max() == 235
    assert foot.y.max() == 128


def test_brightness_leaves_black_and_white_and_lifts_what_is_between() -> None:
    table = luma_table(Settings(brightness=60))
    assert table is not None
    assert (table[16], table[235]) == (16, 235)
    assert (table[30:220] > np.arange(30, 220)).all()
    assert (np.diff(table.astype(int)) >= 0).all()


def test_saturation_at_its_least_is_gray_and_warmth_goes_to_red() -> None:
    frame = flat_frame(SIZE, 150, 100, 150)
    alpha = alpha_of(frame)
    gray, _ = View().shown(frame, alpha, Settings(saturation=-100))
    assert (gray.u == 128).all()
    assert (gray.v == 128).all()
    warm, _ = View().shown(flat_frame(SIZE, 150), alpha, Settings(warmth=100))
    assert (warm.u < 120).all()
    assert (warm.v > 134).all()
    black, _ = View().shown(flat_frame(SIZE, 16), alpha, Settings(warmth=100))
    assert (black.u == 128).all()


@pytest.mark.parametrize(
    ("settings", "zoom"),
    [
        (Settings(zoom_percent=200), 2),
        (Settings(zoom_percent=200, flip=True, brightness=20, warmth=10), 2),
        (Settings(flip=True), 1),
        (Settings(rotation=90), 320 / 180),
        (Settings(rotation=180), 1),
    ],
)
def test_the_frame_says_how_much_larger_the_room_stands_in_it(
    settings: Settings, zoom: float
) -> None:
    frame = noise(320, 180)
    shown = fit(turned(frame, settings, frame.size), frame.size)
    shown, _ = View().shown(shown, np.zeros_like(shown.y), settings)
    assert shown.zoom == pytest.approx(zoom, rel=0.03)
