"""Dark pictures become lighter, as much as they need; light ones stay as they are."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

torch = pytest.importorskip("torch")

from segmentation.network.exposure import MEAN, expose, missing_light  # noqa: E402


def picture(level: float, seed: int = 0) -> torch.Tensor:
    noise = torch.rand(1, 3, 16, 24, generator=torch.Generator().manual_seed(seed))
    return (level * 2 * noise).clamp(0, 1)


@given(st.floats(0.3, 0.48), st.integers(0, 9))
def test_a_dim_picture_comes_near_the_mean_that_is_aimed_at(level: float, seed: int) -> None:
    dim = picture(level, seed)
    lighter = expose(dim, missing_light(dim))
    assert abs(float(lighter.mean()) - MEAN) < 0.04


@given(st.floats(0, 1), st.integers(0, 9))
def test_it_is_never_darker_stays_in_range_and_keeps_the_order(level: float, seed: int) -> None:
    before = picture(level, seed)
    after = expose(before, missing_light(before))
    assert bool((after >= before - 1e-6).all())
    assert float(after.max()) <= 1 + 1e-6
    order = before.flatten().argsort()
    assert float(after.flatten()[order].diff().min()) >= -1e-6


def test_it_is_a_mix_with_the_square_root() -> None:
    """Against float64."""
    dim = picture(0.2)
    exact = dim.numpy().astype(np.float64)
    share = (MEAN - exact.mean()) / (np.sqrt(exact.mean()) - exact.mean())
    assert share > 0
    expected = exact + min(share, 1) * (np.sqrt(exact) - exact)
    np.testing.assert_allclose(expose(dim, missing_light(dim)).numpy(), expected, atol=5e-3)


@pytest.mark.parametrize("level", [0.5, 0.7, 1.0])
def test_light_pictures_stay(level: float) -> None:
    flat = torch.full((1, 3, 4, 4), level)
    torch.testing.assert_close(expose(flat, missing_light(flat)), flat)


def test_black_is_black_and_each_picture_has_its_own_share() -> None:
    both = torch.cat([torch.zeros(1, 3, 4, 4), torch.ones(1, 3, 4, 4)])
    share = missing_light(both)
    assert share.flatten().tolist() == [1.0, 0.0]
    torch.testing.assert_close(expose(both, share), both)
