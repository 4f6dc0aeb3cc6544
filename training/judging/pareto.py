"""The Pareto plot: what each network's milliseconds buy, from the records of evaluations.

    python -m training.judging.pareto RECORD.json [RECORD.json ...] --into docs/lab/pareto.png

Times are the median milliseconds of network and input on a 720p frame, one thread. Each record's
times are divided by MediaPipe selfie landscape's in that record, so that days compare.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from training.judging.candidates import REFERENCE
from training.judging.metrics import BETTER_IS_MORE
from training.judging.record import UNITS, Record, load, table

PANELS = ("iou", "bf", "dtssd")
SLICE = "all clips"
TICKS = (0.5, 1, 2, 4, 8, 16, 32, 64)


class Point(NamedTuple):
    """One candidate: what it costs relative to the reference, and its scores on the clips."""

    name: str
    cost: float
    scores: dict[str, float]


def points(record: Record) -> list[Point]:
    """The candidates that were timed, the quickest first.

    Raises:
        ValueError: the reference, by which times are divided, was not timed.
    """
    times = {name: entry["network_ms"] for name, entry in record.times_ms.items()}
    if REFERENCE not in times:
        raise ValueError(f"the record has no time of {REFERENCE}; expected it among its peers")
    scores = table(record.rows)[0].get(SLICE, {})
    found = [
        Point(name, times[name] / times[REFERENCE], dict(scores[name]))
        for name in record.candidates
        if name in times and name in scores
    ]
    return sorted(found, key=lambda point: point.cost)


def front(candidates: Sequence[Point], metric: str) -> list[Point]:
    """Those that no other beats at their cost or less, the quickest first."""
    sign = 1 if metric in BETTER_IS_MORE else -1
    best, kept = -math.inf, []
    for point in sorted(candidates, key=lambda p: p.cost):
        value = sign * point.scores.get(metric, math.nan)
        if value > best:
            best = value
            kept.append(point)
    return kept


def draw(candidates: Sequence[Point], path: Path) -> None:
    """Writes one panel for each metric, the front as a line, ours filled."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(4.6 * len(PANELS), 4.2), layout="constrained")
    for axes, metric in zip(figure.subplots(1, len(PANELS)), PANELS, strict=True):
        heading, factor, _ = UNITS[metric]
        edge = front(candidates, metric)
        axes.plot([p.cost for p in edge], [factor * p.scores[metric] for p in edge], color="0.7")
        for point in candidates:
            value = factor * point.scores[metric]
            ours = point.name.startswith(("eco", "balanced", "best", "portrait"))
            axes.plot(point.cost, value, "o" if ours else "s", color="C0" if ours else "C1")
            axes.annotate(
                point.name, (point.cost, value), xytext=(5, 4), textcoords="offset points", size=7
            )
        axes.set(xscale="log", xlabel=f"cost / {REFERENCE}", title=heading)
        left, right = min(p.cost for p in candidates) / 1.3, 2.5 * max(p.cost for p in candidates)
        axes.minorticks_off()
        axes.set_xticks(TICKS, map(str, TICKS))
        axes.set_xlim(left, right)
        axes.grid(visible=True, alpha=0.3)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=110)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("records", type=Path, nargs="+")
    parser.add_argument("--into", type=Path, required=True)
    options = parser.parse_args()
    found = {point.name: point for path in options.records for point in points(load(path))}
    draw(list(found.values()), options.into)


if __name__ == "__main__":
    main()
