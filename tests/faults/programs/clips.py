"""A keyed room as a file, a network that finds the person in it, and what a recording shows."""

from __future__ import annotations

import contextlib
from fractions import Fraction
from pathlib import Path

import av
import av.error
import numpy as np
import onnx
from onnx import TensorProto, helper

from tests.leaks import Room
from video.frame import Planes, Size

FPS = 25


def write_room_clip(path: Path, room: Room, frames: int) -> Path:
    """A lossless clip of that many frames of the room."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("ffv1", rate=FPS)
        stream.width, stream.height = room.size
        stream.pix_fmt = "yuv420p"
        for index in range(frames):
            frame = av.VideoFrame.from_ndarray(room.planes(index), format="yuv420p")
            frame.pts, frame.time_base = index, Fraction(1, FPS)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


def write_person_network(path: Path, grid: Size = (160, 96), inside: int = 2) -> Path:
    """An ONNX network whose alpha is 1 where red exceeds green, as only the person's does.

    It stays `inside` cells within the person, so that no stretching of its alpha shows any room.
    """
    float32, sides = TensorProto.FLOAT, [grid[1], grid[0]]
    grown = {"kernel_shape": [2 * inside + 1] * 2, "pads": [inside] * 4}
    weights = np.float32([12, -12, 0]).reshape(1, 3, 1, 1)
    nodes = [
        helper.make_node("Conv", ["image", "weights", "bias"], ["excess"]),
        helper.make_node("Clip", ["excess", "zero", "one"], ["person"]),
        helper.make_node("Neg", ["person"], ["room"]),
        helper.make_node("MaxPool", ["room"], ["grown"], **grown),
        helper.make_node("Neg", ["grown"], ["alpha"]),
    ]
    constants = {"weights": weights, "bias": np.float32([-1]), "zero": np.float32(0)}
    constants["one"] = np.float32(1)
    graph = helper.make_graph(
        nodes,
        "person",
        [helper.make_tensor_value_info("image", float32, [1, 3, *sides])],
        [helper.make_tensor_value_info("alpha", float32, [1, 1, *sides])],
        [
            onnx.numpy_helper.from_array(np.asarray(value), name)
            for name, value in constants.items()
        ],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    helper.set_model_props(model, {"scrim": "portrait/1"})  # a stranger's would be said in a line
    path.write_bytes(model.SerializeToString())
    return path


def read_recording(path: Path) -> list[Planes]:
    """Every frame of a recording, decoded; of one that was cut off, every whole frame."""
    frames: list[Planes] = []
    with av.open(str(path)) as container, contextlib.suppress(av.error.InvalidDataError):
        for frame in container.decode(container.streams.video[0]):
            frames.append(frame.to_ndarray(format="yuv420p"))  # noqa: PERF401 - a cut keeps them
    return frames
