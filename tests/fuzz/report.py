"""Fuzzes every target, each in a process of its own, and writes the table into docs/guarantees.md.

    python -m tests.fuzz.report [--cases 20000] [--seed 0] [--docs]

A process that crashes, or that takes longer than it may, is a find like any other; the case at hand
is printed. Exit code 1 where anything was found.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path

from tests.fuzz.targets.targets import NAMES, target_of
from tests.page import fill

ROOT = Path(__file__).resolve().parent.parent.parent
PATIENCE_S = 3600


@dataclass(frozen=True)
class Found:
    """What came of one target; `find` is empty where every case was right or refused."""

    name: str
    right: int = 0
    refused: int = 0
    find: str = ""

    @property
    def cases(self) -> int:
        return self.right + self.refused + bool(self.find)

    def row(self) -> str:
        """A row of the table in the documentation."""
        counts = (self.cases, self.right, self.refused, int(bool(self.find)))
        return f"| {self.name} | {' | '.join(map(str, counts))} |"


def fuzz_apart(name: str, cases: int, seed: int) -> Found:
    """What came of so many cases of that target, in a process that may crash or hang."""
    with tempfile.TemporaryDirectory() as folder:
        last = Path(folder, "last")
        command = [sys.executable, "-m", "tests.fuzz.run", name]
        command += ["--cases", str(cases), "--seed", str(seed), "--last", str(last)]
        try:
            ran = subprocess.run(
                command, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE_S, check=False
            )
            told = json.loads(ran.stdout.splitlines()[-1])
        except subprocess.TimeoutExpired:
            return Found(name, find=f"hangs\n{last.read_text(encoding='utf-8')}")
        except (ValueError, IndexError):
            words = f"crashed with {ran.returncode}\n{ran.stderr[-2000:]}\n"
            return Found(name, find=words + last.read_text(encoding="utf-8"))
    counted = told["counted"]
    return Found(name, counted.get("right", 0), counted.get("refused", 0), told["find"])


def table(found: list[Found]) -> Iterator[str]:
    """The table of the documentation, with a sum."""
    yield "| Door | cases | right | refused in one line | wrong |"
    yield "|---|---:|---:|---:|---:|"
    yield from (one.row() for one in found)
    right, refused = (sum(getattr(one, kind) for one in found) for kind in ("right", "refused"))
    finds = sum(bool(one.find) for one in found)
    yield f"| all | {right + refused + finds} | {right} | {refused} | {finds} |"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--docs", action="store_true", help="write the table into docs/")
    chosen = parser.parse_args()
    shares = {name: target_of(name).share for name in NAMES}
    cases = [-(-chosen.cases * share // sum(shares.values())) for share in shares.values()]
    found = []
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for one in pool.map(fuzz_apart, NAMES, cases, repeat(chosen.seed)):
            found.append(one)
            print(one.row(), flush=True)
            if one.find:
                print(one.find, file=sys.stderr, flush=True)
    rows = list(table(found))
    print(rows[-1])
    if chosen.docs:
        fill("fuzz", rows)
    return 1 if any(one.find for one in found) else 0


if __name__ == "__main__":
    sys.exit(main())
