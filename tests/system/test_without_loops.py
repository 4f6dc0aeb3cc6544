"""Where the loops came without their library, doctor, run, window and status say so."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.media.making.blocks import BLOCKS
from tests.media.making.clips import write, yuv_frame
from tests.programs.xserver import x_server
from ui.text.words import status_detail, status_line
from video.meter import Reading
from video.pixels import compiled

ROOT = Path(__file__).resolve().parents[2]
SAID = "Compiled loops: none that fit: the same pictures take about a quarter more CPU"


@pytest.fixture
def bare(tmp_path: Path) -> dict[str, str]:
    """An environment in which `scrim_kernels` is installed as it is without a C compiler."""
    package = tmp_path / "site" / "scrim_kernels"
    package.mkdir(parents=True)
    shutil.copy(ROOT / "kernels" / "scrim_kernels" / "__init__.py", package)
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "LANG")}
    return kept | {
        "PYTHONPATH": str(package.parent), "SCRIM_CONFIG_DIR": str(tmp_path / "settings"),
        "XDG_RUNTIME_DIR": str(tmp_path), "SCRIM_KERNELS": "1",
    }  # fmt: skip


def app(words: list[str], environment: dict[str, str]) -> subprocess.Popen[str]:
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    command = [sys.executable, "app.py", *words]
    return subprocess.Popen(command, cwd=ROOT, env=environment, **pipes)  # type: ignore[call-overload,no-any-return]


def test_doctor_says_what_to_do(bare: dict[str, str]) -> None:
    with app(["doctor"], bare) as doctor:
        said, _ = doctor.communicate(timeout=240)
    assert SAID.partition(": ")[2] in said
    assert "pip install ./kernels" in said


def test_a_run_from_file_to_file_says_it_and_works(bare: dict[str, str], tmp_path: Path) -> None:
    clip = write(tmp_path / "clip.mkv", [yuv_frame(BLOCKS, (192, 128), "yuv420p")] * 3)
    recording = tmp_path / "out.mp4"
    words = ["run", "--input", str(clip), "--output", str(recording), "--background", "#123456"]
    with app([*words, "--headless"], bare) as run:
        said, _ = run.communicate(timeout=240)
    assert SAID in said
    assert recording.stat().st_size > 0, said


def test_a_run_with_a_window_says_it_and_status_knows(bare: dict[str, str]) -> None:
    with x_server() as display:
        environment = {**bare, "DISPLAY": display}
        run = app(["run", "--input", "demo", "--output", "none"], environment)
        try:
            answered = ""
            deadline = time.monotonic() + 240
            while "compiled_loops" not in answered and time.monotonic() < deadline:
                with app(["status"], environment) as status:
                    answered, _ = status.communicate(timeout=240)
            assert "compiled_loops: off" in answered
        finally:
            run.terminate()
            try:
                said, _ = run.communicate(timeout=240)
            finally:
                run.kill()  # nothing where it has ended, as it should
    assert SAID in said


@pytest.mark.parametrize("there", [True, False])
def test_the_status_line_says_it(there: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "kernels", object() if there else None)
    assert ("no compiled loops" in status_line(Reading())) is not there
    assert (SAID in status_detail(Reading())) is not there
