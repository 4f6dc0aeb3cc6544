"""Blur: room only, no rim, no dark border, continuous in strength."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from compositing.backgrounds.blur import FLOOR_SHARE, LEAST_SIGMA_PX, Blur, cell_of, sigma_of
from compositing.effects.crop import Crop, Cropper
from settings import Settings
from tests.fakes import flat_frame
from video.frame import Frame, Planes, Size, empty_planes, split
from video.pixels.fit import fit

pytestmark = pytest.mark.usefixtures("loops")

SIZE: Size = (320, 180)


def at(percent: int, **more: bool) -> Settings:
    return Settings(blur_percent=percent, **more)


def scene(person: int, room: int) -> tuple[Frame, np.ndarray]:
    """A person of one luma and chroma before a room of another, with a hard edge."""
    alpha = np.zeros(SIZE[::-1], np.uint8)
    alpha[60:, 100:220] = 255
    planes = empty_planes(SIZE)
    y, u, v = split(planes)
    y[:] = np.where(alpha > 0, person, room)
    u[:] = np.where(alpha[::2, ::2] > 0, 200, 90)
    v[:] = np.where(alpha[::2, ::2] > 0, 60, 140)
    return Frame(planes, 0, 0.0), alpha


def textured(seed: int = 0) -> Frame:
    shape = empty_planes(SIZE).shape
    return Frame(np.random.default_rng(seed).integers(30, 220, shape, np.uint8), 0, 0.0)


@pytest.mark.parametrize("percent", [4, 20, 60, 100])
@pytest.mark.parametrize("lens", [False, True])
def test_the_room_next_to_a_person_is_room_alone(percent: int, lens: bool) -> None:
    frame, alpha = scene(person=230, room=60)
    planes = Blur().render(frame, alpha, at(percent, lens_blur=lens))
    room = alpha == 0
    y, u, v = split(planes)
    assert np.abs(y[room].astype(int) - 60).max() <= 1  # neither a bright rim nor a dark border
    assert np.abs(u[room[::2, ::2]].astype(int) - 90).max() <= 1
    assert np.abs(v[room[::2, ::2]].astype(int) - 140).max() <= 1


def test_behind_the_person_is_what_stands_around() -> None:
    frame, alpha = scene(person=230, room=60)
    y = split(Blur().render(frame, alpha, at(100)))[0]
    assert np.abs(y.astype(int) - 60).max() <= 2


@pytest.mark.parametrize("percent", [1, 30, 100])
@pytest.mark.parametrize("lens", [False, True])
def test_a_flat_room_stays_what_it_is(percent: int, lens: bool) -> None:
    frame = flat_frame(SIZE, 97, 120, 140)
    planes = Blur().render(frame, np.zeros(SIZE[::-1], np.uint8), at(percent, lens_blur=lens))
    assert np.abs(planes.astype(int) - frame.planes).max() <= 1


def test_a_frame_full_of_person_gives_black_not_the_person() -> None:
    frame = textured()
    y, u, v = split(Blur().render(frame, np.full(SIZE[::-1], 255, np.uint8), at(60)))
    assert (y.max(), u.min(), u.max(), v.min(), v.max()) == (16, 128, 128, 128, 128)


def test_zero_percent_is_a_veil_and_no_step_jumps() -> None:
    frame, nobody = textured(), np.zeros(SIZE[::-1], np.uint8)
    blur = Blur()
    last = blur.render(frame, nobody, at(0)).astype(int)
    sharp = split(frame.planes)[0].astype(int)
    assert np.std(last[: SIZE[1]]) < 0.5 * np.std(sharp)  # the texture is gone
    for percent in range(1, 101):
        now = blur.render(frame, nobody, at(percent)).astype(int)
        assert np.abs(now - last).mean() < 4  # no jump from one step to the next, grids included
        last = now


def test_more_percent_leaves_less_detail() -> None:
    frame, nobody = textured(), np.zeros(SIZE[::-1], np.uint8)
    left = [
        Blur().render(frame, nobody, at(p))[: SIZE[1]].std() for p in (0, 5, 10, 20, 40, 70, 100)
    ]
    assert left == sorted(left, reverse=True)


def test_full_strength_leaves_no_detail_of_a_face() -> None:
    """Stripes as wide as an eye (1/40 of the height) are gone."""
    planes = empty_planes((640, 360))
    planes[:] = 128
    y = split(planes)[0]
    y[:, (np.arange(640) // 9) % 2 == 0] = 220
    y[:, (np.arange(640) // 9) % 2 == 1] = 30
    alpha = np.zeros((360, 640), np.uint8)
    shown = split(Blur().render(Frame(planes, 0, 0.0), alpha, at(100)))[0]
    assert shown[:, 64:-64].std() < 1


def test_lights_grow_into_discs_through_a_lens() -> None:
    planes = flat_frame(SIZE, 40).planes.copy()
    split(planes)[0][80:88, 160:168] = 235
    frame, nobody = Frame(planes, 0, 0.0), np.zeros(SIZE[::-1], np.uint8)
    plain = split(Blur().render(frame, nobody, at(60)))[0].copy()
    lens = split(Blur().render(frame, nobody, at(60, lens_blur=True)))[0]
    assert lens.max() > plain.max()


def test_inputs_are_not_written() -> None:
    frame, alpha = scene(230, 60)
    before = alpha.copy(), frame.planes.copy()
    Blur().render(frame, alpha, at(50))
    np.testing.assert_array_equal(before[0], alpha)
    np.testing.assert_array_equal(before[1], frame.planes)


@pytest.mark.parametrize("size", [(2, 2), (6, 4), (34, 18), (854, 480)])
def test_every_even_size(size: Size) -> None:
    frame = flat_frame(size, 77)
    alpha = np.random.default_rng(0).integers(0, 255, size[::-1], np.uint8)
    blur = Blur()
    for percent in (1, 60, 100):
        planes: Planes = blur.render(frame, alpha, at(percent))
        assert planes.shape == frame.planes.shape
        assert np.abs(split(planes)[0].astype(int) - 77).max() <= 1


def test_sigma_and_cells_grow_together() -> None:
    sigmas = [sigma_of(percent, 720) for percent in range(101)]
    assert sigmas[0] == FLOOR_SHARE * 720
    assert sigmas == sorted(sigmas)
    assert {cell_of(sigma) for sigma in sigmas} == {8, 16}
    assert sigma_of(0, 100) == LEAST_SIGMA_PX


def test_what_is_enlarged_is_blurred_as_much_more() -> None:
    assert sigma_of(0, 720, zoom=3) == 3 * sigma_of(0, 720)
    assert sigma_of(100, 720, zoom=4) == sigma_of(0, 720, zoom=4)  # past the most: the least counts
    frame = textured()
    half = Crop(SIZE[0] / 2, SIZE[1] / 2, SIZE[0] / 2)
    cut, alpha = Cropper().cut(frame, np.zeros(SIZE[::-1], np.uint8), half)
    assert cut.zoom == 2
    wide = Frame(empty_planes((640, 360)) * 0 + 90, 0, 0.0)
    assert fit(wide, (320, 320)).zoom == 1
    assert fit(wide, (640, 180)).zoom == 2
    shown = Blur().render(cut, alpha, at(0))
    plain = Blur().render(replace(cut, zoom=1.0), alpha, at(0))
    assert split(shown)[0].std() < 0.8 * split(plain)[0].std()
