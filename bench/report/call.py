"""The report of a call: lines for the terminal, and a page with bars."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any

from bench.report.page import page_around, table
from bench.report.svg import Bar, bars
from bench.report.table import aligned, number

Report = dict[str, Any]

BARS = {
    "headless 720p mjpeg": {"over_frame": 1.05, "wakeups_per_s": 100.0, "resident_mb": 150.0},
    "window shown": {"wakeups_per_s": 180.0, "resident_mb": 190.0},
    "nobody watches, headless": {"cpu_percent": 0.3, "wakeups_per_s": 5.0},
    "nobody watches, window hidden": {"cpu_percent": 0.3, "wakeups_per_s": 5.0},
}
"""What some states should at most take."""

_HEAD = (
    "",
    "CPU %",
    "over frame",
    "over loop",
    "step ms",
    "wake-ups/s",
    "resident MB",
    "own MB",
    "fresh MB/s",
    "new fps",
    "sent fps",
)
_DIGITS = {
    "cpu_percent": 2, "over_frame": 2, "over_loop": 2, "step_ms": 2, "wakeups_per_s": 1,
    "resident_mb": 0, "private_mb": 0, "fresh_mb_per_s": 1, "new_fps": 1, "sent_fps": 1,
}  # fmt: skip


def call_lines(report: Report) -> Iterator[str]:
    """The whole report, one row for each state."""
    machine = report["machine"]
    yield f"{machine['cpu']}, {machine['cores']} cores, {' '.join(machine['flags'])}"
    yield (
        f"{report['tier']}, {report['fps']:g} fps, {report['seconds']:g} s each; % of a core; "
        "over what the steps of that run took on their thread, and frames in a loop without a "
        "pause; own is memory that is not shared, fresh what is newly mapped"
    )
    yield from aligned(_HEAD, [_row(state) for state in report["states"]])
    yield "\nWhere it goes, percent of a core"
    names = list(report["states"][0]["threads_percent"]) if report["states"] else []
    rows = [
        [state["state"], *(number(state["threads_percent"].get(name)) for name in names)]
        for state in report["states"]
    ]
    yield from aligned(["", *names], rows)
    frames = ", ".join(f"{kind} {ms:.2f} ms" for kind, ms in report["frame_ms"].items())
    yield f"\nA frame in a loop: {frames}"
    yield from (f"  {line}" for line in _judged(report))
    if report["left_out"]:
        yield f"\nNo state with a window: {report['left_out']}"
    if report["conditions"]["warning"]:
        yield f"\nNOTE: {report['conditions']['warning']}."


def call_page(report: Report) -> str:
    """The whole page."""
    warning, states = report["conditions"]["warning"], report["states"]
    return page_around(
        "Scrim: what a call costs",
        [
            _intro(report),
            f'<p class="warning">{escape(warning)}.</p>' if warning else "",
            "<h2>Percent of a core, by thread</h2>",
            bars([Bar(s["state"], tuple(s["threads_percent"].items())) for s in states], "%"),
            "<h2>Wake-ups a second</h2>",
            bars([Bar(s["state"], (("wake-ups", s["wakeups_per_s"]),)) for s in states], ""),
            "<h2>Resident memory</h2>",
            bars([Bar(s["state"], (("MB", s["resident_mb"] or 0.0),)) for s in states], "MB"),
            f"<h2>All of it</h2>{table(_HEAD, [_row(state) for state in states])}",
        ],
    )


def _intro(report: Report) -> str:
    machine = report["machine"]
    return (
        f"<p>{escape(machine['cpu'])}, {machine['cores']} cores, {escape(machine['os'])}. "
        f"{report['seconds']:g} s in each state.</p>"
    )


def _row(state: Report) -> list[str]:
    return [state["state"], *(number(state[name], digits) for name, digits in _DIGITS.items())]


def _judged(report: Report) -> Iterator[str]:
    """Each bar, and what was measured against it."""
    for state in report["states"]:
        for name, most in BARS.get(state["state"], {}).items():
            seen = state[name]
            verdict = "" if seen is None or seen <= most else "  over"
            yield f"{state['state']}: {name} {number(seen)}, bar {most:g}{verdict}"
    added = _window_adds(report)
    if added is not None:
        yield f"window shown adds {added:.2f} points of a core, bar 3"


def _window_adds(report: Report) -> float | None:
    found = {state["state"]: state["cpu_percent"] for state in report["states"]}
    shown, without = found.get("window shown"), found.get("headless 720p mjpeg")
    return None if shown is None or without is None else shown - without
