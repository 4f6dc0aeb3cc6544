"""The report as one HTML page that needs nothing but itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Any

from bench.ratios import BARS
from bench.report.svg import Bar, bars
from bench.report.table import EXTRAS_HEAD, both, extras_rows, name_of, number

Report = dict[str, Any]

ASIDE = ("frame", "preview")
"""The whole itself, and what is not done for every frame."""

CUT_MS = 50.0
"""Networks that take longer would make all others look alike."""

STYLE = """
:root { color-scheme: light dark; --ink: #222; --paper: #fff; --faint: #8884 }
@media (prefers-color-scheme: dark) { :root { --ink: #ddd; --paper: #16181a } }
body { max-width: 50rem; margin: 2rem auto; padding: 0 1rem; font: 15px/1.5 system-ui, sans-serif;
  color: var(--ink); background: var(--paper) }
h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin-top: 2.2rem }
svg { width: 100%; height: auto } svg text { font: 12px system-ui, sans-serif; fill: var(--ink) }
svg .label { text-anchor: end } svg .mark { stroke: var(--ink); stroke-dasharray: 3 3 }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums }
td, th { padding: .15rem .5rem; text-align: right; border-bottom: 1px solid var(--faint) }
td:first-child, th:first-child { text-align: left } th { font-weight: 600 }
.legend span { margin-right: 1rem; font-size: 12px }
.legend i { display: inline-block; width: .8em; height: .8em; margin-right: .35em }
.warning { border-left: 4px solid #d9822b; padding-left: .8rem }
.c0 { fill: #4878d0; background: #4878d0 } .c1 { fill: #82c6e2; background: #82c6e2 }
.c2 { fill: #ee854a; background: #ee854a } .c3 { fill: #6acc64; background: #6acc64 }
.c4 { fill: #956cb4; background: #956cb4 } .c5 { fill: #d65f5f; background: #d65f5f }
.c6 { fill: #dcb63c; background: #dcb63c } .c7 { fill: #8c8c8c; background: #8c8c8c }
.c8 { fill: #c98a6b; background: #c98a6b } .c9 { fill: #3f9c9c; background: #3f9c9c }
"""

_TIMES = ("wall p50", "wall p95", "CPU p50", "CPU p95")


def page_of(report: Report) -> str:
    """The whole page."""
    machine, floors = report["machine"], report["floors"]
    intro = (
        f"<p>{escape(machine['cpu'])}, {machine['cores']} cores, {escape(machine['os'])}. "
        f"Input: {escape(report['input']['name'])}. Medians of {report['rounds']} rounds in turns. "
        f"Floors: copy {floors['copy_gb_s']:.1f} GB/s, read {floors['read_gb_s']:.1f} GB/s, "
        f"sgemm {floors['sgemm_gflop_s']:.0f} GFLOP/s, one thread each.</p>"
    )
    body = [
        intro,
        _warning(report),
        _ratios(report),
        *(_size(report, size) for size in dict.fromkeys(row["size"] for row in report["ours"])),
        _extras(report),
        _networks(report),
        _latency(report),
        _start(report),
        _stages(report),
    ]
    return page_around("Scrim: the speed of every stage", body)


def page_around(title: str, body: Sequence[str]) -> str:
    """A page of that title that needs nothing but itself."""
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{escape(title)}</title>'
        f"<style>{STYLE}</style><h1>{escape(title)}</h1>{''.join(body)}</html>\n"
    )


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """An HTML table; every cell is text."""
    heads = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    lines = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows)
    return f"<table><tr>{heads}</tr>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _warning(report: Report) -> str:
    text = report["conditions"]["warning"]
    return f'<p class="warning">{escape(text)}.</p>' if text else ""


def _ratios(report: Report) -> str:
    rows = [[name, number(value), number(BARS[name])] for name, value in report["ratios"].items()]
    return f"<h2>Ratios by CPU time</h2>{table(['', 'here', 'at most'], rows)}"


def _size(report: Report, size: str) -> str:
    """Ours by stage, the reference app by stage, and the floor where it is known."""
    found = [
        Bar(f"{row['tier']} {row['form']}", _parts(row["stages"]))
        for row in report["ours"]
        if row["size"] == size
    ]
    found += [
        Bar(name_of(row), _parts(row["stages"]))
        for row in report["reference"]
        if row["size"] == size
    ]
    if size == "1280x720" and report["floor_720p"]:
        floor = report["floor_720p"]
        names = ("decode", "network", "composite")
        found.append(Bar("floor", tuple(zip(names, floor.values(), strict=True))))
    return f"<h2>A frame at {size}: CPU time by stage</h2>{bars(found, 'ms')}"


def _parts(stages: Report) -> tuple[tuple[str, float], ...]:
    """Medians of the stages, and what is missing to the median of the whole."""
    medians = {name: float(times["cpu_ms"]["p50"]) for name, times in stages.items()}
    parts = {name: ms for name, ms in medians.items() if name not in ASIDE}
    parts["between"] = max(0.0, medians["frame"] - sum(parts.values()))
    return tuple(parts.items())


def _extras(report: Report) -> str:
    rows = table(EXTRAS_HEAD, extras_rows(report["extras"]))
    return f"<h2>What people reach for, off and in use: a frame, ms</h2>{rows}"


def _networks(report: Report) -> str:
    found = [
        Bar(row["name"], (("network", row["stages"]["network"]["cpu_ms"]["p50"]),))
        for row in report["networks"]
    ]
    return f"<h2>Networks with their input, one thread</h2>{bars(found, 'ms', cut=CUT_MS)}"


def _latency(report: Report) -> str:
    """A chart for each live run, with a line where the next frame is due."""
    drawn = []
    for run in report["latency"]:
        spread = run["latency_ms"]
        found = [Bar(name, (("latency", spread[name] or 0.0),)) for name in ("p50", "p95", "max")]
        drawn.append(
            f"<p>{run['size']} at {run['fps']:g} fps for {run['seconds']:g} s: {run['sent']} sent, "
            f"{run['dropped']} dropped, {run['cpu_percent']:.0f} % of a core. "
            f"The line is the next frame.</p>{bars(found, 'ms', mark=1000 / run['fps'])}"
        )
    return f"<h2>Live: capture to sent</h2>{''.join(drawn)}"


def _start(report: Report) -> str:
    start = report["start"]
    found = [Bar(name, (("import", ms),)) for name, ms in report["imports_ms"].items()]
    return (
        f"<h2>Start</h2><p><code>{escape(start['command'])}</code>: first composite after "
        f"{start['first_composite_s']:.2f} s, resident {number(start.get('resident_mb'), 0)} MB. "
        f"Imports into a fresh interpreter:</p>{bars(found, 'ms')}"
    )


def _stages(report: Report) -> str:
    rows = [
        [f"{row['tier']} {row['size']} {row['form']} {stage}", *both(times)]
        for row in report["ours"]
        for stage, times in row["stages"].items()
    ]
    return f"<h2>Every stage, ms</h2>{table(['', *_TIMES], rows)}"
