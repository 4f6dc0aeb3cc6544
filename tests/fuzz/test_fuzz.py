"""Every door of the app, knocked at by harmed files and strange words; longer: `make fuzz`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.guard import guarded
from tests.fuzz.run import fuzz
from tests.fuzz.targets.targets import NAMES, target_of

CASES = 25
SLOW = {"weights, .pt", "the app as a whole"}
FEW = 5


@pytest.mark.parametrize("name", NAMES)
def test_each_case_is_right_or_one_line(name: str) -> None:
    if name == "weights, .pt":
        pytest.importorskip("torch")
    cases = FEW if name in SLOW else CASES
    assert sum(fuzz(target_of(name), cases, number=0).values()) >= cases


def test_a_write_elsewhere_is_noticed(tmp_path: Path) -> None:
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    inside.mkdir()
    with pytest.raises(AssertionError, match="outside"), guarded(inside):
        outside.write_text("a")


def test_a_file_that_changes_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a")
    with pytest.raises(AssertionError, match="a file was changed"), guarded(tmp_path):
        (tmp_path / "a").write_text("b")


def test_a_file_that_goes_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("a")
    with pytest.raises(AssertionError, match="came or went"), guarded(tmp_path):
        (tmp_path / "a").unlink()


def test_the_named_output_may_change(tmp_path: Path) -> None:
    with guarded(tmp_path, may_write=("out.mp4",)):
        (tmp_path / "out.mp4").write_text("a")
