"""What pip, pipx and uv build: every part of the app goes along, and a compiler is found."""

from __future__ import annotations

import ast
import importlib.util
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

import app
from system import remedy

ROOT = Path(__file__).resolve().parents[2]
NOT_INSTALLED = {"bench", "docs", "kernels", "packaging", "tests", "training"}


@pytest.fixture
def building() -> ModuleType:
    """The build backend of the loops."""
    pytest.importorskip("setuptools", reason="setuptools is not here; pip brings it to each build")
    spec = importlib.util.spec_from_file_location("building", ROOT / "kernels" / "building.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_part_goes_along() -> None:
    tree = ast.parse((ROOT / "setup.py").read_text(encoding="utf-8"))
    words = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    parts = {path.parent.name for path in ROOT.glob("*/*.py")} - NOT_INSTALLED
    parts = {
        part for part in parts if part.isidentifier() and (ROOT / part / "__init__.py").exists()
    }
    files = {path.stem for path in ROOT.glob("*.py")} - {"setup"}
    assert parts | files <= words, "add it to setup.py"
    assert len(parts) > 8


def test_files_beside_the_code_go_along() -> None:
    """Their suffixes, at any depth: texts of a language lie in a folder that is no package."""
    tree = ast.parse((ROOT / "setup.py").read_text(encoding="utf-8"))
    words = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    words = {word for word in words if isinstance(word, str)}
    parts = [word for word in words if word.isidentifier() and (ROOT / word).is_dir()]
    data = [
        path
        for part in parts
        for path in (ROOT / part).rglob("*.*")
        if path.suffix not in (".py", ".pyc", ".md") and (ROOT / part / "__init__.py").exists()
    ]
    assert any(path.suffix == ".ts" for path in data)
    assert {f"**/*{path.suffix}" for path in data} <= words


def test_where_no_compiler_is_zig_is_asked_for(
    building: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT / "kernels")
    monkeypatch.syspath_prepend(ROOT / "kernels")
    monkeypatch.delenv("SCRIM_PLATFORM", raising=False)
    monkeypatch.setenv("CC", "no-such-compiler")
    assert not building.has_compiler()
    assert building.ZIG in building.get_requires_for_build_wheel()
    monkeypatch.setattr(building, "has_compiler", lambda: True)
    assert building.ZIG not in building.get_requires_for_build_wheel()
    monkeypatch.setenv("SCRIM_PLATFORM", "win_arm64")
    assert building.ZIG in building.get_requires_for_build_wheel()


@pytest.mark.slow
def test_the_wheel_holds_app_weights_and_loops(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    tree.mkdir()
    subprocess.run(f"git archive HEAD | tar x -C {tree}", shell=True, cwd=ROOT, check=True)  # noqa: S602
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "-w", str(tmp_path)]
    subprocess.run([*pip, str(tree)], check=True, timeout=900)
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert {"app.py", "weights/portrait.onnx", "weights/manifest.json"} <= set(names)
    assert any(name.startswith("scrim_kernels/_loops") for name in names)
    assert "scrim_kernels/scrim.h" in names
    texts = {f"language/texts/{path.name}" for path in (ROOT / "language/texts").glob("*.ts")}
    assert texts <= set(names)
    shared = {name.partition("/data/share/")[2] for name in names}
    assert {"man/man1/scrim.1", "bash-completion/completions/scrim"} <= shared
    assert {"scrim/install.sh", "scrim/scrim.Scrim.desktop", "scrim/scrim.svg"} <= shared


def test_an_installed_scrim_calls_itself_by_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(remedy, "ROOT", tmp_path)  # where no Makefile is
    assert remedy.is_installed()
    assert remedy.command("doctor").endswith("scrim doctor")
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert app.main(["bench"]) == 2
    assert "bench is not installed" in capsys.readouterr().err


@pytest.mark.skipif(
    shutil.which("desktop-file-validate") is None, reason="not installed: desktop-file-utils"
)
def test_the_menu_entry_is_one_that_desktops_take() -> None:
    entry = ROOT / "packaging" / "linux" / "scrim.Scrim.desktop"
    words = ["desktop-file-validate", "--warn-kde", str(entry)]
    ran = subprocess.run(words, capture_output=True, text=True, check=False)
    assert (ran.returncode, ran.stdout) == (0, "")
