"""What the bundle keeps of the libraries, and what it keeps the names of alone."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
READY = sys.platform.startswith("linux") and all(map(shutil.which, ("cc", "readelf")))


@pytest.fixture
def libraries(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    import libraries  # type: ignore[import-not-found]

    made: ModuleType = libraries
    return made


def test_what_is_asked_for_by_hollow_ones_alone_goes(libraries: ModuleType) -> None:
    asked: dict[str, set[str]] = {
        "cv2/cv2.so": {"a/libQt5Core-1", "a/libavutil-1", "a/libblas"},
        "a/libQt5Core-1": {"a/libicu"},
        "a/libavutil-1": {"a/libvdpau"},
        "a/libblas": set(),
        "a/libicu": set(),
        "a/libvdpau": set(),
    }
    assert libraries.never_called(asked, libraries.is_root) == {
        "a/libQt5Core-1": {"cv2/cv2.so"}, "a/libavutil-1": {"cv2/cv2.so"},
    }  # fmt: skip


def test_what_another_one_calls_stays_whole(libraries: ModuleType) -> None:
    asked: dict[str, set[str]] = {
        "cv2/cv2.so": {"a/libQt5Core-1", "a/libavutil-1"},
        "other.so": {"a/libavutil-1"},
        "a/libQt5Core-1": set(),
        "a/libavutil-1": set(),
    }
    assert set(libraries.never_called(asked, libraries.is_root)) == {"a/libQt5Core-1"}


@pytest.mark.skipif(not READY, reason="needs Linux, a C compiler and readelf")
def test_a_program_runs_with_a_hollow_library(libraries: ModuleType, tmp_path: Path) -> None:
    """Its names and versions are there, its code and what only that asked for are not."""
    site, part = tmp_path / "site", tmp_path / "site" / "part.libs"
    part.mkdir(parents=True)
    (part / "v.map").write_text("V_1 { global: shout; loud; };")
    _made(part / "libdeep-1.so", "int deep(void) { return 7; }")
    deep = 'int deep(void); char loud[40] = "x"; int shout(void) { return deep(); }'
    version = f"-Wl,--version-script={part / 'v.map'}"
    _made(part / "libQt5Loud-1.so", deep, str(part / "libdeep-1.so"), version)
    asking = (
        "int shout(void); extern char loud[]; int answer(void) { return loud[0] ? shout() : 42; }"
    )
    whole = part / "libQt5Loud-1.so"
    _made(site / "cv2.so", asking, str(whole), "-Wl,-rpath,$ORIGIN/part.libs")
    binaries = [(str(path.relative_to(site)), str(path), "BINARY") for path in site.rglob("*.so")]
    kept = libraries.trimmed(binaries, tmp_path / "hollow")
    assert {place for place, _, _ in kept} == {"cv2.so", "part.libs/libQt5Loud-1.so"}
    for place, source, _ in kept:
        (tmp_path / "bundle" / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, tmp_path / "bundle" / place)
    assert _answer(site / "cv2.so") == "7"
    assert _answer(tmp_path / "bundle" / "cv2.so") == "42"


def _answer(path: Path) -> str:
    """In a process of its own: a library of that name is loaded once."""
    asked = f"import ctypes; print(ctypes.CDLL({str(path)!r}).answer())"
    return subprocess.check_output([sys.executable, "-c", asked], text=True).strip()


def _made(path: Path, code: str, *words: str) -> None:
    source = path.with_suffix(".c")
    source.write_text(code)
    named = f"-Wl,-soname,{path.name}"
    linked = ["cc", "-shared", "-fPIC", named, "-o", str(path), str(source), *words]
    subprocess.run([*linked, f"-Wl,-rpath,{path.parent}"], check=True)
