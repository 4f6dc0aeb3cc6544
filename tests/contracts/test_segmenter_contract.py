"""What every Segmenter promises, asked of every implementation, the fake included."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from segmentation.open import open_segmenter, open_tiered
from tests.fakes import ConstantSegmenter
from tests.segmentation.tiny_networks import red_network, ship
from video.frame import Frame, empty_planes
from video.protocols import Segmenter
from video.reason import Reason
from video.shutter import nonsense

MEDIAPIPE = (
    Path(__file__).resolve().parents[3] / "shared" / "peers" / "mediapipe_selfie_landscape.tflite"
)

WELL_FORMED = (None, Reason.MATTE_UNDECIDED)
"""Tiny networks say what they must, not what is true: undecided is as good as sure."""


def onnx_free(folder: Path) -> Segmenter:
    return open_segmenter(folder=ship(folder, eco=red_network()))


def onnx_fixed(folder: Path) -> Segmenter:
    return open_segmenter(folder=ship(folder, eco=red_network((256, 144))))


def onnx_with_memory(folder: Path) -> Segmenter:
    return open_segmenter(folder=ship(folder, eco=red_network(remembers=True)))


def torch_engine(folder: Path) -> Segmenter:
    torch = pytest.importorskip("torch")
    from segmentation.network.portrait_net import NetworkConfig, PortraitNet

    config = NetworkConfig(widths=(4, 4, 4, 4, 4), depths=(1, 1, 1, 1), decoder=(4, 4, 4, 4))
    file = io.BytesIO()
    torch.save({"config": config.to_json(), "state_dict": PortraitNet(config).state_dict()}, file)
    path = folder / "net.pt"
    path.write_bytes(file.getvalue())
    return open_segmenter(str(path), folder=folder)


def mediapipe_engine(folder: Path) -> Segmenter:
    pytest.importorskip("mediapipe")
    if not MEDIAPIPE.is_file():
        pytest.skip("no ../shared/peers/mediapipe_selfie_landscape.tflite beside the repository")
    return open_segmenter(str(MEDIAPIPE), folder=folder)


def onnx_tiered(folder: Path) -> Segmenter:
    network = red_network()
    tiered = open_tiered(budget_ms=1000, folder=ship(folder, eco=network, best=network))
    assert tiered is not None
    return tiered


def fake(folder: Path) -> Segmenter:
    return ConstantSegmenter(0.5)


OPENERS: list[Callable[[Path], Segmenter]] = [
    fake, onnx_free, onnx_fixed, onnx_with_memory, onnx_tiered, torch_engine, mediapipe_engine,
]  # fmt: skip


@pytest.fixture(params=OPENERS, ids=lambda opener: opener.__name__)
def segmenter(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Segmenter]:
    opened = request.param(tmp_path)
    yield opened
    opened.close()


def frame(seed: int, size: tuple[int, int] = (320, 180)) -> Frame:
    planes = empty_planes(size)
    planes[:] = np.random.default_rng(seed).integers(16, 236, planes.shape)
    return Frame(planes, seed, float(seed))


@pytest.mark.parametrize("size", [(320, 180), (320, 240), (240, 320), (2, 2)])
def test_the_coarse_alpha_is_well_formed(segmenter: Segmenter, size: tuple[int, int]) -> None:
    assert nonsense(segmenter.segment(frame(1, size)), segmenter.grid) in WELL_FORMED


def test_a_change_of_size_is_no_trouble(segmenter: Segmenter) -> None:
    for size in ((320, 180), (240, 320), (320, 180)):
        assert nonsense(segmenter.segment(frame(1, size)), segmenter.grid) in WELL_FORMED


def test_reset_forgets(segmenter: Segmenter) -> None:
    first = segmenter.segment(frame(1)).copy()
    for seed in (2, 3):
        segmenter.segment(frame(seed))
    segmenter.reset()
    np.testing.assert_array_equal(segmenter.segment(frame(1)), first)


def test_the_frame_is_left_alone(segmenter: Segmenter) -> None:
    shown = frame(1)
    before = shown.planes.copy()
    segmenter.segment(shown)
    np.testing.assert_array_equal(shown.planes, before)


def test_closing_twice_is_no_trouble(segmenter: Segmenter) -> None:
    segmenter.close()
    segmenter.close()
