"""People who move: clips that may be trusted, frame by frame."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.training.scene import draw_data, draw_moving
from training.sources.moving import (
    EVERY,
    TAKE_LONG_SIDE_PX,
    clips,
    frames,
    moving_people,
    takes,
)


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


def test_a_take_is_every_frame_in_order_and_all_are_placed_alike(root: Path) -> None:
    found = takes(root)
    assert [len(take) for take in found] == [9, 9]
    for (rgb, alpha), person in zip(frames(clips(root)[0]), found[0], strict=True):
        assert np.array_equal(person.rgb, rgb)
        assert np.array_equal(person.alpha, alpha)
        assert person.box == found[0][0].box
    ever = np.max([person.alpha for person in found[0]], axis=0)
    columns = np.flatnonzero((ever >= 128).any(0))
    assert found[0][0].box[0] == columns[0] < columns[-1] == found[0][0].box[2] - 1


def test_a_take_is_small(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert TAKE_LONG_SIDE_PX > 120
    monkeypatch.setattr("training.sources.moving.TAKE_LONG_SIDE_PX", 60)
    assert takes(root)[0][0].rgb.shape == (60, 48, 3)


def test_data_without_clips_has_none(tmp_path: Path) -> None:
    assert moving_people(tmp_path) == takes(tmp_path) == []
