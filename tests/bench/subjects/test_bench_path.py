"""Our path is measured as users run it: the real step, its stages, and the network within."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bench.subjects.path import OurNetwork, OurPath, TimedEngine, split_network, timed
from bench.timing import Lap, Stopwatch
from options import Options
from segmentation.open import open_segmenter
from tests.bench.bench_fakes import open_parts, person_clip, person_frame, write_network
from tests.fakes import ConstantSegmenter


@pytest.fixture
def options(tmp_path: Path) -> Options:
    return Options(model=str(write_network(tmp_path / "sure.onnx")))


def test_stages_come_in_the_order_of_the_path(options: Options) -> None:
    path = OurPath("sure", "mjpeg", open_parts(options), person_clip())
    samples = [path.step(index) for index in range(4)]
    path.close()
    laps = samples[-1]
    assert laps is not None
    assert list(laps)[:4] == ["decode", "input", "network", "refine"]
    assert list(laps)[-2:] == ["frame", "preview"]
    inside_ms = sum(lap.wall_ms for name, lap in laps.items() if name not in ("frame", "preview"))
    assert laps["frame"].wall_ms >= inside_ms > 0


def test_a_cover_does_not_count(options: Options) -> None:
    path = OurPath("sure", "yuyv", open_parts(options), person_clip())
    assert (path.covered, path.reason) == (0, "")  # the covers of the beginning are forgotten
    path._pipeline.forget("a test")
    first = path.step(0)
    path.close()
    assert first is None  # one good alpha opens no shutter
    assert (path.covered, path.reason) == (1, "a test")


def test_a_network_by_itself(options: Options) -> None:
    clip = person_clip((128, 64))
    network = OurNetwork("sure", open_segmenter(options.model, base_grid=(192, 96)), clip)
    assert list(network.step(0)) == ["network"]
    network.close()


def test_a_timed_engine_answers_as_the_engine_does(options: Options) -> None:
    plain, watched, watch = open_segmenter(options.model), Stopwatch(), Stopwatch()
    segmenter = timed(open_segmenter(options.model), watch)
    frame = person_frame((128, 64))
    np.testing.assert_array_equal(segmenter.segment(frame), plain.segment(frame))
    assert list(watch.take()) == ["network"]
    engine = TimedEngine(plain.engine, watched)
    assert (engine.base_grid, engine.multiple) == (plain.engine.base_grid, plain.engine.multiple)
    assert (engine.stateful, engine.own_format) == (False, True)
    engine.reset()
    segmenter.close()
    plain.close()


def test_a_timed_segmenter_keeps_the_grid_of_its_tier(options: Options) -> None:
    segmenter = timed(open_segmenter(options.model, base_grid=(192, 96)), Stopwatch())
    assert segmenter.segment(person_frame((128, 64))).shape == (96, 192)
    segmenter.close()


def test_a_stranger_is_left_alone() -> None:
    stranger = ConstantSegmenter()
    assert timed(stranger, Stopwatch()) is stranger


def test_the_segmenter_is_parted_into_input_and_network() -> None:
    laps = {"decode": Lap(1, 1), "network": Lap(4, 3), "segment": Lap(6, 5), "frame": Lap(9, 8)}
    assert split_network(laps) == {
        "decode": Lap(1, 1),
        "input": Lap(2, 2),
        "network": Lap(4, 3),
        "frame": Lap(9, 8),
    }
    alone = split_network({"segment": Lap(6, 5)})
    assert alone == {"input": Lap(0, 0), "network": Lap(6, 5)}
