"""What is measured: every shipped network at every size, or the one that the user names."""

from __future__ import annotations

import pytest

from bench.plan import SIZES, Plan
from options import Options
from video.errors import ModelError


def test_every_shipped_tier_is_measured_and_balanced_is_the_one_that_counts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bench.plan.shipped_tiers", lambda: ("eco", "balanced", "best"))
    plan = Plan(Options())
    assert {name: options.quality for name, options in plan.tiers.items()} == {
        "eco": "eco",
        "balanced": "balanced",
        "best": "best",
    }
    assert plan.main_tier == "balanced"


def test_without_balanced_the_first_tier_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bench.plan.shipped_tiers", lambda: ("best",))
    assert Plan(Options()).main_tier == "best"


def test_a_network_that_the_user_names_is_the_only_one() -> None:
    plan = Plan(Options(model="some/network.onnx"))
    assert list(plan.tiers) == [plan.main_tier] == ["network"]


def test_nothing_shipped_is_said_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bench.plan.shipped_tiers", tuple)
    with pytest.raises(ModelError, match="no portrait network is listed"):
        assert Plan(Options()).main_tier


def test_another_size_is_measured_beside_the_usual_ones_and_none_twice() -> None:
    assert Plan(Options(size=(320, 180))).all_sizes == (*SIZES, (320, 180))
    assert Plan(Options()).all_sizes == SIZES
