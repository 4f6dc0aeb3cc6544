"""A byte a weight: as near as half a step, a quarter of the size, and nothing that grows."""

from __future__ import annotations

import io

import numpy as np
import pytest
import torch

from camera.sources.demo import open_demo
from segmentation.network.checkpoint import packed, state_in
from segmentation.network.portrait_net import NetworkConfig, PortraitNet
from segmentation.open import open_segmenter

SMALL = NetworkConfig((8, 8, 8, 16, 16), (1, 1, 1, 1), (8, 8, 8, 8))


@pytest.fixture
def state() -> dict[str, torch.Tensor]:
    torch.manual_seed(3)
    return PortraitNet(SMALL).state_dict()


def test_every_weight_comes_back_within_half_a_step(state: dict[str, torch.Tensor]) -> None:
    again = state_in(packed(state))
    assert list(again) != []
    assert set(again) == set(state)
    for name, value in state.items():
        assert again[name].shape == value.shape
        assert again[name].dtype == value.dtype
        if value.ndim == 4:
            step = value.double().abs().amax(dim=(1, 2, 3), keepdim=True) / 127
            assert bool(((again[name].double() - value.double()).abs() <= step * 0.5001).all())
        else:
            assert torch.equal(again[name], value)


def test_a_channel_of_zeros_stays_zero(state: dict[str, torch.Tensor]) -> None:
    name = next(name for name, value in state.items() if value.ndim == 4)
    state[name][0] = 0
    assert not state_in(packed(state))[name][0].any()


def test_the_file_is_a_quarter_as_large() -> None:
    whole, small = io.BytesIO(), io.BytesIO()
    state = PortraitNet(NetworkConfig()).state_dict()
    torch.save({"state_dict": state}, whole)
    torch.save(packed(state), small)
    assert small.tell() < 0.28 * whole.tell()
    assert small.tell() < 4_000_000


def test_packing_leaves_the_weights_alone(state: dict[str, torch.Tensor]) -> None:
    before = {name: value.clone() for name, value in state.items()}
    packed(state)
    assert all(torch.equal(before[name], value) for name, value in state.items())


def test_half_precision_and_averages_are_read_too(state: dict[str, torch.Tensor]) -> None:
    halves = {n: v.half() if v.is_floating_point() else v for n, v in state.items()}
    read = state_in({"state_dict": halves})
    assert {v.dtype for v in read.values()} == {torch.float32, torch.int64}
    assert state_in({"average": state, "state_dict": halves}) == dict(state)


def test_steps_that_would_multiply_to_any_size_are_refused(state: dict[str, torch.Tensor]) -> None:
    file = packed(state)
    name = next(iter(file["steps"]))
    file["steps"][name] = torch.ones(1, 1, 1, 1000)
    with pytest.raises(ValueError, match="expected one a channel"):
        state_in(file)


@pytest.mark.parametrize("quality", ["eco", "balanced"])
def test_the_shipped_file_answers_in_torch_as_in_onnx(quality: str) -> None:
    grab = open_demo((640, 360), 30).grab()
    assert grab is not None
    frame = grab.retrieve()
    answers = []
    for engine in ("onnx", "torch"):
        segmenter = open_segmenter(engine=engine, quality=quality)  # type: ignore[arg-type]
        answers.append(segmenter.segment(frame).copy())
        segmenter.close()
    assert answers[0].shape == answers[1].shape
    assert answers[0].max() > 0.9
    assert np.abs(answers[0] - answers[1]).mean() < 0.02
