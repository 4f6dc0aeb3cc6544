"""The record of an examination: one row for each candidate and picture, clip or room.

Rows are all that tables, pages and the gate are made of; as JSON they can be compared later.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from training.judging.exam import clip_part
from training.judging.metrics import BETTER_IS_MORE, Scores, mean_scores

UNITS: dict[str, tuple[str, float, int]] = {
    # metric: (heading, factor, digits)
    "iou": ("IoU %", 100, 2),
    "miou": ("mIoU %", 100, 2),
    "bf": ("BF@2px %", 100, 1),
    "mad": ("MAD", 1, 1),
    "grad": ("Grad", 1, 2),
    "leak": ("leak %", 100, 2),
    "loss": ("loss %", 100, 2),
    "failed": ("under .9 %", 100, 1),
    "hands": ("hands IoU %", 100, 1),
    "dtssd": ("dtSSD", 1, 2),
    "union_leak": ("union leak %", 100, 1),
    "flicker": ("flicker", 1, 4),
    "empty": ("empty %", 100, 3),
    "empty_seen": ("empty seen %", 100, 3),
}
"""`empty` is the mean alpha of a room without anybody, `empty_seen` the share of it above 0.1."""


@dataclass(frozen=True)
class Row:
    """What one candidate scored on one picture, clip or room; rows of one `unit` are related."""

    candidate: str
    kind: str
    group: str
    name: str
    unit: str
    traits: tuple[str, ...] = ()
    scores: Scores = field(default_factory=dict)

    def slices(self) -> Iterator[str]:
        """Every slice that the row counts in."""
        yield f"all {self.kind}s"
        if self.kind == "photograph":
            yield f"source: {self.group}"
        if self.kind == "clip":
            yield f"clip: {self.name}"
            if part := clip_part(self.name):
                yield f"clips: {part}"
        yield from (f"{self.kind} {trait}" for trait in self.traits)


@dataclass(frozen=True)
class Record:
    """All rows, the times by candidate, and what the examination was."""

    rows: tuple[Row, ...]
    times_ms: dict[str, dict[str, float]] = field(default_factory=dict)
    about: dict[str, Any] = field(default_factory=dict)

    @property
    def candidates(self) -> list[str]:
        """Names in the order of the examination."""
        return list(dict.fromkeys(row.candidate for row in self.rows))


Table = dict[str, dict[str, Scores]]
"""Mean scores by slice and candidate."""


def table(rows: Iterable[Row]) -> tuple[Table, dict[str, int]]:
    """The means by slice and candidate, and how many rows a candidate has in each slice."""
    grouped: dict[str, dict[str, list[Scores]]] = {}
    for row in rows:
        for name in row.slices():
            grouped.setdefault(name, {}).setdefault(row.candidate, []).append(row.scores)
    means = {
        name: {candidate: mean_scores(scores) for candidate, scores in by_candidate.items()}
        for name, by_candidate in sorted(grouped.items(), key=lambda item: _order(item[0]))
    }
    counts = {name: max(map(len, grouped[name].values())) for name in means}
    return means, counts


def shown(metric: str, value: float) -> str:
    """A score in its unit, for people; a dash where there was nothing to measure."""
    if math.isnan(value):
        return "-"
    _, factor, digits = UNITS[metric]
    return f"{factor * value:.{digits}f}"


def best_of(metric: str, values: Sequence[float]) -> float:
    """The best of the values that were measured; NaN where none was."""
    measured = [value for value in values if not math.isnan(value)]
    choose = max if metric in BETTER_IS_MORE else min
    return choose(measured, default=math.nan)


def print_table(record: Record, slices: Sequence[str] = ()) -> None:
    """Every slice (or only these) as text."""
    means, counts = table(record.rows)
    width = max((len(name) for name in record.candidates), default=0) + 2
    for name, by_candidate in means.items():
        if slices and name not in slices:
            continue
        metrics = columns(by_candidate)
        heads = "".join(f"{UNITS[metric][0]:>14}" for metric in metrics)
        print(f"\n{name} ({counts[name]})\n{'':<{width}}{heads}")
        for candidate, scores in by_candidate.items():
            cells = "".join(f"{shown(m, scores.get(m, math.nan)):>14}" for m in metrics)
            print(f"{candidate:<{width}}{cells}")


def columns(by_candidate: dict[str, Scores]) -> list[str]:
    """The metrics that any of these candidates has, in the order of `UNITS`."""
    present = {metric for scores in by_candidate.values() for metric in scores}
    return [metric for metric in UNITS if metric in present]


def save(record: Record, path: Path) -> None:
    """Writes the record as JSON, NaN as null."""
    rows = [
        asdict(row) | {"scores": {k: None if math.isnan(v) else v for k, v in row.scores.items()}}
        for row in record.rows
    ]
    means, counts = table(record.rows)
    summary = {
        name: {"count": counts[name]}
        | {
            candidate: {k: None if math.isnan(v) else round(v, 6) for k, v in scores.items()}
            for candidate, scores in by_candidate.items()
        }
        for name, by_candidate in means.items()
    }
    content = {
        "about": record.about, "times_ms": record.times_ms, "summary": summary, "rows": rows,
    }  # fmt: skip
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content, indent=1) + "\n")


def load(path: Path) -> Record:
    """The record that `save` wrote.

    Raises:
        ValueError: not such a file.
    """
    try:
        content = json.loads(path.read_text())
        rows = tuple(
            Row(
                **row
                | {
                    "traits": tuple(row["traits"]),
                    "scores": {
                        k: math.nan if v is None else float(v) for k, v in row["scores"].items()
                    },
                }
            )
            for row in content["rows"]
        )
        return Record(rows, content["times_ms"], content["about"])
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise ValueError(f"{path} is no record of training.judging.evaluate ({error})") from error


def _order(name: str) -> tuple[int, str]:
    ranks = (
        "all clips", "clips:", "all photographs", "all webcams", "all rooms", "source:",
        "photograph", "webcam", "clip ", "clip:",
    )  # fmt: skip
    return next((i for i, rank in enumerate(ranks) if name.startswith(rank)), len(ranks)), name
