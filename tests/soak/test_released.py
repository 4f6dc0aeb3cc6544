"""What is let go of is gone at once: no cycle keeps pictures or threads until a collection."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from background_choice import parse_background
from camera.sinks.files.recorder import open_recorder
from camera.sources.video_file import open_video_file
from compositing.backgrounds.open import open_background
from segmentation.open import open_segmenter
from settings import Settings
from tests.fakes import sealed
from tests.faults.programs.clips import write_person_network, write_room_clip
from tests.leaks import Room
from tests.soak.probe import count_handles, count_threads
from video.frame import Frame, Size

SIZE: Size = (128, 72)
FRAME: Frame = Room(SIZE, 1).frame(0)


def use_loop(folder: Path) -> Any:
    clip = write_room_clip(folder / "loop.mkv", Room(SIZE, 2), 6)
    loop = open_background(parse_background(str(clip)))
    with closing(loop):
        loop.render(FRAME, np.zeros((SIZE[1], SIZE[0]), np.uint8), Settings())
        return loop._reel  # type: ignore[attr-defined]


def use_clip(folder: Path) -> Any:
    clip = write_room_clip(folder / "input.mkv", Room(SIZE, 2), 6)
    with closing(open_video_file(clip)) as source:
        grab = source.grab()
        assert grab is not None
        grab.retrieve()
        return source


def use_recorder(folder: Path) -> Any:
    with closing(open_recorder(folder / "a.mp4", SIZE, 30, overwrite=True)) as recorder:
        for index in range(3):
            recorder.send(sealed(FRAME.planes, captured_at=index / 30))
        return recorder


def use_network(folder: Path) -> Any:
    network = write_person_network(folder / "a.onnx")
    with closing(open_segmenter(str(network))) as segmenter:
        segmenter.segment(FRAME)
        return segmenter


@contextmanager
def no_collection() -> Iterator[None]:
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@pytest.mark.parametrize("use", [use_loop, use_clip, use_recorder, use_network])
def test_nothing_stays_behind(use: Callable[[Path], Any], tmp_path: Path) -> None:
    use(tmp_path)  # libraries start threads of their own once
    with no_collection():
        before = count_threads(), count_handles()
        for _ in range(3):
            gone = weakref.ref(use(tmp_path))
            assert gone() is None
        assert (count_threads(), count_handles()) == before
