"""Labels and a network disagree, and a sheet shows where."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from segmentation.network.portrait_net import NetworkConfig, PortraitNet
from tests.training.scene import draw_data
from training.data import load_people
from training.judging.exam import to_alpha
from training.labels.difficulty import disagreement
from training.labels.doubts import SURE, write_sheets


def test_only_what_is_sure_counts_and_each_side_for_itself() -> None:
    label, found = np.zeros((2, 10, 10), np.uint8)
    label[:, :6] = 255
    found[:, 1:8] = 255
    assert disagreement(label, to_alpha(found), SURE) == pytest.approx((10 / 80, 20 / 80))
    found[:, 0] = 100  # doubt is no disagreement
    assert disagreement(label, to_alpha(found), SURE) == pytest.approx((0, 20 / 80))
    nobody = np.zeros_like(label)
    assert disagreement(nobody, to_alpha(nobody), SURE) == (0, 0)


def test_both_sheets_of_a_source_are_written(tmp_path: Path) -> None:
    group = load_people(draw_data(tmp_path / "data"), "train").groups[0]
    write_sheets(PortraitNet(NetworkConfig()).eval(), group, tmp_path)
    for kind in ("missed", "added"):
        sheet = cv2.imread(str(tmp_path / f"selfies-{kind}.png"))
        assert sheet is not None
        assert sheet.std() > 10
