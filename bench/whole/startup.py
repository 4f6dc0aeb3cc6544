"""Start-up: from the command to the first composite, resident memory, and what imports cost."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from tempfile import TemporaryDirectory
from typing import Any

from bench.subjects.floors import ROOT
from bench.whole.headless import FIRST
from video.errors import ScrimError
from video.frame import Size

STARTS = 3
RUN_S = 5.0
"""How long each headless run lasts: long enough for its memory to settle."""

MODULES = ("numpy", "cv2", "av", "onnxruntime", "pipeline", "app")
_IMPORT = "import time; t = time.perf_counter(); import {}; print(time.perf_counter() - t)"


def measure_start(size: Size, fps: float, model: str) -> dict[str, Any]:
    """Seconds from the command to the first composite sent, and the memory of that run.

    Raises:
        ScrimError: the app did not run.
    """
    words = [
        *("--input", "demo", "--output", "none", "--headless", "--model", model),
        *("--size", f"{size[0]}x{size[1]}", "--fps", str(fps), "--seconds", str(RUN_S)),
    ]
    with TemporaryDirectory() as compiled:
        _run_once(words, compiled)  # files are warm, and what Python compiles of ours is kept
        runs = [_run_once(words, compiled) for _ in range(STARTS)]
    medians = {
        name: statistics.median(run[name] for run in runs) for name in runs[0] if runs[0][name]
    }
    return {"command": " ".join(["python app.py run", *words]), "runs": STARTS} | medians


def measure_imports() -> dict[str, float]:
    """Milliseconds that each module takes to import into a fresh interpreter, median."""
    with TemporaryDirectory() as compiled:
        for name in MODULES:
            _import_ms(name, compiled)
        return {
            name: statistics.median(_import_ms(name, compiled) for _ in range(STARTS))
            for name in MODULES
        }


def _environment(compiled: str) -> dict[str, str]:
    """That of a user: Python keeps what it compiles, there; else a third of a start is that."""
    kept = os.environ | {"PYTHONPYCACHEPREFIX": compiled}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)
    return kept


def _run_once(words: list[str], compiled: str) -> dict[str, float]:
    with TemporaryDirectory() as folder:
        started = time.perf_counter()
        child = subprocess.Popen(
            [sys.executable, "-m", "bench.whole.headless", *words],
            cwd=ROOT,
            env=_environment(compiled) | {"SCRIM_CONFIG_DIR": folder},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert child.stdout is not None
        first = child.stdout.readline().strip()
        seconds = time.perf_counter() - started
        rest, complaint = child.communicate()
    if first != FIRST or child.returncode != 0:
        raise ScrimError(
            f"a headless run ended with {child.returncode} after {first!r}: "
            f"{complaint.strip()[-200:]}; expected a composite; run: python app.py run --headless"
        )
    return {"first_composite_s": seconds, **json.loads(rest)}


def _import_ms(module: str, compiled: str) -> float:
    done = subprocess.run(
        [sys.executable, "-c", _IMPORT.format(module)],
        cwd=ROOT, env=_environment(compiled), capture_output=True, text=True, check=True,
    )  # fmt: skip
    return 1000 * float(done.stdout)
