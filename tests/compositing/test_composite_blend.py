"""composite(): exact at 0 and 255, rounded right between, inputs untouched, nothing large made."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compositing.composite import composite, passthrough
from video.composite import Composite
from video.frame import Frame, Planes, Size, empty_planes, split

pytestmark = pytest.mark.usefixtures("loops")

sizes = st.tuples(st.integers(1, 40), st.integers(1, 30)).map(lambda s: (2 * s[0], 2 * s[1]))


def noise(size: Size, seed: int) -> Planes:
    shape = empty_planes(size).shape
    return np.random.default_rng(seed).integers(0, 256, shape, np.uint8)


def edge_alpha(size: Size) -> np.ndarray:
    """Half room, half person, with a soft edge between."""
    ramp = np.clip((np.arange(size[0]) - size[0] / 2) * 20 + 128, 0, 255)
    return np.ascontiguousarray(np.broadcast_to(ramp.astype(np.uint8), (size[1], size[0])))


def oracle(frame: Planes, planes: Planes, alpha: np.ndarray) -> np.ndarray:
    """The mix in float64, chroma by the 2 x 2 means of alpha as bytes."""
    weight = alpha.astype(np.float64)
    height, width = alpha.shape
    quads = weight.reshape(height // 2, 2, width // 2, 2).sum(axis=(1, 3))
    half = np.floor((quads + 2) / 4)
    mixed = np.empty(frame.shape)
    luma, *chroma = split(mixed)
    for out, weights, front, back in zip(
        (luma, *chroma), (weight, half, half), split(frame), split(planes), strict=True
    ):
        out[:] = (front * weights + back.astype(np.float64) * (255 - weights)) / 255
    return mixed


@given(sizes, st.integers(0, 999), st.sampled_from(["noise", "hard", "edge", "faint"]))
@settings(max_examples=80, deadline=None)
def test_agrees_with_the_float64_oracle(size: Size, seed: int, kind: str) -> None:
    random = np.random.default_rng(seed)
    alpha = {
        "noise": lambda: random.integers(0, 256, size[::-1], np.uint8),
        "hard": lambda: random.choice(np.array([0, 255], np.uint8), size[::-1]),
        "edge": lambda: edge_alpha(size),
        "faint": lambda: random.choice(np.array([0, 1, 254, 255], np.uint8), size[::-1]),
    }[kind]()
    planes, frame = noise(size, seed + 1), Frame(noise(size, seed), 0, 0.0)
    before = planes.copy(), alpha.copy(), frame.planes.copy()
    shown = composite(frame, alpha, planes).planes
    assert np.abs(shown - oracle(frame.planes, planes, alpha)).max() <= 0.51
    for kept, now in zip(before, (planes, alpha, frame.planes), strict=True):
        np.testing.assert_array_equal(kept, now)


@given(sizes, st.integers(0, 999))
@settings(max_examples=40, deadline=None)
def test_sure_pixels_are_byte_exact(size: Size, seed: int) -> None:
    alpha = np.random.default_rng(seed).choice(np.array([0, 128, 255], np.uint8), size[::-1])
    planes, frame = noise(size, seed + 1), Frame(noise(size, seed), 0, 0.0)
    shown = composite(frame, alpha, planes)
    luma = split(shown.planes)[0]
    np.testing.assert_array_equal(luma[alpha == 255], frame.y[alpha == 255])
    np.testing.assert_array_equal(luma[alpha == 0], split(planes)[0][alpha == 0])


@pytest.mark.parametrize(("value", "whose"), [(0, "background"), (255, "frame")])
def test_one_alpha_everywhere_is_one_picture(value: int, whose: str) -> None:
    size = (66, 34)
    planes, frame = noise(size, 1), Frame(noise(size, 2), 0, 0.0)
    shown = composite(frame, np.full(size[::-1], value, np.uint8), planes).planes
    np.testing.assert_array_equal(shown, planes if whose == "background" else frame.planes)


def test_writes_into_the_buffer_it_is_given() -> None:
    size = (64, 32)
    out = empty_planes(size)
    frame = Frame(noise(size, 2), 7, 1.5, (63, 31))
    shown = composite(frame, edge_alpha(size), noise(size, 1), out)
    assert isinstance(shown, Composite)
    assert np.shares_memory(shown.planes, out)
    assert (shown.index, shown.captured_at, shown.visible) == (7, 1.5, (63, 31))
    assert shown.kind == "composite"
    assert not shown.planes.flags.writeable
    assert out.flags.writeable  # the ring's own array can be used again


def test_the_hot_path_makes_no_array_as_large_as_a_luma_plane() -> None:
    size = (1280, 720)
    frame, planes, out = Frame(noise(size, 1), 0, 0.0), noise(size, 2), empty_planes(size)
    alpha = edge_alpha(size)
    composite(frame, alpha, planes, out)
    tracemalloc.start()
    try:
        composite(frame, alpha, planes, out)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < frame.y.nbytes


@pytest.mark.parametrize("wrong", ["alpha", "planes", "out", "type"])
def test_wrong_shapes_are_refused_in_words(wrong: str) -> None:
    size, other = (64, 32), (64, 64)
    frame = Frame(noise(size, 1), 0, 0.0)
    alpha = np.zeros((other if wrong == "alpha" else size)[::-1], np.uint8)
    if wrong == "type":
        alpha = np.zeros(size[::-1], np.float32)
    planes = noise(other if wrong == "planes" else size, 1)
    out = noise(other if wrong == "out" else size, 1)
    with pytest.raises(ValueError, match="expected uint8"):
        composite(frame, alpha, planes, out)


def test_the_raw_frame_leaves_with_consent_only() -> None:
    frame = Frame(noise((8, 4), 1), 3, 0.5)
    np.testing.assert_array_equal(passthrough(frame, consent=True).planes, frame.planes)
    for consent in (False, None, 1, "yes"):
        with pytest.raises(PermissionError, match="consent"):
            passthrough(frame, consent=consent)  # type: ignore[arg-type]
