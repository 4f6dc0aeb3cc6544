"""Networks of three nodes, in ONNX form, whose answers one can work out by hand."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper

from video.frame import Size

OURS = {"scrim": "portrait/1", "tier": "eco", "config": '{"widths": [1]}'}


def red_network(
    grid: Size | None = None,
    *,
    remembers: bool = False,
    has_memory: bool = False,
    metadata: dict[str, str] | None = None,
    channels: int = 3,
    gain: float = 1.0,
) -> bytes:
    """alpha = gain * red; one that remembers answers the mean of red and its last alpha.

    Inferred stateless, it forgets its last alpha. Without a grid its axes are free.
    """
    sides = ["height", "width"] if grid is None else [grid[1], grid[0]]
    float32 = TensorProto.FLOAT
    image = helper.make_tensor_value_info("image", float32, [1, channels, *sides])
    alpha = helper.make_tensor_value_info("alpha", float32, [1, 1, *sides])
    weights = np.zeros((1, channels, 1, 1), np.float32)
    weights[0, 0] = 0.5 if remembers else gain
    nodes = [helper.make_node("Conv", ["image", "w"], ["half" if remembers else "alpha"])]
    inputs, outputs = [image], [alpha]
    initializers = [onnx.numpy_helper.from_array(weights, "w")]
    if remembers:
        initializers.append(onnx.numpy_helper.from_array(np.float32([0.5]), "keep"))
        last = "state_0_in"
        if has_memory:
            last = "known"
            initializers.append(onnx.numpy_helper.from_array(np.float32([1]), "one"))
            initializers.append(onnx.numpy_helper.from_array(np.float32([0]), "again"))
            inputs.append(helper.make_tensor_value_info("again", float32, [1]))
            nodes.append(helper.make_node("Sub", ["one", "again"], ["believed"]))
            nodes.append(helper.make_node("Mul", ["state_0_in", "believed"], [last]))
        nodes.append(helper.make_node("Mul", [last, "keep"], ["kept"]))
        nodes.append(helper.make_node("Add", ["half", "kept"], ["alpha"]))
        nodes.append(helper.make_node("Identity", ["alpha"], ["state_0_out"]))
        shape = [1, 1, *sides]
        inputs.append(helper.make_tensor_value_info("state_0_in", float32, shape))
        outputs.append(helper.make_tensor_value_info("state_0_out", float32, shape))
    graph = helper.make_graph(nodes, "red", inputs, outputs, initializers)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    entries = OURS if metadata is None else metadata
    if grid is None and "scrim" in entries:
        entries = {"grid": "96x64", **entries}
    helper.set_model_props(model, entries)
    return bytes(model.SerializeToString())


def ship(folder: Path, **networks: bytes) -> Path:
    """A weights folder with a manifest of these networks by tier."""
    folder.mkdir(parents=True, exist_ok=True)
    manifest = {}
    for tier, content in networks.items():
        name = f"portrait-{tier}.onnx"
        (folder / name).write_bytes(content)
        manifest[tier] = {
            "file": name,
            "bytes": len(content),
            "sha256": hashlib.sha256(content).hexdigest(),
            "grid": "96x64",
        }
    (folder / "manifest.json").write_text(json.dumps(manifest))
    return folder
