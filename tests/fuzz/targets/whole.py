"""The target that is the app itself: harmed files on its command line, what it says and leaves."""

from __future__ import annotations

import contextlib
import io
import os
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from hypothesis import strategies as st

import app
from tests.faults.programs.clips import read_recording
from tests.fuzz import good
from tests.fuzz.guard import guarded
from tests.fuzz.mutate import Harm, harmed, harms
from tests.fuzz.targets.target import HarmedFile, Target, harmed_files, placed
from video.errors import ScrimError

OUTPUTS = ("out.mp4", "out/", "none")


@dataclass(frozen=True)
class Run:
    """One run: which of its files are harmed, and how."""

    source: HarmedFile
    background: HarmedFile | None
    network: list[Harm]
    settings: list[Harm]
    output: str
    overwrite: bool


def runs() -> st.SearchStrategy[Run]:
    """Runs of which each file is harmed or not."""
    sources = {**good.pictures(), **good.clips()}
    now_and_then = st.one_of(st.just([]), st.just([]), harms())
    return st.builds(
        Run, harmed_files(sources), st.one_of(st.none(), harmed_files(sources)), now_and_then,
        now_and_then, st.sampled_from(OUTPUTS), st.booleans(),
    )  # fmt: skip


def whole_app(folder: Path, case: Run) -> None:
    """Exit code 0 and an output that can be read; or 1 or 2, one line, and nothing lost."""
    sources = {**good.pictures(), **good.clips()}
    source = placed(folder, sources, case.source, f"input-{case.source[0]}")
    (folder / "a.onnx").write_bytes(harmed(good.networks()["person"], case.network))
    (folder / "kept").mkdir()
    (folder / "kept" / "settings.toml").write_bytes(harmed(good.settings_files()[1], case.settings))
    if case.overwrite and case.output == "out.mp4":
        (folder / "out.mp4").write_bytes(good.clips()["a.mp4"])
    words = ["--headless", "--input", str(source), "--output", case.output, "--model", "a.onnx"]
    words += ["--overwrite"] if case.overwrite else []
    if case.background is not None:
        behind = placed(folder, sources, case.background, f"behind-{case.background[0]}")
        words += ["--background", str(behind)]
    with (
        guarded(folder, may_write=("out.mp4", "out", "kept")),
        mock.patch.dict(os.environ, {"SCRIM_CONFIG_DIR": "kept"}),
        contextlib.redirect_stderr(io.StringIO()) as said,
        contextlib.redirect_stdout(io.StringIO()),
    ):
        code = app.main(words)
    lines = [line for line in said.getvalue().replace("\r", "\n").splitlines() if line]
    assert not any("Traceback" in line for line in lines)
    out = folder / "out.mp4"
    if out.exists() and out.stat().st_size:
        read_recording(out)  # what was written, or what was there before, plays
    if code == 0:
        assert case.output != "out.mp4" or read_recording(out)
        return
    assert code in (1, 2)
    complaints = [line for line in lines if line.startswith("scrim: ")]
    assert 1 <= len(complaints) <= 2, lines  # damaged settings are said, too
    raise ScrimError(complaints[-1])


TARGETS = (Target("the app as a whole", 1, runs(), whole_app),)
