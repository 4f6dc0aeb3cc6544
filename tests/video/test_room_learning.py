"""Learning the room: a countdown, a dozen looks, and a room only where nobody was in the way."""

from __future__ import annotations

import numpy as np
import pytest

from tests.fakes import ManualClock, noise
from video.frame import Frame
from video.room_learning import (
    COUNTDOWN_S,
    EVERY_S,
    LONGEST_S,
    LOOKS,
    Phase,
    RoomLearning,
    middle_of,
    share_moved,
)

SIZE = (64, 36)
NOBODY = np.zeros((18, 32), np.float32)


def room(seed: int, luma: int = 0) -> Frame:
    """The same room every time, with other noise, so much lighter."""
    planes = noise(*SIZE, seed=1).planes.astype(int) // 2 + 60 + luma
    planes += np.random.default_rng(seed).integers(-3, 4, planes.shape)
    return Frame(planes.astype(np.uint8), seed, float(seed))


def somebody(share: float) -> np.ndarray:
    alpha = NOBODY.copy()
    alpha.flat[: round(share * alpha.size)] = 1
    return alpha


def counted_down() -> tuple[RoomLearning, ManualClock]:
    clock = ManualClock()
    room_learning = RoomLearning(clock)
    room_learning.begin()
    clock.advance(COUNTDOWN_S)
    return room_learning, clock


def looked(
    room_learning: RoomLearning, clock: ManualClock, alpha: np.ndarray = NOBODY
) -> Frame | None:
    found = None
    for seed in range(LOOKS):
        clock.advance(EVERY_S)
        found = found or room_learning.look(room(seed), alpha)
    return found


def test_the_countdown_is_told_in_whole_seconds_and_nothing_is_looked_at_meanwhile() -> None:
    clock = ManualClock()
    room_learning = RoomLearning(clock)
    assert room_learning.progress.phase is Phase.NONE
    assert not room_learning.is_running
    room_learning.begin()
    told = []
    for _ in range(3):
        told.append((room_learning.progress.phase, room_learning.progress.seconds))
        assert room_learning.look(room(0), somebody(0.5)) is None
        clock.advance(1.0)
    assert told == [(Phase.COUNTING, 3), (Phase.COUNTING, 2), (Phase.COUNTING, 1)]
    assert room_learning.look(room(0), NOBODY) is None
    assert room_learning.progress.phase is Phase.LOOKING


def test_the_room_is_the_middle_of_a_dozen_looks() -> None:
    room_learning, clock = counted_down()
    found = looked(room_learning, clock)
    assert found is not None
    clean = noise(*SIZE, seed=1).planes.astype(int) // 2 + 60
    assert np.abs(found.planes.astype(int) - clean).mean() < 1.2  # the noise alone has 1.7
    assert room_learning.progress.phase is Phase.KNOWN


def test_pictures_that_come_too_fast_are_passed_over() -> None:
    room_learning, clock = counted_down()
    for seed in range(5 * LOOKS):
        clock.advance(EVERY_S / 6)
        assert room_learning.look(room(seed), NOBODY) is None


def test_somebody_in_one_picture_and_nothing_is_learned() -> None:
    room_learning, clock = counted_down()
    assert looked(room_learning, clock, somebody(0.01)) is not None  # a mistake of the network
    room_learning, clock = counted_down()
    for seed in range(LOOKS - 1):
        clock.advance(EVERY_S)
        assert room_learning.look(room(seed), NOBODY) is None
    clock.advance(EVERY_S)
    assert room_learning.look(room(LOOKS), somebody(0.05)) is None
    assert room_learning.progress.phase is Phase.REFUSED
    assert "somebody" in room_learning.progress.why
    assert looked(room_learning, clock) is None


def test_what_the_network_does_not_see_moves_and_nothing_is_learned() -> None:
    room_learning, clock = counted_down()
    for seed in range(LOOKS):
        clock.advance(EVERY_S)
        planes = room(seed).planes.copy()
        planes[10:20, 2 * seed : 2 * seed + 16] = 250
        assert room_learning.look(Frame(planes, seed, 0.0), NOBODY) is None
    assert room_learning.progress.phase is Phase.REFUSED
    assert "moved" in room_learning.progress.why


def test_a_lamp_that_flickers_moves_nothing() -> None:
    lit = [room(seed, luma=12 * (seed % 2)).y.astype(np.float32) for seed in range(6)]
    assert share_moved(lit) == 0


def test_a_camera_that_hardly_sends_is_not_waited_for() -> None:
    room_learning, clock = counted_down()
    assert room_learning.look(room(0), NOBODY) is None
    clock.advance(LONGEST_S + EVERY_S)
    assert room_learning.look(room(1), NOBODY) is None
    assert room_learning.progress.phase is Phase.REFUSED


def test_what_is_not_running_is_not_refused_and_what_is_not_known_not_forgotten() -> None:
    room_learning = RoomLearning(ManualClock())
    room_learning.refuse("no")
    room_learning.forget("no")
    assert room_learning.progress.phase is Phase.NONE
    room_learning, clock = counted_down()
    room_learning.forget("no")
    assert room_learning.is_running
    looked(room_learning, clock)
    room_learning.refuse("no")
    assert room_learning.progress.phase is Phase.KNOWN
    room_learning.forget("the camera was moved")
    assert room_learning.progress.phase is Phase.FORGOTTEN
    assert room_learning.progress.why == "the camera was moved"


@pytest.mark.parametrize("count", [1, 2, 5, LOOKS])
def test_the_middle_is_that_of_a_sort(count: int) -> None:
    looks = [noise(16, 8, seed=seed) for seed in range(count)]
    before = [look.planes.copy() for look in looks]
    expected = np.sort(np.stack(before), axis=0)[count // 2]
    np.testing.assert_array_equal(middle_of(looks).planes, expected)
    for look, planes in zip(looks, before, strict=True):
        np.testing.assert_array_equal(look.planes, planes)
