"""`python app.py bench`: measure, print a table, write JSON and a page."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import cv2

from bench.measure import measure
from bench.plan import Plan
from bench.report.call import call_lines, call_page
from bench.report.page import page_of
from bench.report.table import lines_of
from bench.subjects.path import App
from bench.whole.call import measure_call
from video.errors import ScrimError

Report = dict[str, Any]


def bench(
    plan: Plan, app: App, *, json_file: Path | None = None, html_file: Path | None = None
) -> int:
    """0 once every stage is measured, printed and written.

    The page lies beside the JSON file unless `html_file` says otherwise.

    Raises:
        ScrimError: something to measure is missing, or a file cannot be written.
    """
    return _measured(
        lambda: measure(plan, app, _say),
        lines_of,
        page_of,
        json_file=json_file,
        html_file=html_file,
    )


def bench_call(
    plan: Plan,
    app: App,
    *,
    why_no_window: str | None,
    json_file: Path | None = None,
    html_file: Path | None = None,
) -> int:
    """0 once the process is measured in the states of a day, printed and written.

    Raises:
        ScrimError: as `bench`.
    """
    return _measured(
        lambda: measure_call(plan, app, _say, why_no_window=why_no_window),
        call_lines, call_page, json_file=json_file, html_file=html_file,
    )  # fmt: skip


def _measured(
    measured: Callable[[], Report],
    lines: Callable[[Report], Iterable[str]],
    page: Callable[[Report], str],
    *,
    json_file: Path | None,
    html_file: Path | None,
) -> int:
    page_file = html_file or (json_file.with_suffix(".html") if json_file else None)
    for path in (json_file, page_file):
        if path is not None:
            _check_writable(path)  # better refused now than after minutes of measuring
    cv2.setNumThreads(1)
    try:
        report = measured()
    except KeyboardInterrupt as error:
        raise ScrimError("the bench was interrupted; nothing was written") from error
    print("\n".join(lines(report)))
    if json_file is not None:
        _write(json_file, json.dumps(report, indent=1) + "\n")
    if page_file is not None:
        _write(page_file, page(report))
        print(f"\nplots: {page_file}")
    return 0


def _check_writable(path: Path) -> None:
    existed = path.exists()
    _write(path, "", mode="a")
    if not existed:
        path.unlink()


def _write(path: Path, text: str, mode: str = "w") -> None:
    try:
        with path.open(mode, encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise ScrimError(
            f"{path} cannot be written ({error.strerror}); expected a place for the report; "
            "choose another file"
        ) from error


def _say(line: str) -> None:
    print(f"bench: {line}", file=sys.stderr, flush=True)
