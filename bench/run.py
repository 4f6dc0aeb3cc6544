"""`python app.py bench`: measure, print a table, write JSON and a page."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import cv2

from bench.measure import measure
from bench.plan import Plan
from bench.report.page import page_of
from bench.report.table import lines_of
from bench.subjects.path import App
from video.errors import ScrimError


def bench(
    plan: Plan, app: App, *, json_file: Path | None = None, html_file: Path | None = None
) -> int:
    """0 once everything is measured, printed and written.

    The page lies beside the JSON file unless `html_file` says otherwise.

    Raises:
        ScrimError: something to measure is missing, or a file cannot be written.
    """
    page_file = html_file or (json_file.with_suffix(".html") if json_file else None)
    for path in (json_file, page_file):
        if path is not None:
            _check_writable(path)  # better refused now than after minutes of measuring
    cv2.setNumThreads(1)
    try:
        report = measure(plan, app, _say)
    except KeyboardInterrupt as error:
        raise ScrimError("the bench was interrupted; nothing was written") from error
    print("\n".join(lines_of(report)))
    if json_file is not None:
        _write(json_file, json.dumps(report, indent=1) + "\n")
    if page_file is not None:
        _write(page_file, page_of(report))
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
