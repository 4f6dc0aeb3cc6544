"""What ships: the network's own answers, on any grid, with what it is written inside."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch

from segmentation.engines.onnx_engine import open_onnx
from segmentation.network.plate import Plate, shrunk, unseen
from segmentation.network.portrait_net import NetworkConfig, PortraitNet
from segmentation.weights import Weights
from training.shipping import export

SMALL = NetworkConfig(widths=(8, 8, 8, 8, 8), depths=(1, 1, 1, 1), decoder=(8, 8, 8, 8))
SAVED = {"config": SMALL.to_json(), "git_commit": "abc1234", "step": 5}


@pytest.fixture(scope="module")
def net() -> PortraitNet:
    torch.manual_seed(2)
    net = PortraitNet(SMALL).eval().requires_grad_(False)
    torch.nn.init.normal_(net.recall.tell.weight, std=0.1)
    return net


@pytest.fixture(scope="module")
def exported(net: PortraitNet, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("weights") / export.ONNX_FILE
    export.to_onnx(net, path)
    export.make_optional(path)
    return path


@pytest.mark.parametrize("again", [0.0, 1.0])
@pytest.mark.parametrize("shape", [(96, 160), (160, 96), (64, 64)])
def test_onnx_runtime_gives_torchs_alpha_on_every_grid(
    net: PortraitNet, exported: Path, shape: tuple[int, int], again: float
) -> None:
    torch.manual_seed(4)
    image = torch.rand(1, 3, *shape)
    plate = Plate(shrunk(torch.rand(1, 3, *shape)), torch.ones(1, 1, shape[0] // 4, shape[1] // 4))
    with torch.no_grad():
        alpha, after = net.follow(image, plate, again)
    fed = export.feed(image.numpy(), plate.rgb.numpy(), plate.seen.numpy(), again)
    found = export.run(exported, fed)
    for own, expected in zip(found, (alpha, *after), strict=True):
        assert np.abs(own - expected.numpy()).max() < export.PARITY


def test_who_knows_no_second_look_may_leave_it_out(exported: Path) -> None:
    image = np.random.default_rng(0).random((1, 3, 64, 96), np.float32)
    known = np.ones((1, 1, 16, 24), np.float32)
    feed = export.feed(image, image[..., ::4, ::4].copy(), known)
    expected = export.run(exported, feed)
    del feed[export.AGAIN]
    for own, other in zip(export.run(exported, feed), expected, strict=True):
        np.testing.assert_array_equal(own, other)


def test_the_engine_takes_it_with_its_state_on_every_grid(net: PortraitNet, exported: Path) -> None:
    engine = open_onnx(Weights(exported, exported.read_bytes(), "", shipped=False))
    assert engine.stateful
    for shape in ((96, 160), (64, 64)):
        image = torch.rand(1, 3, *shape)
        plate = unseen(shrunk(image))
        for _ in range(3):
            with torch.no_grad():
                _, plate = net.follow(image, plate, 1.0)
                alpha, plate = net.follow(image, plate)
            engine.infer_stateless(np.ascontiguousarray(image.numpy()))
            answer = engine.infer(np.ascontiguousarray(image.numpy()))
            assert np.abs(answer - alpha[0, 0].numpy()).max() < export.PARITY


def test_int8_stays_near_the_float_network(
    net: PortraitNet, exported: Path, tmp_path: Path
) -> None:
    torch.manual_seed(3)
    feeds = []
    for _ in range(2):
        image = torch.rand(1, 3, 64, 96)
        known = np.ones((1, 1, 16, 24), np.float32)
        feeds.append(export.feed(image.numpy(), shrunk(image).numpy(), known))
    small = tmp_path / "int8.onnx"
    export.to_int8(exported, small, iter(feeds))
    quick, exact = (export.run(path, feeds[0]) for path in (small, exported))
    assert np.abs(quick[0] - exact[0]).mean() < 0.05
    nodes = onnx.load(small).graph.node
    assert "QuantizeLinear" in {node.op_type for node in nodes}
    rounded = {name for node in nodes if node.op_type == "DequantizeLinear" for name in node.input}
    assert not [name for name in rounded if "state" in name]


def test_the_file_says_what_it_is_and_the_manifest_agrees(net: PortraitNet, exported: Path) -> None:
    export.stamp(exported, (288, 160), SAVED, "drawn")
    export.to_torch(net, exported.parent / export.TORCH_FILE, (288, 160), SAVED)
    export.write_manifest(exported.parent, {"eco": (160, 96), "balanced": (288, 160)})
    manifest = json.loads((exported.parent / "manifest.json").read_text())
    assert set(manifest) == {"eco", "balanced", "eco-torch", "balanced-torch"}
    entry, content = manifest["balanced"], exported.read_bytes()
    assert entry["sha256"] == hashlib.sha256(content).hexdigest()
    assert entry["bytes"] == len(content)
    assert entry["grid"] == "288x160"
    notes = {p.key: p.value for p in onnx.load(exported).metadata_props}
    assert notes["git_commit"] == "abc1234"
    assert NetworkConfig.from_json(json.loads(notes["config"])) == SMALL
