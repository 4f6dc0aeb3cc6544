"""Multiply-accumulates are counted right, whatever wraps them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from bench.subjects.macs import count_macs
from tests.bench.bench_fakes import write_network
from video.errors import ModelError

H, W = 32, 64
RNG = np.random.default_rng(0)


def network(nodes: list[onnx.NodeProto], **weights: np.ndarray) -> bytes:
    """A network of these nodes from `image` to `alpha` with free axes."""
    sides = ["height", "width"]
    image = helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, 3, *sides])
    alpha = helper.make_tensor_value_info("alpha", TensorProto.FLOAT, [1, 1, *sides])
    initializers = [onnx.numpy_helper.from_array(array, name) for name, array in weights.items()]
    graph = helper.make_graph(nodes, "made", [image], [alpha], initializers)
    opset = [helper.make_opsetid("", 17)]
    return bytes(helper.make_model(graph, opset_imports=opset, ir_version=9).SerializeToString())


def noise(*shape: int) -> np.ndarray:
    return RNG.standard_normal(shape).astype(np.float32)


def test_a_convolution_of_one_pixel(tmp_path: Path) -> None:
    content = write_network(tmp_path / "net.onnx").read_bytes()
    assert count_macs(content, (W, H)) == 3 * H * W


def test_strides_groups_and_transposed_convolutions() -> None:
    node = helper.make_node
    content = network(
        [
            node("Conv", ["image", "a"], ["half"], strides=[2, 2], pads=[1, 1, 1, 1]),
            node("Conv", ["half", "b"], ["deep"], group=8, pads=[1, 1, 1, 1]),
            node("ConvTranspose", ["deep", "c"], ["alpha"], strides=[2, 2]),
        ],
        a=noise(8, 3, 3, 3),
        b=noise(8, 1, 3, 3),
        c=noise(8, 1, 2, 2),
    )
    half = (H // 2) * (W // 2)
    assert count_macs(content, (W, H)) == half * 8 * 27 + half * 8 * 9 + half * 8 * 4


def test_matrix_products() -> None:
    node = helper.make_node
    content = network(
        [
            node("GlobalAveragePool", ["image"], ["mean"]),
            node("Flatten", ["mean"], ["row"]),
            node("Gemm", ["row", "a"], ["five"]),
            node("MatMul", ["five", "b"], ["one"]),
            node("Reshape", ["one", "shape"], ["gate"]),
            node("Conv", ["image", "c"], ["gray"]),
            node("Mul", ["gray", "gate"], ["alpha"]),
        ],
        a=noise(3, 5),
        b=noise(5, 1),
        shape=np.array([1, 1, 1, 1], np.int64),
        c=noise(1, 3, 1, 1),
    )
    assert count_macs(content, (W, H)) == 3 * 5 + 5 + 3 * H * W


def test_int8_wrappings_change_nothing() -> None:
    node = helper.make_node
    scale, zero = np.float32([0.01]).reshape(()), np.uint8([0]).reshape(())
    content = network(
        [
            node("QuantizeLinear", ["image", "s", "z"], ["small"]),
            node("DequantizeLinear", ["small", "s", "z"], ["wide"]),
            node("DequantizeLinear", ["w8", "s", "wz"], ["w"]),
            node("Conv", ["wide", "w"], ["alpha"], pads=[1, 1, 1, 1]),
        ],
        s=scale,
        z=zero,
        w8=RNG.integers(-9, 9, (1, 3, 3, 3)).astype(np.int8),
        wz=np.int8([0]).reshape(()),
    )
    assert count_macs(content, (W, H)) == 27 * H * W


def test_state_is_fed(tmp_path: Path) -> None:
    node = helper.make_node
    sides = ["height_2", "width_2"]
    image = helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, 3, H, W])
    alpha = helper.make_tensor_value_info("alpha", TensorProto.FLOAT, [1, 1, H, W])
    states = [
        helper.make_tensor_value_info(f"state_0_{end}", TensorProto.FLOAT, [1, 2, *sides])
        for end in ("in", "out")
    ]
    nodes = [
        node("Conv", ["image", "a"], ["alpha"]),
        node("Conv", ["state_0_in", "b"], ["state_0_out"]),
    ]
    weights = [
        onnx.numpy_helper.from_array(array, name)
        for name, array in (("a", noise(1, 3, 1, 1)), ("b", noise(2, 2, 1, 1)))
    ]
    graph = helper.make_graph(nodes, "made", [image, states[0]], [alpha, states[1]], weights)
    opset = [helper.make_opsetid("", 17)]
    model = helper.make_model(graph, opset_imports=opset, ir_version=9)
    expected = 3 * H * W + 4 * (H // 2) * (W // 2)
    assert count_macs(model.SerializeToString(), (W, H)) == expected


def test_a_network_that_is_no_portrait_network() -> None:
    image = helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, 3, H, W])
    colors = helper.make_tensor_value_info("colors", TensorProto.FLOAT, [1, 3, H, W])
    node = helper.make_node("Relu", ["image"], ["colors"])
    graph = helper.make_graph([node], "colors", [image], [colors])
    opset = [helper.make_opsetid("", 17)]
    model = helper.make_model(graph, opset_imports=opset, ir_version=9)
    with pytest.raises(ModelError):
        count_macs(model.SerializeToString(), (W, H))
