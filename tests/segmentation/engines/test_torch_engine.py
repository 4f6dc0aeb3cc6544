"""The torch engine: a saved network is the same network, and a pickle bomb does not go off."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from segmentation.engines.torch_engine import TorchEngine, open_torch  # noqa: E402
from segmentation.network.plate import LOOKS, SECOND_LOOKS  # noqa: E402
from segmentation.network.portrait_net import NetworkConfig, PortraitNet  # noqa: E402
from segmentation.weights import Weights  # noqa: E402
from video.errors import ModelError  # noqa: E402

SMALL = NetworkConfig(widths=(4, 4, 4, 4, 4), depths=(1, 1, 1, 1), decoder=(4, 4, 4, 4))


def saved(content: Any) -> Weights:
    file = io.BytesIO()
    torch.save(content, file)
    return Weights(Path("net.pt"), file.getvalue(), "", shipped=False)


def small_network() -> PortraitNet:
    torch.manual_seed(1)
    return PortraitNet(SMALL).eval()


def weights_of(network: PortraitNet) -> Weights:
    return saved({"config": SMALL.to_json(), "state_dict": network.state_dict(), "grid": [96, 64]})


def engine_that_finds_nobody() -> TorchEngine:
    """All is taken for room, and the plate counts."""
    network = small_network()
    torch.nn.init.normal_(network.recall.tell.weight)
    torch.nn.init.constant_(network.head.bias, -4)
    return open_torch(weights_of(network))


def lights() -> tuple[np.ndarray, np.ndarray]:
    """A dark and a light picture."""
    dark, light = (np.full((1, 3, 64, 96), level, np.float32) for level in (0.2, 0.8))
    return dark, light


def test_a_saved_network_answers_as_before() -> None:
    network = small_network()
    engine = open_torch(weights_of(network))
    image = np.random.default_rng(0).random((1, 3, 64, 96), np.float32)
    with torch.inference_mode():
        expected = network.alpha(torch.from_numpy(image))[0, 0].numpy()
    answer = engine.infer(image)
    assert answer.shape == (64, 96)
    assert answer.dtype == np.float32
    assert answer.flags.c_contiguous
    np.testing.assert_allclose(answer, expected, atol=1e-4)
    assert (engine.base_grid, engine.multiple) == ((96, 64), 32)
    assert engine.name in {"torch cpu", "torch cuda", "torch mps"}


def test_a_few_second_looks_make_the_room_known() -> None:
    engine, (dark, light) = engine_that_finds_nobody(), lights()
    fresh = engine.infer(light).copy()
    engine.reset()
    for _ in range(SECOND_LOOKS):
        engine.infer_stateless(dark)
    assert not np.allclose(engine.infer(light), fresh)


def test_it_remembers_the_room_until_it_is_reset_or_the_picture_changes_its_size() -> None:
    engine, (dark, light) = engine_that_finds_nobody(), lights()
    assert engine.stateful
    fresh = engine.infer(light).copy()
    engine.reset()
    for _ in range(LOOKS):
        engine.infer(dark)
    assert not np.allclose(engine.infer(light), fresh)
    engine.reset()
    np.testing.assert_allclose(engine.infer(light), fresh, atol=1e-6)
    for _ in range(LOOKS):
        engine.infer(dark)
    engine.infer(np.zeros((1, 3, 32, 64), np.float32))
    np.testing.assert_allclose(engine.infer(light), fresh, atol=1e-6)


def test_of_a_checkpoint_the_averaged_weights_count() -> None:
    network, image = small_network(), np.full((1, 3, 64, 96), 0.5, np.float32)
    torch.manual_seed(2)
    other = PortraitNet(SMALL)
    checkpoint = {
        "config": SMALL.to_json(),
        "average": network.state_dict(),
        "state_dict": other.state_dict(),
    }
    answer = open_torch(saved(checkpoint)).infer(image)
    np.testing.assert_allclose(answer, open_torch(weights_of(network)).infer(image))


def test_closed_is_closed() -> None:
    engine = open_torch(weights_of(small_network()))
    engine.close()
    engine.close()
    with pytest.raises(ModelError, match="closed"):
        engine.infer(np.zeros((1, 3, 64, 96), np.float32))


class Bomb:
    """Runs a command when it is unpickled by whoever trusts it."""

    def __init__(self, fuse: Path) -> None:
        self.fuse = fuse

    def __reduce__(self) -> tuple[Any, ...]:
        return os.mkdir, (str(self.fuse),)


def test_a_pickle_that_runs_code_is_refused_and_does_not_run(tmp_path: Path) -> None:
    fuse = tmp_path / "went-off"
    with pytest.raises(ModelError) as refusal:
        open_torch(saved({"config": Bomb(fuse), "state_dict": {}}))
    assert not fuse.exists()
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    "content",
    [
        {}, [], {"config": {"widths": [1]}, "state_dict": {}}, {"config": 3, "state_dict": {}},
        {"config": SMALL.to_json(), "state_dict": {}},
    ],
)  # fmt: skip
def test_files_that_are_no_portrait_network(content: Any) -> None:
    with pytest.raises(ModelError) as refusal:
        open_torch(saved(content))
    assert "net.pt cannot be opened" in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_noise_is_refused() -> None:
    with pytest.raises(ModelError, match="cannot be opened"):
        open_torch(Weights(Path("net.pt"), b"not a zip", "", shipped=False))
