"""Sequences: one room, one camera, one place; who moves is all that changes, and the noise."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.training.scene import draw_data, draw_moving, draw_webcams
from training.data import load_rooms
from training.pictures import sequences
from training.pictures.camera.webcam import Webcam
from training.pictures.rooms import Rooms
from training.pictures.sequences import AT_START, KNOWN, LEARNED, PAST, Sequence, Sequences
from training.sources.mixture import load_mixture
from training.sources.moving import takes

GRID, LENGTH, COUNT = (96, 64), 4, 40


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = draw_data(tmp_path_factory.mktemp("sequences") / "data")
    draw_webcams(folder, (("a", 2, "train"),))
    draw_moving(folder, (0.99, 0.98))
    return folder


@pytest.fixture(scope="module")
def made(root: Path) -> Sequences:
    return Sequences(load_mixture(root), takes(root), Rooms(load_rooms(root)), seed=5)


def all_of(made: Sequences) -> list[Sequence]:
    return [made.sequence(index, GRID, LENGTH) for index in range(COUNT)]


def test_parts_have_their_shapes_and_every_kind_of_start_comes_up(made: Sequences) -> None:
    count = PAST + LENGTH
    for shown in all_of(made):
        assert shown.rgb.shape == (count, 64, 96, 3)
        assert shown.alpha.shape == shown.trust.shape == (count, 64, 96)
        assert shown.room.shape == (16, 24, 4)
        assert {part.dtype for part in shown} == {np.dtype(np.uint8)}
    assert {int(shown.known) for shown in all_of(made)} == {AT_START, LEARNED, KNOWN}


def test_the_same_number_gives_the_same_and_another_one_something_else(made: Sequences) -> None:
    first, again, other = (made.sequence(n, GRID, LENGTH) for n in (3, 3, 4))
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))
    assert not np.array_equal(first.rgb, other.rgb)


def test_where_nobody_ever_is_nothing_changes_and_is_as_the_known_room(
    made: Sequences, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Webcam, "_grain", lambda self, rgb, *_: rgb)  # else noise changes it
    monkeypatch.setattr("training.pictures.camera.webcam._jpeg", lambda rgb, _: rgb)
    compared = moved = 0
    for shown in all_of(made):
        ever = shown.alpha.max(0)
        room = cv2.dilate(ever, np.ones((25, 25), np.uint8)) == 0
        moved += bool((np.ptp(shown.alpha, axis=0) > 100).any())
        if shown.room[..., 3].any():
            stays = np.ptp(shown.rgb.astype(int), axis=0)
            assert stays[room].max(initial=0) == 0
            compared += bool(room.any())
            behind = cv2.resize(shown.rgb[0], (24, 16), interpolation=cv2.INTER_AREA)
            free = cv2.erode(room.astype(np.uint8), np.ones((9, 9), np.uint8))[2::4, 2::4] > 0
            apart = np.abs(behind.astype(int) - shown.room[..., :3])[free]
            assert apart.size == 0 or apart.mean() < 12
    assert compared > 10
    assert moved > COUNT // 2


def test_a_clip_is_played_there_and_back(root: Path) -> None:
    take = takes(root)[0]
    played = [sequences._there_and_back(take, n) for n in range(-2, 2 * len(take))]
    expected = [2, 1, *range(9), *range(7, -1, -1), 1]
    assert [id(frame) for frame in played] == [id(take[n]) for n in expected]


def test_without_clips_stills_move(root: Path) -> None:
    alone = Sequences(load_mixture(root), [], Rooms(load_rooms(root)))
    shown = [alone.sequence(index, GRID, LENGTH) for index in range(20)]
    assert sum((np.ptp(one.alpha, axis=0) > 100).any() for one in shown) > 8
