"""The flatbuffer reader: a hand-made file, real files, and anything else is a ValueError."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segmentation.engines.tflite import input_size

PEERS = Path(__file__).resolve().parents[4] / "shared" / "peers"


def table(*offsets: int) -> bytes:
    """A table whose fields lie at these offsets from its start; its layout goes before it."""
    layout = struct.pack(f"<HH{len(offsets)}H", 4 + 2 * len(offsets), 4, *offsets)
    layout += bytes(-len(layout) % 4)
    return layout + struct.pack("<i", len(layout))


def hand_made(shape: tuple[int, ...]) -> bytes:
    """The least file: one graph with one tensor that is its input."""
    tensor = table(4) + struct.pack("<I", 4) + struct.pack(f"<I{len(shape)}i", len(shape), *shape)
    tensor_start = len(table(4)) - 4
    graph = table(4, 8) + struct.pack("<II", 8, 12)
    graph += struct.pack("<II", 1, 0)  # tensors: filled in below
    graph += struct.pack("<II", 1, 0)  # inputs: number 0
    graph_start = len(table(4, 8)) - 4
    slot = graph_start + 4 + 8 + 4
    graph = graph[:slot] + struct.pack("<I", len(graph) - slot + tensor_start) + graph[slot + 4 :]
    model = table(0, 0, 4) + struct.pack("<I", 4) + struct.pack("<II", 1, 4 + graph_start)
    head = struct.pack("<I4s", 8 + len(table(0, 0, 4)) - 4, b"TFL3")
    return head + model + graph + tensor


def test_a_hand_made_file() -> None:
    assert input_size(hand_made((1, 144, 256, 3))) == (256, 144)


@pytest.mark.parametrize("shape", [(1, 144, 256), (2, 144, 256, 3), (1, 3, 144, 256), (1, 0, 1, 3)])
def test_inputs_that_are_no_picture(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"expected \[1, height, width, 3\]"):
        input_size(hand_made(shape))


@given(st.binary(max_size=200))
def test_noise_is_refused(content: bytes) -> None:
    with pytest.raises(ValueError, match="file"):
        input_size(content)


@given(st.data())
def test_damage_is_refused_or_harmless(draw: st.DataObject) -> None:
    content = bytearray(hand_made((1, 144, 256, 3)))
    for _ in range(draw.draw(st.integers(1, 4))):
        content[draw.draw(st.integers(0, len(content) - 1))] = draw.draw(st.integers(0, 255))
    cut = draw.draw(st.integers(0, len(content)))
    try:
        width, height = input_size(bytes(content[:cut]))
    except ValueError:
        return
    assert min(width, height) > 0


@pytest.mark.data
@pytest.mark.parametrize(
    ("name", "size"),
    [
        ("mediapipe_selfie_landscape", (256, 144)),
        ("mediapipe_selfie_general", (256, 256)),
        ("meet_lite_v681", (160, 96)),
    ],
)
def test_real_files(name: str, size: tuple[int, int]) -> None:
    path = PEERS / f"{name}.tflite"
    if not path.is_file():
        pytest.skip(f"no ../shared/peers/{name}.tflite beside the repository")
    assert input_size(path.read_bytes()) == size
