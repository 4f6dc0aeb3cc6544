"""Metrics against worked cases, their definitions in float64, and a second implementation."""

from __future__ import annotations

import importlib.util
import math
import sys
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.judging import metrics

SECOND = Path(__file__).resolve().parents[4] / "shared" / "eval" / "evaluate.py"
SECOND_NAMES = {
    "iou": "person_iou",
    "miou": "miou",
    "bf": "boundary_f",
    "mad": "mad",
    "grad": "grad",
    "leak": "leak_area",
    "loss": "loss_area",
}


def square(size: int = 40, left: int = 10, side: int = 20) -> np.ndarray:
    alpha = np.zeros((size, size), np.float32)
    alpha[10 : 10 + side, left : left + side] = 1
    return alpha


def smooth_blob(rng: np.random.Generator, size: tuple[int, int] = (90, 120)) -> np.ndarray:
    noise = cv2.GaussianBlur(rng.standard_normal(size), (0, 0), 12)
    return np.clip(noise * 12 + 0.5, 0, 1).astype(np.float32)


def test_the_truth_itself_scores_best() -> None:
    scores = metrics.score(square(), square())
    best = {"iou": 1, "miou": 1, "bf": 1, "mad": 0, "grad": 0, "leak": 0, "loss": 0}
    assert scores == pytest.approx(best, abs=1e-9)


def test_a_person_moved_by_five_pixels() -> None:
    scores = metrics.score(square(left=15), square(left=10))
    assert scores["iou"] == pytest.approx(300 / 500)
    assert scores["miou"] == pytest.approx((300 / 500 + 1100 / 1300) / 2)
    assert scores["mad"] == pytest.approx(1000 * 200 / 1600)
    assert scores["leak"] == pytest.approx(100 / 1200)
    assert scores["loss"] == pytest.approx(100 / 400)


@pytest.mark.parametrize(("shift", "right"), [(1, True), (2, True), (3, False)])
def test_bf_forgives_two_pixels_and_not_three(shift: int, right: bool) -> None:
    truth, moved = np.zeros((60, 60), bool), np.zeros((60, 60), bool)
    truth[:, 30:] = True  # one straight boundary from edge to edge
    moved[:, 30 + shift :] = True
    assert metrics.boundary_f(moved, truth) == (1.0 if right else 0.0)


def test_nobody_at_all_and_somebody_missed() -> None:
    nobody = np.zeros((20, 20), np.float32)
    assert metrics.score(nobody, nobody)["iou"] == 1
    assert metrics.score(nobody, nobody)["bf"] == 1
    assert math.isnan(metrics.score(nobody, nobody)["loss"])
    assert metrics.score(nobody, square(20, 5, 5))["bf"] == 0
    assert math.isnan(metrics.score(nobody, np.ones((20, 20), np.float32))["leak"])


def test_the_edge_of_the_picture_is_no_boundary() -> None:
    person = np.zeros((9, 9), bool)
    person[:5] = True
    edge = metrics.boundary(person)
    assert edge[4].all()
    assert edge.sum() == 9


def test_the_band_is_a_distance() -> None:
    alpha = np.zeros((1, 60), np.float32)
    alpha[:, 30:] = 1
    assert np.flatnonzero(metrics.band(alpha)[0]).tolist() == list(range(18, 43))


def test_means_leave_out_what_could_not_be_measured() -> None:
    mean = metrics.mean_scores([{"a": 1.0, "b": math.nan}, {"a": 3.0, "b": 5.0}, {"c": math.nan}])
    assert mean["a"] == 2
    assert mean["b"] == 5
    assert math.isnan(mean["c"])


def test_a_clip_that_follows_the_truth_has_no_error_in_time() -> None:
    clip = metrics.ClipScore()
    for left in (5, 8, 11):
        clip.add(square(left=left), square(left=left))
    result = clip.result()
    assert result["dtssd"] == 0
    assert result["union_leak"] == 0
    assert "flicker" not in result  # the person moves


def test_dtssd_sees_a_step_that_the_truth_does_not_take() -> None:
    clip = metrics.ClipScore()
    clip.add(square() * 0.5, square())
    clip.add(square() * 1.0, square())
    assert clip.result()["dtssd"] == pytest.approx(100 * math.sqrt(0.25 * 400 / 1600))


def test_union_leak_adds_up_what_each_frame_shows() -> None:
    clip = metrics.ClipScore()
    for row in range(3):
        p = square()
        p[row] = 0.2
        clip.add(p, square())
    assert clip.result()["union_leak"] == pytest.approx(3 * 40 / 1200)
    faint = metrics.ClipScore()
    faint.add(square() + (square() == 0) * np.float32(0.09), square())
    assert faint.result()["union_leak"] == 0


def test_flicker_of_a_still_person_is_measured_in_the_band() -> None:
    clip = metrics.ClipScore()
    far = square(80, 30, 20)
    clip.add(far, far)
    restless = far.copy()
    restless[-4:] = 1  # far away from the person: leaks, but is no flicker of the edge
    clip.add(restless, far)
    assert clip.result()["flicker"] == 0
    edge = metrics.boundary(far >= 0.5)
    clip.add(np.where(edge, 0.5, restless), far)
    expected = 0.5 * edge.sum() / metrics.band(far).sum()
    assert clip.result()["flicker"] == pytest.approx(expected / 2)


@given(st.integers(0, 2**32 - 1))
def test_reach_is_the_euclidean_distance(seed: int) -> None:
    edge = np.random.default_rng(seed).random((17, 23)) < 0.02
    rows, columns = np.nonzero(edge)
    y, x = np.mgrid[:17, :23]
    near = np.zeros((17, 23), bool)
    for row, column in zip(rows, columns, strict=True):
        near |= (y - row) ** 2 + (x - column) ** 2 <= 4
    np.testing.assert_array_equal(metrics._reach(edge), near)


@given(st.integers(0, 2**32 - 1))
def test_scores_stay_in_their_ranges(seed: int) -> None:
    rng = np.random.default_rng(seed)
    scores = metrics.score(smooth_blob(rng, (30, 40)), smooth_blob(rng, (30, 40)))
    for name in ("iou", "miou", "bf", "leak", "loss"):
        assert math.isnan(scores[name]) or 0 <= scores[name] <= 1
    assert 0 <= scores["mad"] <= 1000
    assert scores["grad"] >= 0


def test_grad_matches_its_definition_in_float64() -> None:
    rng = np.random.default_rng(3)
    p, g = smooth_blob(rng), smooth_blob(rng)
    expected = np.square(gradient_length(p) - gradient_length(g)).sum() / 1000
    assert metrics.grad(p, g) == pytest.approx(expected, rel=1e-4)


def gradient_length(alpha: np.ndarray) -> np.ndarray:
    """By the sum over a two-dimensional kernel, as the definition has it."""
    sigma, half = 1.4, 4
    x = np.arange(-half, half + 1.0)
    bell = np.exp(-(x**2) / (2 * sigma**2)) / (sigma * np.sqrt(2 * np.pi))
    kernel = np.outer(bell, -x * bell / sigma**2)
    kernel /= np.sqrt((kernel**2).sum())
    alpha = alpha.astype(np.float64)
    alpha = (alpha - alpha.min()) / (alpha.max() - alpha.min())
    padded = np.pad(alpha, half, mode="edge")
    windows = np.lib.stride_tricks.sliding_window_view(padded, kernel.shape)
    across = np.einsum("hwij,ij->hw", windows, kernel)
    down = np.einsum("hwij,ij->hw", windows, kernel.T)
    return np.hypot(across, down)


@pytest.fixture(scope="module")
def second() -> ModuleType:
    """The second implementation that lies beside the measuring data."""
    if not SECOND.is_file():
        pytest.skip("no ../shared/eval/evaluate.py beside the repository: nothing to compare with")
    sys.path.insert(0, str(SECOND.parent))
    try:
        spec = importlib.util.spec_from_file_location("second_evaluate", SECOND)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(SECOND.parent))
    return module


@pytest.mark.data
@pytest.mark.parametrize("seed", range(5))
def test_pictures_agree_with_the_second_implementation(second: ModuleType, seed: int) -> None:
    rng = np.random.default_rng(seed)
    p, g = smooth_blob(rng), smooth_blob(rng)
    theirs = second.score_image(p, g)
    ours = metrics.score(p, g)
    for name, their_name in SECOND_NAMES.items():
        assert ours[name] == pytest.approx(theirs[their_name], rel=1e-4), name


@pytest.mark.data
def test_clips_agree_with_the_second_implementation(second: ModuleType) -> None:
    rng = np.random.default_rng(0)
    ps, gs = [smooth_blob(rng) for _ in range(4)], [smooth_blob(rng) for _ in range(4)]
    moving, still = metrics.ClipScore(), metrics.ClipScore()
    for p, g in zip(ps, gs, strict=True):
        moving.add(p, g)
        still.add(p, gs[0])
    assert moving.result()["dtssd"] == pytest.approx(second.dtssd(ps, gs), rel=1e-4)
    assert moving.result()["union_leak"] == pytest.approx(second.union_leak(ps, gs))
    assert still.result()["flicker"] == pytest.approx(second.static_flicker(ps, gs[0]), rel=1e-4)
