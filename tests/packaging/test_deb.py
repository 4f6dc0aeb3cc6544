"""The package for Debian that `make deb` made: what it holds, asks for, and what lintian says."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DEBS = sorted((ROOT / "dist").glob("scrim_*.deb"), key=os.path.getmtime)
MADE = (ROOT / "dist" / "scrim" / "scrim", ROOT / "packaging" / "deb.py")


def why_not() -> str | None:
    """What keeps these tests from meaning something."""
    if shutil.which("dpkg-deb") is None:
        return "not installed: dpkg-deb"
    if not DEBS:
        return "no package in dist; run: make deb"
    newer = [
        path
        for path in MADE
        if path.exists() and os.path.getmtime(path) > os.path.getmtime(DEBS[-1])
    ]
    return f"{DEBS[-1].name} is older than {newer[0].name}; run: make deb" if newer else None


made = pytest.mark.skipif(why_not() is not None, reason=why_not() or "")


def asked(*words: str) -> str:
    return subprocess.run(words, check=True, capture_output=True, text=True, timeout=600).stdout


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    """Every file of the package, and its rights, owner and group."""
    rows = asked("dpkg-deb", "--contents", str(DEBS[-1])).splitlines()
    return {row.split()[5].removeprefix("."): " ".join(row.split()[:2]) for row in rows}


@made
def test_everything_has_its_place(files: dict[str, str]) -> None:
    for place in (
        "/usr/bin/scrim",
        "/usr/lib/scrim/scrim",
        "/usr/share/applications/scrim.Scrim.desktop",
        "/usr/share/icons/hicolor/48x48/apps/scrim.png",
        "/usr/share/icons/hicolor/scalable/apps/scrim.svg",
        "/usr/share/man/man1/scrim.1.gz",
        "/usr/share/bash-completion/completions/scrim",
        "/usr/share/zsh/vendor-completions/_scrim",
        "/usr/share/fish/vendor_completions.d/scrim.fish",
        "/usr/share/doc/scrim/copyright",
        "/usr/share/doc/scrim/NOTICE.md",
    ):
        assert place in files, place
    assert not [place for place in files if place.endswith("install.sh")]
    assert [place for place in files if place.startswith("/usr/share/doc/scrim/licenses/numpy/")]


@made
def test_all_of_it_is_of_root_and_nobody_else_may_write_it(files: dict[str, str]) -> None:
    for place, rights in files.items():
        mode, owner = rights.split()
        assert owner == "root/root", place
        assert mode.startswith("l") or mode[5] + mode[8] == "--", place


@made
def test_it_asks_for_what_must_be_of_the_system() -> None:
    depends = asked("dpkg-deb", "--field", str(DEBS[-1]), "Depends")
    for package in ("libc6 (>= 2.", "libegl1", "libgl1", "fontconfig-config", "xkb-data"):
        assert package in depends
    assert "v4l2loopback-dkms" in asked("dpkg-deb", "--field", str(DEBS[-1]), "Recommends")


@made
@pytest.mark.skipif(shutil.which("lintian") is None, reason="not installed: lintian")
def test_lintian_finds_no_error() -> None:
    ran = subprocess.run(
        ["lintian", "--allow-root", "--fail-on", "error", str(DEBS[-1])],
        capture_output=True, text=True, check=False, timeout=900,
    )  # fmt: skip
    assert ran.returncode == 0, "\n".join(r for r in ran.stdout.splitlines() if r[:2] == "E:")


def test_without_a_bundle_it_says_what_to_do(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "packaging", tmp_path / "packaging")
    words = [sys.executable, str(tmp_path / "packaging" / "deb.py")]
    ran = subprocess.run(words, capture_output=True, text=True, check=False, timeout=60)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "run: make bundle" in ran.stderr
