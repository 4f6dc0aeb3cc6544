"""CleanPlate: what looks like the empty room is the room, where the network is not sure."""

from __future__ import annotations

import numpy as np
import pytest

from segmentation.refine.clean_plate import CleanPlate, apart, light_between
from segmentation.refine.guide import color_of
from segmentation.refine.guided import GuidedRefiner
from tests.fakes import noise
from video.frame import Frame, Size
from video.pixels.shrink import shrink

SIZE: Size = (320, 180)
GRID: Size = (160, 90)
ROOM = np.stack([
    shrink(np.repeat(np.repeat(noise(32, 18, seed=seed).y, 20, 0), 20, 1), SIZE)
    for seed in range(3)
])  # fmt: skip
"""y, u and v at full size, soft."""

PERSON = np.s_[60:, 110:210]
CHAIR = np.s_[40:120, 240:300]


def frame(
    light: float = 1.0, *, seed: int = 1, room: np.ndarray = ROOM, person: bool = True
) -> Frame:
    """The room in that light, with noise, and somebody of one color before it."""
    seen = room.astype(np.float32).copy()
    seen[0] = 16 + (seen[0] * 0.5 + 30) * light
    seen[1:] = 128 + (seen[1:] - 128) * 0.2 + 4 * (light - 1)
    if person:
        seen[(slice(None), *PERSON)] = np.float32([210, 100, 160])[:, None, None]
    seen += np.random.default_rng(seed).normal(0, 1.5, seen.shape)
    y, u, v = np.clip(seen, 0, 255).astype(np.uint8)
    halves = [plane[::2, ::2].reshape(-1, SIZE[0]) for plane in (u, v)]
    return Frame(np.ascontiguousarray(np.concatenate([y, *halves])), seed, float(seed))


def alpha(chair: float = 0.8, person: float = 0.97) -> np.ndarray:
    """What a network says that takes a chair for somebody, more or less."""
    said = np.zeros(SIZE[::-1], np.float32)
    said[CHAIR], said[PERSON] = chair, person
    return said[::2, ::2].copy()


def cleared(now: Frame, said: np.ndarray, room: Frame | None = None) -> np.ndarray:
    plate = CleanPlate(room or frame(seed=9, person=False))
    return plate.cleared(said, now, color_of(now, GRID, SIZE), SIZE)


def part(plane: np.ndarray, where: tuple[slice, slice]) -> np.ndarray:
    """The cells well inside of those pixels."""
    rows, columns = ((slice((s.start or 0) // 2 + 2, (s.stop or 180) // 2 - 2)) for s in where)
    return plane[rows, columns]


@pytest.mark.parametrize("light", [0.7, 1.0, 1.25])
def test_a_chair_that_was_there_before_goes_and_the_person_stays(light: float) -> None:
    found = cleared(frame(light), alpha())
    assert part(found, CHAIR).mean() < 0.1
    np.testing.assert_allclose(part(found, PERSON), 0.97, atol=1e-3)


def test_what_the_network_is_sure_of_stays_whatever_it_looks_like() -> None:
    said = alpha(chair=1.0)
    np.testing.assert_array_equal(part(cleared(frame(), said), CHAIR), 1)


def test_nowhere_is_more_than_before() -> None:
    said = np.random.default_rng(2).random(GRID[::-1]).astype(np.float32) * alpha(1.0, 1.0)
    assert (cleared(frame(), said) <= said).all()


def test_another_room_another_size_or_a_full_picture_changes_nothing() -> None:
    said = alpha()
    other = frame(room=ROOM[:, :, ::-1], seed=9, person=False)
    assert cleared(frame(), said, room=other) is said
    assert cleared(frame(), said, room=noise(160, 90)) is said
    full = np.full_like(said, 0.8)
    assert cleared(frame(), full) is full


def test_the_light_is_found_again() -> None:
    room = frame(seed=9, person=False)
    before, now = (color_of(one, GRID, SIZE) for one in (room, frame(0.8, person=False)))
    cells = [color.reshape(3, -1).astype(np.float32) for color in (before, now)]
    light = light_between(*(half[:, ::2] for half in cells))
    rest = [half[:, 1::2] for half in cells]
    as_learned = np.eye(3, 4, dtype=np.float32)
    assert 2 * np.median(apart(light, *rest)) < np.median(apart(as_learned, *rest))


def test_a_refiner_that_was_told_nothing_or_no_more_is_as_ever_to_the_byte() -> None:
    ever, told = GuidedRefiner(), GuidedRefiner()
    told.know(frame(seed=9, person=False))
    told.know(None)
    for seed in range(5):
        now = frame(seed=seed)
        np.testing.assert_array_equal(told.refine(now, alpha()), ever.refine(now, alpha()))


def test_a_room_stays_known_when_the_clip_is_forgotten() -> None:
    refiner = GuidedRefiner()
    refiner.know(frame(seed=9, person=False))
    refiner.reset()
    shown = refiner.refine(frame(), alpha())
    assert shown[50:110, 250:290].mean() < 25
    refiner.know(None)
    refiner.reset()
    assert refiner.refine(frame(), alpha())[50:110, 250:290].mean() > 180
