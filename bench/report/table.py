"""The report as lines of text, for the terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from bench.ratios import BARS

Report = dict[str, Any]


def lines_of(report: Report) -> Iterator[str]:
    """The whole report, machine first, ratios last."""
    yield from _machine(report)
    yield from _frames(report)
    yield from _extras(report["extras"])
    yield from _networks(report)
    yield from _start(report)
    yield from _latency(report["latency"])
    yield from _ratios(report["ratios"])
    if report["conditions"]["warning"]:
        yield f"\nNOTE: {report['conditions']['warning']}."


def aligned(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Columns under their heads: the first flush left, the others right."""
    table = [head, *rows]
    widths = [max(len(row[column]) for row in table) for column in range(len(head))]
    for row in table:
        cells = [row[0].ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
        yield "  " + "  ".join(cells).rstrip()


def both(summary: dict[str, Any]) -> list[str]:
    """Median and 95th percentile of wall time, then of processor time."""
    return [f"{summary[kind][which]:.2f}" for kind in ("wall_ms", "cpu_ms") for which in _SPREAD]


def number(value: float | None, digits: int = 2) -> str:
    """The value, or a dash where it was not measured."""
    return "-" if value is None else f"{value:.{digits}f}"


def name_of(reference: Report) -> str:
    """What tells one run of the reference app from the others."""
    blur = f", blur={reference['blur_percent']}" if reference["blur_percent"] else ""
    return f"reference, threads: {reference['threads']}{blur}"


_SPREAD = ("p50", "p95")
_TIMES = ("wall p50", "p95", "CPU p50", "p95")


def _machine(report: Report) -> Iterator[str]:
    machine, floors = report["machine"], report["floors"]
    yield f"{machine['cpu']}, {machine['cores']} cores, {' '.join(machine['flags'])}"
    versions = ", ".join(f"{name} {version}" for name, version in machine["versions"].items())
    yield f"{machine['os']}, Python {machine['python']}, {versions}"
    yield (
        f"floors: copy {floors['copy_gb_s']:.1f} GB/s, read {floors['read_gb_s']:.1f} GB/s, "
        f"sgemm {floors['sgemm_gflop_s']:.0f} GFLOP/s, one thread each"
    )
    yield f"input: {report['input']['name']}, {report['rounds']} rounds in turns"


def _frames(report: Report) -> Iterator[str]:
    yield f"\nStages at {report['size']}, ms"
    rows = [
        [f"{name} {stage}", *both(times)]
        for name, stages in _staged(report)
        for stage, times in stages.items()
    ]
    yield from aligned(["", *_TIMES], rows)
    yield "\nWhole frames, ms"
    whole = [
        [f"{row['size']} {row['tier']} {row['form']}", *both(row["stages"]["frame"])]
        for row in report["ours"]
    ]
    whole += [
        [f"{row['size']} {name_of(row)}", *both(row["stages"]["frame"])]
        for row in report["reference"]
    ]
    yield from aligned(["", *_TIMES], whole)


def _staged(report: Report) -> Iterator[tuple[str, Report]]:
    """The chosen tier in each camera format, and the reference app, at the chosen size."""
    for row in report["ours"]:
        if (row["tier"], row["size"]) == (report["tier"], report["size"]):
            yield f"{row['tier']} {row['form']}", row["stages"]
    for row in report["reference"]:
        if (row["threads"], row["blur_percent"], row["size"]) == (1, 0, report["size"]):
            yield "reference", row["stages"]


def extras_rows(rows: Sequence[Report]) -> Iterator[list[str]]:
    """Each of them: median CPU time of a frame, over that with nothing in use, and the rest of it.

    `nothing in use` comes first.
    """
    base = rows[0]["stages"]["frame"]["cpu_ms"]["p50"] if rows else 1.0
    for row in rows:
        ms = row["stages"]["frame"]["cpu_ms"]["p50"]
        yield [row["name"], f"{ms:.2f}", f"{ms / base:.3f}", f"{ms - base:+.2f}"]


EXTRAS_HEAD = ("", "CPU p50", "over nothing", "ms more")


def _extras(rows: Sequence[Report]) -> Iterator[str]:
    if rows:
        yield f"\nWhat people reach for at {rows[0]['size']}, off and in use, ms of a frame"
        yield from aligned(EXTRAS_HEAD, extras_rows(rows))


def _networks(report: Report) -> Iterator[str]:
    yield "\nNetworks with their input on a decoded frame, one thread, ms"
    rows = [[row["name"], *both(row["stages"]["network"])] for row in report["networks"]]
    yield from aligned(["", *_TIMES], rows)
    for name, network in report["weights"].items():
        if "macs" in network:
            width, height = network["grid"]
            kind = "int8" if network["int8"] else "float"
            yield f"  {name}: {network['macs'] / 1e6:.0f} million MACs at {width}x{height}, {kind}"
    for name, why in report["peers_missing"].items():
        yield f"  {name} does not run here: {why}"


def _start(report: Report) -> Iterator[str]:
    start = report["start"]
    yield f"\n{start['command']}"
    yield (
        f"  first composite after {start['first_composite_s']:.2f} s "
        f"({number(start.get('first_cpu_s'))} s of a processor), "
        f"resident {number(start.get('resident_mb'), 0)} MB, "
        f"at its peak {number(start.get('peak_mb'), 0)} MB"
    )
    spent = ", ".join(f"{name} {ms:.0f}" for name, ms in report["imports_ms"].items())
    yield f"  imports, ms: {spent}"


def _latency(runs: Sequence[Report]) -> Iterator[str]:
    yield "\nLive, capture to sent"
    rows = [
        [
            f"{run['size']} at {run['fps']:g} fps, {run['seconds']:g} s",
            *(number(run["latency_ms"][which], 1) for which in ("p50", "p95", "max")),
            f"{run['sent']}/{run['captured']}",
            str(run["dropped"]),
            f"{run['cpu_percent']:.0f}",
        ]
        for run in runs
    ]
    yield from aligned(["", "p50 ms", "p95 ms", "max ms", "sent", "dropped", "CPU %"], rows)


def _ratios(found: dict[str, float | None]) -> Iterator[str]:
    yield "\nRatios by CPU time, and what they should at most be"
    rows = [[name, number(value), number(BARS[name])] for name, value in found.items()]
    yield from aligned(["", "here", "bar"], rows)
