"""The gate: noise passes, a loss on any slice does not."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.segmentation.tiny_networks import red_network
from tests.training.made_exam import make_exam
from training.judging.gate import LEAST_UNITS, compare, main, standard_error
from training.judging.record import Row


def rows_of(
    candidate: str, scores: np.ndarray, group: str = "selfies", metric: str = "iou", share: int = 1
) -> list[Row]:
    return [
        Row(candidate, "photograph", group, f"{i}", f"{group}/{i // share}", (), {metric: float(s)})
        for i, s in enumerate(scores)
    ]


def failed(rows: list[Row]) -> set[str]:
    return {found.slice for found in compare(rows, "new", "old") if found.failed}


def test_the_same_network_passes() -> None:
    scores = np.random.default_rng(0).uniform(0.8, 1, 100)
    assert failed(rows_of("new", scores) + rows_of("old", scores)) == set()


@pytest.mark.parametrize("seed", range(20))
def test_noise_passes(seed: int) -> None:
    rng = np.random.default_rng(seed)
    scores = rng.uniform(0.8, 1, 100)
    noisy = scores + rng.normal(0, 0.02, 100)
    assert failed(rows_of("new", noisy) + rows_of("old", scores)) == set()


def test_worse_on_one_source_is_found_there() -> None:
    rng = np.random.default_rng(0)
    rows = []
    for group, loss in (("selfies", 0.0), ("hsd", 0.03)):
        scores = rng.uniform(0.8, 1, 60)
        rows += rows_of("old", scores, group)
        rows += rows_of("new", scores - loss + rng.normal(0, 0.01, 60), group)
    assert failed(rows) == {"all photographs", "source: hsd"}


@pytest.mark.parametrize(("metric", "change", "worse"), [
    ("iou", -0.05, True), ("iou", 0.05, False), ("mad", 5.0, True), ("mad", -5.0, False),
])  # fmt: skip
def test_the_direction_is_that_of_the_metric(metric: str, change: float, worse: bool) -> None:
    scores = np.random.default_rng(0).uniform(0.5, 0.9, 30)
    new, old = rows_of("new", scores + change, metric=metric), rows_of("old", scores, metric=metric)
    assert bool(failed(new + old)) == worse


def test_what_nobody_notices_does_not_count() -> None:
    scores = np.full(100, 0.9)
    assert failed(rows_of("new", scores - 0.0005) + rows_of("old", scores)) == set()


def test_a_handful_of_pictures_does_not_count() -> None:
    scores = np.full(LEAST_UNITS - 1, 0.9)
    assert failed(rows_of("new", scores - 0.5) + rows_of("old", scores)) == set()
    scores = np.full(LEAST_UNITS, 0.9)
    assert failed(rows_of("new", scores - 0.5) + rows_of("old", scores)) != set()


def test_crops_of_one_photograph_are_one_witness() -> None:
    scores = np.full(40, 0.9)
    found = compare(rows_of("new", scores, share=4) + rows_of("old", scores, share=4), "new", "old")
    assert {finding.units for finding in found} == {10}


def test_the_standard_error_is_that_of_the_mean() -> None:
    rng = np.random.default_rng(0)
    sample = rng.normal(0, 2, 400)
    error = standard_error(sample, np.ones(400), rng)
    assert error == pytest.approx(sample.std() / np.sqrt(400), rel=0.1)


def test_repeated_witnesses_make_nothing_surer() -> None:
    """Four copies of each difference, as one unit: the error is that of the units."""
    rng = np.random.default_rng(0)
    sample = rng.normal(0, 2, 100)
    once = standard_error(sample, np.ones(100), np.random.default_rng(1))
    fourfold = standard_error(4 * sample, np.full(100, 4.0), np.random.default_rng(1))
    assert fourfold == pytest.approx(once)


def test_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = make_exam(tmp_path / "data")
    good, bad = tmp_path / "good.onnx", tmp_path / "bad.onnx"
    entries = {"scrim": "portrait/1", "grid": "160x96"}
    good.write_bytes(red_network(metadata=entries))
    bad.write_bytes(red_network(metadata=entries, gain=0.3))
    assert main(["--new", str(good), "--against", str(good), "--data", str(data)]) == 0
    assert main(["--new", str(bad), "--against", str(good), "--data", str(data)]) == 1
    printed = capsys.readouterr().out
    assert "all photographs" in printed
    assert "WORSE" in printed
    assert main(["--new", "no.onnx", "--against", str(bad), "--data", str(data)]) == 1
    with pytest.raises(SystemExit) as stop:
        main(["--new", "a", "--against", "b", "--data", "c", "--every", "0"])
    assert stop.value.code == 2
