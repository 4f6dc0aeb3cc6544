"""The Pareto front holds what nobody beats; the plot is a picture."""

from __future__ import annotations

from pathlib import Path

import cv2
import pytest

from training.judging.candidates import REFERENCE
from training.judging.pareto import Point, draw, front, points
from training.judging.record import Record, Row


def record() -> Record:
    scores = {
        REFERENCE: {"iou": 0.93, "bf": 0.63, "dtssd": 4.6},
        "balanced": {"iou": 0.95, "bf": 0.76, "dtssd": 3.3},
        "slow and bad": {"iou": 0.80, "bf": 0.40, "dtssd": 6.0},
    }
    rows = tuple(Row(name, "clip", "clips", "c", "c", scores=s) for name, s in scores.items())
    times = {REFERENCE: 3.0, "balanced": 4.5, "slow and bad": 30.0}
    return Record(rows, {name: {"network_ms": ms, "ms": ms} for name, ms in times.items()})


def test_costs_are_relative_to_the_reference() -> None:
    found = points(record())
    assert [point.name for point in found] == [REFERENCE, "balanced", "slow and bad"]
    assert [point.cost for point in found] == pytest.approx([1.0, 1.5, 10.0])


@pytest.mark.parametrize("metric", ["iou", "dtssd"])
def test_the_front_leaves_out_what_is_slower_and_worse(metric: str) -> None:
    assert [point.name for point in front(points(record()), metric)] == [REFERENCE, "balanced"]


def test_what_was_not_measured_is_on_no_front() -> None:
    known, unknown = Point("a", 1.0, {"iou": 0.9}), Point("b", 2.0, {})
    assert front([known, unknown], "iou") == [known]


def test_the_plot_is_a_picture(tmp_path: Path) -> None:
    draw(points(record()), tmp_path / "new" / "pareto.png")
    picture = cv2.imread(str(tmp_path / "new" / "pareto.png"))
    assert picture is not None
    assert picture.shape[1] > 1000


def test_a_record_without_the_reference_is_refused() -> None:
    with pytest.raises(ValueError, match=REFERENCE):
        points(Record((), {"balanced": {"network_ms": 4.0}}))
