"""The locks hold what the requirements ask for, by hash, and name no place to get it from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PAIRS = ("requirements-run", "requirements")


def asked(name: str) -> list[Requirement]:
    """The requirements of a file and of those that it includes, less what is built here."""
    found = []
    for line in (ROOT / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        words = line.partition("#")[0].strip()
        if words.startswith("-r "):
            found += asked(words[3:].strip().removesuffix(".txt"))
        elif words and not words.startswith("./"):
            found.append(Requirement(words))
    return found


def locked(name: str) -> dict[str, list[str]]:
    """The versions that a lock holds of each package; some differ by platform."""
    text = (ROOT / f"{name}.lock").read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    for package, version in re.findall(r"^([\w.-]+)==([^ ;]+)", text, re.MULTILINE):
        found.setdefault(canonicalize_name(package), []).append(version)
    return found


@pytest.mark.parametrize("name", PAIRS)
def test_a_lock_holds_what_is_asked_for(name: str) -> None:
    held = locked(name)
    for requirement in asked(name):
        versions = held.get(canonicalize_name(requirement.name), [])
        fitting = [version for version in versions if version in requirement.specifier]
        wanted = requirement.marker is None or requirement.marker.evaluate()
        assert fitting or not wanted, f"{requirement} is not in {name}.lock; run: make lock"


def test_what_runs_is_what_was_tested() -> None:
    run, everything = locked("requirements-run"), locked("requirements")
    assert all(everything[package] == versions for package, versions in run.items())


@pytest.mark.parametrize("name", PAIRS)
def test_every_package_has_hashes_and_no_address(name: str) -> None:
    text = (ROOT / f"{name}.lock").read_text(encoding="utf-8")
    packages = text.replace("\\\n", " ").strip().splitlines()
    assert len(packages) > 20
    for package in packages:
        assert re.match(r"[a-z0-9-]+==[^ ]+ ", package), package
        assert "--hash=sha256:" in package, package
    assert not re.search(r"://|index|find-links|@ ", text)


def test_torch_stays_out_of_the_locks() -> None:
    """Its builds for processors and graphics cards share a version, not a hash."""
    assert [str(line) for line in asked("requirements-torch")] == ["torch==2.13.0"]
    assert "torch" not in locked("requirements")
