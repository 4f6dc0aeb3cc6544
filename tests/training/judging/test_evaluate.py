"""The examination, on a set that is made on the spot and networks that know red."""

from __future__ import annotations

import json
import math
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.segmentation.tiny_networks import red_network
from tests.training.made_exam import (
    CLIP_FRAMES,
    GREY,
    RED,
    make_clip,
    make_exam,
    make_peers,
    person,
)
from tests.training.scene import draw_data, draw_webcams
from training.judging import evaluate, exam, record, report
from training.judging.candidates import bordered, load_program, open_own, open_peers
from training.judging.evaluate import examine, main
from training.judging.exam import Thinning, middle, shot_of, thinned, traits
from training.judging.plan import Plan
from training.judging.record import Record, Row, best_of, shown, table
from video.errors import ModelError


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_exam(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def network(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("networks") / "red.onnx"
    path.write_bytes(red_network(metadata={"scrim": "portrait/1", "grid": "160x96"}))
    return path


@pytest.fixture(scope="module")
def rows(data: Path, network: Path) -> tuple[Row, ...]:
    return examine(Plan(data, weights=(network,)))


def of(rows: tuple[Row, ...], candidate: str, kind: str) -> list[Row]:
    return [row for row in rows if (row.candidate, row.kind) == (candidate, kind)]


def test_everything_held_back_is_judged_and_nothing_else(rows: tuple[Row, ...]) -> None:
    for candidate in ("red", "red bare"):
        photographs = of(rows, candidate, "photograph")
        assert [(row.group, row.name) for row in photographs] == [
            ("selfies", "00001"), ("selfies", "00002"), ("selfies", "00003"),
            ("hsd", "00001"), ("hsd", "00002"),
        ]  # fmt: skip
        assert [row.name for row in of(rows, candidate, "clip")] == ["dim_headset", "hat_flex"]
        assert [row.name for row in of(rows, candidate, "room")] == ["0009", "0019"]


def test_our_own_network_needs_one_look_at_a_photograph() -> None:
    """Its first frames are judged by their looks alone: more of them would say the same."""
    whole, bare = open_own((), ("eco",))
    rgb, _ = person((320, 180), 0.3)
    for candidate in (whole, bare):
        assert candidate.looks == 1
        first = candidate.alpha(shot_of(rgb)).copy()
        for _ in range(2):
            again = candidate.alpha(shot_of(rgb))
        np.testing.assert_array_equal(again, first)


def test_a_network_that_knows_red_is_right(rows: tuple[Row, ...]) -> None:
    for row in rows:
        if row.kind == "room":
            assert row.scores["empty"] < 0.01
        else:
            assert row.scores["iou"] > 0.93, row
            assert row.scores["loss"] < 0.05
    still, moving = of(rows, "red bare", "clip")
    assert still.scores["flicker"] == pytest.approx(0, abs=1e-6)
    assert "flicker" not in moving.scores
    assert moving.scores["dtssd"] > 0


def test_workers_find_the_same(data: Path, network: Path, rows: tuple[Row, ...]) -> None:
    plan = Plan(data, weights=(network,), thinning=Thinning(1, 1))
    alone, shared = examine(plan), examine(plan, jobs=2)
    assert [(row.candidate, row.group, row.name) for row in alone] == [
        (row.candidate, row.group, row.name) for row in shared
    ]
    for one, other in zip(alone, shared, strict=True):
        assert one.scores == pytest.approx(other.scores, nan_ok=True)
    assert len(alone) < len(rows)


def test_a_clip_without_anybody_is_measured_as_a_room(
    data: Path, network: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exam, "NOBODY", {"hat_flex": range(3, 5)})
    clip = data / "video" / "truth" / "hat_flex"
    candidates = Plan(data, weights=(network,)).open()
    for row in evaluate.judge_clip(clip, 1, candidates):
        assert row.scores["empty"] > 0.2  # for the person is there, really


def test_the_middle_of_a_clip_stays_in_a_row() -> None:
    assert list(middle(150, 10)) == list(range(67, 82))
    assert list(middle(2, 100)) == [0, 1]
    assert list(middle(1, 1)) == [0]


@given(st.integers(1, 400), st.integers(1, 50))
def test_the_middle_lies_inside(length: int, every: int) -> None:
    kept = middle(length, every)
    assert 0 <= kept.start < kept.stop <= length
    assert len(kept) >= min(length, 2)


@given(st.integers(0, 100), st.integers(1, 9), st.integers(0, 20))
def test_thinning_keeps_order_and_limit(count: int, every: int, limit: int) -> None:
    kept = thinned(list(range(count)), Thinning(every, limit))
    assert kept == sorted(set(kept))
    assert all(number % every == 0 for number in kept)
    assert len(kept) == min(limit or count, -(-count // every))


def test_clip_frames_are_in_step_with_their_truth(data: Path) -> None:
    folder = data / "video" / "truth" / "hat_flex"
    frames = list(exam.clip_frames(folder))
    assert [index for index, _, _ in frames] == list(range(CLIP_FRAMES))
    for _, shot, truth in frames:
        red = (shot.rgb == RED).all(axis=2)
        np.testing.assert_array_equal(red, truth == 1)
    assert [index for index, _, _ in exam.clip_frames(folder, 4)] == [4, 5, 6]


def test_an_odd_picture_gets_an_even_frame() -> None:
    rgb, _ = person((121, 81), 0.2)
    shot = shot_of(rgb)
    assert shot.frame.size == (122, 82)
    assert shot.frame.visible == (121, 81)
    back = cv2.cvtColor(shot.frame.planes, cv2.COLOR_YUV2RGB_I420)[:81, :121]
    assert np.abs(back.astype(int) - rgb).mean() < 5


def test_traits_of_a_picture() -> None:
    rgb, truth = person((160, 120), 0.2)
    found = traits(shot_of(rgb), exam.to_alpha(truth))
    assert "people: one" in found
    assert "framing: mid" in found  # .4 x .75 of the picture
    assert "light: medium" in found
    truth_of_two = truth.copy()
    truth_of_two[10:60, 120:150] = 255
    assert "people: several" in traits(shot_of(rgb), exam.to_alpha(truth_of_two))
    assert traits(shot_of(rgb), np.zeros(truth.shape, np.float32)) == ("people: none",)
    dark = shot_of((rgb * 0.1).astype(np.uint8))
    assert {"light: dark", "contrast: low"} <= set(traits(dark, exam.to_alpha(truth)))


def test_peers_get_a_border_and_no_stretching() -> None:
    rgb, _ = person((120, 160), 0.2)
    wide = bordered(rgb, 16 / 9)
    assert wide.shape == (160, 284, 3)
    np.testing.assert_array_equal(wide[:, 82 : 82 + 120], rgb)
    assert (wide[:, :82] == 114).all()
    assert bordered(rgb, 3 / 4) is rgb
    flat = bordered(np.zeros((90, 160, 3), np.uint8), 1)
    assert flat.shape == (160, 160, 3)
    assert not flat[35:125].any()


def test_a_peers_matte_lies_on_the_picture(tmp_path: Path) -> None:
    peers = open_peers(make_peers(tmp_path / "peers"))
    assert [peer.name for peer in peers] == ["mediapipe_selfie_landscape", "other"]
    rgb, truth = person((120, 160), 0.2)
    alpha = peers[0].alpha(shot_of(rgb))
    assert alpha.shape == truth.shape
    assert np.abs(alpha - exam.to_alpha(truth)).mean() < 0.02


def test_missing_peers_are_one_line(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"run_peer\.py is missing"):
        load_program(tmp_path / "run_peer.py")
    with pytest.raises(ModelError, match="no peer 'strange'; expected some of mediapipe"):
        open_peers(make_peers(tmp_path / "peers"), ["strange"])


def test_means_by_slice() -> None:
    rows = [
        Row("a", "photograph", "s", "1", "s/1", ("light: dark",), {"iou": 0.5, "loss": math.nan}),
        Row("a", "photograph", "s", "2", "s/2", (), {"iou": 1.0, "loss": 0.1}),
        Row("b", "photograph", "s", "1", "s/1", ("light: dark",), {"iou": 0.7}),
    ]
    means, counts = table(rows)
    assert means["source: s"]["a"] == {"iou": 0.75, "loss": 0.1}
    assert means["photograph light: dark"] == {
        "a": {"iou": 0.5, "loss": pytest.approx(math.nan, nan_ok=True)},
        "b": {"iou": 0.7},
    }
    assert counts == {"all photographs": 2, "source: s": 2, "photograph light: dark": 1}


def test_values_for_people() -> None:
    assert shown("iou", 0.98765) == "98.77"
    assert shown("loss", math.nan) == "-"
    assert best_of("iou", [0.5, math.nan, 0.7]) == 0.7
    assert best_of("mad", [5, 7]) == 5
    assert math.isnan(best_of("mad", [math.nan]))


def test_a_record_comes_back_as_it_was(rows: tuple[Row, ...], tmp_path: Path) -> None:
    unmeasured = Row("a", "room", "rooms", "1", "room/1", scores={"loss": math.nan})
    saved = Record((*rows, unmeasured), {"a": {"ms": 1.5}}, {"every": 1})
    record.save(saved, tmp_path / "new" / "record.json")
    loaded = record.load(tmp_path / "new" / "record.json")
    assert loaded.rows[:-1] == saved.rows[:-1]
    assert math.isnan(loaded.rows[-1].scores["loss"])
    assert loaded.times_ms == saved.times_ms
    (tmp_path / "strange.json").write_text('{"rows": [3]}')
    with pytest.raises(ValueError, match="is no record"):
        record.load(tmp_path / "strange.json")


def test_the_command_line_end_to_end(
    data: Path, network: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    peers = make_peers(tmp_path / "peers")
    done = main(
        [
            "--data", str(data), "--peers", str(peers), "--weights", str(network), "--every", "2",
            "--grid", "160x96", "--json", str(tmp_path / "r.json"),
            "--html", str(tmp_path / "r.html"), "--sheets", str(tmp_path / "sheets"),
        ]
    )  # fmt: skip
    assert done == 0
    printed = capsys.readouterr().out
    assert "source: selfies (2)" in printed
    assert "union leak %" in printed
    content = json.loads((tmp_path / "r.json").read_text())
    assert content["times_ms"]["mediapipe_selfie_landscape"]["ratio"] == 1
    assert content["times_ms"]["red"]["ms"] > 0
    assert content["summary"]["all clips"]["red"]["iou"] > 0.9
    page = (tmp_path / "r.html").read_text()
    assert "class=best" in page
    assert "http" not in page
    assert "<img" not in page
    sheet = cv2.imread(str(tmp_path / "sheets" / "worst-photograph.png"))
    assert sheet.shape[0] == report.CELL_HEIGHT  # four photographs, one row
    assert (tmp_path / "sheets" / "hat_flex.mp4").stat().st_size > 1000


def test_what_is_missing_is_one_line(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["--data", str(data), "--weights", str(tmp_path / "no.onnx")]
    assert main(arguments) == 1
    assert "no.onnx cannot be read" in capsys.readouterr().out
    assert main(["--data", str(tmp_path / "nothing"), "--weights", str(tmp_path / "no.onnx")]) == 1
    with pytest.raises(SystemExit) as stop:
        main([*arguments, "--every", "0"])
    assert stop.value.code == 2


def test_faults_are_red_where_the_room_shows_and_blue_where_the_person_is_cut() -> None:
    rgb = np.full((2, 2, 3), GREY, np.uint8)
    p = np.array([[1, 0], [1, 0]], np.float32)
    g = np.array([[0, 1], [1, 0]], np.float32)
    picture = report.faults(rgb, p, g)
    assert tuple(picture[0, 0]) == report.LEAK_COLOR
    assert tuple(picture[0, 1]) == report.LOSS_COLOR
    assert len(set(picture[1, 0])) == 1


def test_the_worst_come_first(rows: tuple[Row, ...]) -> None:
    found = report.worst(rows, "red", count=3)
    scores = [row.scores["iou"] for row in found]
    assert len(found) == 3
    assert scores == sorted(scores)
    assert scores[0] == min(row.scores["iou"] for row in of(rows, "red", "photograph"))


def test_clips_to_choose_by_and_clips_to_judge_by_are_ten_each_and_share_nothing() -> None:
    assert len(exam.CHOOSING) == len(exam.JUDGING) == 10
    assert not set(exam.CHOOSING) & set(exam.JUDGING)
    row = Row("a", "clip", "clips", "still_noise", "clip/still_noise")
    assert "clips: judging" in set(row.slices())


def test_nothing_is_judged_on_the_judging_clips_unless_asked(tmp_path: Path) -> None:
    for name in ("hat_flex", "still_noise", "elsewhere"):
        make_clip(tmp_path / "video" / "truth" / name, [0.3, 0.4])
    names = {
        part: [folder.name for folder in Plan(tmp_path, clips=part).clip_folders()]
        for part in ("choosing", "judging", "all", "none")
    }
    assert names == {
        "choosing": ["hat_flex"],
        "judging": ["still_noise"],
        "all": ["elsewhere", "hat_flex", "still_noise"],
        "none": [],
    }
    assert [f.name for f in Plan(tmp_path).clip_folders()] == ["hat_flex"]


def test_webcam_stills_count_apart_and_by_who_sits_there(tmp_path: Path) -> None:
    data = draw_data(tmp_path / "data")
    draw_webcams(data, (("a", 1, "train"), ("b", 2, "val")))
    found = list(exam.photographs(data, ("val", "test"), Thinning()))
    assert [(one.kind, one.people) for one in found] == [
        ("photograph", "selfies/00005"),
        ("webcam", "webcam/b"),
        ("webcam", "webcam/b"),
    ]
    row = Row("a", "webcam", "webcam", "1", "webcam/b", (), {"failed": 1.0})
    assert list(row.slices()) == ["all webcams"]
