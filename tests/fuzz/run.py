"""Fuzzes one target in this process, and says what came of it; `report.py` runs them all.

    python -m tests.fuzz.run "background pictures" --cases 2000 [--seed 0] [--last FILE]

Prints one line of JSON: how many cases, how many of them right and refused, and the find, if any.
`--last` names a file that always holds the case at hand: what crashed the process stands there.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
import traceback
from collections import Counter
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.fuzz.targets.target import Target
from tests.fuzz.targets.targets import NAMES, target_of

MEMORY_BYTES = 6 << 30
"""What the process may map: an allocation that a file talked it into fails here, not elsewhere."""


def fuzz(target: Target, cases: int, number: int, last: Path | None = None) -> Counter[str]:
    """How many cases were right and how many refused.

    Raises:
        Exception: what the smallest case that the app got wrong came to.
    """
    counted: Counter[str] = Counter()

    @seed(number)
    @settings(
        max_examples=cases,
        database=None,
        deadline=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
        report_multiple_bugs=False,
    )
    @given(target.cases)
    def all_of_them(case: Any) -> None:
        if last is not None:
            last.write_text(f"{target.name}: {case!r}\n", encoding="utf-8", errors="replace")
        with tempfile.TemporaryDirectory() as folder:
            counted[target.knock(Path(folder), case)] += 1

    all_of_them()
    return counted


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("target", choices=NAMES)
    parser.add_argument("--cases", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--last", type=Path)
    chosen = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    find = ""
    counted: Counter[str] = Counter()
    try:
        counted = fuzz(target_of(chosen.target), chosen.cases, chosen.seed, chosen.last)
    except Exception:
        find = traceback.format_exc()
    print(json.dumps({"counted": counted, "find": find}))
    return 1 if find else 0


if __name__ == "__main__":
    sys.exit(main())
