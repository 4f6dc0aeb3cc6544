"""A network that is sure of itself on any picture, a clip, and a report to look at."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import onnx
from onnx import TensorProto, helper

from background_choice import parse_background
from bench.clip import Clip
from compositing.backgrounds.open import open_background
from options import Options
from segmentation.open import open_segmenter
from stages.parts import Parts
from tests.fakes import BilinearRefiner
from video.frame import Frame, Size, empty_planes, split
from video.pixels.fit import fit


def write_network(path: Path, threshold: float = 0.4) -> Path:
    """alpha = 1 where red is above the threshold, 0 elsewhere; free axes."""
    image = helper.make_tensor_value_info("image", TensorProto.FLOAT, [1, 3, "height", "width"])
    alpha = helper.make_tensor_value_info("alpha", TensorProto.FLOAT, [1, 1, "height", "width"])
    weights = np.zeros((1, 3, 1, 1), np.float32)
    weights[0, 0] = 1
    nodes = [
        helper.make_node("Conv", ["image", "w"], ["red"]),
        helper.make_node("HardSigmoid", ["red"], ["alpha"], alpha=1e4, beta=-1e4 * threshold),
    ]
    initializer = onnx.numpy_helper.from_array(weights, "w")
    graph = helper.make_graph(nodes, "sure", [image], [alpha], [initializer])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    helper.set_model_props(model, {"scrim": "portrait/1", "grid": "96x64"})
    path.write_bytes(model.SerializeToString())
    return path


def person_frame(size: Size, index: int = 0, person: int = 220, room: int = 40) -> Frame:
    """A bright disc, which moves a little with the index, before a dark room."""
    planes = empty_planes(size)
    y, u, v = split(planes)
    y[:], u[:], v[:] = room, 128, 128
    center = (size[0] // 2 + index % 4, size[1] // 2)
    cv2.circle(y, center, size[1] // 4, person, -1)
    return Frame(planes, index, index / 30)


def person_clip(size: Size = (128, 64), count: int = 4) -> Clip:
    return Clip("made", tuple(person_frame(size, index) for index in range(count)))


def open_parts(options: Options) -> Parts:
    """The parts of a path whose network is the file that the options name."""
    return Parts(
        open_segmenter(options.model),
        BilinearRefiner(),
        lambda settings: open_background(parse_background(settings.background)),
        fit,
    )


def spread(ms: float) -> dict[str, Any]:
    return {"wall_ms": {"p50": 2 * ms, "p95": 3 * ms}, "cpu_ms": {"p50": ms, "p95": 1.5 * ms}}
