"""MACs: the multiply-accumulates of an ONNX network on one grid, counted from its own graph.

ONNX Runtime runs the graph once, node by node as written, and reports the shapes that went in and
came out: free axes, state and int8 wrappings are resolved by whoever knows best.
"""

from __future__ import annotations

import json
import math
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from segmentation.engines.onnx_signature import read_signature, side
from segmentation.engines.runtime import onnxruntime
from video.frame import Size

Shape = list[int]

_WEIGHT_INPUT = {"Conv": 1, "ConvInteger": 1, "QLinearConv": 3, "ConvTranspose": 1}
"""Which input of a convolution holds its weights."""


def count_macs(content: bytes, grid: Size) -> int:
    """The multiply-accumulates of one picture of (width, height).

    Raises:
        ModelError: it is no portrait network.
    """
    return sum(
        _macs_of(
            node["op_name"], *(_shapes(node[f"{end}_type_shape"]) for end in ("input", "output"))
        )
        for node in _profile(content, grid)
    )


def _profile(content: bytes, grid: Size) -> list[dict[str, Any]]:
    """What ONNX Runtime says of every node of one run."""
    with tempfile.TemporaryDirectory() as folder:
        options = onnxruntime.SessionOptions()
        options.enable_profiling = True
        options.profile_file_prefix = str(Path(folder) / "run")
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
        options.log_severity_level = 3
        options.add_session_config_entry("session.disable_prepacking", "1")  # it hides weights
        session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
        session.run(None, _blank_inputs(session, grid))
        events = json.loads(Path(session.end_profiling()).read_text(encoding="utf-8"))
    return [event["args"] for event in events if "input_type_shape" in event.get("args", {})]


def _blank_inputs(session: onnxruntime.InferenceSession, grid: Size) -> dict[str, Any]:
    signature = read_signature(
        session, dict(session.get_modelmeta().custom_metadata_map), "network"
    )
    shapes: dict[str, tuple[int, ...]] = {signature.image: (1, 3, grid[1], grid[0])}
    for name, shape in signature.states.items():
        shapes[name] = tuple(side(dimension, grid) for dimension in shape)
    return {name: np.zeros(shape, np.float32) for name, shape in shapes.items()}


def _shapes(tensors: list[dict[str, Shape]]) -> list[Shape]:
    """The shapes of [{type: shape}, ...]; an optional input that is left out has none."""
    return [next(iter(tensor.values()), []) for tensor in tensors]


def _macs_of(operator: str, inputs: list[Shape], outputs: list[Shape]) -> int:
    """What one node multiplies; 0 for everything but convolutions and matrix products."""
    if operator in _WEIGHT_INPUT:
        weight = inputs[_WEIGHT_INPUT[operator]]
        places = inputs[0] if operator == "ConvTranspose" else outputs[0]
        return math.prod(places) * math.prod(weight[1:])
    if operator == "MatMul":
        return math.prod(outputs[0]) * inputs[0][-1]
    if operator == "Gemm":
        return math.prod(outputs[0]) * (math.prod(inputs[0]) // outputs[0][0])
    return 0
