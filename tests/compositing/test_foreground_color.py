"""Foreground: a known person before a known room comes back as that person."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from compositing.composite import composite
from compositing.foreground import Foreground, unmixed
from settings import Settings
from tests.fakes import flat_frame
from video.frame import Frame, Planes, Size, empty_planes, split

SIZE: Size = (320, 180)
PERSON, ROOM = (60, 150, 100), (210, 110, 150)


def soft_alpha(size: Size = SIZE) -> np.ndarray:
    """A person in the middle with edges 20 px soft."""
    away = np.abs(np.arange(size[0]) - size[0] / 2) - size[0] / 5
    ramp = np.clip(127.5 - away * 255 / 20, 0, 255).astype(np.uint8)
    return np.ascontiguousarray(np.broadcast_to(ramp, size[::-1]))


def mixed_frame(alpha: np.ndarray, size: Size = SIZE) -> Frame:
    """What a camera sees of PERSON before ROOM."""
    planes = empty_planes(size)
    half = alpha.reshape(size[1] // 2, 2, size[0] // 2, 2).mean(axis=(1, 3))
    for plane, weight, person, room in zip(
        split(planes), (alpha, half, half), PERSON, ROOM, strict=True
    ):
        plane[:] = np.rint((weight * float(person) + (255.0 - weight) * room) / 255)
    return Frame(planes, 5, 0.5, size)


def cleaned(frame: Frame, alpha: np.ndarray, settings: Settings | None = None) -> Frame:
    scene: Planes = flat_frame(frame.size, 90, 100, 90).planes
    return Foreground().person(frame, alpha, scene, settings or Settings())


def test_the_old_room_is_gone_from_soft_edges() -> None:
    alpha = soft_alpha()
    frame = mixed_frame(alpha)
    person = cleaned(frame, alpha)
    seen = alpha > 50
    for plane, color, weight in zip(
        split(person.planes), PERSON, (seen, seen[::2, ::2], seen[::2, ::2]), strict=True
    ):
        assert np.abs(plane[weight].astype(int) - color).mean() < 3
    raw = np.abs(frame.y[seen].astype(int) - PERSON[0]).mean()
    assert raw > 10  # what it was before


def test_the_halo_on_a_new_background_shrinks() -> None:
    alpha = soft_alpha()
    frame = mixed_frame(alpha)
    scene = flat_frame(SIZE, 30, 90, 60).planes
    ideal = composite(flat_frame(SIZE, *PERSON), alpha, scene).planes.astype(int)
    with_it = composite(cleaned(frame, alpha), alpha, scene).planes.astype(int)
    without = composite(frame, alpha, scene).planes.astype(int)
    assert np.abs(with_it - ideal).sum() < 0.3 * np.abs(without - ideal).sum()


def test_sure_tiles_and_the_inputs_stay_as_they_are() -> None:
    alpha = soft_alpha()
    frame = mixed_frame(alpha)
    before = frame.planes.copy(), alpha.copy()
    person = cleaned(frame, alpha)
    np.testing.assert_array_equal(frame.planes, before[0])
    np.testing.assert_array_equal(alpha, before[1])
    np.testing.assert_array_equal(person.y[alpha == 255], frame.y[alpha == 255])
    assert (person.index, person.captured_at, person.visible) == (5, 0.5, SIZE)


def test_nothing_soft_means_nothing_changed() -> None:
    frame = mixed_frame(soft_alpha())
    for value in (0, 255):
        alpha = np.full(SIZE[::-1], value, np.uint8)
        np.testing.assert_array_equal(cleaned(frame, alpha).planes, frame.planes)


def test_unmixed_agrees_with_the_float64_oracle() -> None:
    random = np.random.default_rng(3)
    image, alpha = random.integers(0, 256, (2, 4, 8, 16), np.uint8)
    person, room = random.uniform(0, 255, (2, 4, 8, 16)).astype(np.float32)
    weight = alpha / 255.0
    expected = person + weight * (image - weight * person - (1 - weight) * room.astype(np.float64))
    got = unmixed(image, alpha, person, room)
    assert np.abs(got - np.clip(expected, 0, 255)).max() <= 0.51


@pytest.mark.parametrize("size", [(2, 2), (14, 20), (34, 18), (70, 54), (854, 480)])
@pytest.mark.parametrize("lit", [False, True])
def test_every_even_size(size: Size, lit: bool) -> None:
    random = np.random.default_rng(1)
    frame = Frame(random.integers(16, 236, empty_planes(size).shape, np.uint8), 0, 0.0)
    alpha = random.integers(0, 256, size[::-1], np.uint8)
    person = cleaned(frame, alpha, Settings(light_wrap=lit, color_match=lit))
    assert person.size == size


def test_matched_color_moves_towards_the_scene_and_not_past_it() -> None:
    alpha = np.full(SIZE[::-1], 255, np.uint8)
    frame = flat_frame(SIZE, 160, 128, 128)
    matched = cleaned(frame, alpha, Settings(color_match=True))
    assert 90 < matched.y.mean() < 155
    assert 90 < matched.v.mean() < 126


def test_nobody_turns_green_on_green_and_a_black_shirt_stays_black() -> None:
    alpha = np.full(SIZE[::-1], 255, np.uint8)
    green = flat_frame(SIZE, 170, 54, 34).planes
    for y, u, v in ((150, 110, 155), (20, 128, 128), (230, 128, 128)):  # skin, black, white
        seen = Foreground().person(
            flat_frame(SIZE, y, u, v), alpha, green, Settings(color_match=True)
        )
        assert abs(float(seen.u.mean()) - u) <= 5
        assert abs(float(seen.v.mean()) - v) <= 5
        if y != 150:
            assert abs(float(seen.y.mean()) - y) <= 1


def test_light_wrap_reaches_the_edge_but_not_the_middle() -> None:
    alpha = np.zeros(SIZE[::-1], np.uint8)
    alpha[:, 96:224] = 255
    frame = flat_frame(SIZE, 60)
    wrapped = cleaned(frame, alpha, Settings(light_wrap=True))
    assert wrapped.y[90, 98] > 62
    np.testing.assert_array_equal(wrapped.y[:, 140:180], frame.y[:, 140:180])


@pytest.mark.parametrize(
    "switch", [{"light_wrap": True}, {"color_match": True}], ids=["light wrap", "color match"]
)
def test_more_percent_are_more_and_none_is_nothing(switch: dict[str, bool]) -> None:
    alpha = np.zeros(SIZE[::-1], np.uint8)
    alpha[:, 96:224] = 255
    frame = flat_frame(SIZE, 60)
    name = f"{next(iter(switch))}_percent"

    def lit(percent: int) -> int:
        settings = replace(Settings(**switch), **{name: percent})
        return int(cleaned(frame, alpha, settings).y.astype(int).sum() - frame.y.sum(dtype=int))

    seen = [lit(percent) for percent in (0, 25, 50, 75, 100)]
    assert seen[0] == 0
    assert (np.diff(seen) > 0).all()
    assert seen[4] == pytest.approx(2 * seen[2], rel=0.1)
