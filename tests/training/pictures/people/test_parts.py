"""Hands that were missed are found, kept, and pasted so that they belong to a person."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from training.data import Image, Person
from training.labels.mine import parts_of, trunk_of
from training.pictures.people.parts import Part, load_parts, paste_part, save_part

SKIN, SHIRT = (215, 165, 140), (40, 60, 160)
SHAPE = (120, 160)


def picture(hand: tuple[int, int, int], gap: int = 0) -> tuple[Person, np.ndarray]:
    """A body with a hand beside it, labelled whole, and what a network found: the body alone."""
    body, arm = np.zeros(SHAPE, np.uint8), np.zeros(SHAPE, np.uint8)
    cv2.rectangle(body, (60, 40), (100, 119), 255, -1)
    cv2.ellipse(arm, (125 + gap, 70), (24, 9), 30, 0, 360, 255, -1)
    arm[body > 0] = 0
    rgb = np.full((*SHAPE, 3), 90, np.uint8)
    rgb[body > 0], rgb[arm > 0] = SHIRT, hand
    person = Person(
        "selfies", "0", rgb, np.maximum(body, arm), (60, 40, 150, 120), False, False, True
    )
    return person, body > 0


def test_skin_that_was_missed_beside_the_body_is_a_part() -> None:
    person, found = picture(SKIN)
    (part,) = parts_of(person, found)
    assert part.rgb.shape == (*part.alpha.shape, 3)
    inside = part.alpha > 250
    assert np.count_nonzero(inside) > 300
    assert part.root[0] < part.alpha.shape[1] / 2  # the body is on its left


@pytest.mark.parametrize(("hand", "gap"), [((40, 160, 60), 0), (SKIN, 30)])
def test_what_is_no_skin_or_hangs_in_the_air_is_none(hand: tuple[int, int, int], gap: int) -> None:
    assert parts_of(*picture(hand, gap)) == []


def test_what_the_network_found_is_none() -> None:
    person, _ = picture(SKIN)
    assert parts_of(person, person.alpha >= 128) == []


def test_a_limb_is_a_part_whatever_a_network_found_and_a_head_is_none() -> None:
    label = np.zeros((240, 320), np.uint8)
    cv2.rectangle(label, (110, 120), (210, 239), 255, -1)
    cv2.circle(label, (160, 80), 36, 255, -1)
    cv2.line(label, (205, 150), (290, 60), 255, 16)
    trunk = trunk_of(label > 0)
    assert not (trunk & (label == 0)).any()
    assert trunk[80, 160]
    assert trunk[60:110, 150:170].all()
    assert trunk[238, 112]  # the picture's edge does not round the trunk off
    assert not trunk[70:90, 262:285].any()
    rgb = np.full((240, 320, 3), SKIN, np.uint8)
    person = Person("selfies", "0", rgb, label, (110, 44, 298, 240), False, False, True)
    (part,) = parts_of(person, trunk)
    assert part.root[0] < 0.3 * part.alpha.shape[1]


def body() -> tuple[Image, Image]:
    rgb, alpha = np.full((96, 160, 3), 90, np.uint8), np.zeros((96, 160), np.uint8)
    cv2.rectangle(alpha, (60, 20), (100, 95), 255, -1)
    rgb[alpha > 0] = SKIN
    return rgb, alpha


@pytest.mark.parametrize("seed", range(20))
def test_a_part_joins_the_body_and_nothing_else_changes(seed: int) -> None:
    rgb, alpha = body()
    (part,) = parts_of(*picture(SKIN))
    given = rgb.copy(), alpha.copy()
    pasted, matte = paste_part(rgb, alpha, part, np.random.default_rng(seed))
    np.testing.assert_array_equal(rgb, given[0])
    np.testing.assert_array_equal(alpha, given[1])
    assert (matte >= alpha).all()
    regions, _ = cv2.connectedComponents((matte > 127).astype(np.uint8))
    assert regions == 2  # the room, and one person
    np.testing.assert_array_equal(pasted[matte == 0], rgb[matte == 0])


def test_parts_do_reach_out_of_the_body() -> None:
    (part,) = parts_of(*picture(SKIN))
    rgb, alpha = body()
    more = [
        int(paste_part(rgb, alpha, part, np.random.default_rng(seed))[1].sum()) - int(alpha.sum())
        for seed in range(20)
    ]
    assert np.median(more) > 100 * 255


def test_nobody_gets_no_part() -> None:
    (part,) = parts_of(*picture(SKIN))
    rgb, alpha = np.zeros((96, 160, 3), np.uint8), np.zeros((96, 160), np.uint8)
    pasted, matte = paste_part(rgb, alpha, part, np.random.default_rng(0))
    assert not matte.any()
    assert not pasted.any()


def test_a_part_is_read_as_it_was_written(tmp_path: Path) -> None:
    (part,) = parts_of(*picture(SKIN))
    save_part(tmp_path, 3, part)
    (again,) = load_parts(tmp_path)
    np.testing.assert_array_equal(again.rgb, part.rgb)
    np.testing.assert_array_equal(again.alpha, part.alpha)
    assert again.root == pytest.approx(part.root, abs=0.51)


def test_a_folder_without_parts_is_refused(tmp_path: Path) -> None:
    with pytest.raises(
        FileNotFoundError, match=r"holds no part; make them with training.labels.mine"
    ):
        load_parts(tmp_path)


def test_parts_keep_their_order_and_their_roots(tmp_path: Path) -> None:
    one = Part(np.full((4, 5, 3), 9, np.uint8), np.full((4, 5), 255, np.uint8), (1.0, 2.0))
    two = Part(np.full((6, 3, 3), 7, np.uint8), np.full((6, 3), 128, np.uint8), (2.0, 0.0))
    save_part(tmp_path, 0, one)
    save_part(tmp_path, 1, two)
    assert [part.root for part in load_parts(tmp_path)] == [(1.0, 2.0), (2.0, 0.0)]
