"""What an ONNX network takes and gives, read from its own inputs and outputs.

A portrait network turns `image` (1, 3, h, w) into `alpha` (1, 1, h, w); what the two are called is
its own affair. State over time goes in as `state_N_in` and comes out as `state_N_out`; a number
`again` (1,), which may be left out, asks for a second look where it is 1: answer as without state,
then add to it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from segmentation.engines.runtime import onnxruntime
from segmentation.grid import DEFAULT_GRID, MULTIPLE
from video.errors import ModelError
from video.frame import Size

AGAIN = "again"
PLATE = ("state_0_in", "state_1_in")
"""The state of a network that remembers the room: RGB 0..1 (1, 3, height_4, width_4), and how well
each place is known (1, 1, height_4, width_4)."""

_STATE = re.compile(r"state_(\d+)_in")
_SIDE = re.compile(r"(height|width)(?:_(\d+))?")
_GRID = re.compile(r"([0-9]{1,4})x([0-9]{1,4})")


@dataclass(frozen=True)
class Signature:
    """What goes in and out of a network: names, grid, and the shapes of its state by input name.

    `has_memory`: whether it takes `AGAIN`; `has_plate`: whether its state is a `PLATE`.
    """

    image: str
    alpha: str
    base_grid: Size
    multiple: int | None
    states: dict[str, tuple[Any, ...]]
    has_memory: bool
    has_plate: bool


def read_signature(
    session: onnxruntime.InferenceSession, metadata: dict[str, str], path: str
) -> Signature:
    """What goes in and out of that session's network.

    Raises:
        ModelError: it does not turn one picture into one alpha.
    """
    inputs = {node.name: node for node in session.get_inputs()}
    states = {name: tuple(node.shape) for name, node in inputs.items() if _STATE.fullmatch(name)}
    images = [node for name, node in inputs.items() if name not in states]
    optional = {node.name: node.shape for node in session.get_overridable_initializers()}
    outputs = {node.name: node for node in session.get_outputs()}
    answers = {name.replace("_in", "_out") for name in states}
    alphas = [node for name, node in outputs.items() if name not in answers]
    if not (
        len(images) == len(alphas) == 1
        and answers <= set(outputs)
        and _is_picture(images[0], channels=3)
        and _is_picture(alphas[0], channels=1)
        and (_free(images[0]) or images[0].shape[2:] == alphas[0].shape[2:])
    ):
        raise ModelError(
            f"{path} has {_shapes(inputs)} -> {_shapes(outputs)}; expected float image 1x3xhxw -> "
            f"alpha 1x1xhxw (and state_N_in -> state_N_out); give --model a portrait network"
        )
    free = _free(images[0])
    grid = _read_grid(metadata.get("grid", "")) if free else tuple(images[0].shape[:1:-1])
    multiple = MULTIPLE if free else None
    again = optional.get(AGAIN) == [1]
    return Signature(
        images[0].name, alphas[0].name, grid or DEFAULT_GRID, multiple, states, again,
        again and _is_plate(states),
    )  # fmt: skip


def side(dimension: int | str | None, grid: Size) -> int:
    """One dimension of a state on that grid: a number, or `height`, `width`, `height_16`, ...

    Raises:
        ValueError: a name that says nothing about the grid.
    """
    if isinstance(dimension, int):
        return dimension
    match = _SIDE.fullmatch(dimension or "")
    if match is None:
        raise ValueError(
            f"state dimension is {dimension!r}; expected a number, height_N or width_N"
        )
    length = grid[1] if match[1] == "height" else grid[0]
    return -(-length // int(match[2] or 1))


def _is_picture(node: Any, channels: int) -> bool:
    """Float 1 x channels x h x w; a batch or channel axis may be free."""
    shape = node.shape
    return (
        node.type == "tensor(float)"
        and len(shape) == 4
        and (shape[0] == 1 or not isinstance(shape[0], int))
        and (shape[1] == channels or not isinstance(shape[1], int))
    )


def _is_plate(states: dict[str, tuple[Any, ...]]) -> bool:
    sides = ("height_4", "width_4")
    return states == dict(zip(PLATE, ((1, 3, *sides), (1, 1, *sides)), strict=True))


def _free(node: Any) -> bool:
    return not all(isinstance(dimension, int) for dimension in node.shape[2:])


def _read_grid(text: str) -> Size | None:
    match = _GRID.fullmatch(text)
    if match is None or "0" in (match[1], match[2]):
        return None
    return int(match[1]), int(match[2])


def _shapes(nodes: dict[str, Any]) -> str:
    return ", ".join(
        f"{name} {'x'.join(str(dimension) for dimension in node.shape)}"
        for name, node in nodes.items()
    )[:200]
