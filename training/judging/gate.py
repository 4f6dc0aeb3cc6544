"""Whether new weights may take the place of old ones: no slice may be worse by more than the noise.

    python -m training.judging.gate --new NEW.onnx --against OLD.onnx --data DATA
        [--every N] [--jobs N]

Both see the same pictures, so they are compared picture by picture. For each slice and metric, the
mean of the differences is set against its standard error, by bootstrap over what is independent:
photographs (two crops of one count as one), people at their webcams, clips (the ten to choose by),
rooms. Worse is what is worse by more than `SIGMAS` standard errors (one in 740 by chance) and by
more than `FLOORS` says anybody could notice. Slices of fewer than `LEAST_UNITS` do not count,
because their standard error says little; the `WATCHED` of them that lost most are listed.
Exit code 0: may be shipped; 1: something is worse, or cannot be measured; 2: wrong usage.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from training.judging.evaluate import examine
from training.judging.exam import Thinning
from training.judging.metrics import BETTER_IS_MORE
from training.judging.plan import PARTS, Plan
from training.judging.record import UNITS, Row, shown
from video.errors import ScrimError

SIGMAS = 3.0
RESAMPLES = 1000
LEAST_UNITS = 5
WATCHED = 10

FLOORS = {
    "iou": 0.001, "bf": 0.003, "mad": 0.3, "grad": 0.05, "leak": 0.0005, "loss": 0.0005,
    "failed": 0.01, "hands": 0.003, "dtssd": 0.02, "union_leak": 0.002, "flicker": 0.0005,
    "empty": 0.0005,
}  # fmt: skip
"""The least worsening of a mean that counts, by metric; what is not listed does not count."""


@dataclass(frozen=True)
class Finding:
    """One metric on one slice: both means, how much worse the new one is, its standard error."""

    slice: str
    metric: str
    units: int
    old: float
    new: float
    worsening: float
    error: float

    @property
    def counts(self) -> bool:
        """Whether there is enough to judge by."""
        return self.units >= LEAST_UNITS

    @property
    def failed(self) -> bool:
        """Worse by more than the noise, and by more than nothing."""
        return (
            self.counts
            and self.worsening > SIGMAS * self.error
            and self.worsening > FLOORS[self.metric]
        )


def compare(rows: Sequence[Row], new: str, old: str, seed: int = 0) -> list[Finding]:
    """Every slice and metric that both candidates have."""
    scores = {
        name: {(row.kind, row.group, row.name): row for row in rows if row.candidate == name}
        for name in (new, old)
    }
    slices: dict[str, list[tuple[Row, Row]]] = {}
    for key, row in scores[new].items():
        if key in scores[old]:
            for name in row.slices():
                slices.setdefault(name, []).append((row, scores[old][key]))
    rng = np.random.default_rng(seed)
    found = [
        _finding(name, metric, pairs, rng) for name, pairs in slices.items() for metric in FLOORS
    ]
    return [finding for finding in found if finding is not None]


def standard_error(
    differences: NDArray[np.float64], weights: NDArray[np.float64], rng: np.random.Generator
) -> float:
    """Of the mean over all pictures, by drawing the units again with replacement.

    `differences` are sums and `weights` counts of pictures, one of each a unit.
    """
    drawn = rng.integers(len(differences), size=(RESAMPLES, len(differences)))
    means = differences[drawn].sum(1) / weights[drawn].sum(1)
    return float(means.std(ddof=1))


def print_findings(findings: Sequence[Finding]) -> None:
    """The table of what counts, failures marked; then the rest that lost most."""
    _print_rows([found for found in findings if found.counts])
    rest = [f for f in findings if not f.counts and f.worsening > FLOORS[f.metric]]
    rest.sort(key=lambda found: -found.worsening / FLOORS[found.metric])
    if rest:
        print("\nto be looked at: too few to count, and worse")
        _print_rows(rest[:WATCHED])


def _print_rows(findings: Sequence[Finding]) -> None:
    print(f"{'slice':<34}{'metric':<14}{'units':>6}{'old':>10}{'new':>10}{'worse by':>10}{'+-':>9}")
    for found in findings:
        cells = [found.old, found.new, found.worsening, found.error]
        old, new, worse, error = (shown(found.metric, value) for value in cells)
        mark = "  WORSE" if found.failed else ""
        print(
            f"{found.slice:<34}{UNITS[found.metric][0]:<14}{found.units:>6}"
            f"{old:>10}{new:>10}{worse:>10}{error:>9}{mark}"
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """0 where the new weights may be shipped, else 1."""
    line = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    line.add_argument("--new", type=Path, required=True)
    line.add_argument("--against", type=Path, required=True)
    line.add_argument("--data", type=Path, required=True)
    line.add_argument("--every", type=int, default=1)
    line.add_argument("--limit", type=int, default=0)
    line.add_argument("--jobs", type=int, default=1)
    options = line.parse_args(arguments)
    if min(options.every, options.jobs) < 1 or options.limit < 0:
        line.error("--every and --jobs are at least 1, --limit at least 0")
    try:
        rows = [
            *named("new", options.new, options),
            *named("old", options.against, options),
        ]
    except (ScrimError, OSError) as error:
        print(f"training.judging.gate: {error}")
        return 1
    findings = compare(rows, "new", "old")
    print_findings(findings)
    failed, counted = (sum(f.failed for f in findings), sum(f.counts for f in findings))
    print(f"\n{failed} of {counted} comparisons are worse by more than the noise")
    return 1 if failed else 0


def named(name: str, weights: Path, options: argparse.Namespace) -> list[Row]:
    """The rows of these weights, whole path, under that name."""
    plan = Plan(
        options.data, weights=(weights,), bare=False,
        thinning=Thinning(options.every, options.limit), parts=PARTS,
    )  # fmt: skip
    return [
        Row(name, row.kind, row.group, row.name, row.unit, row.traits, row.scores)
        for row in examine(plan, options.jobs)
    ]


def _finding(
    name: str, metric: str, pairs: Sequence[tuple[Row, Row]], rng: np.random.Generator
) -> Finding | None:
    units: dict[str, list[tuple[float, float]]] = {}
    for new, old in pairs:
        both = new.scores.get(metric, math.nan), old.scores.get(metric, math.nan)
        if not any(map(math.isnan, both)):
            units.setdefault(new.unit, []).append(both)
    if not units:
        return None
    values = np.array([both for unit in units.values() for both in unit])
    sign = -1 if metric in BETTER_IS_MORE else 1
    sums = np.array([sum(sign * (a - b) for a, b in unit) for unit in units.values()])
    counts = np.array([float(len(unit)) for unit in units.values()])
    return Finding(
        name, metric, len(units), old=float(values[:, 1].mean()), new=float(values[:, 0].mean()),
        worsening=float(sums.sum() / counts.sum()), error=standard_error(sums, counts, rng),
    )  # fmt: skip


if __name__ == "__main__":
    raise SystemExit(main())
