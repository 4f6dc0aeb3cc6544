"""Losses against what they must say of mattes whose worth is known."""

from __future__ import annotations

import numpy as np
import torch

from training.learning import losses


def square(height: int = 32, width: int = 64) -> torch.Tensor:
    truth = torch.zeros(1, 1, height, width)
    truth[..., 8:24, 16:48] = 1
    return truth


def logits_of(alpha: torch.Tensor) -> torch.Tensor:
    return torch.logit(alpha.clamp(1e-6, 1 - 1e-6))


def score(alpha: torch.Tensor, truth: torch.Tensor) -> float:
    side = logits_of(torch.nn.functional.avg_pool2d(truth, 8))
    return float(losses.total(losses.terms(logits_of(alpha), side, truth)))


def test_the_truth_itself_costs_next_to_nothing_and_every_error_costs_more() -> None:
    truth = square()
    right = score(truth, truth)
    shifted = score(torch.roll(truth, 2, dims=3), truth)
    assert right < 0.01
    assert right < shifted < score(1 - truth, truth)


def test_an_error_at_the_edge_weighs_more_than_one_far_away() -> None:
    truth = square()
    weight = losses.edge_weight(truth)[0, 0]
    assert float(weight[8, 32]) > 3.5
    assert float(weight[16, 32]) == 1
    assert float(weight[1, 1]) == 1


def test_laplacian_agrees_with_float64_oracle() -> None:
    rng = np.random.default_rng(5)
    a, b = (torch.from_numpy(rng.random((1, 1, 32, 64))) for _ in range(2))
    difference, expected = (a - b).numpy()[0, 0], 0.0
    for level in range(losses.PYRAMID_LEVELS):
        rows, columns = difference.shape
        small = difference.reshape(rows // 2, 2, columns // 2, 2).mean((1, 3))
        back = torch.nn.functional.interpolate(
            torch.from_numpy(small)[None, None], size=difference.shape, mode="bilinear"
        ).numpy()[0, 0]
        expected += 2.0**level * float(np.abs(difference - back).mean())
        difference = small
    assert abs(float(losses.laplacian(a, b)) - expected) < 1e-9


def test_equal_mattes_have_no_laplacian_loss() -> None:
    assert float(losses.laplacian(square(), square())) == 0


def test_a_place_in_doubt_counts_in_no_term() -> None:
    truth = square()
    trust = torch.ones_like(truth)
    trust[..., :32] = 0
    wrong = truth.clone()
    wrong[..., 8:24, 18:30] = 0
    logits, side = logits_of(wrong), logits_of(torch.nn.functional.avg_pool2d(wrong, 8))
    logits = logits.requires_grad_()
    named = losses.terms(logits, side.requires_grad_(), truth, trust)
    losses.total(named).backward()
    assert float(losses.total(named).detach()) < 0.05
    assert float(losses.total(losses.terms(logits, side, truth)).detach()) > 0.5
    assert logits.grad is not None
    assert not logits.grad[..., :24].any()  # the pyramid's coarsest cells reach a little over
    assert side.grad is not None
    assert not side.grad[..., :4].any()


def moments(*across: int) -> torch.Tensor:
    """A square that stands so many pixels farther right in each frame."""
    return torch.cat([torch.roll(square(), x, dims=3) for x in across])


def test_a_mistake_that_stays_is_no_change_and_one_that_flickers_is() -> None:
    truth, trust = moments(0, 2, 4, 6), torch.ones(4, 1, 32, 64)
    stays, flickers = truth.clone(), truth.clone()
    stays[..., :4] = 0.7
    flickers[1::2, ..., :4] = 0.7
    assert float(losses.change(truth, truth, trust, 4)) == 0
    assert float(losses.change(stays, truth, trust, 4)) < 1e-7
    assert float(losses.change(flickers, truth, trust, 4)) > 0.05
    assert float(losses.change(moments(0, 0, 0, 0), truth, trust, 4)) > 0.05


def test_change_is_that_within_a_sequence_and_where_both_frames_are_trusted() -> None:
    truth, trust = moments(0, 0, 0, 0), torch.ones(4, 1, 32, 64)
    other = truth.clone()
    other[2:, ..., :4] = 1
    assert float(losses.change(other, truth, trust, 2)) == 0
    assert float(losses.change(other, truth, trust, 4)) > 0
    trust[1, ..., :4] = 0
    assert float(losses.change(other, truth, trust, 4)) == 0
