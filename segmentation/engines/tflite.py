"""The input size of a TensorFlow Lite file, read from its flatbuffer; nothing else of it is needed.

MediaPipe stretches whatever it gets into the model's input and does not tell its size; to never
stretch a person one has to know.
"""

from __future__ import annotations

import struct

from video.frame import Size

IDENTIFIER = b"TFL3"

# Field numbers of the schema: Model.subgraphs, SubGraph.tensors, SubGraph.inputs, Tensor.shape.
_SUBGRAPHS, _TENSORS, _INPUTS, _SHAPE = 2, 0, 1, 0


def input_size(content: bytes) -> Size:
    """(width, height) of the picture (1, height, width, 3) that the first graph takes.

    Raises:
        ValueError: not a TensorFlow Lite file, or its first input is no RGB picture.
    """
    if content[4:8] != IDENTIFIER:
        raise ValueError(f"file identifier is {content[4:8]!r}; expected {IDENTIFIER!r}")
    try:
        graph = _table_at(content, _vector(content, _u32(content, 0), _SUBGRAPHS)[0])
        tensors = _vector(content, graph, _TENSORS)
        first = _u32(content, _vector(content, graph, _INPUTS)[0])
        tensor = _table_at(content, tensors[first])
        shape = [_i32(content, place) for place in _vector(content, tensor, _SHAPE)]
    except (struct.error, IndexError) as error:
        raise ValueError("the file ends or points outside of itself") from error
    if len(shape) != 4 or shape[0] != 1 or shape[3] != 3 or min(shape) < 1:
        raise ValueError(f"input shape is {shape}; expected [1, height, width, 3]")
    return shape[2], shape[1]


def _vector(content: bytes, table: int, field: int) -> range:
    """Where the elements (4 bytes each) of that vector of the table lie."""
    layout = table - _i32(content, table)
    _check(content, layout)
    entry = 4 + 2 * field
    offset = _u16(content, layout + entry) if entry < _u16(content, layout) else 0
    if offset == 0:
        return range(0)
    place = table + offset
    start = place + _u32(content, place)
    count = _u32(content, start)
    _check(content, start + 4 * count)
    return range(start + 4, start + 4 + 4 * count, 4)


def _table_at(content: bytes, place: int) -> int:
    return place + _u32(content, place)


def _check(content: bytes, place: int) -> None:
    if not 0 <= place < len(content):
        raise IndexError


def _u16(content: bytes, place: int) -> int:
    return int(struct.unpack_from("<H", content, place)[0])


def _u32(content: bytes, place: int) -> int:
    return int(struct.unpack_from("<I", content, place)[0])


def _i32(content: bytes, place: int) -> int:
    return int(struct.unpack_from("<i", content, place)[0])
