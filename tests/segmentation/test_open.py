"""`open_segmenter`: from what the command line says to an engine, or to one line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from segmentation import open as opening
from segmentation.engines.engine import Engine
from segmentation.open import open_segmenter
from tests.fakes import flat_frame
from tests.segmentation.tiny_networks import red_network, ship
from video.errors import ModelError, UsageError
from video.frame import Size

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return ship(tmp_path / "weights", eco=red_network(), balanced=red_network(), best=red_network())


def test_a_quality_is_a_shipped_network(folder: Path) -> None:
    segmenter = open_segmenter(quality="balanced", folder=folder)
    assert segmenter.title == "portrait balanced (onnx cpu)"
    assert not segmenter.foreign
    assert segmenter.segment(flat_frame((640, 360))).dtype == np.float32


def test_without_a_budget_auto_is_the_best(folder: Path) -> None:
    assert open_segmenter(folder=folder).title == "portrait best (onnx cpu)"


@pytest.mark.parametrize(
    ("budget_ms", "tier"), [(100, "best"), (12, "balanced"), (5, "eco"), (0, "eco")]
)
def test_auto_is_the_best_that_the_budget_allows(
    folder: Path, monkeypatch: pytest.MonkeyPatch, budget_ms: float, tier: str
) -> None:
    times = iter([20.0, 10.0, 3.0])  # best is asked first

    def measured(engine: Engine, grid: Size | None, *, mirrored: bool, enough_ms: float) -> float:
        return next(times)

    monkeypatch.setattr(opening, "fastest_run_ms", measured)
    segmenter = open_segmenter(budget_ms=budget_ms, folder=folder)
    assert segmenter.title == f"portrait {tier} (onnx cpu)"


def test_a_run_is_measured_and_forgotten(folder: Path) -> None:
    segmenter = open_segmenter(folder=folder)
    assert 0 < opening.fastest_run_ms(segmenter.engine) < 1000


@pytest.mark.parametrize(("enough_ms", "runs"), [(0.0, opening.TIMED_RUNS), (60_000.0, 1)])
def test_a_run_that_is_quick_enough_is_the_last(
    folder: Path, monkeypatch: pytest.MonkeyPatch, enough_ms: float, runs: int
) -> None:
    engine, asked = open_segmenter(folder=folder).engine, []
    infer = engine.infer
    monkeypatch.setattr(engine, "infer", lambda image: asked.append(1) or infer(image))
    assert opening.fastest_run_ms(engine, enough_ms=enough_ms) > 0
    assert len(asked) == runs


def test_a_file_of_ones_own_is_said_to_be_foreign(folder: Path, tmp_path: Path) -> None:
    foreign, ours = tmp_path / "foreign.onnx", tmp_path / "ours.onnx"
    foreign.write_bytes(red_network((96, 64), metadata={}))
    ours.write_bytes(red_network((96, 64)))
    assert open_segmenter(str(foreign), folder=folder).foreign
    assert open_segmenter(str(foreign), folder=folder).title == "foreign.onnx (onnx cpu)"
    assert not open_segmenter(str(ours), folder=folder).foreign


def test_a_changed_shipped_file_does_not_run(folder: Path) -> None:
    (folder / "portrait-eco.onnx").write_bytes(red_network(metadata={}))
    with pytest.raises(ModelError, match=r"sha256 .*; expected .*; reinstall"):
        open_segmenter(quality="eco", folder=folder)


@pytest.mark.parametrize(
    ("model", "engine", "words"),
    [
        ("portrait", "mediapipe", "use --model mediapipe"),
        ("own.onnx", "torch", "expected 'onnx'"),
        ("own.tflite", "onnx", "expected 'mediapipe'"),
        ("own.pt", "onnx", "expected 'torch'"),
        ("own.bin", "auto", r"ends in \.onnx, \.pt, \.tflite"),
    ],
)
def test_what_does_not_go_together_is_a_wrong_usage(
    folder: Path, tmp_path: Path, model: str, engine: str, words: str
) -> None:
    path = tmp_path / model
    path.write_bytes(b"whatever")
    with pytest.raises(UsageError, match=words):
        open_segmenter(model if model == "portrait" else str(path), engine, folder=folder)  # type: ignore[arg-type]


def test_what_is_missing_says_where_to_get_it(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(
        ModelError, match=r"selfie_segmenter_landscape\.tflite is missing.*https://"
    ):
        open_segmenter("mediapipe", folder=folder)
    with pytest.raises(ModelError, match="cannot be read"):
        open_segmenter(str(tmp_path / "nowhere.onnx"), folder=folder)
    with pytest.raises(ModelError, match="lists no 'eco-torch'"):
        open_segmenter(engine="torch", quality="eco", folder=folder)
    with pytest.raises(ModelError, match="lists no portrait network for torch"):
        open_segmenter(engine="torch", folder=folder)
    with pytest.raises(ModelError, match=r"manifest\.json cannot be read .*git checkout"):
        open_segmenter(folder=tmp_path / "empty")
    with pytest.raises(ModelError, match="lists no portrait network"):
        open_segmenter(folder=ship(tmp_path / "none"))


def test_the_default_path_imports_neither_torch_nor_mediapipe(folder: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from segmentation.open import open_segmenter\n"
        "assert 'onnxruntime' not in sys.modules\n"
        f"open_segmenter(folder=Path({str(folder)!r}))\n"
        "heavy = {'torch', 'mediapipe', 'PySide6', 'pyvirtualcam'} & set(sys.modules)\n"
        "sys.exit(f'imported: {heavy}' if heavy else 0)"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""  # ONNX Runtime keeps quiet
