"""The head in int8 says what it says in float: finely about an edge, and how sure beyond."""

from __future__ import annotations

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from segmentation.engines.runtime import onnxruntime
from training.shipping.int8_head import FINER, HEAD, LARGEST_LOGIT, LEVELS, quantize_head

STEP_IN = 0.03
CHANNELS = 5


def head(weights: np.ndarray, bias: np.ndarray, name: str = HEAD) -> onnx.ModelProto:
    """Quantized features in, logits out, as `quantize_static` leaves the end of the network."""
    constants = {
        "step": np.array(STEP_IN, np.float32), "zero": np.array(0, np.uint8),
        "w": weights.astype(np.float32), "b": bias.astype(np.float32),
    }  # fmt: skip
    nodes = [
        helper.make_node("QuantizeLinear", ["x", "step", "zero"], ["q"]),
        helper.make_node("DequantizeLinear", ["q", "step", "zero"], ["dq"]),
        helper.make_node("Conv", ["dq", "w", "b"], ["logits"], name, pads=[1, 1, 1, 1]),
    ]
    ends = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, channels, "h", "w"])
        for name, channels in (("x", CHANNELS), ("logits", 4))
    ]
    tensors = [numpy_helper.from_array(value, name) for name, value in constants.items()]
    graph = helper.make_graph(nodes, "head", ends[:1], ends[1:], tensors)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)


def answer(model: onnx.ModelProto, features: np.ndarray) -> np.ndarray:
    onnx.checker.check_model(model, full_check=True)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 4
    session = onnxruntime.InferenceSession(model.SerializeToString(), options)
    return np.asarray(session.run(["logits"], {"x": features})[0])


@pytest.mark.parametrize("gain", [0.02, 0.1, 1.0])
def test_logits_are_fine_about_an_edge_and_right_beyond(gain: float) -> None:
    rng = np.random.default_rng(5)
    levels = rng.integers(-127, 128, (4, CHANNELS, 3, 3))  # weights that int8 can hold
    levels[:, 0, 0, 0] = 127
    weights, bias = levels * (gain / 127), rng.normal(size=4) * gain
    features = (rng.integers(0, 256, (1, CHANNELS, 24, 32)) * STEP_IN).astype(np.float32)
    model = head(weights, bias)
    exact = np.clip(answer(model, features), -LARGEST_LOGIT, LARGEST_LOGIT)
    quantize_head(model)
    found = answer(model, features)
    wide_step = 2 * LARGEST_LOGIT / LEVELS
    near = np.abs(exact) < LARGEST_LOGIT / FINER - wide_step
    assert near.any()
    assert np.abs(found - exact)[near].max() < 0.51 * wide_step / FINER + 1e-3
    assert np.abs(found - exact).max() < 1.01 * wide_step
    assert len({one.name for one in model.graph.initializer}) == len(model.graph.initializer)


def test_a_network_without_a_head_is_refused() -> None:
    with pytest.raises(ValueError, match="no /head/Conv"):
        quantize_head(head(np.zeros((4, CHANNELS, 3, 3)), np.zeros(4), name="/neck/Conv"))
