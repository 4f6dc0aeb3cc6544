"""What ships: the network's own answers, on any grid, with what it is written inside."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch

from segmentation.network import NetworkConfig, PortraitNet
from training import export

SMALL = NetworkConfig(widths=(8, 8, 8, 8, 8), depths=(1, 1, 1, 1), decoder=(8, 8, 8, 8))
SAVED = {"config": SMALL.to_json(), "git_commit": "abc1234", "step": 5}


@pytest.fixture(scope="module")
def net() -> PortraitNet:
    torch.manual_seed(2)
    return PortraitNet(SMALL).eval().requires_grad_(False)


@pytest.fixture(scope="module")
def exported(net: PortraitNet, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("weights") / export.ONNX_FILE
    export.to_onnx(net, path)
    return path


@pytest.mark.parametrize("shape", [(96, 160), (160, 96), (64, 64)])
def test_onnx_runtime_gives_torchs_alpha_on_every_grid(
    net: PortraitNet, exported: Path, shape: tuple[int, int]
) -> None:
    image = np.random.default_rng(1).random((1, 3, *shape), np.float32)
    with torch.no_grad():
        expected = net.alpha(torch.from_numpy(image)).numpy()
    assert np.abs(export.run(exported, image) - expected).max() < export.PARITY


def test_int8_stays_near_the_float_network(
    net: PortraitNet, exported: Path, tmp_path: Path
) -> None:
    rng = np.random.default_rng(3)
    image = rng.random((1, 3, 64, 96), np.float32)
    small = tmp_path / "int8.onnx"
    export.to_int8(exported, small, iter([image, rng.random((1, 3, 64, 96), np.float32)]))
    assert np.abs(export.run(small, image) - export.run(exported, image)).mean() < 0.05
    assert "QuantizeLinear" in {node.op_type for node in onnx.load(small).graph.node}


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
