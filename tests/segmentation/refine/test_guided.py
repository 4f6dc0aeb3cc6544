"""Refiners: exact where the network is sure, sharp where the picture is, still where it rests."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from segmentation.refine.guided import GuidedRefiner
from segmentation.refine.tuning import Tuning
from tests.fakes import BilinearRefiner, flat_frame
from video.frame import Alpha, Frame, Size, empty_planes, split
from video.protocols import Refiner

pytestmark = pytest.mark.usefixtures("loops")

SIZE: Size = (320, 180)
GRID: Size = (64, 36)
FINE = Tuning(guide_width=160)


def scene(edge: int, size: Size = SIZE, seed: int | None = None, noise: float = 3.0) -> Frame:
    """A dark person right of the column `edge` before a bright room, with noise where seeded."""
    planes = empty_planes(size)
    y, u, v = split(planes)
    y[:] = np.where(np.arange(size[0]) < edge, 180, 70)
    u[:] = np.where(np.arange(0, size[0], 2) < edge, 120, 140)
    v[:] = 128
    if seed is not None:
        grain = np.random.default_rng(seed).normal(0, noise, planes.shape)
        planes[:] = np.clip(np.rint(planes + grain), 16, 235)
    return Frame(planes, 0, 0.0)


def coarse_at(
    edge: float, blur_cells: float = 2.0, grid: Size = GRID, size: Size = SIZE
) -> np.ndarray:
    """What a network says of `scene`: a ramp around the edge, and not quite at it."""
    columns = (np.arange(grid[0]) + 0.5) * size[0] / grid[0]
    ramp = np.clip((columns - edge) / (blur_cells * size[0] / grid[0]) + 0.5, 0, 1)
    return np.ascontiguousarray(np.broadcast_to(ramp.astype(np.float32), grid[::-1]))


def edge_of(alpha: Alpha) -> np.ndarray:
    """The first column of each row where alpha is at least 128."""
    return np.argmax(alpha >= 128, axis=1)


@pytest.mark.parametrize("refiner", [BilinearRefiner(), GuidedRefiner(FINE)])
@pytest.mark.parametrize("value", [0.0, 1.0])
def test_what_the_network_is_sure_of_stays_exact(refiner: Refiner, value: float) -> None:
    refiner.reset()
    for _ in range(3):
        alpha = refiner.refine(scene(100, seed=1), np.full(GRID[::-1], value, np.float32))
        assert (alpha == round(255 * value)).all()


@pytest.mark.parametrize("refiner", [BilinearRefiner(), GuidedRefiner(FINE)])
def test_shape_type_and_untouched_inputs(refiner: Refiner) -> None:
    for size in ((2, 2), (6, 4), (34, 18), (322, 182), (854, 480)):
        frame, coarse = scene(size[0] // 2, size, seed=2), coarse_at(size[0] / 2, size=size)
        before = frame.planes.copy(), coarse.copy()
        for _ in range(2):
            alpha = refiner.refine(frame, coarse)
            assert (alpha.shape, alpha.dtype) == (size[::-1], np.uint8)
        np.testing.assert_array_equal(frame.planes, before[0])
        np.testing.assert_array_equal(coarse, before[1])


def test_the_edge_snaps_to_the_picture() -> None:
    """The network is 5 px off and 10 px soft; the refined edge lies within a guide cell or so."""
    for off in (-5, 0, 5):
        refiner = GuidedRefiner(FINE)
        alpha = refiner.refine(scene(150, seed=1), coarse_at(150 + off))
        assert np.abs(edge_of(alpha) - 150).max() <= 3
        assert np.abs(edge_of(alpha) - 150).mean() < 1
        assert (alpha[:, :120] == 0).all()
        assert (alpha[:, 180:] == 255).all()


def test_the_edge_is_sharper_than_stretched() -> None:
    frame, coarse = scene(150, seed=1), coarse_at(152)
    truth = np.where(np.arange(SIZE[0]) < 150, 0, 255)

    def error(refiner: Refiner) -> float:
        return float(np.abs(refiner.refine(frame, coarse).astype(int) - truth).mean())

    assert error(GuidedRefiner(FINE)) < 0.5 * error(BilinearRefiner())


def test_a_still_edge_does_not_flicker() -> None:
    def flicker(refiner: Refiner) -> float:
        random = np.random.default_rng(5)
        alphas = [
            refiner.refine(
                scene(150, seed=step), coarse_at(151 + 2 * random.standard_normal())
            ).copy()
            for step in range(30)
        ]
        changes = [np.abs(b.astype(int) - a).mean() for a, b in pairwise(alphas)]
        return float(np.mean(changes[8:]))

    assert flicker(GuidedRefiner(FINE)) < 0.15 * flicker(BilinearRefiner())


def test_a_moving_edge_leaves_no_ghost() -> None:
    """8 px a frame: the alpha of a filter with a past is that of one without."""
    with_past = GuidedRefiner(FINE)
    for step in range(12):
        edge = 220 - 8 * step
        frame, coarse = scene(edge, seed=step), coarse_at(edge)
        moved = with_past.refine(frame, coarse)
        fresh = GuidedRefiner(FINE).refine(frame, coarse)
        assert np.abs(edge_of(moved) - edge_of(fresh)).max() <= 2


def test_a_slow_edge_is_followed() -> None:
    """A quarter of a pixel a frame hides in the noise of one frame, not in that of forty."""
    refiner = GuidedRefiner(FINE)
    for step in range(80):
        edge = 220 - step // 4
        alpha = refiner.refine(scene(edge, seed=step), coarse_at(edge))
    assert np.abs(edge_of(alpha) - 200).max() <= 3


def test_reset_forgets() -> None:
    refiner = GuidedRefiner(FINE)
    frame, coarse = scene(150, seed=1), coarse_at(150)
    fresh = GuidedRefiner(FINE).refine(frame, coarse).copy()
    for step in range(5):
        refiner.refine(scene(100, seed=step), coarse_at(100))
    refiner.reset()
    np.testing.assert_array_equal(refiner.refine(frame, coarse), fresh)


def test_another_size_or_grid_starts_anew() -> None:
    refiner = GuidedRefiner(FINE)
    refiner.refine(scene(150, seed=1), coarse_at(150))
    small: Size = (160, 90)
    frame, coarse = scene(80, small, seed=2), coarse_at(80, size=small)
    fresh = GuidedRefiner(FINE).refine(frame, coarse)
    np.testing.assert_array_equal(refiner.refine(frame, coarse), fresh)
    refiner.refine(frame, coarse_at(80, grid=(32, 18), size=small))


def test_a_finer_network_gets_a_finer_guide_and_starts_anew() -> None:
    size: Size = (640, 360)
    frames = [scene(200, size, seed=1), scene(230, size, seed=2)]
    coarse = [
        coarse_at(200, grid=(288, 160), size=size),
        coarse_at(230, grid=(352, 192), size=size),
    ]
    changed, fresh = GuidedRefiner(), GuidedRefiner()
    changed.refine(frames[0], coarse[0])
    after = changed.refine(frames[1], coarse[1])
    np.testing.assert_array_equal(after, fresh.refine(frames[1], coarse[1]))
    rough = GuidedRefiner(Tuning(fine_guide_width=90))
    assert (rough.refine(frames[1], coarse[1]) != after).any()


def test_a_person_who_was_not_there_appears_whole() -> None:
    """Every tile turns from 0 to 255 and back without passing the edge painter."""
    refiner = GuidedRefiner(FINE)
    for value, index in ((0.0, 1), (1.0, 2), (0.0, 3), (1.0, 4)):
        frame = flat_frame(SIZE, 40 + 60 * (index % 2))
        coarse = np.full(GRID[::-1], value, np.float32)
        for _ in range(60):
            alpha = refiner.refine(frame, coarse)
        assert (alpha == round(255 * value)).all()


def test_the_alpha_cannot_be_written_by_its_reader() -> None:
    alpha = GuidedRefiner(FINE).refine(scene(150), coarse_at(150))
    with pytest.raises(ValueError, match="read-only"):
        alpha[0, 0] = 1
