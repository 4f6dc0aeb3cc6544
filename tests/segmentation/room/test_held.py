"""HeldRoom: the plate follows the light, is made whole again, and is let go in another room."""

from __future__ import annotations

import numpy as np
import pytest

from segmentation.room.held import FORGOTTEN_AFTER, HeldRoom, RoomState, shrunk

SHAPE = (40, 72)
ROOM = np.random.default_rng(5).uniform(0.1, 0.6, (3, *SHAPE)).astype(np.float32)
ALL = np.ones(SHAPE, bool)
NOTHING = RoomState(np.zeros_like(ROOM), np.zeros(SHAPE, np.float32))
WARM = np.float32([1.25, 1.1, 0.9])[:, None, None]


def person(share: float = 0.4) -> np.ndarray:
    """The alpha, on a finer grid, of somebody in the middle of the lower edge."""
    alpha = np.zeros((4 * SHAPE[0], 4 * SHAPE[1]), np.float32)
    half = round(share * alpha.shape[1] / 2)
    alpha[alpha.shape[0] // 4 :, alpha.shape[1] // 2 - half : alpha.shape[1] // 2 + half] = 1
    return alpha


def before(room: np.ndarray, share: float = 0.4) -> np.ndarray:
    """The room, at the plate's size, with that person before it."""
    there = shrunk(person(share)[None])[0]
    return room + there * (np.float32(0.95) - room)


def held() -> tuple[HeldRoom, RoomState]:
    """A room that fits, and what the network was told."""
    room = HeldRoom(ROOM, ALL)
    assert room.hold(before(ROOM), NOTHING) == (False, None)  # who is where is not known yet
    room.saw(person())
    fits, told = room.hold(before(ROOM), NOTHING)
    assert fits
    assert told is not None
    return room, told


def test_the_network_is_told_all_of_the_room_once_a_frame_shows_it() -> None:
    room, told = held()
    np.testing.assert_allclose(told.rgb, ROOM, atol=1e-3)
    assert told.seen.min() == 1
    assert room.hold(before(ROOM), told) == (True, None)


def test_light_that_changes_changes_the_plate_behind_the_person_too() -> None:
    room, told = held()
    fits, lit = room.hold(before(ROOM * WARM), told)
    assert fits
    assert lit is not None
    np.testing.assert_allclose(lit.rgb, ROOM * WARM, atol=1e-3)
    assert room.hold(before(ROOM * WARM), lit) == (True, None)
    _, back = room.hold(before(ROOM), lit)
    assert back is not None
    np.testing.assert_allclose(back.rgb, ROOM, atol=1e-3)


def test_noise_is_no_light() -> None:
    room, told = held()
    random = np.random.default_rng(1)
    for _ in range(50):
        noisy = before(ROOM) + random.normal(0, 0.01, ROOM.shape).astype(np.float32)
        assert room.hold(noisy, told) == (True, None)


def test_what_the_network_let_go_of_is_told_again() -> None:
    room, _ = held()
    fits, told = room.hold(before(ROOM * WARM), NOTHING)
    assert fits
    assert told is not None
    np.testing.assert_allclose(told.rgb, ROOM * WARM, atol=1e-3)


@pytest.mark.parametrize("shift", [5, 30])
def test_another_view_is_left_aside_at_once_and_forgotten_after_a_while(shift: int) -> None:
    room, told = held()
    moved = before(np.roll(ROOM, shift, axis=2))
    for _ in range(FORGOTTEN_AFTER):
        assert not room.is_lost
        assert room.hold(moved, told) == (False, None)
    assert room.is_lost


def test_a_hand_before_the_lens_for_a_moment_forgets_nothing() -> None:
    room, told = held()
    for _ in range(FORGOTTEN_AFTER - 1):
        room.hold(np.full_like(ROOM, 0.02), told)
    assert room.hold(before(ROOM), told) == (True, None)
    for _ in range(FORGOTTEN_AFTER - 1):
        room.hold(np.full_like(ROOM, 0.02), told)
    assert not room.is_lost


def test_who_fills_the_picture_tells_nothing_of_the_room() -> None:
    room, told = held()
    room.saw(np.ones_like(person()))
    for _ in range(2 * FORGOTTEN_AFTER):
        assert room.hold(np.full_like(ROOM, 0.95), told) == (True, None)
    assert not room.is_lost


def test_the_grey_about_a_tall_picture_is_no_light() -> None:
    within = np.zeros(SHAPE, bool)
    within[:, 25:47] = True
    room = HeldRoom(np.where(within, ROOM, np.float32(0.45)), within)
    room.saw(np.zeros_like(person()))
    _, told = room.hold(np.where(within, ROOM * WARM, np.float32(0.45)), NOTHING)
    assert told is not None
    np.testing.assert_allclose(told.rgb[:, within], (ROOM * WARM)[:, within], atol=1e-3)


def test_shrunk_is_the_mean_of_four_by_four() -> None:
    image = np.arange(3 * 8 * 8, dtype=np.float32).reshape(3, 8, 8)
    assert shrunk(image).shape == (3, 2, 2)
    assert shrunk(image)[1, 0, 1] == image[1, :4, 4:].mean()
