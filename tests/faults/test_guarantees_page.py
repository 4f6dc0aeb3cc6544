"""docs/guarantees.md names tests and faults that there are, and its tables are whole and clean."""

from __future__ import annotations

import re

from tests.faults.programs.processes import PROCESS_FAULTS
from tests.faults.programs.surroundings import SURROUNDINGS
from tests.faults.rows.table import FAULTS
from tests.fuzz.targets.targets import NAMES
from tests.page import PAGE

ROOT = PAGE.parent.parent
TEXT = PAGE.read_text(encoding="utf-8")
PROMISES = [line for line in TEXT.split("## The oracle")[0].splitlines() if line.startswith("| ")]


def table(name: str) -> list[list[str]]:
    """The cells of a table without its head."""
    inside = TEXT.split(f"<!-- {name} -->")[1].split(f"<!-- /{name} -->")[0]
    rows = [line for line in inside.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[1:]]


def test_every_test_that_is_named_exists() -> None:
    sources = {path: path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("*.py")}
    for path in re.findall(r"`(tests/[\w/.]+\.py)`", TEXT):
        assert (ROOT / path).exists(), path
    for name in re.findall(r"`(test_\w+)`", TEXT):
        assert any(f"def {name}(" in source for source in sources.values()), name


def test_every_promise_names_a_proof() -> None:
    for line in PROMISES:
        proof = line.strip("|").split("|")[-1]
        named = re.search(r"`(tests/|test_)|fault|Proof", proof)
        assert named, line


def test_every_fault_that_is_named_exists() -> None:
    groups = {fault.group for fault in FAULTS}
    known = {f"{fault.group}: {fault.name}" for fault in FAULTS}
    processes = {fault.name for fault in (*PROCESS_FAULTS, *SURROUNDINGS)}
    for line in PROMISES:
        proof = line.strip("|").split("|")[-1]
        if "fault" not in proof:
            continue
        for said in re.findall(r"\*([^*]+)\*", proof):
            fits = said in groups | known | processes or any(said in name for name in known)
            assert fits, said


def test_every_fault_is_in_its_table_and_none_shows_the_room() -> None:
    """After `python -m tests.faults.report`."""
    live, whole = table("live faults"), table("process faults")
    assert {row[0] for row in live} == {f"{fault.group}: {fault.name}" for fault in FAULTS}
    assert {row[0] for row in whole} == {fault.name for fault in (*PROCESS_FAULTS, *SURROUNDINGS)}
    assert all(row[3] == "0" for row in live)
    assert all(row[3] == "0" for row in whole)


def test_every_door_was_knocked_at_and_nothing_wrong_is_left() -> None:
    """After `make fuzz ARGS=--docs`."""
    *doors, total = table("fuzz")
    assert tuple(row[0] for row in doors) == NAMES
    assert int(total[1]) >= 20_000
    assert total[4] == "0"


def test_no_overload_showed_the_room_or_went_back() -> None:
    """After `make overload ARGS=--docs`."""
    rows = table("overload")
    assert len(rows) == 4
    for row in rows:
        assert float(row[5]) <= 3
        assert row[7] == "0"
        assert row[8].startswith("0 of ")
