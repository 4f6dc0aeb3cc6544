"""People who move: clips that may be trusted, frame by frame."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.training.scene import draw_data, draw_moving
from training.sources.moving import EVERY, clips, frames, moving_people


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = draw_data(tmp_path_factory.mktemp("moving") / "data")
    draw_moving(folder, (0.99, 0.80, 0.97))
    return folder


def test_a_clip_with_doubtful_mattes_is_left_out(root: Path) -> None:
    assert [folder.name for folder in clips(root)] == ["000", "002"]


def test_frames_come_in_order_with_their_mattes(root: Path) -> None:
    shown = list(frames(clips(root)[0]))
    assert len(shown) == 9
    for number, (rgb, alpha) in enumerate(shown):
        assert np.array_equal(alpha, np.roll(shown[0][1], number, 1))
        assert rgb[alpha > 0].mean() > 100 > rgb[alpha == 0].mean()  # people are drawn bright


def test_some_frames_are_stills_and_each_clip_counts_alike(root: Path) -> None:
    people = moving_people(root)
    assert [p.name for p in people[:3]] == ["000-000", f"000-{EVERY:03d}", f"000-{2 * EVERY:03d}"]
    assert sum(p.weight for p in people) == pytest.approx(2)


def test_data_without_clips_has_none(tmp_path: Path) -> None:
    assert moving_people(tmp_path) == []
