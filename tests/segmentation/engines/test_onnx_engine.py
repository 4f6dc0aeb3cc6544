"""ONNX Runtime behind the Engine protocol: signature, state, shapes, refusals."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from segmentation.engines.onnx_engine import OnnxEngine, open_onnx
from segmentation.engines.onnx_signature import side
from segmentation.grid import DEFAULT_GRID
from segmentation.weights import Weights
from tests.segmentation.tiny_networks import red_network
from video.errors import ModelError


def engine_of(content: bytes) -> OnnxEngine:
    return open_onnx(Weights(Path("net.onnx"), content, "", shipped=False))


def picture(red: float, size: tuple[int, int] = (96, 64)) -> np.ndarray:
    image = np.zeros((1, 3, size[1], size[0]), np.float32)
    image[0, 0] = red
    return image


def test_the_answer_is_the_networks() -> None:
    alpha = engine_of(red_network((96, 64))).infer(picture(0.25))
    assert alpha.shape == (64, 96)
    assert alpha.dtype == np.float32
    np.testing.assert_allclose(alpha, 0.25)


def test_a_bound_picture_may_change_between_runs() -> None:
    engine, image = engine_of(red_network()), picture(0.25)
    engine.infer(image)
    image[0, 0] = 0.75
    np.testing.assert_allclose(engine.infer(image), 0.75)


def test_another_picture_is_not_mistaken_for_the_bound_one() -> None:
    engine = engine_of(red_network())
    engine.infer(picture(0.25))
    np.testing.assert_allclose(engine.infer(picture(0.5)), 0.5)
    assert engine.infer(picture(0.5, (128, 96))).shape == (96, 128)


def test_fixed_and_free_axes() -> None:
    fixed, free = engine_of(red_network((96, 64))), engine_of(red_network())
    assert (fixed.base_grid, fixed.multiple) == ((96, 64), None)
    assert (free.base_grid, free.multiple) == ((96, 64), 32)
    unsaid = engine_of(red_network(metadata={}))
    assert unsaid.base_grid == DEFAULT_GRID
    assert not unsaid.own_format
    assert free.own_format


@pytest.mark.parametrize("grid", ["", "0x64", "96", "96x", "-96x64", "٣x٤", "99999x1"])
def test_a_strange_grid_entry_is_not_believed(grid: str) -> None:
    assert engine_of(red_network(metadata={"scrim": "portrait/1", "grid": grid})).base_grid == (
        DEFAULT_GRID
    )


@pytest.mark.parametrize("grid", [None, (96, 64)])
def test_state_goes_on_until_reset(grid: tuple[int, int] | None) -> None:
    engine, image = engine_of(red_network(grid, remembers=True)), picture(1)
    assert engine.stateful
    seen = [float(engine.infer(image)[0, 0]) for _ in range(4)]
    assert seen == [0.5, 0.75, 0.875, 0.9375]
    engine.reset()
    assert float(engine.infer(image)[0, 0]) == 0.5


def test_a_second_look_changes_the_state_and_is_over_at_once() -> None:
    engine, image = engine_of(red_network(remembers=True, has_memory=True)), picture(1)
    assert engine.has_memory
    assert [float(engine.infer(image)[0, 0]) for _ in range(2)] == [0.5, 0.75]
    assert float(engine.infer_stateless(image)[0, 0]) == 0.5
    assert [float(engine.infer(image)[0, 0]) for _ in range(2)] == [0.75, 0.875]


def test_a_network_that_cannot_infer_stateless_says_so_and_infers() -> None:
    engine, image = engine_of(red_network(remembers=True)), picture(1)
    assert not engine.has_memory
    engine.infer(image)
    assert float(engine.infer_stateless(image)[0, 0]) == 0.75


def test_an_answer_outlives_the_next_reset() -> None:
    engine = engine_of(red_network(remembers=True))
    alpha = engine.infer(picture(1))
    engine.reset()
    np.testing.assert_allclose(alpha, 0.5)


def test_another_size_starts_without_a_past() -> None:
    engine = engine_of(red_network(remembers=True))
    engine.infer(picture(1))
    assert float(engine.infer(picture(1, (128, 96)))[0, 0]) == 0.5


def test_sides_of_state() -> None:
    grid = (288, 160)
    assert side(7, grid) == 7
    assert side("height", grid) == 160
    assert side("width_16", grid) == 18
    assert side("height_64", grid) == 3
    for strange in ("channels", "width_", "", None):
        with pytest.raises(ValueError, match="state dimension"):
            side(strange, grid)


def test_networks_that_are_no_portrait_networks() -> None:
    with pytest.raises(ModelError, match=r"image 1x4x64x96 .*expected float image 1x3xhxw"):
        engine_of(red_network((96, 64), channels=4))


@pytest.mark.parametrize("content", [b"\x00", b"not a network", red_network()[:60]])
def test_damage_is_one_line(content: bytes) -> None:
    with pytest.raises(ModelError) as refusal:
        engine_of(content)
    assert "net.onnx cannot be opened" in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_failing_run_is_one_line_and_no_end() -> None:
    engine = engine_of(red_network((96, 64)))
    with pytest.raises(ModelError, match=r"failed on a picture of \(1, 3, 32, 32\)") as refusal:
        engine.infer(picture(1, (32, 32)))
    assert "\n" not in str(refusal.value)
    np.testing.assert_allclose(engine.infer(picture(0.5)), 0.5)


def test_closed_is_closed() -> None:
    engine = engine_of(red_network())
    engine.infer(picture(1))
    engine.close()
    engine.close()
    with pytest.raises(ModelError, match="closed"):
        engine.infer(picture(1))
