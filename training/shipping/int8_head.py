"""The network's last convolution in int8, its answer twice: once wide, once fine.

Four logits a cell in float cost a seventh of the whole int8 network: float convolutions are made
for channels by the dozen. In int8, 256 levels for all logits that matter lie .13 apart, which is
three percent of alpha about an edge: it would show. So the same logits are computed a second time,
`FINER` times as large, and saturate: the fine ones say what alpha is about an edge, and the wide
ones how sure the network is beyond.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import NodeProto, helper, numpy_helper

HEAD = "/head/Conv"
LARGEST_LOGIT = 16.0
FINER = 6.0
ZERO = 128
LEVELS = 255

LANES = 16
"""Channels that an int8 convolution computes at once; two times four and padding."""

Weights = NDArray[np.float32]


def quantize_head(model: onnx.ModelProto) -> None:
    """Puts the head, whose input is quantized already, into int8; its output stays float.

    Raises:
        ValueError: there is no such head.
    """
    graph = model.graph
    head = next((node for node in graph.node if node.name == HEAD), None)
    if head is None:
        raise ValueError(f"the network has no {HEAD}; expected one to put into int8")
    constants = {one.name: one for one in graph.initializer}
    scaled = next(node for node in graph.node if head.input[0] in node.output)
    weights, bias = (numpy_helper.to_array(constants[name]) for name in head.input[1:])
    step_in = float(numpy_helper.to_array(constants[scaled.input[1]]))
    for name, value in _constants(weights, bias, step_in).items():
        graph.initializer.append(numpy_helper.from_array(value, name))
    for name in head.input[1:]:
        graph.initializer.remove(constants[name])
    place = list(graph.node).index(head)
    graph.node.remove(head)
    for offset, node in enumerate(_nodes(head)):
        graph.node.insert(place + offset, node)
    del graph.value_info[:]


def _constants(weights: Weights, bias: Weights, step_in: float) -> dict[str, Any]:
    """Everything that the new nodes refer to, by name."""
    logits = len(bias)
    idle = LANES - 2 * logits
    both = np.concatenate([weights, FINER * weights, np.zeros((idle, *weights.shape[1:]))])
    biases = np.concatenate([bias, FINER * bias, np.zeros(idle)])
    largest = np.abs(both).reshape(LANES, -1).max(1)
    steps = np.where(largest > 0, largest, 1) / 127
    step_out = 2 * LARGEST_LOGIT / LEVELS
    fine_end = (LEVELS - ZERO) * step_out / FINER
    return {
        "head.w": np.rint(both / steps[:, None, None, None]).astype(np.int8),
        "head.w_step": steps.astype(np.float32),
        "head.w_zero": np.zeros(LANES, np.int8),
        "head.b": np.rint(biases / (steps * step_in)).astype(np.int32),
        "head.b_step": (steps * step_in).astype(np.float32),
        "head.b_zero": np.zeros(LANES, np.int32),
        "head.out_step": np.array(step_out, np.float32),
        "head.out_zero": np.array(ZERO, np.uint8),
        "head.parts": np.array([logits, logits, idle], np.int64),
        "head.fine_low": np.array(-fine_end, np.float32),
        "head.fine_high": np.array(fine_end, np.float32),
        "head.finer": np.array(1 / FINER, np.float32),
    }


def _nodes(head: NodeProto) -> list[NodeProto]:
    """logit = fine / FINER + what of the wide one lies beyond the reach of the fine one."""
    node = helper.make_node
    shape = {one.name: helper.get_attribute_value(one) for one in head.attribute}
    out = ["head.out_step", "head.out_zero"]
    return [
        node("DequantizeLinear", ["head.w", "head.w_step", "head.w_zero"], ["head.w_"], axis=0),
        node("DequantizeLinear", ["head.b", "head.b_step", "head.b_zero"], ["head.b_"], axis=0),
        node("Conv", [head.input[0], "head.w_", "head.b_"], ["head.sum"], HEAD, **shape),
        node("QuantizeLinear", ["head.sum", *out], ["head.coarse"]),
        node("DequantizeLinear", ["head.coarse", *out], ["head.both"]),
        node("Split", ["head.both", "head.parts"], ["head.wide", "head.fine", "head.idle"], axis=1),
        node("Clip", ["head.wide", "head.fine_low", "head.fine_high"], ["head.near"]),
        node("Sub", ["head.wide", "head.near"], ["head.beyond"]),
        node("Mul", ["head.fine", "head.finer"], ["head.exact"]),
        node("Add", ["head.exact", "head.beyond"], list(head.output)),
    ]
