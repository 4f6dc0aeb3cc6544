"""PortraitSegmenter: the alpha covers exactly the frame, whatever the network's grid."""

from __future__ import annotations

from pathlib import Path

import pytest

from segmentation.engines.onnx_engine import open_onnx
from segmentation.grid import STRETCH
from segmentation.portrait import PortraitSegmenter
from segmentation.weights import Weights
from tests.fakes import flat_frame
from tests.segmentation.test_tiers import WidthEngine
from tests.segmentation.tiny_networks import red_network
from video.errors import ModelError
from video.frame import Frame, Size, empty_planes, split
from video.shutter import nonsense

SIZES = [(1280, 720), (640, 480), (480, 640), (512, 512), (854, 480), (2560, 1080), (320, 180)]


def segmenter(grid: Size | None, *, remembers: bool = False) -> PortraitSegmenter:
    content = red_network(grid, remembers=remembers)
    return PortraitSegmenter(open_onnx(Weights(Path("net.onnx"), content, "", shipped=False)))


def quadrants(size: Size) -> Frame:
    """White at the top left and bottom right, black elsewhere."""
    planes = empty_planes(size)
    y, u, v = split(planes)
    y[:], u[:], v[:] = 16, 128, 128
    half = (size[1] // 2, size[0] // 2)
    y[: half[0], : half[1]] = y[half[0] :, half[1] :] = 235
    return Frame(planes, 0, 0.0)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("grid", [None, (256, 144), (144, 256)])
def test_no_border_is_left_and_nothing_is_moved(size: Size, grid: Size | None) -> None:
    found = segmenter(grid)
    coarse = found.segment(quadrants(size))
    assert nonsense(coarse, found.grid) is None
    assert coarse.flags.c_contiguous
    rows, columns = coarse.shape
    top, left = rows // 2 - 2, columns // 2 - 2  # away from the blurred cross in the middle
    assert coarse[:top, :left].min() > 0.98
    assert coarse[-top:, -left:].min() > 0.98
    assert coarse[:top, -left:].max() < 0.02
    assert coarse[-top:, :left].max() < 0.02


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("grid", [None, (256, 144)])
def test_the_alpha_has_the_frames_shape(size: Size, grid: Size | None) -> None:
    found = segmenter(grid)
    found.segment(flat_frame(size))
    width, height = found.grid
    assert width / height == pytest.approx(size[0] / size[1], rel=STRETCH + 0.015)


def test_a_new_size_forgets_the_old_picture() -> None:
    found = segmenter(None, remembers=True)
    white = flat_frame((640, 360), 235)
    assert float(found.segment(white)[0, 0]) == pytest.approx(0.5, abs=1e-3)
    assert float(found.segment(white)[0, 0]) == pytest.approx(0.75, abs=1e-3)
    assert float(found.segment(flat_frame((1280, 720), 235))[0, 0]) == pytest.approx(0.5, abs=1e-3)


def test_closed_is_closed() -> None:
    found = segmenter(None)
    found.close()
    found.close()
    with pytest.raises(ModelError, match="closed"):
        found.segment(flat_frame((64, 36)))


def test_it_is_stateless_at_first_then_refreshed_for_a_while_and_then_every_second() -> None:
    engine = WidthEngine()
    engine.has_memory = True
    found, frame, looks = PortraitSegmenter(engine), flat_frame((320, 180)), []
    for _ in range(120):
        before = engine.stateless, len(engine.asked)
        found.segment(frame)
        looks.append((engine.stateless - before[0], len(engine.asked) - before[1]))
    assert looks[:6] == [(1, 0)] * 6
    twice = [number for number, look in enumerate(looks, 1) if look == (1, 1)]
    assert twice == [9, 12, 15, 18, 30, 60, 90, 120]
    assert looks.count((0, 1)) == 120 - 6 - len(twice)
    found.reset()
    found.segment(frame)
    assert engine.stateless == 6 + len(twice) + 1


def test_a_network_that_cannot_infer_stateless_is_not_asked_to() -> None:
    engine = WidthEngine()
    found = PortraitSegmenter(engine)
    for _ in range(10):
        found.segment(flat_frame((320, 180)))
    assert (engine.stateless, len(engine.asked)) == (0, 10)
