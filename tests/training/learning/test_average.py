"""The mean of checkpoints is that of their weights, and only of networks that are alike."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from segmentation.network.checkpoint import packed, state_in
from training.learning.average import averaged, parse_part


def checkpoint(value: float, count: int = 3, widths: int = 16, depths: int = 2) -> dict:
    config = {"widths": [widths], "depths": [depths]}
    average = {"weight": torch.full((2, 2), value), "seen": torch.tensor(count)}
    return {"config": config, "average": average, "net": average, "optimizer": {}, "step": count}


def test_weights_are_averaged_and_counters_are_the_firsts() -> None:
    mean = averaged([(checkpoint(1.0), 3.0), (checkpoint(5.0, count=9), 1.0)])
    assert torch.equal(mean["average"]["weight"], torch.full((2, 2), 2.0))
    assert mean["average"]["seen"] == mean["step"] == 3
    assert mean["parts"] == [0.75, 0.25]
    assert "optimizer" not in mean


def test_a_shipped_file_is_a_part_like_any_other() -> None:
    shipped = {"config": checkpoint(1.0)["config"], **packed(checkpoint(5.0)["average"])}
    for first, other in ((checkpoint(1.0), shipped), (shipped, checkpoint(1.0))):
        mean = averaged([(first, 1.0), (other, 1.0)])
        assert torch.equal(mean["average"]["weight"], torch.full((2, 2), 3.0))
        assert "state_dict" not in mean
        assert torch.equal(state_in(mean)["weight"], mean["average"]["weight"])


def test_other_networks_and_no_weight_are_refused() -> None:
    for other in (checkpoint(1.0, widths=8), checkpoint(1.0, depths=3)):
        with pytest.raises(ValueError, match=r"expected .*\[16\]"):
            averaged([(checkpoint(1.0), 1.0), (other, 1.0)])
    with pytest.raises(ValueError, match="more than 0"):
        averaged([(checkpoint(1.0), 0.0)])


def test_a_part_is_a_file_and_its_weight() -> None:
    assert parse_part("runs/a.pt:0.25") == (Path("runs/a.pt"), 0.25)
    assert parse_part("a.pt") == (Path("a.pt"), 1.0)


def test_a_part_that_a_network_lacked_is_the_mean_of_the_others() -> None:
    new, old = checkpoint(1.0, depths=3), checkpoint(5.0, depths=2)
    new["average"]["recall"] = torch.full((3,), 7.0)
    mean = averaged([(new, 3.0), (old, 1.0)])["average"]
    assert torch.equal(mean["recall"], torch.full((3,), 7.0))
    assert torch.equal(mean["weight"], torch.full((2, 2), 2.0))
