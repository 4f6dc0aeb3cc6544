"""What a soak showed: figures, the bars they must stay under, and where they are written."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from tests.page import fill
from tests.soak.parts import SoakMeter
from tests.soak.plot import draw
from tests.soak.probe import Track
from tests.soak.witness import Evidence

DOCS = Path(__file__).resolve().parent.parent.parent / "docs"

MOST_MB_PER_HOUR = 1.0
MOST_OBJECTS_PER_HOUR = 2000
"""Small pieces of memory, of 512 bytes at most: one MB."""

LONG_S = 1200.0
"""From here on a run is long enough for the growth of its memory to mean something."""


@dataclass(frozen=True)
class Report:
    """The figures of one soak; memory in MB of a million bytes."""

    seconds: float
    shown: int
    shown_fps: float
    dropped: int
    covers: int
    latency_ms: dict[str, float]
    rss_mb: dict[str, float]
    in_use_mb: dict[str, float]
    slopes_per_hour: dict[str, float]
    """How each measure of memory grows at rest, once warm."""
    rests: int
    """At how many rests memory was compared."""
    at_rest: list[tuple[float, float, float]]
    """Seconds, resident memory, memory in use: at every rest."""
    threads: tuple[int, int]
    """At the first rest and at the last."""
    handles: tuple[int, int]
    changes: int
    testimony: Evidence
    machine: dict[str, Any]

    @classmethod
    def of(
        cls,
        meter: SoakMeter,
        track: Track,
        testimony: Evidence,
        seconds: float,
        machine: dict[str, Any],
    ) -> Report:
        """The figures of what was kept during a run."""
        reading, latencies = meter.read(), meter.latencies_ms()
        percents = np.percentile(latencies, (50, 95, 99)) if len(latencies) else (0.0,) * 3
        rss_mb, resting_mb = track.column("rss_mb"), track.column("rss_mb", resting=True)
        in_use_mb = track.column("in_use_mb", resting=True)
        slopes = {
            name: round(track.slope_per_hour(name, seconds)[0], 2)
            for name in ("rss_mb", "in_use_mb", "objects")
        }
        return cls(
            seconds=seconds,
            shown=meter.count,
            shown_fps=meter.count / seconds,
            dropped=reading.dropped,
            covers=reading.covers,
            latency_ms=_named(("p50", "p95", "p99", "max"), (*percents, latencies.max(initial=0))),
            rss_mb=_named(
                ("first rest", "last rest", "highest"), (*_ends(resting_mb), rss_mb.max(initial=0))
            ),
            in_use_mb=_named(("first rest", "last rest"), _ends(in_use_mb)),
            slopes_per_hour=slopes,
            rests=track.slope_per_hour("rss_mb", seconds)[1],
            at_rest=[
                (round(at_s, 1), round(rss, 2), round(in_use, 2))
                for at_s, rss, in_use in zip(
                    track.column("at_s", resting=True), resting_mb, in_use_mb, strict=True
                )
            ],
            threads=_counts(track.column("threads", resting=True)),
            handles=_counts(track.column("handles", resting=True)),
            changes=track.count,
            testimony=testimony,
            machine=machine,
        )

    def misses(self) -> list[str]:
        """One line for every bar that was missed."""
        seen, found = self.testimony, []
        if seen.leaks:
            found.append(f"the room was seen in {seen.leaks} pictures; expected none")
        if self.seconds >= LONG_S and seen.seen < self.shown / 4:
            found.append(f"only {seen.seen} pictures were looked at; expected a quarter at least")
        for name, what in (("rss_mb", "resident memory"), ("in_use_mb", "memory in use")):
            grows = self.slopes_per_hour[name]
            if self.seconds >= LONG_S and grows >= MOST_MB_PER_HOUR:
                most = f"{MOST_MB_PER_HOUR:g}"
                found.append(f"{what} grows by {grows} MB an hour; expected under {most}")
        objects = self.slopes_per_hour["objects"]
        if self.seconds >= LONG_S and objects >= MOST_OBJECTS_PER_HOUR:
            found.append(f"{objects:.0f} objects more an hour; expected {MOST_OBJECTS_PER_HOUR}")
        for name, (first, last) in (("threads", self.threads), ("handles", self.handles)):
            if last > first + 1:
                found.append(f"{name} went from {first} to {last}; expected them to stay")
        return found

    def table(self) -> Iterator[str]:
        """The figures as a table in Markdown."""
        latency, rss, seen = self.latency_ms, self.rss_mb, self.testimony
        yield f"| A soak of {self.seconds / 60:.0f} minutes | |"
        yield "|---|---:|"
        yield f"| composites shown, a second | {self.shown}, {self.shown_fps:.1f} |"
        yield f"| frames dropped; covers sent | {self.dropped}; {self.covers} |"
        yield f"| changes by the user | {self.changes} |"
        times = ", ".join(f"{latency[name]:.0f}" for name in ("p50", "p95", "p99"))
        yield f"| capture to sent, ms: p50, p95, p99 | {times} |"
        yield f"| pictures looked at; with room in them | {seen.seen}; {seen.leaks} |"
        yield f"| strongest likeness with the room (a leak: above 0.75) | {seen.strongest:.2f} |"
        ends = f"{rss['first rest']:.0f} → {rss['last rest']:.0f}, {rss['highest']:.0f}"
        yield f"| resident memory at rest, first → last; highest at all, MB | {ends} |"
        grows = self.slopes_per_hour
        yield f"| resident memory at rest grows, MB an hour (bar: 1) | {grows['rss_mb']:+.1f} |"
        ends = f"{self.in_use_mb['first rest']:.1f} → {self.in_use_mb['last rest']:.1f}"
        yield f"| memory in use at rest, first → last, MB | {ends} |"
        yield f"| memory in use at rest grows, MB an hour (bar: 1) | {grows['in_use_mb']:+.2f} |"
        yield f"| Python objects at rest grow, an hour (bar: 2000) | {grows['objects']:+.0f} |"
        yield f"| threads, first → last | {self.threads[0]} → {self.threads[1]} |"
        yield f"| open handles, first → last | {self.handles[0]} → {self.handles[1]} |"
        cores = self.machine["cores"]
        yield f"| load of the machine ({cores} cores), begin, end | {self._load()} |"

    def _load(self) -> str:
        return ", ".join(f"{load:.1f}" for load in self.machine["load"] if load is not None)


def write_report(
    report: Report, track: Track, json_file: Path | None, plot_file: Path | None, *, docs: bool
) -> None:
    """Writes what was asked for; `docs` is docs/soak.json, docs/soak.png and the page's table."""
    text = json.dumps(asdict(report), indent=1) + "\n"
    for path in (json_file, DOCS / "soak.json" if docs else None):
        if path is not None:
            path.write_text(text, encoding="utf-8")
    for path in (plot_file, DOCS / "soak.png" if docs else None):
        if path is not None:
            draw(track, report.seconds).save(path, optimize=True)
    if docs:
        fill("soak", list(report.table()))


def _counts(values: np.ndarray) -> tuple[int, int]:
    first, last = _ends(values)
    return round(first), round(last)


def _named(names: tuple[str, ...], values: tuple[float, ...]) -> dict[str, float]:
    return {name: round(float(value), 1) for name, value in zip(names, values, strict=True)}


def _ends(values: np.ndarray) -> tuple[float, float]:
    return (float(values[0]), float(values[-1])) if len(values) else (0.0, 0.0)
