"""Who is in a matte, and the crop that shows them: head and shoulders, room above, nobody cut."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compositing.effects.crop import Crop, whole
from compositing.effects.sitters import MOST_ZOOM, crop_for, sitters
from tests.compositing.drawn import people, person, rough
from video.frame import Size

SIZE: Size = (1280, 720)


def edges(crop: Crop, size: Size = SIZE) -> tuple[float, float, float, float]:
    """left, top, right, bottom."""
    height = crop.height(size)
    return (
        crop.x - crop.width / 2,
        crop.y - height / 2,
        crop.x + crop.width / 2,
        crop.y + height / 2,
    )


def found(alpha: np.ndarray) -> Crop:
    crop = crop_for(alpha)
    assert crop is not None
    return crop


@given(st.integers(300, 980), st.integers(120, 330), st.integers(240, 380))
@settings(max_examples=40, deadline=None)
def test_head_and_shoulders_are_shown_with_room_above(x: int, top: int, shoulders: int) -> None:
    crop = found(person(SIZE, x, top, shoulders))
    left, above, right, below = edges(crop)
    assert left < x - 0.45 * shoulders < x + 0.45 * shoulders < right
    assert below > min(top + 0.6 * shoulders, SIZE[1] - 2)
    headroom = (top - above) / (below - above)
    assert headroom > 0.09 or above < 1
    assert headroom < 0.2 or below > SIZE[1] - 1
    assert 1 <= SIZE[0] / crop.width <= MOST_ZOOM + 1e-9


def test_who_sits_off_center_comes_to_the_middle() -> None:
    """Tighter than it would be otherwise, because the picture ends beside them."""
    middle, aside = (found(person(SIZE, x, 100, 600)) for x in (640, 390))
    assert aside.width < 0.95 * middle.width
    assert abs(aside.x - 390) < 0.05 * aside.width


def test_who_fills_the_picture_gets_all_of_it() -> None:
    assert found(person(SIZE, 640, 20, 1500)) == whole(SIZE)
    assert found(np.full(SIZE[::-1], 255, np.uint8)) == whole(SIZE)


def test_a_face_so_close_that_no_shoulders_are_seen_is_not_made_closer_still() -> None:
    face = np.zeros(SIZE[::-1], np.uint8)
    cv2.ellipse(face, (640, 400), (260, 380), 0, 0, 360, 255, -1)
    assert found(face).width > 0.7 * SIZE[0]
    left, above, right, below = edges(found(face))
    assert left < 380
    assert right > 900
    assert above < 20
    assert below > 700


def test_nobody_is_nobody() -> None:
    assert crop_for(np.zeros(SIZE[::-1], np.uint8)) is None
    assert crop_for(np.full(SIZE[::-1], 127, np.uint8)) is None
    speck = np.zeros(SIZE[::-1], np.uint8)
    speck[300:360, 500:560] = 255
    assert crop_for(speck) is None


@pytest.mark.parametrize("size", [(2, 2), (4, 2), (16, 16), (2, 64), (320, 180), (480, 640)])
@pytest.mark.parametrize("value", [0, 255])
def test_any_size_will_do(size: Size, value: int) -> None:
    crop = crop_for(np.full(size[::-1], value, np.uint8))
    assert crop == (whole(size) if value else None)


def test_two_people_are_both_shown() -> None:
    one, other = person(SIZE, 330, 200, 300), person(SIZE, 900, 260, 280)
    left, above, right, below = edges(found(people(one, other)))
    assert left < 330 - 150 < 900 + 140 < right
    assert above < 200
    assert below > 260 + 170
    assert len(sitters(people(one, other))) == 2


def test_a_hand_at_the_edge_and_a_passer_by_far_behind_do_not_count() -> None:
    alone = person(SIZE, 640, 150, 360)
    hand = alone.copy()
    cv2.ellipse(hand, (100, 600), (60, 90), 0, 0, 360, 255, -1)
    assert found(hand) == found(alone)


def test_a_raised_arm_does_not_move_the_top() -> None:
    alone = person(SIZE, 640, 250, 380)
    waving = alone.copy()
    cv2.line(waving, (800, 600), (860, 60), 255, 50)
    crop, other = found(alone), found(waving)
    assert abs(crop.y - other.y) < 0.05 * crop.width
    assert abs(crop.width - other.width) < 0.1 * crop.width


@pytest.mark.parametrize("seed", range(5))
def test_a_rough_matte_tells_nearly_the_same(seed: int) -> None:
    alpha = person(SIZE, 613, 187, 333)
    crop, other = found(alpha), found(rough(alpha, seed))
    assert max(abs(a - b) for a, b in zip(crop, other, strict=True)) < 0.02 * crop.width


def test_the_matte_is_not_touched() -> None:
    alpha = person(SIZE, 640, 150, 360)
    before = alpha.copy()
    alpha.flags.writeable = False
    crop_for(alpha)
    np.testing.assert_array_equal(alpha, before)
