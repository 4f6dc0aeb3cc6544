"""Mirrored: the mean of two alphas, each with a state of its own; how segmenters ask for it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from segmentation.engines.onnx_engine import OnnxEngine, open_onnx
from segmentation.mirrored import Mirrored
from segmentation.open import open_segmenter, open_tiered
from segmentation.portrait import PortraitSegmenter
from segmentation.weights import Weights
from tests.fakes import flat_frame
from tests.segmentation.test_tiers import WidthEngine
from tests.segmentation.tiny_networks import red_network, ship
from video.errors import ModelError


def engine_of(content: bytes) -> OnnxEngine:
    return open_onnx(Weights(Path("net.onnx"), content, "", shipped=False))


def slope() -> np.ndarray:
    image = np.zeros((1, 3, 64, 96), np.float32)
    image[0, 0] = np.linspace(0, 1, 96, dtype=np.float32)
    return image


def test_a_network_that_knows_no_left_and_right_says_the_same_twice() -> None:
    engine = engine_of(red_network())
    image = slope()
    plain = engine.infer(image).copy()
    np.testing.assert_allclose(Mirrored(engine).infer(image), plain, atol=1e-6)
    np.testing.assert_array_equal(image, slope())


def test_a_mistake_on_one_side_is_halved() -> None:
    image = np.zeros((1, 3, 64, 160), np.float32)
    alpha = Mirrored(WidthEngine()).infer(image)  # says: person in the left half
    np.testing.assert_array_equal(alpha, np.full((64, 160), 0.5, np.float32))


def test_each_side_remembers_its_own_pictures_and_both_forget() -> None:
    engine = engine_of(red_network(remembers=True))
    both, image = Mirrored(engine), slope()
    first = both.infer(image).copy()
    second = both.infer(image).copy()
    np.testing.assert_allclose(first, image[0, 0] / 2, atol=1e-6)
    np.testing.assert_allclose(second, 0.75 * image[0, 0], atol=1e-6)
    both.reset()
    np.testing.assert_allclose(both.infer(image), first, atol=1e-6)


def test_both_sides_infer_stateless_each_on_its_own_picture() -> None:
    engine = engine_of(red_network(remembers=True, has_memory=True))
    both, image = Mirrored(engine), slope()
    both.infer(image)
    np.testing.assert_allclose(both.infer_stateless(image), 0.5 * image[0, 0], atol=1e-6)
    np.testing.assert_allclose(both.infer(image), 0.75 * image[0, 0], atol=1e-6)


def test_a_picture_of_another_size_may_follow() -> None:
    both = Mirrored(engine_of(red_network()))
    both.infer(slope())
    assert both.infer(np.zeros((1, 3, 96, 128), np.float32)).shape == (96, 128)


def test_closed_it_says_so_and_has_no_twin() -> None:
    engine = engine_of(red_network())
    both = Mirrored(engine)
    both.close()
    both.close()
    with pytest.raises(ModelError, match="closed"):
        both.infer(slope())
    with pytest.raises(ModelError, match="closed"):
        engine.twin()


def test_a_segmenter_asks_twice_or_once_as_it_is_told() -> None:
    engine = WidthEngine()
    segmenter = PortraitSegmenter(engine, base_grid=(160, 96), mirrored=True)
    frame = flat_frame((640, 360))
    assert segmenter.segment(frame).mean() == pytest.approx(0.5)
    assert len(engine.asked) == 2
    once = segmenter.twin((160, 96))
    assert set(np.unique(once.segment(frame))) == {0, 1}
    assert len(engine.asked) == 3
    once.twin((288, 160), mirrored=True).segment(frame)
    assert engine.asked[-2:] == [288, 288]


def test_a_manifest_says_which_tier_asks_twice(tmp_path: Path) -> None:
    folder = ship(tmp_path, eco=red_network(), best=red_network())
    manifest = json.loads((folder / "manifest.json").read_text())
    manifest["best"]["mirrored"] = True
    (folder / "manifest.json").write_text(json.dumps(manifest))
    assert open_segmenter(quality="best", folder=folder).mirrored
    assert not open_segmenter(quality="eco", folder=folder).mirrored
    tiered = open_tiered(budget_ms=1000, folder=folder)
    assert tiered is not None
    assert tiered.tiers == (("best", 2 * 96 * 64), ("eco", 96 * 64))
    for tier in (1, 0):
        tiered.use(tier)
        tiered.segment(flat_frame((640, 360)))
        assert tiered.tier == tier
