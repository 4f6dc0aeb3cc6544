"""Targets that read networks: ONNX and torch files, harmed, cut, foreign and hostile."""

from __future__ import annotations

import contextlib
from pathlib import Path

import numpy as np

from segmentation.open import open_segmenter
from tests.fuzz import good
from tests.fuzz.guard import guarded
from tests.fuzz.targets.target import HarmedFile, Target, harmed_files, placed
from video.frame import Frame, Size, empty_planes

SIZE: Size = (64, 48)


def segments(folder: Path, path: Path) -> None:
    """An alpha of the grid, whatever it holds: nonsense in it is what the shutter is for."""
    with guarded(folder):
        segmenter = open_segmenter(str(path))
        with contextlib.closing(segmenter):
            planes = empty_planes(SIZE)
            planes[:] = 128
            for index in range(2):
                alpha = segmenter.segment(Frame(planes, index, index / 30))
                assert isinstance(alpha, np.ndarray)
                assert alpha.shape == segmenter.grid[::-1]


def onnx_file(folder: Path, case: HarmedFile) -> None:
    segments(folder, placed(folder, good.networks(), case, "a.onnx"))


def torch_file(folder: Path, case: HarmedFile) -> None:
    segments(folder, placed(folder, good.torch_files(), case, "a.pt"))


def onnx_targets() -> tuple[Target, ...]:
    """Those that need ONNX Runtime alone."""
    return (Target("weights, .onnx", 7, harmed_files(good.networks()), onnx_file),)


def torch_targets() -> tuple[Target, ...]:
    """Those that need torch."""
    return (Target("weights, .pt", 3, harmed_files(good.torch_files()), torch_file),)
