"""What a learned room buys, on drawn people before drawn rooms: composed alike, told apart."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.training.scene import draw_data, draw_moving, draw_person
from training.judging import composed, rooms_known
from training.judging.composed import SIZE, scenes
from training.judging.rooms_known import main, table


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = draw_data(tmp_path_factory.mktemp("rooms") / "data", rooms=24)
    draw_moving(folder, (0.99, 0.99, 0.99), frames=4)
    for kind in ("images", "masks"):
        (folder / kind / composed.PHOTOGRAPHS[0]).mkdir()
    rng = np.random.default_rng(3)
    for name in ("00000", "00001"):
        picture, label = draw_person(rng)
        for kind, part in (("images", picture), ("masks", label)):
            framed = cv2.copyMakeBorder(part, 0, 0, 30, 30, cv2.BORDER_CONSTANT)
            cv2.imwrite(str(folder / kind / composed.PHOTOGRAPHS[0] / f"{name}.png"), framed)
    split = json.loads((folder / "split.json").read_text())
    split[composed.PHOTOGRAPHS[0]] = {"train": [], "val": ["00000"], "test": ["00001"]}
    (folder / "split.json").write_text(json.dumps(split))
    return folder


def test_the_two_parts_share_nobody_and_no_room(root: Path) -> None:
    found = {part: list(scenes(root, part, 0)) for part in composed.PARTS}
    names = {part: {scene.name for scene in part_of} for part, part_of in found.items()}
    assert names["tuning"]
    assert names["judging"]
    assert not names["tuning"] & names["judging"]
    learned = [scene.learned.planes.tobytes() for part_of in found.values() for scene in part_of]
    assert len(set(learned)) == len(learned)


def test_where_nobody_is_the_frame_is_the_room_but_for_noise_and_light(root: Path) -> None:
    for scene in scenes(root, "tuning", 0):
        assert scene.learned.size == SIZE
        for frame, truth in scene.frames[:3]:
            nobody = truth == 0
            assert 0.02 < truth.mean() < 0.9
            room, seen = (
                picture.y[nobody].astype(float) - 16 for picture in (scene.learned, frame)
            )
            gain = np.median(seen[room > 20] / room[room > 20])
            assert 0.7 < gain < 1.4
            assert np.median(np.abs(seen - gain * room)) < 8


def test_the_same_scene_comes_out_alike_every_time(root: Path) -> None:
    once, again = (next(scenes(root, "judging", 1)) for _ in range(2))
    np.testing.assert_array_equal(once.frames[-1][0].planes, again.frames[-1][0].planes)


def test_it_tells_both_apart_and_writes_them_down(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "rooms.json"
    assert main(["--data", str(root), "--limit", "1", "--tier", "eco", "--json", str(file)]) == 0
    said = capsys.readouterr().out
    assert "network moving 1" in said
    assert "whole all 2" in said
    pairs = json.loads(file.read_text())
    assert all(set(ways) == set(rooms_known.WAYS) for ways in pairs.values())


def test_the_worst_fifth_is_that_of_each_column_and_losses_are_counted() -> None:
    def pair(before: float, after: float) -> dict[str, list[dict[str, float]]]:
        scores = [dict.fromkeys(rooms_known.SHOWN, 0.5) | {"iou": iou} for iou in (before, after)]
        return dict.fromkeys(rooms_known.WAYS, scores)

    ious = [(0.5, 0.9), (0.9, 0.6), (0.8, 0.9), (0.8, 0.9), (0.8, 0.9)]
    lines = table({f"still/{n}": pair(*both) for n, both in enumerate(ious)})
    assert all("50.00 60.00" in line and line.endswith("worse: 1") for line in lines[1:])
    assert len(lines) == 1 + 2 * 2


def test_a_network_that_cannot_be_told_is_one_line(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from tests.segmentation.tiny_networks import red_network

    weights = tmp_path / "red.onnx"
    weights.write_bytes(red_network())
    assert main(["--data", str(root), "--weights", str(weights)]) == 1
    assert "cannot learn a room" in capsys.readouterr().out
