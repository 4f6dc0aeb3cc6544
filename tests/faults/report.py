"""Runs every fault on three seeds and writes the tables into docs/guarantees.md.

python -m tests.faults.report            a few minutes; --new tries what the page lacks only
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.faults.oracle.oracle_rates import count_false_alarms, count_misses
from tests.faults.programs.processes import PROCESS_FAULTS, ProcessFault
from tests.faults.programs.surroundings import SURROUNDINGS
from tests.faults.rows.table import FAULTS, Fault, run_fault
from tests.page import fill, rows_of

SEEDS = range(3)
TRIALS = 2000
CONTRASTS = (1.0, 0.5, 0.2, 0.1, 0.05, 0.03)


Kept = Mapping[str, str]
"""Rows that stay as they are, by their first cell."""


def live_row(fault: Fault) -> str:
    """One line of the table of live runs, over all seeds."""
    outcomes = [run_fault(fault, seed) for seed in SEEDS]
    sent, covers, leaks = (
        sum(getattr(outcome, name) for outcome in outcomes) for name in ("sent", "covers", "leaks")
    )
    slowest_ms = 1000 * max(outcome.recovery_s for outcome in outcomes)
    return f"| {fault.group}: {fault.name} | {sent} | {covers} | {leaks} | {slowest_ms:.0f} |"


def process_row(fault: ProcessFault) -> str:
    """One line of the table of whole processes, over all seeds."""
    sent = leaks = 0
    for seed in SEEDS:
        with tempfile.TemporaryDirectory() as folder:
            left = fault.run(Path(folder), seed)
        assert left.code == fault.code, left.words
        sent, leaks = sent + left.sent, leaks + left.leaks
    return f"| {fault.name} | {fault.code} | {sent} | {leaks} |"


def live_table(kept: Kept) -> Iterator[str]:
    yield "| Fault | frames sent | covers | leaks | back within, ms |"
    yield "|---|---:|---:|---:|---:|"
    for fault in FAULTS:
        yield kept.get(f"{fault.group}: {fault.name}") or live_row(fault)


def process_table(kept: Kept) -> Iterator[str]:
    yield "| Fault | exit code | frames left | leaks |"
    yield "|---|---:|---:|---:|"
    for fault in (*PROCESS_FAULTS, *SURROUNDINGS):
        yield kept.get(fault.name) or process_row(fault)


def oracle_table(_: Kept) -> Iterator[str]:
    yield f"| Of {TRIALS} pictures | wrong |"
    yield "|---|---:|"
    yield f"| without a raw block: false alarms | {count_false_alarms(TRIALS)} |"
    for contrast in CONTRASTS:
        missed = count_misses(TRIALS, contrast)
        yield f"| with one raw 8 x 8 block at {contrast:.0%} of its contrast: misses | {missed} |"


def main() -> None:
    new = argparse.ArgumentParser(description=__doc__)
    new.add_argument("--new", action="store_true", help="keep the rows that there are")
    kept = new.parse_args().new
    for name, table in (
        ("live faults", live_table),
        ("process faults", process_table),
        ("oracle", oracle_table),
    ):
        rows = []
        for row in table(rows_of(name) if kept else {}):
            print(row, flush=True)
            rows.append(row)
        fill(name, rows)


if __name__ == "__main__":
    main()
